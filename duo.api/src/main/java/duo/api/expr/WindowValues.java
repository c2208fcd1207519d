package duo.api.expr;

import duo.api.spi.Windowed;

/**
 * Values of other rows of a window; to be imported statically.
 *
 * @since 0.1.0
 */
public final class WindowValues {
    private WindowValues() {}

    /**
     * The value of the row before the current one, or further before with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @param <N> the type of the number
     * @return the function, to be put over a window
     */
    public static <R, N extends Number> ShiftedValue<R, NumberExpression<R, N>> lag(NumberExpression<R, N> value) {
        return new ShiftedValue<>(Windowed.Function.LAG, value, NumberExpression.Computed::new);
    }

    /**
     * The value of the row before the current one, or further before with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @return the function, to be put over a window
     */
    public static <R> ShiftedValue<R, TextExpression<R>> lag(TextExpression<R> value) {
        return new ShiftedValue<>(Windowed.Function.LAG, value, TextExpression.Computed::new);
    }

    /**
     * The value of the row before the current one, or further before with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> ShiftedValue<R, TemporalExpression<R, V>> lag(TemporalExpression<R, V> value) {
        return new ShiftedValue<>(Windowed.Function.LAG, value, TemporalExpression.Computed::new);
    }

    /**
     * The value of the row before the current one, or further before with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> ShiftedValue<R, ComparableExpression<R, V>> lag(ComparableExpression<R, V> value) {
        return new ShiftedValue<>(Windowed.Function.LAG, value, ComparableExpression.Computed::new);
    }

    /**
     * The value of the row before the current one, or further before with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> ShiftedValue<R, Expression<R, V>> lag(Expression<R, V> value) {
        return new ShiftedValue<>(Windowed.Function.LAG, value, Expression.Computed::new);
    }

    /**
     * The value of the row behind the current one, or further behind with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @param <N> the type of the number
     * @return the function, to be put over a window
     */
    public static <R, N extends Number> ShiftedValue<R, NumberExpression<R, N>> lead(NumberExpression<R, N> value) {
        return new ShiftedValue<>(Windowed.Function.LEAD, value, NumberExpression.Computed::new);
    }

    /**
     * The value of the row behind the current one, or further behind with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @return the function, to be put over a window
     */
    public static <R> ShiftedValue<R, TextExpression<R>> lead(TextExpression<R> value) {
        return new ShiftedValue<>(Windowed.Function.LEAD, value, TextExpression.Computed::new);
    }

    /**
     * The value of the row behind the current one, or further behind with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> ShiftedValue<R, TemporalExpression<R, V>> lead(TemporalExpression<R, V> value) {
        return new ShiftedValue<>(Windowed.Function.LEAD, value, TemporalExpression.Computed::new);
    }

    /**
     * The value of the row behind the current one, or further behind with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> ShiftedValue<R, ComparableExpression<R, V>> lead(ComparableExpression<R, V> value) {
        return new ShiftedValue<>(Windowed.Function.LEAD, value, ComparableExpression.Computed::new);
    }

    /**
     * The value of the row behind the current one, or further behind with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> ShiftedValue<R, Expression<R, V>> lead(Expression<R, V> value) {
        return new ShiftedValue<>(Windowed.Function.LEAD, value, Expression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @param <N> the type of the number
     * @return the function, to be put over a window
     */
    public static <R, N extends Number> EndValue<R, NumberExpression<R, N>> firstValue(NumberExpression<R, N> value) {
        return new EndValue<>(Windowed.Function.FIRST_VALUE, value, NumberExpression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @return the function, to be put over a window
     */
    public static <R> EndValue<R, TextExpression<R>> firstValue(TextExpression<R> value) {
        return new EndValue<>(Windowed.Function.FIRST_VALUE, value, TextExpression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> EndValue<R, TemporalExpression<R, V>> firstValue(TemporalExpression<R, V> value) {
        return new EndValue<>(Windowed.Function.FIRST_VALUE, value, TemporalExpression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> EndValue<R, ComparableExpression<R, V>> firstValue(ComparableExpression<R, V> value) {
        return new EndValue<>(Windowed.Function.FIRST_VALUE, value, ComparableExpression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> EndValue<R, Expression<R, V>> firstValue(Expression<R, V> value) {
        return new EndValue<>(Windowed.Function.FIRST_VALUE, value, Expression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @param <N> the type of the number
     * @return the function, to be put over a window
     */
    public static <R, N extends Number> EndValue<R, NumberExpression<R, N>> lastValue(NumberExpression<R, N> value) {
        return new EndValue<>(Windowed.Function.LAST_VALUE, value, NumberExpression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @return the function, to be put over a window
     */
    public static <R> EndValue<R, TextExpression<R>> lastValue(TextExpression<R> value) {
        return new EndValue<>(Windowed.Function.LAST_VALUE, value, TextExpression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> EndValue<R, TemporalExpression<R, V>> lastValue(TemporalExpression<R, V> value) {
        return new EndValue<>(Windowed.Function.LAST_VALUE, value, TemporalExpression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> EndValue<R, ComparableExpression<R, V>> lastValue(ComparableExpression<R, V> value) {
        return new EndValue<>(Windowed.Function.LAST_VALUE, value, ComparableExpression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> EndValue<R, Expression<R, V>> lastValue(Expression<R, V> value) {
        return new EndValue<>(Windowed.Function.LAST_VALUE, value, Expression.Computed::new);
    }
}
