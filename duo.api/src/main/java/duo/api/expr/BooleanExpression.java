package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.Objects;

/**
 * A truth value.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public interface BooleanExpression<R> extends Expression<R, Boolean> {

    /**
     * The value is true.
     *
     * @return the condition
     */
    default Condition<R> isTrue() {
        return eq(Boolean.TRUE);
    }

    /**
     * The value is false; NULL is neither.
     *
     * @return the condition
     */
    default Condition<R> isFalse() {
        return eq(Boolean.FALSE);
    }

    @Override
    default <S> BooleanExpression<S> literal(Boolean value) {
        return new Computed<>(bind(Objects.requireNonNull(value, "value")), type());
    }

    @Override
    default BooleanExpression<R> as(String name) {
        return new Computed<>(named(name), type());
    }

    @Override
    default <S> BooleanExpression<S> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
    }

    @Override
    default BooleanExpression<R> coalesce(Boolean value) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), bind(value)), type());
    }

    @Override
    default <S extends R> BooleanExpression<S> coalesce(Expression<? super S, ? extends Boolean> other) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), Fitting.node(other, this)), type());
    }

    @Override
    default BooleanExpression<R> nullIf(Boolean value) {
        return new Computed<>(Calls.of(SqlFunction.NULL_IF, type(), node(), bind(value)), type());
    }

    /**
     * A computed truth value.
     *
     * @param node what the renderer writes
     * @param type the type of the value
     * @param <R> the model
     * @since 0.1.0
     */
    record Computed<R>(Node node, ValueType type) implements BooleanExpression<R> {}
}
