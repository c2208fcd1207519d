package duo.api.spi;

import duo.api.meta.ValueType;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One step of an order. Immutable.
 *
 * @param node what is ordered by
 * @param descending whether the order is descending
 * @param nulls where NULL stands
 * @param type the type of what is ordered by, or null when it is not known
 * @since 0.1.0
 */
public record Sort(
        Node node,
        boolean descending,
        Nulls nulls,
        @Nullable ValueType type) {

    /**
     * Where NULL stands in an order.
     *
     * @since 0.1.0
     */
    public enum Nulls {
        /** Where the database puts it. */
        ANYWHERE,
        /** Before all values. */
        FIRST,
        /** After all values. */
        LAST;

        Nulls reversed() {
            return switch (this) {
                case ANYWHERE -> ANYWHERE;
                case FIRST -> LAST;
                case LAST -> FIRST;
            };
        }
    }

    /**
     * A step that leaves the place of NULL to the database.
     *
     * @param node what is ordered by
     * @param descending whether the order is descending
     * @return the step
     */
    public static Sort of(Node node, boolean descending) {
        return new Sort(node, descending, Nulls.ANYWHERE, null);
    }

    /**
     * A step that leaves the place of NULL to the database.
     *
     * @param node what is ordered by
     * @param descending whether the order is descending
     * @param type the type of what is ordered by
     * @return the step
     */
    public static Sort of(Node node, boolean descending, ValueType type) {
        return new Sort(node, descending, Nulls.ANYWHERE, type);
    }

    /**
     * The same step with NULL at a place.
     *
     * @param place the place
     * @return a new step
     */
    public Sort with(Nulls place) {
        return new Sort(node, descending, place, type);
    }

    /**
     * The opposite order; NULL changes its side too.
     *
     * @return a new step
     */
    public Sort reversed() {
        return new Sort(node, !descending, nulls.reversed(), type);
    }

    /**
     * The same step by another node.
     *
     * @param change gives the node
     * @return a new step
     */
    public Sort map(UnaryOperator<Node> change) {
        return new Sort(change.apply(node), descending, nulls, type);
    }
}
