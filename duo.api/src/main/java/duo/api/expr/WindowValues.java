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
    public static <R, N extends Number> ShiftedNumber<R, N> lag(NumberExpression<R, N> value) {
        return new ShiftedNumber<>(Windowed.Function.LAG, value);
    }

    /**
     * The value of the row before the current one, or further before with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @return the function, to be put over a window
     */
    public static <R> ShiftedValue<R, String, TextExpression<R>> lag(TextExpression<R> value) {
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
    public static <R, V> ShiftedValue<R, V, TemporalExpression<R, V>> lag(TemporalExpression<R, V> value) {
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
    public static <R, V> ShiftedValue<R, V, ComparableExpression<R, V>> lag(ComparableExpression<R, V> value) {
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
    public static <R, V> ShiftedValue<R, V, Expression<R, V>> lag(Expression<R, V> value) {
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
    public static <R, N extends Number> ShiftedNumber<R, N> lead(NumberExpression<R, N> value) {
        return new ShiftedNumber<>(Windowed.Function.LEAD, value);
    }

    /**
     * The value of the row behind the current one, or further behind with {@code by(..)}.
     *
     * @param value the value
     * @param <R> the model
     * @return the function, to be put over a window
     */
    public static <R> ShiftedValue<R, String, TextExpression<R>> lead(TextExpression<R> value) {
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
    public static <R, V> ShiftedValue<R, V, TemporalExpression<R, V>> lead(TemporalExpression<R, V> value) {
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
    public static <R, V> ShiftedValue<R, V, ComparableExpression<R, V>> lead(ComparableExpression<R, V> value) {
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
    public static <R, V> ShiftedValue<R, V, Expression<R, V>> lead(Expression<R, V> value) {
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
    public static <R, N extends Number> FrameValue<R, NumberExpression<R, N>> firstValue(NumberExpression<R, N> value) {
        return new FrameValue<>(Windowed.Function.FIRST_VALUE, value, 0, NumberExpression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @return the function, to be put over a window
     */
    public static <R> FrameValue<R, TextExpression<R>> firstValue(TextExpression<R> value) {
        return new FrameValue<>(Windowed.Function.FIRST_VALUE, value, 0, TextExpression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> FrameValue<R, TemporalExpression<R, V>> firstValue(TemporalExpression<R, V> value) {
        return new FrameValue<>(Windowed.Function.FIRST_VALUE, value, 0, TemporalExpression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> FrameValue<R, ComparableExpression<R, V>> firstValue(ComparableExpression<R, V> value) {
        return new FrameValue<>(Windowed.Function.FIRST_VALUE, value, 0, ComparableExpression.Computed::new);
    }

    /**
     * The value of the first row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> FrameValue<R, Expression<R, V>> firstValue(Expression<R, V> value) {
        return new FrameValue<>(Windowed.Function.FIRST_VALUE, value, 0, Expression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @param <N> the type of the number
     * @return the function, to be put over a window
     */
    public static <R, N extends Number> FrameValue<R, NumberExpression<R, N>> lastValue(NumberExpression<R, N> value) {
        return new FrameValue<>(Windowed.Function.LAST_VALUE, value, 0, NumberExpression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @return the function, to be put over a window
     */
    public static <R> FrameValue<R, TextExpression<R>> lastValue(TextExpression<R> value) {
        return new FrameValue<>(Windowed.Function.LAST_VALUE, value, 0, TextExpression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> FrameValue<R, TemporalExpression<R, V>> lastValue(TemporalExpression<R, V> value) {
        return new FrameValue<>(Windowed.Function.LAST_VALUE, value, 0, TemporalExpression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> FrameValue<R, ComparableExpression<R, V>> lastValue(ComparableExpression<R, V> value) {
        return new FrameValue<>(Windowed.Function.LAST_VALUE, value, 0, ComparableExpression.Computed::new);
    }

    /**
     * The value of the last row.
     *
     * @param value the value
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     */
    public static <R, V> FrameValue<R, Expression<R, V>> lastValue(Expression<R, V> value) {
        return new FrameValue<>(Windowed.Function.LAST_VALUE, value, 0, Expression.Computed::new);
    }

    /**
     * The value of a row of the frame; NULL where the frame has fewer rows. SQL Server has no such function.
     *
     * @param value the value
     * @param position the position of the row in the frame, from 1
     * @param <R> the model
     * @param <N> the type of the number
     * @return the function, to be put over a window
     * @throws IllegalArgumentException if the position is less than 1
     */
    public static <R, N extends Number> FrameValue<R, NumberExpression<R, N>> nthValue(
            NumberExpression<R, N> value, int position) {
        return new FrameValue<>(Windowed.Function.NTH_VALUE, value, checked(position), NumberExpression.Computed::new);
    }

    /**
     * The value of a row of the frame; NULL where the frame has fewer rows. SQL Server has no such function.
     *
     * @param value the value
     * @param position the position of the row in the frame, from 1
     * @param <R> the model
     * @return the function, to be put over a window
     * @throws IllegalArgumentException if the position is less than 1
     */
    public static <R> FrameValue<R, TextExpression<R>> nthValue(TextExpression<R> value, int position) {
        return new FrameValue<>(Windowed.Function.NTH_VALUE, value, checked(position), TextExpression.Computed::new);
    }

    /**
     * The value of a row of the frame; NULL where the frame has fewer rows. SQL Server has no such function.
     *
     * @param value the value
     * @param position the position of the row in the frame, from 1
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     * @throws IllegalArgumentException if the position is less than 1
     */
    public static <R, V> FrameValue<R, TemporalExpression<R, V>> nthValue(
            TemporalExpression<R, V> value, int position) {
        return new FrameValue<>(
                Windowed.Function.NTH_VALUE, value, checked(position), TemporalExpression.Computed::new);
    }

    /**
     * The value of a row of the frame; NULL where the frame has fewer rows. SQL Server has no such function.
     *
     * @param value the value
     * @param position the position of the row in the frame, from 1
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     * @throws IllegalArgumentException if the position is less than 1
     */
    public static <R, V> FrameValue<R, ComparableExpression<R, V>> nthValue(
            ComparableExpression<R, V> value, int position) {
        return new FrameValue<>(
                Windowed.Function.NTH_VALUE, value, checked(position), ComparableExpression.Computed::new);
    }

    /**
     * The value of a row of the frame; NULL where the frame has fewer rows. SQL Server has no such function.
     *
     * @param value the value
     * @param position the position of the row in the frame, from 1
     * @param <R> the model
     * @param <V> the type of the value
     * @return the function, to be put over a window
     * @throws IllegalArgumentException if the position is less than 1
     */
    public static <R, V> FrameValue<R, Expression<R, V>> nthValue(Expression<R, V> value, int position) {
        return new FrameValue<>(Windowed.Function.NTH_VALUE, value, checked(position), Expression.Computed::new);
    }

    private static int checked(int position) {
        return Calls.requireAtLeast(1, position, "position of a row in a frame");
    }
}
