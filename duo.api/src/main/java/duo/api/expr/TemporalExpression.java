package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;

/**
 * A date, a time, a moment or a duration.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public interface TemporalExpression<R, V> extends ComparableExpression<R, V> {

    @Override
    default TemporalExpression<R, V> as(String name) {
        return new Computed<>(named(name), type());
    }

    @Override
    default <S> TemporalExpression<S, V> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
    }

    /**
     * A computed date, time, moment or duration.
     *
     * @param node what the renderer writes
     * @param type the type of the value
     * @param <R> the model
     * @param <V> the type of the value
     * @since 0.1.0
     */
    record Computed<R, V>(Node node, ValueType type) implements TemporalExpression<R, V> {}
}
