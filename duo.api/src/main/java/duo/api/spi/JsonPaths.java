package duo.api.spi;

import java.util.List;
import java.util.Locale;

/**
 * The path language that databases share: {@code $."key"[0]}. Keys are always quoted, so that no key is taken for a step.
 *
 * @since 0.1.0
 */
public final class JsonPaths {
    private static final String PLAIN_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String THEIR_LETTERS = "btnfr\"\\";

    private JsonPaths() {}

    /**
     * The text of a path.
     *
     * @param steps the steps
     * @return the path, which may hold quotes and backslashes
     */
    public static String of(List<Structure.Step> steps) {
        StringBuilder path = new StringBuilder("$");
        for (Structure.Step step : steps) {
            switch (step) {
                case Structure.Key key -> {
                    path.append(".\"");
                    escape(key.name(), path);
                    path.append('"');
                }
                case Structure.Index index ->
                    path.append('[').append(index.position()).append(']');
            }
        }
        return path.toString();
    }

    /** Escapes as a writer of JSON does: one database compares keys without decoding them. */
    private static void escape(String name, StringBuilder out) {
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            int plain = PLAIN_ESCAPES.indexOf(unit);
            if (plain >= 0) {
                out.append('\\').append(THEIR_LETTERS.charAt(plain));
            } else if (unit < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
            } else {
                out.append(unit);
            }
        }
    }
}
