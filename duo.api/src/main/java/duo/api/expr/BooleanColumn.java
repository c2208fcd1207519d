package duo.api.expr;

import duo.api.meta.MappedColumn;

/**
 * A column of truth values.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public final class BooleanColumn<R> extends ValueColumn<R, Boolean> implements BooleanExpression<R> {

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public BooleanColumn(Class<R> model, MappedColumn column) {
        super(model, column);
    }
}
