package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.Windowed;
import java.util.function.BiFunction;

/**
 * The value of the first, the last or another row of the frame of a window. Immutable.
 *
 * @param <R> the model
 * @param <E> the expression that it is over a window
 * @since 0.1.0
 */
public final class FrameValue<R, E extends Expression<R, ?>> {
    private final Windowed.Call call;
    private final BiFunction<Node, ValueType, E> expression;

    FrameValue(
            Windowed.Function function,
            Expression<R, ?> value,
            int position,
            BiFunction<Node, ValueType, E> expression) {
        this.call = Windowed.Call.of(function, value.node().unnamed(), position, value.type());
        this.expression = expression;
    }

    /**
     * The value of that row as a value of each row: of the frame of the window, or of the whole window where it has none.
     *
     * @param window the window, with an order
     * @return the expression
     */
    public E over(Window<? super R> window) {
        return expression.apply(window.framed().over(call), call.type());
    }
}
