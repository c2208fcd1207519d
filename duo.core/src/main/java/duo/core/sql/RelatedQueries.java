package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.meta.Junction;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.meta.RelationKind;
import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts queries in place of what is said of related rows, but for expressions by relations to one row, which joins give to a SELECT.
 * The values stay the same objects in the same order.
 */
public final class RelatedQueries {
    private RelatedQueries() {}

    /** The same statement without such nodes. */
    static Statement resolved(Statement statement) {
        return switch (statement) {
            case Rows rows -> (Rows) resolved((Node) rows);
            case Statement.Update update -> resolved(update);
            case Statement.Delete delete ->
                new Statement.Delete(delete.table(), ofWritten(delete.table(), delete.conditions()));
            case WithWriting with ->
                new WithWriting(With.mapped(with.tables(), RelatedQueries::resolved), resolved(with.body()));
        };
    }

    /**
     * A condition by columns of one row, where nothing can be joined.
     *
     * @param condition the condition
     * @return the same without such nodes
     * @throws InvalidQueryException if it speaks of related rows other than by queries
     */
    public static Node withoutJoined(Node condition) {
        Node resolved = resolved(condition);
        if (Joins.areNeeded(List.of(resolved)) || speaksOfRelated(resolved)) {
            throw new InvalidQueryException(
                    "A recursion goes from row to row by their own columns, and by references; say what"
                            + " related rows are like in the query that reads the rows found, or by a query inside the condition");
        }
        return resolved;
    }

    /** Whether it speaks by outer() of what is related to another row. */
    private static boolean speaksOfRelated(Node node) {
        return node.holdsItself(part -> part instanceof Nested.Outer(Node named) && Joins.areNeeded(List.of(named)));
    }

    private static Statement resolved(Statement.Update update) {
        List<Statement.Assignment> assignments = update.assignments().stream()
                .map(assignment ->
                        new Statement.Assignment(assignment.column(), withoutJoins(resolved(assignment.value()))))
                .toList();
        return new Statement.Update(update.table(), assignments, ofWritten(update.table(), update.conditions()));
    }

    private static Node resolved(Node node) {
        return switch (node) {
            case Related.Any any -> new Nested.Exists(related(any.relation(), new Projection.One(), any.conditions()));
            case Related.Computed computed -> computed(computed);
            case Related.Via via -> via(via);
            default -> node.map(RelatedQueries::resolved);
        };
    }

    /** What a row refers to by its own columns needs no other table. */
    private static Node via(Related.Via via) {
        if (via.relation().kind() == RelationKind.TO_ONE && via.node() instanceof Node.Column column) {
            int position = via.relation().targetColumns().indexOf(column.column());
            if (position >= 0) {
                return new Node.Column(via.relation().columns().get(position));
            }
        }
        return new Related.Via(via.relation(), resolved(via.node()));
    }

    private static Node computed(Related.Computed computed) {
        MappedRelation relation = computed.relation();
        Optional<Junction> junction = relation.junction();
        Grouping.Aggregate aggregate = computed.aggregate();
        Node item = junction.isPresent() ? aggregate.map(part -> throughJunction(junction.get(), part)) : aggregate;
        return related(relation, new Projection.Items(List.of(resolved(item))), computed.conditions());
    }

    private static Node throughJunction(Junction junction, Node node) {
        return node instanceof Node.Value ? node : new Related.Via(junction.inverse(), node);
    }

    /** The related rows of the row around, or the rows of the junction that lead to them. */
    private static Select related(MappedRelation relation, Projection projection, List<Node> conditions) {
        List<Node> all = new ArrayList<>();
        Optional<Junction> junction = relation.junction();
        List<MappedColumn> linking = junction.map(Junction::columns).orElseGet(relation::targetColumns);
        all.addAll(equal(linking, relation.columns()));
        for (Node condition : conditions) {
            all.add(resolved(junction.isPresent() ? throughJunction(junction.get(), condition) : condition));
        }
        MappedTable table = junction.map(Junction::table)
                .orElseGet(() -> relation.targetType().table());
        return Select.of(table, projection, all);
    }

    private static List<Node> equal(List<MappedColumn> inside, List<MappedColumn> outside) {
        List<Node> conditions = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            Node outer = new Nested.Outer(new Node.Column(outside.get(i)));
            conditions.add(new Node.Compare(Node.Comparison.EQ, new Node.Column(inside.get(i)), outer));
        }
        return conditions;
    }

    /**
     * Conditions for a statement that writes a table. Such a statement takes no joins, and some databases do not let a query inside it
     * read the table; so the keys of the rows are found by a query of its own.
     */
    private static List<Node> ofWritten(MappedTable table, List<Node> conditions) {
        List<Node> resolved = conditions.stream().map(RelatedQueries::resolved).toList();
        boolean apart = Joins.areNeeded(resolved)
                || resolved.stream()
                        .anyMatch(condition -> hasRelated(conditions) && Correlation.reads(condition, table));
        if (!apart) {
            return resolved;
        }
        List<Node> keys = table.ids().stream().<Node>map(Node.Column::new).toList();
        Node key = keys.size() == 1 ? keys.get(0) : new Node.Tuple(keys);
        return List.of(new Nested.Member(key, Select.of(table, new Projection.Items(keys), resolved), false));
    }

    private static boolean hasRelated(List<Node> nodes) {
        return nodes.stream().anyMatch(node -> node.holds(Related.class::isInstance));
    }

    /** An expression that a statement without joins computes: a query takes the place of each way to a related row. */
    private static Node withoutJoins(Node node) {
        return switch (node) {
            case Related.Via via -> {
                MappedRelation relation = via.relation();
                Select select = Select.of(
                        relation.targetType().table(),
                        new Projection.Items(List.of(via.node())),
                        equal(relation.targetColumns(), relation.columns()));
                yield select;
            }
            case Nested.Query query -> query;
            default -> node.map(RelatedQueries::withoutJoins);
        };
    }
}
