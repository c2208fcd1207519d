package duo.api.spi;

import duo.api.meta.ValueType;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A query inside another, and what is said of it. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Nested extends Node {

    /**
     * A query; the engine makes and writes it. As a value it is that of its one column and row.
     *
     * @since 0.1.0
     */
    non-sealed interface Query extends Nested {
        @Override
        Query map(UnaryOperator<Node> change);
    }

    /**
     * Whether a query gives a row.
     *
     * @param query the query
     * @since 0.1.0
     */
    record Exists(Query query) implements Nested {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(query);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Exists((Query) change.apply(query));
        }
    }

    /**
     * How many rows a query gives.
     *
     * @param query the query
     * @since 0.1.0
     */
    record Count(Query query) implements Nested {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(query);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Count((Query) change.apply(query));
        }
    }

    /**
     * An aggregate of the values that a query gives.
     *
     * @param function what is computed
     * @param query the query, of one column
     * @param type the type of the result
     * @since 0.1.0
     */
    record Aggregated(Grouping.Function function, Query query, ValueType type) implements Nested {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(query);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Aggregated(function, (Query) change.apply(query), type);
        }
    }

    /**
     * Whether a value is among the rows of a query.
     *
     * @param operand the value
     * @param query the query, of as many columns as the value has parts
     * @param negated true for NOT IN
     * @since 0.1.0
     */
    record Member(Node operand, Query query, boolean negated) implements Nested {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(operand);
            action.accept(query);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Member(change.apply(operand), (Query) change.apply(query), negated);
        }
    }

    /**
     * An expression of the query around the one that it stands in.
     *
     * @param node the expression
     * @since 0.1.0
     */
    record Outer(Node node) implements Nested {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(node);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Outer(change.apply(node));
        }
    }
}
