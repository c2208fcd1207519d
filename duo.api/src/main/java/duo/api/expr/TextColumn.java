package duo.api.expr;

import duo.api.meta.MappedColumn;

/**
 * A text column.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public final class TextColumn<R> extends ValueColumn<R, String> implements TextExpression<R> {

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public TextColumn(Class<R> model, MappedColumn column) {
        super(model, column);
    }
}
