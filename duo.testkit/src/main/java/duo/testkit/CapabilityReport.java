package duo.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several databases can do, side by side. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class CapabilityReport {
    private final Map<String, Set<Capability>> databases = new LinkedHashMap<>();

    /** Creates an empty report. */
    public CapabilityReport() {}

    /**
     * Adds a database.
     *
     * @param name what it is called in the report
     * @param capabilities what it can do, see {@link Capability#of}
     * @return this
     */
    public CapabilityReport add(String name, Set<Capability> capabilities) {
        databases.put(name, Set.copyOf(capabilities));
        return this;
    }

    /**
     * The report as a table in Markdown.
     *
     * @return lines with a line feed at the end of each
     */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder("| capability |");
        databases.keySet().forEach(name -> text.append(' ').append(name).append(" |"));
        text.append("\n| --- |").append(" --- |".repeat(databases.size())).append('\n');
        for (Capability capability : Capability.values()) {
            text.append("| ").append(capability.title()).append(" |");
            databases.values().forEach(each -> text.append(each.contains(capability) ? " yes |" : " – |"));
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * The report as text: a line for each database with what it lacks.
     *
     * @return lines with a line feed at the end of each
     */
    @Override
    public String toString() {
        return databases.entrySet().stream()
                .map(each -> each.getKey() + ": " + missing(each.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String missing(Set<Capability> capabilities) {
        String missing = Stream.of(Capability.values())
                .filter(each -> !capabilities.contains(each))
                .map(Capability::title)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "everything" : "everything but " + missing;
    }
}
