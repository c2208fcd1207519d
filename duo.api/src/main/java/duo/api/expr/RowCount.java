package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Grouping;

/**
 * The number of rows of any model. Immutable.
 *
 * @since 0.1.0
 */
public final class RowCount implements NumberExpression<Group<?>, Long> {
    private static final Grouping.Aggregate ROWS =
            Grouping.Aggregate.of(Grouping.Function.COUNT, null, ValueType.plain(Long.class));

    RowCount() {}

    @Override
    public Grouping.Aggregate node() {
        return ROWS;
    }

    @Override
    public ValueType type() {
        return ROWS.type();
    }

    /**
     * The number of rows that fulfil a condition.
     *
     * @param condition which rows are counted
     * @param <R> the model
     * @return the aggregate
     */
    public <R> NumberAggregate<R, Long> filter(Condition<R> condition) {
        return new NumberAggregate<>(ROWS.filtered(condition.node()));
    }

    /**
     * The number of rows of a window, as a value of each row.
     *
     * @param window the window
     * @param <R> the model
     * @return the expression
     */
    public <R> NumberExpression<R, Long> over(Window<R> window) {
        return new NumberExpression.Computed<>(window.over(ROWS), ROWS.type());
    }
}
