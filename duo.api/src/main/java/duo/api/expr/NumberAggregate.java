package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Grouping;

/**
 * A number that is computed of several rows. Immutable.
 *
 * @param aggregate what the renderer writes
 * @param <R> the model
 * @param <N> the type of the number
 * @since 0.1.0
 */
public record NumberAggregate<R, N extends Number>(Grouping.Aggregate aggregate)
        implements NumberExpression<Group<R>, N> {
    @Override
    public Grouping.Aggregate node() {
        return aggregate;
    }

    @Override
    public ValueType type() {
        return aggregate.type();
    }

    /**
     * The same aggregate of the rows that fulfil a condition, besides those named before.
     *
     * @param condition which rows take part
     * @return a new aggregate
     */
    public NumberAggregate<R, N> filter(Condition<? super R> condition) {
        return new NumberAggregate<>(aggregate.filtered(condition.node()));
    }

    /**
     * The same aggregate of different values: equal ones take part once.
     *
     * @return a new aggregate
     */
    public NumberAggregate<R, N> distinct() {
        return new NumberAggregate<>(aggregate.ofDifferent());
    }

    /**
     * The same aggregate of the rows of a window, as a value of each row.
     *
     * @param window the window
     * @return the expression
     */
    public NumberExpression<R, N> over(Window<? super R> window) {
        return new NumberExpression.Computed<>(window.over(aggregate), aggregate.type());
    }
}
