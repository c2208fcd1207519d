package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Windowed;

/**
 * A number that the place of a row in its window gives. Immutable.
 *
 * @param <N> the type of the number
 * @since 0.1.0
 */
public final class Ranking<N extends Number> {
    private final Windowed.Call call;

    private Ranking(Windowed.Call call) {
        this.call = call;
    }

    static <N extends Number> Ranking<N> of(Windowed.Function function, int count, Class<N> type) {
        return new Ranking<>(Windowed.Call.of(function, null, count, ValueType.plain(type)));
    }

    /**
     * The number as a value of each row.
     *
     * @param window the window, with an order
     * @param <R> the model
     * @return the expression
     */
    public <R> NumberExpression<R, N> over(Window<R> window) {
        return new NumberExpression.Computed<>(window.over(call), call.type());
    }
}
