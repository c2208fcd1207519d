package duo.core.sql;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement as a tree. Immutable. Two statements are equal when they have the same SQL text, whatever the values in them, so
 * a statement is the key under which its text is kept.
 */
public sealed interface Statement {

    /**
     * The table.
     *
     * @return the table that is read or written
     */
    MappedTable table();

    /** What a SELECT gives for each row. */
    sealed interface Projection {
        /** Columns of the table. */
        record Columns(List<MappedColumn> columns) implements Projection {}

        /** The number of rows that the select would give. */
        record Count(List<MappedColumn> columns) implements Projection {}

        /** The constant 1, to learn whether there is a row. */
        record One() implements Projection {}
    }

    /** One step of an order. */
    record OrderStep(Node node, boolean descending) {}

    /** A query. */
    record Select(
            MappedTable table,
            Projection projection,
            boolean distinct,
            List<Node> conditions,
            List<OrderStep> order,
            Optional<Node.Value> limit,
            Optional<Node.Value> offset,
            boolean current)
            implements Statement {
        @Override
        public int hashCode() {
            return ((table.hashCode() * 31 + projection.hashCode()) * 31 + conditions.hashCode()) * 31
                    + order.hashCode();
        }
    }

    /** An update of all rows that fulfil the conditions. */
    record Update(MappedTable table, List<Assignment> assignments, List<Node> conditions) implements Statement {}

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
    record Delete(MappedTable table, List<Node> conditions) implements Statement {}
}
