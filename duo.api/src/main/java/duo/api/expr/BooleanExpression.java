package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;

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
    default BooleanExpression<R> as(String name) {
        return new Computed<>(named(name), type());
    }

    @Override
    default <S> BooleanExpression<S> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
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
