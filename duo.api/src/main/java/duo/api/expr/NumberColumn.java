package duo.api.expr;

import duo.api.meta.MappedColumn;

/**
 * A column of numbers.
 *
 * @param <R> the model
 * @param <N> the type of the number
 * @since 0.1.0
 */
public final class NumberColumn<R, N extends Number> extends ValueColumn<R, N> implements NumberExpression<R, N> {

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public NumberColumn(Class<R> model, MappedColumn column) {
        super(model, column);
    }
}
