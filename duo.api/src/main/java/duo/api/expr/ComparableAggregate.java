package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Grouping;

/**
 * A value with an order that is computed of several rows. Immutable.
 *
 * @param aggregate what the renderer writes
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public record ComparableAggregate<R, V>(Grouping.Aggregate aggregate) implements ComparableExpression<Group<R>, V> {
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
    public ComparableAggregate<R, V> filter(Condition<? super R> condition) {
        return new ComparableAggregate<>(aggregate.filtered(condition.node()));
    }

    /**
     * The same aggregate of different values: equal ones take part once.
     *
     * @return a new aggregate
     */
    public ComparableAggregate<R, V> distinct() {
        return new ComparableAggregate<>(aggregate.ofDifferent());
    }

    /**
     * The same aggregate of the rows of a window, as a value of each row.
     *
     * @param window the window
     * @return the expression
     */
    public ComparableExpression<R, V> over(Window<? super R> window) {
        return new ComparableExpression.Computed<>(window.over(aggregate), aggregate.type());
    }
}
