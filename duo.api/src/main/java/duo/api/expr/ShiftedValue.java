package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.Windowed;
import java.util.function.BiFunction;

/**
 * The value of a row before or behind in the window; NULL where there is none. Immutable.
 *
 * @param <R> the model
 * @param <E> the expression that it is over a window
 * @since 0.1.0
 */
public final class ShiftedValue<R, E extends Expression<R, ?>> {
    private final Windowed.Call call;
    private final BiFunction<Node, ValueType, E> expression;

    ShiftedValue(Windowed.Function function, Expression<R, ?> value, BiFunction<Node, ValueType, E> expression) {
        this(new Windowed.Call(function, value.node().unnamed(), 1, value.type()), expression);
    }

    private ShiftedValue(Windowed.Call call, BiFunction<Node, ValueType, E> expression) {
        this.call = call;
        this.expression = expression;
    }

    /**
     * The value of another row.
     *
     * @param rows how many rows away, 0 or more
     * @return a new function, to be put over a window
     * @throws IllegalArgumentException if the number is negative
     */
    public ShiftedValue<R, E> by(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("A row is 0 or more rows away, not " + rows);
        }
        return new ShiftedValue<>(new Windowed.Call(call.function(), call.operand(), rows, call.type()), expression);
    }

    /**
     * The value of the other row as a value of each row.
     *
     * @param window the window, with an order
     * @return the expression
     */
    public E over(Window<? super R> window) {
        return expression.apply(window.over(call), call.type());
    }
}
