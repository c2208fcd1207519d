package duo.api.expr;

import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.Windowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a value of each row is computed of:
 * {@code rank().over(Window.partitionBy(User_.city).orderBy(User_.age.desc()))}. Immutable and thread-safe.
 *
 * <p>Without an order an aggregate is that of all rows of the window; with one it runs from the first row to the current one and
 * those equal to it, unless a frame says otherwise.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public final class Window<R> {
    private final List<Node> partition;
    private final List<Sort> order;
    private final Windowed.@Nullable Frame frame;

    private Window(List<Node> partition, List<Sort> order, Windowed.@Nullable Frame frame) {
        this.partition = partition;
        this.order = order;
        this.frame = frame;
    }

    /**
     * A window of all rows.
     *
     * @param <R> the model
     * @return the window
     */
    public static <R> Window<R> all() {
        return new Window<>(List.of(), List.of(), null);
    }

    /**
     * Windows of the rows of an equal value.
     *
     * @param first the value
     * @param <R> the model
     * @return the window
     */
    public static <R> Window<R> partitionBy(Expression<? super R, ?> first) {
        return partitionByAll(List.of(first));
    }

    /**
     * Windows of the rows of equal values.
     *
     * @param first a value
     * @param second a value
     * @param <R> the model
     * @return the window
     */
    public static <R> Window<R> partitionBy(Expression<? super R, ?> first, Expression<? super R, ?> second) {
        return partitionByAll(List.of(first, second));
    }

    /**
     * Windows of the rows of equal values.
     *
     * @param first a value
     * @param second a value
     * @param third a value
     * @param <R> the model
     * @return the window
     */
    public static <R> Window<R> partitionBy(
            Expression<? super R, ?> first, Expression<? super R, ?> second, Expression<? super R, ?> third) {
        return partitionByAll(List.of(first, second, third));
    }

    /**
     * Windows of the rows of equal values.
     *
     * @param values the values; empty for a window of all rows
     * @param <R> the model
     * @return the window
     */
    public static <R> Window<R> partitionByAll(List<? extends Expression<? super R, ?>> values) {
        List<Node> nodes = values.stream().map(value -> value.node().unnamed()).toList();
        return new Window<>(nodes, List.of(), null);
    }

    /**
     * The same window in an order.
     *
     * @param first a step of the order
     * @param <S> the model
     * @return a new window
     */
    public <S extends R> Window<S> orderBy(Order<? super S> first) {
        return orderByAll(List.of(first));
    }

    /**
     * The same window in an order.
     *
     * @param first a step of the order
     * @param second a step of the order
     * @param <S> the model
     * @return a new window
     */
    public <S extends R> Window<S> orderBy(Order<? super S> first, Order<? super S> second) {
        return orderByAll(List.of(first, second));
    }

    /**
     * The same window in an order.
     *
     * @param first a step of the order
     * @param second a step of the order
     * @param third a step of the order
     * @param <S> the model
     * @return a new window
     */
    public <S extends R> Window<S> orderBy(Order<? super S> first, Order<? super S> second, Order<? super S> third) {
        return orderByAll(List.of(first, second, third));
    }

    /**
     * The same window in an order.
     *
     * @param orders the steps of the order
     * @param <S> the model
     * @return a new window
     */
    public <S extends R> Window<S> orderByAll(List<? extends Order<? super S>> orders) {
        return new Window<>(partition, orders.stream().map(Order::sort).toList(), frame);
    }

    /**
     * The same window cut to some rows around the current one. Ranks and values of rows before and behind pay no attention to it.
     *
     * @param start the first row
     * @param end the last row
     * @return a new window
     * @throws IllegalArgumentException if it ends before it starts
     */
    public Window<R> rows(FrameBound start, FrameBound end) {
        return new Window<>(partition, order, new Windowed.Frame(true, start.bound(), end.bound()));
    }

    /**
     * The same window cut to the rows whose value in the order is not further than so much from that of the current one. A
     * distance needs an order of one number. Ranks and values of rows before and behind pay no attention to it.
     *
     * @param start the least value
     * @param end the greatest value
     * @return a new window
     * @throws IllegalArgumentException if it ends before it starts
     */
    public Window<R> range(FrameBound start, FrameBound end) {
        return new Window<>(partition, order, new Windowed.Frame(false, start.bound(), end.bound()));
    }

    /** A function over this window. */
    Windowed.Over over(Node function) {
        return new Windowed.Over(function, partition, order, frame);
    }

    /** The same window, of all rows unless it has a frame. */
    Window<R> framed() {
        return frame == null ? new Window<>(partition, order, Windowed.Frame.ALL) : this;
    }
}
