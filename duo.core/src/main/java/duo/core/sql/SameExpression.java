package duo.core.sql;

import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return !Values.in(node).isEmpty();
    }

    private static List<@Nullable Object> values(Node node) {
        List<@Nullable Object> values = new ArrayList<>();
        Values.in(node).forEach(value -> values.add(value.value()));
        return values;
    }
}
