package duo.api.expr;

import duo.api.spi.Windowed;

/**
 * The number of a row before or behind in the window, with an overload for whole-number literals. Immutable.
 *
 * @param <R> the model
 * @param <N> the type of the number
 * @since 0.1.0
 */
public final class ShiftedNumber<R, N extends Number> extends ShiftedValue<R, N, NumberExpression<R, N>> {
    ShiftedNumber(Windowed.Function function, NumberExpression<R, N> value) {
        super(function, value, NumberExpression.Computed<R, N>::new);
    }

    private ShiftedNumber(Windowed.Call call, Expression<R, N> value) {
        super(call, value, NumberExpression.Computed<R, N>::new);
    }

    @Override
    ShiftedNumber<R, N> with(Windowed.Call changed) {
        return new ShiftedNumber<>(changed, value());
    }

    @Override
    public ShiftedNumber<R, N> by(int rows) {
        return (ShiftedNumber<R, N>) super.by(rows);
    }

    @Override
    public ShiftedNumber<R, N> otherwise(N other) {
        return (ShiftedNumber<R, N>) super.otherwise(other);
    }

    @Override
    public ShiftedNumber<R, N> otherwise(Expression<? super R, ? extends N> other) {
        return (ShiftedNumber<R, N>) super.otherwise(other);
    }

    /**
     * The number where the window has no such row; a row that has NULL gives NULL.
     *
     * @param other the number
     * @return a new function, to be put over a window
     * @throws IllegalArgumentException if the type of the value cannot hold it
     */
    public ShiftedNumber<R, N> otherwise(long other) {
        return otherwise(Numbers.<N>exactly(other, value().type()));
    }
}
