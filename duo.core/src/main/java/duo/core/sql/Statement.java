package duo.core.sql;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A statement as a tree. Immutable. Two statements are equal when they have the same SQL text, whatever the values in them, so
 * a statement is the key under which its text is kept.
 */
public sealed interface Statement permits Rows, Statement.Update, Statement.Delete, WithWriting {

    /** Passes the nodes that the statement is made of, in the order of the text. */
    void forEach(Consumer<? super Node> action);

    /** The same statement made of other nodes. */
    Statement map(UnaryOperator<Node> change);

    /** An update of all rows that fulfil the conditions. */
    record Update(MappedTable table, List<Assignment> assignments, List<Node> conditions) implements Statement {
        @Override
        public void forEach(Consumer<? super Node> action) {
            assignments.forEach(assignment -> action.accept(assignment.value()));
            conditions.forEach(action);
        }

        @Override
        public Statement map(UnaryOperator<Node> change) {
            return new Update(
                    table,
                    assignments.stream()
                            .map(assignment -> new Assignment(assignment.column(), change.apply(assignment.value())))
                            .toList(),
                    conditions.stream().map(change).toList());
        }
    }

    /** One assignment of an update; a list of them has the order of the text, which a map would leave out of its equality. */
    record Assignment(MappedColumn column, Node value) {
        /**
         * The assignments of a map in its order.
         *
         * @param values the columns with what they are set to
         * @return the assignments
         */
        public static List<Assignment> of(Map<MappedColumn, ? extends Node> values) {
            return values.entrySet().stream()
                    .map(entry -> new Assignment(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /** A delete of all rows that fulfil the conditions. */
    record Delete(MappedTable table, List<Node> conditions) implements Statement {
        @Override
        public void forEach(Consumer<? super Node> action) {
            conditions.forEach(action);
        }

        @Override
        public Statement map(UnaryOperator<Node> change) {
            return new Delete(table, conditions.stream().map(change).toList());
        }
    }
}
