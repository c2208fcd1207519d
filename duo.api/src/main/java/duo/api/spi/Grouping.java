package duo.api.spi;

import duo.api.meta.ValueType;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value of several rows. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Grouping extends Node {

    /**
     * What is computed of the rows of a group.
     *
     * @since 0.1.0
     */
    enum Function {
        /** The number of rows, or of values that are not NULL. */
        COUNT,
        /** The sum. */
        SUM,
        /** The mean. */
        AVG,
        /** The least value. */
        MIN,
        /** The greatest value. */
        MAX,
        /** The standard deviation of a sample. */
        STDDEV_SAMPLE,
        /** The standard deviation of a population. */
        STDDEV_POPULATION,
        /** The variance of a sample. */
        VARIANCE_SAMPLE,
        /** The variance of a population. */
        VARIANCE_POPULATION,
        /** The texts one after another. */
        JOIN_TEXT,
        /** What the function computes that the operand names, a {@link Computation.Named}. */
        NAMED
    }

    /**
     * An aggregate.
     *
     * @param function what is computed
     * @param operand what it is computed of, or null for the rows themselves
     * @param distinct whether equal values count once
     * @param filter which rows take part, or null for all
     * @param separator what stands between joined texts, else null
     * @param order the order of joined texts, empty for any
     * @param type the type of the result
     * @since 0.1.0
     */
    record Aggregate(
            Function function,
            @Nullable Node operand,
            boolean distinct,
            @Nullable Node filter,
            Node.@Nullable Value separator,
            List<Sort> order,
            ValueType type)
            implements Grouping {
        /** Copies. */
        public Aggregate {
            order = List.copyOf(order);
        }

        /**
         * A plain aggregate of all rows.
         *
         * @param function what is computed
         * @param operand what it is computed of, or null for the rows themselves
         * @param type the type of the result
         * @return the aggregate
         */
        public static Aggregate of(Function function, @Nullable Node operand, ValueType type) {
            return new Aggregate(function, operand, false, null, null, List.of(), type);
        }

        /**
         * The same aggregate of rows that fulfil one more condition.
         *
         * @param condition which rows take part
         * @return a new aggregate
         */
        public Aggregate filtered(Node condition) {
            Node all = filter == null ? condition : new Junction(false, List.of(filter, condition));
            return new Aggregate(function, operand, distinct, all, separator, order, type);
        }

        /**
         * The same aggregate of different values.
         *
         * @return a new aggregate
         */
        public Aggregate ofDifferent() {
            return new Aggregate(function, operand, true, filter, separator, order, type);
        }

        /**
         * The same aggregate without a filter, for databases that have none: what does not fulfil it becomes NULL, which takes
         * no part.
         *
         * @return a new aggregate, or this one where all rows take part
         */
        public Aggregate unfiltered() {
            if (filter == null) {
                return this;
            }
            Node counted = operand == null ? new Computation.Fragment(List.of("1"), List.of(), type) : operand;
            Node kept = function == Function.NAMED && counted instanceof Computation.Named named
                    ? named.withFirst(kept(filter, named.arguments().getFirst()))
                    : kept(filter, counted);
            return new Aggregate(function, kept, distinct, null, separator, order, type);
        }

        private Node kept(Node condition, Node value) {
            return new Computation.Case(List.of(new Computation.Branch(condition, value)), null, type);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            if (operand != null) {
                action.accept(operand);
            }
            if (separator != null) {
                action.accept(separator);
            }
            order.forEach(sort -> action.accept(sort.node()));
            if (filter != null) {
                action.accept(filter);
            }
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Aggregate(
                    function,
                    changed(change),
                    distinct,
                    filter == null ? null : change.apply(filter),
                    separator == null ? null : (Node.Value) change.apply(separator),
                    order.stream().map(sort -> sort.map(change)).toList(),
                    type);
        }

        /** A call of a function stays one. */
        private @Nullable Node changed(UnaryOperator<Node> change) {
            if (operand == null) {
                return null;
            }
            return function == Function.NAMED ? operand.map(change) : change.apply(operand);
        }
    }

    /**
     * What the rows are grouped by, where it is selected or compared.
     *
     * @param node the expression
     * @since 0.1.0
     */
    record Key(Node node) implements Grouping {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(node);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Key(change.apply(node));
        }
    }
}
