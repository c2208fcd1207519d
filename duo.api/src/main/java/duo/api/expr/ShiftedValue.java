package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.Windowed;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The value of a row before or behind in the window; where there is none NULL, or what {@code otherwise(..)} says. Immutable.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @param <E> the expression that it is over a window
 * @since 0.1.0
 */
public sealed class ShiftedValue<R, V, E extends Expression<R, V>> permits ShiftedNumber {
    private final Windowed.Call call;
    private final Expression<R, V> value;
    private final BiFunction<Node, ValueType, E> expression;

    ShiftedValue(Windowed.Function function, Expression<R, V> value, BiFunction<Node, ValueType, E> expression) {
        this(Windowed.Call.of(function, value.node().unnamed(), 1, value.type()), value, expression);
    }

    ShiftedValue(Windowed.Call call, Expression<R, V> value, BiFunction<Node, ValueType, E> expression) {
        this.call = call;
        this.value = value;
        this.expression = expression;
    }

    /**
     * The value of another row.
     *
     * @param rows how many rows away, 0 or more
     * @return a new function, to be put over a window
     * @throws IllegalArgumentException if the number is negative
     */
    public ShiftedValue<R, V, E> by(int rows) {
        return with(called(rows));
    }

    /**
     * The value where the window has no such row; a row that has NULL gives NULL.
     *
     * @param other the value
     * @return a new function, to be put over a window
     */
    public ShiftedValue<R, V, E> otherwise(V other) {
        return with(called(value.bind(Objects.requireNonNull(other, "other"))));
    }

    /**
     * The value where the window has no such row, computed of the current one; a row that has NULL gives NULL.
     *
     * @param other the value
     * @return a new function, to be put over a window
     */
    public ShiftedValue<R, V, E> otherwise(Expression<? super R, ? extends V> other) {
        return with(called(Fitting.node(other, value).unnamed()));
    }

    ShiftedValue<R, V, E> with(Windowed.Call changed) {
        return new ShiftedValue<>(changed, value, expression);
    }

    final Expression<R, V> value() {
        return value;
    }

    private Windowed.Call called(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("A row is 0 or more rows away, not " + rows);
        }
        return called(rows, call.otherwise());
    }

    private Windowed.Call called(Node otherwise) {
        return called(call.count(), otherwise);
    }

    private Windowed.Call called(int rows, @Nullable Node otherwise) {
        return new Windowed.Call(call.function(), call.operand(), rows, otherwise, call.type());
    }

    /**
     * The value of the other row as a value of each row.
     *
     * @param window the window, with an order
     * @return the expression
     */
    public final E over(Window<? super R> window) {
        return expression.apply(window.over(call), call.type());
    }
}
