package duo.api.expr;

/**
 * A date, a time, a moment or a duration.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public interface TemporalExpression<R, V> extends ComparableExpression<R, V> {}
