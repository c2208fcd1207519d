package duo.api.expr;

import duo.api.meta.MappedColumn;

/**
 * A column of dates, times, moments or durations.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public final class TemporalColumn<R, V> extends ValueColumn<R, V> implements TemporalExpression<R, V> {

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public TemporalColumn(Class<R> model, MappedColumn column) {
        super(model, column);
    }
}
