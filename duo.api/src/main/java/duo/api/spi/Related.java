package duo.api.spi;

import duo.api.meta.MappedRelation;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What is said of the rows that a row is related to. The engine turns it into joins and queries; dialects never see it. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Related extends Node {

    /**
     * An expression of the one row that a relation leads to; its columns are NULL where there is none.
     *
     * @param relation a relation to at most one row
     * @param node the expression
     * @since 0.1.0
     */
    record Via(MappedRelation relation, Node node) implements Related {
        /**
         * An expression of the row at the end of several steps.
         *
         * @param steps relations to at most one row each, from the model of the query on
         * @param node the expression
         * @return the expression from the model of the query
         */
        public static Node of(List<MappedRelation> steps, Node node) {
            Node reached = node;
            for (MappedRelation step : steps.reversed()) {
                reached = new Via(step, reached);
            }
            return reached;
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(node);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Via(relation, change.apply(node));
        }
    }

    /**
     * Whether there is a related row that fulfils all conditions.
     *
     * @param relation the relation
     * @param conditions the conditions, about the related row
     * @since 0.1.0
     */
    record Any(MappedRelation relation, List<Node> conditions) implements Related {
        /** Copies. */
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            conditions.forEach(action);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Any(relation, conditions.stream().map(change).toList());
        }
    }

    /**
     * What is computed of all related rows that fulfil the conditions.
     *
     * @param relation the relation
     * @param aggregate what is computed, of expressions of the related row
     * @param conditions the conditions, about the related row
     * @since 0.1.0
     */
    record Computed(MappedRelation relation, Grouping.Aggregate aggregate, List<Node> conditions) implements Related {
        /** Copies. */
        public Computed {
            conditions = List.copyOf(conditions);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(aggregate);
            conditions.forEach(action);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Computed(
                    relation,
                    (Grouping.Aggregate) change.apply(aggregate),
                    conditions.stream().map(change).toList());
        }
    }
}
