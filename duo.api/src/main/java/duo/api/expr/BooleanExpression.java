package duo.api.expr;

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
}
