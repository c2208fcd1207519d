package duo.tests.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Decides whether an engine that is not there skips its tests or fails them, from {@code DUO_REQUIRE_ENGINES}. */
final class RequiredEngines {

    static final String VARIABLE = "DUO_REQUIRE_ENGINES";

    private final Set<String> required;

    private RequiredEngines(Set<String> required) {
        this.required = required;
    }

    /**
     * Reads the variable.
     *
     * @param environment the environment of the process
     * @param engines the names of all engines
     * @throws IllegalArgumentException when the variable holds a name that is neither a family nor an engine: a typing
     *     error must not switch a requirement off
     */
    static RequiredEngines of(Map<String, String> environment, Collection<String> engines) {
        Set<String> names = Arrays.stream(environment.getOrDefault(VARIABLE, "").split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        for (String name : names) {
            if (!EngineFamily.isFamily(name) && !engines.contains(name)) {
                throw new IllegalArgumentException(
                        VARIABLE + " names the unknown engine '" + name + "'; known are " + String.join(", ", engines));
            }
        }
        return new RequiredEngines(names);
    }

    /** Whether the variable names a family. */
    boolean names(EngineFamily family) {
        return required.contains(family.id());
    }

    /**
     * Returns when the engine is there, and otherwise ends the test.
     *
     * @throws TestAbortedException when the tests of this engine are to be skipped
     * @throws AssertionFailedError when they must not be
     */
    void check(String engine, EngineFamily family, Availability availability) {
        String reason = availability.reason().orElse("");
        switch (availability) {
            case Availability.Available there -> {}
            case Availability.Redundant twice -> throw new TestAbortedException(skipped(engine, reason));
            case Availability.Broken configured ->
                throw new AssertionFailedError("Engine '" + engine + "' is configured but does not work: " + reason);
            case Availability.Missing missing -> {
                if (required.contains(family.id()) || required.contains(engine)) {
                    throw new AssertionFailedError(
                            "Engine '" + engine + "' is required by " + VARIABLE + " but missing: " + reason);
                }
                throw new TestAbortedException(skipped(engine, reason));
            }
        }
    }

    private static String skipped(String engine, String reason) {
        return "Engine '" + engine + "' skipped: " + reason;
    }
}
