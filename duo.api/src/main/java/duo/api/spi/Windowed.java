package duo.api.spi;

import duo.api.meta.ValueType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed of the rows around each row. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Windowed extends Node {

    /**
     * What is computed of the rows of a window, besides aggregates.
     *
     * @since 0.1.0
     */
    enum Function {
        /** The position, counted from 1. */
        ROW_NUMBER,
        /** The position, the same for equal rows, which leave a gap. */
        RANK,
        /** The position, the same for equal rows, without gaps. */
        DENSE_RANK,
        /** The rank less 1 as a part of the rows less 1. */
        PERCENT_RANK,
        /** The part of the rows that stand before or are equal. */
        CUME_DIST,
        /** The number of the part when the rows are dealt into so many. */
        NTILE,
        /** The value of a row before. */
        LAG,
        /** The value of a row behind. */
        LEAD,
        /** The value of the first row of the frame. */
        FIRST_VALUE,
        /** The value of the last row of the frame. */
        LAST_VALUE,
        /** The value of a row of the frame, counted from 1. */
        NTH_VALUE;

        /**
         * Whether the frame of the window matters.
         *
         * @return true for the first, the last and the nth value
         */
        public boolean isFramed() {
            return this == FIRST_VALUE || this == LAST_VALUE || this == NTH_VALUE;
        }
    }

    /**
     * A function that stands over a window and nowhere else.
     *
     * @param function what is computed
     * @param operand what it is computed of, or null
     * @param count the number of parts, how many rows away, or which row; 0 where the function has none
     * @param otherwise what takes the place of a row that the window does not have, or null for NULL
     * @param type the type of the result
     * @since 0.1.0
     */
    record Call(
            Function function,
            @Nullable Node operand,
            int count,
            @Nullable Node otherwise,
            ValueType type) implements Windowed {
        /**
         * A call without a value for rows that the window does not have.
         *
         * @param function what is computed
         * @param operand what it is computed of, or null
         * @param count the number of parts, how many rows away, or which row; 0 where the function has none
         * @param type the type of the result
         * @return the call
         */
        public static Call of(Function function, @Nullable Node operand, int count, ValueType type) {
            return new Call(function, operand, count, null, type);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            if (operand != null) {
                action.accept(operand);
            }
            if (otherwise != null) {
                action.accept(otherwise);
            }
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return operand == null
                    ? this
                    : new Call(
                            function,
                            change.apply(operand),
                            count,
                            otherwise == null ? null : change.apply(otherwise),
                            type);
        }
    }

    /**
     * A function over a window.
     *
     * @param function a {@link Call} or a {@link Grouping.Aggregate}
     * @param partition the values that are equal in all rows of a window, empty for a window of all rows
     * @param order the order of the rows in the window, empty for any
     * @param frame the rows around the current one, or null for what standard SQL says
     * @since 0.1.0
     */
    record Over(
            Node function,
            List<Node> partition,
            List<Sort> order,
            @Nullable Frame frame) implements Windowed {
        /** Copies. */
        public Over {
            partition = List.copyOf(partition);
            order = List.copyOf(order);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(function);
            partition.forEach(action);
            order.forEach(sort -> action.accept(sort.node()));
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Over(
                    change.apply(function),
                    partition.stream().map(change).toList(),
                    order.stream().map(sort -> sort.map(change)).toList(),
                    frame);
        }
    }

    /**
     * The rows around the current one.
     *
     * @param rows whether rows are counted, else the values that they are ordered by
     * @param start the first row
     * @param end the last row
     * @since 0.1.0
     */
    record Frame(boolean rows, Bound start, Bound end) {
        /** Checks that the end is not before the start. */
        public Frame {
            if (start.offset() > end.offset()
                    || start.offset() == Bound.UNBOUNDED
                    || end.offset() == -Bound.UNBOUNDED) {
                throw new IllegalArgumentException("The frame of a window ends before it starts");
            }
        }

        /** All rows of the window. */
        public static final Frame ALL = new Frame(true, new Bound(-Bound.UNBOUNDED), new Bound(Bound.UNBOUNDED));
    }

    /**
     * An end of a frame.
     *
     * @param offset how far it is from the current row, negative for before it
     * @since 0.1.0
     */
    record Bound(int offset) {
        /** Stands for the end of the window. */
        public static final int UNBOUNDED = Integer.MAX_VALUE;

        /**
         * The words of standard SQL.
         *
         * @return the text
         */
        public String sql() {
            String direction = offset < 0 ? " PRECEDING" : " FOLLOWING";
            return switch (offset) {
                case 0 -> "CURRENT ROW";
                case UNBOUNDED, -UNBOUNDED -> "UNBOUNDED" + direction;
                default -> Math.abs(offset) + direction;
            };
        }

        /**
         * Whether it is a number of rows or a distance.
         *
         * @return false for the current row and the end of the window
         */
        public boolean isDistance() {
            return offset != 0 && Math.abs(offset) != UNBOUNDED;
        }
    }
}
