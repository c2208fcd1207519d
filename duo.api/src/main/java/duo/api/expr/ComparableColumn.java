package duo.api.expr;

import duo.api.meta.MappedColumn;

/**
 * A column of values with an order, such as UUIDs, characters and enums.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public final class ComparableColumn<R, V> extends ValueColumn<R, V> implements ComparableExpression<R, V> {

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public ComparableColumn(Class<R> model, MappedColumn column) {
        super(model, column);
    }
}
