package duo.core.sql;

import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether two expressions are the same also in their values, which the equality of nodes leaves out. */
public final class SameExpression {
    private SameExpression() {}

    /**
     * Compares.
     *
     * @param one an expression
     * @param other another one
     * @return whether both give the same value for every row
     */
    @SuppressWarnings("ReferenceEquality") // spares the comparison in the usual case
    public static boolean of(Node one, Node other) {
        return one == other || (one.equals(other) && values(one).equals(values(other)));
    }

    /** Whether an expression holds bound values. */
    static boolean hasValues(Node node) {
        return !values(node).isEmpty();
    }

    private static List<Object> values(Node node) {
        List<Object> values = new ArrayList<>();
        collect(node, values);
        return values;
    }

    private static void collect(Node node, List<Object> values) {
        if (node instanceof Node.Value value) {
            values.add(Objects.requireNonNullElse(value.value(), Values.class));
        } else {
            node.forEach(part -> collect(part, values));
        }
    }
}
