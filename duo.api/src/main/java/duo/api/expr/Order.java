package duo.api.expr;

import duo.api.spi.Node;
import duo.api.spi.Sort;

/**
 * A step of the order of a query. Where NULL stands is left to the database unless it is said. Immutable.
 *
 * @param sort what the renderer writes
 * @param <R> the model
 * @since 0.1.0
 */
public record Order<R>(Sort sort) {

    /**
     * What is ordered by.
     *
     * @return the node
     */
    public Node node() {
        return sort.node();
    }

    /**
     * The opposite order; NULL changes its side too.
     *
     * @return a new order
     */
    public Order<R> reversed() {
        return new Order<>(sort.reversed());
    }

    /**
     * The same order with NULL before all values, on every database.
     *
     * @return a new order
     */
    public Order<R> nullsFirst() {
        return new Order<>(sort.with(Sort.Nulls.FIRST));
    }

    /**
     * The same order with NULL after all values, on every database.
     *
     * @return a new order
     */
    public Order<R> nullsLast() {
        return new Order<>(sort.with(Sort.Nulls.LAST));
    }
}
