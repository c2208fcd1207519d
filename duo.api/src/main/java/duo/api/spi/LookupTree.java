package duo.api.spi;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A condition that names properties by text; the engine turns it into nodes. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface LookupTree {

    /**
     * One test of one property.
     *
     * @param path the property and what is tested, separated by two underscores
     * @param value what it is compared with, or null
     * @since 0.1.0
     */
    record Lookup(String path, @Nullable Object value) implements LookupTree {
        /** Without the value, which may be secret. */
        @Override
        public String toString() {
            return path;
        }
    }

    /**
     * The conjunction or disjunction of several conditions.
     *
     * @param disjunction true for OR
     * @param parts the conditions; none of them is true for AND and false for OR
     * @since 0.1.0
     */
    record Junction(boolean disjunction, List<LookupTree> parts) implements LookupTree {
        /** Copies. */
        public Junction {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(LookupTree::toString)
                    .collect(Collectors.joining(disjunction ? " or " : " and ", "(", ")"));
        }
    }

    /**
     * The rows that do not fulfil a condition.
     *
     * @param part the condition
     * @since 0.1.0
     */
    record Not(LookupTree part) implements LookupTree {
        @Override
        public String toString() {
            return "not " + part;
        }
    }
}
