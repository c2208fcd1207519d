package duo.api.expr;

import duo.api.error.InvalidQueryException;
import duo.api.meta.ValueType;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import java.util.Objects;

/**
 * A text that is computed of several rows. Immutable.
 *
 * @param aggregate what the renderer writes
 * @param <R> the model
 * @since 0.1.0
 */
public record TextAggregate<R>(Grouping.Aggregate aggregate) implements TextExpression<Group<R>> {
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
    public TextAggregate<R> filter(Condition<? super R> condition) {
        return new TextAggregate<>(aggregate.filtered(condition.node()));
    }

    /**
     * The same aggregate of different values: equal ones take part once.
     *
     * @return a new aggregate
     * @throws duo.api.error.InvalidQueryException if texts are joined in an order that is not that of themselves
     */
    public TextAggregate<R> distinct() {
        Node joined = Objects.requireNonNull(aggregate.operand());
        aggregate.order().forEach(sort -> {
            if (!sort.node().unnamed().isSameAs(joined)) {
                throw new InvalidQueryException("Different texts are joined in an order of their own: order them by the"
                        + " texts themselves, or by nothing");
            }
        });
        return new TextAggregate<>(aggregate.ofDifferent());
    }

    /**
     * The same aggregate of the rows of a window, as a value of each row.
     *
     * @param window the window
     * @return the expression
     */
    public TextExpression<R> over(Window<? super R> window) {
        return new TextExpression.Computed<>(window.over(aggregate), aggregate.type());
    }
}
