package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.Objects;

/**
 * A date, a time, a moment or a duration.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public interface TemporalExpression<R, V>
        extends ComparableExpression<R, V>, TemporalFunctions<R, V>, TemporalConversions<R, V> {

    @Override
    default <S> TemporalExpression<S, V> literal(V value) {
        return new Computed<>(bind(Objects.requireNonNull(value, "value")), type());
    }

    @Override
    default TemporalExpression<R, V> as(String name) {
        return new Computed<>(named(name), type());
    }

    @Override
    default <S> TemporalExpression<S, V> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
    }

    @Override
    default TemporalExpression<R, V> coalesce(V value) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), bind(value)), type());
    }

    @Override
    default <S extends R> TemporalExpression<S, V> coalesce(Expression<? super S, ? extends V> other) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), Fitting.node(other, this)), type());
    }

    @Override
    default TemporalExpression<R, V> nullIf(V value) {
        return new Computed<>(Calls.of(SqlFunction.NULL_IF, type(), node(), bind(value)), type());
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
