package duo.api.expr;

import duo.api.spi.Node;

/**
 * A step of the order of a query. Where NULL stands is left to the database. Immutable.
 *
 * @param node what is ordered by
 * @param descending whether the order is descending
 * @param <R> the model
 * @since 0.1.0
 */
public record Order<R>(Node node, boolean descending) {

    /**
     * The opposite order.
     *
     * @return a new order
     */
    public Order<R> reversed() {
        return new Order<>(node, !descending);
    }
}
