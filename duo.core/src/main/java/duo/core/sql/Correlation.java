package duo.core.sql;

import duo.api.meta.MappedTable;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;
import java.util.function.ObjIntConsumer;

/** What a query has to do with the statement around it. */
public final class Correlation {
    private Correlation() {}

    /** Whether a query speaks of a row of a query around it. */
    public static boolean isCorrelated(Rows rows) {
        return escapes(rows, 0);
    }

    /** Whether a node at some depth inside the query names a column of what is around the query. */
    private static boolean escapes(Node node, int depth) {
        if (node instanceof Node.Column) {
            return depth <= 0;
        }
        boolean[] found = {false};
        forEachPart(node, (part, steps) -> found[0] |= escapes(part, depth + steps));
        return found[0];
    }

    /**
     * Passes the parts of a node with the number of queries that they are deeper inside: one for what a query says of its rows, none
     * for what these come from, less than none for what speaks of the rows around.
     *
     * @param node the node
     * @param action takes each part and the number
     */
    public static void forEachPart(Node node, ObjIntConsumer<Node> action) {
        switch (node) {
            case Select select
            when select.source() instanceof Source.Matched matched -> {
                select.forEachOfRows(part -> action.accept(part, 2));
                action.accept(matched.condition(), 2);
                matched.other().forEach(part -> action.accept(part, 0));
            }
            case Select select -> {
                select.forEachOfRows(part -> action.accept(part, 1));
                select.source().forEach(part -> action.accept(part, 0));
            }
            case RecursiveRows rows -> {
                action.accept(rows.seed(), 0);
                action.accept(rows.next(), 2);
            }
            case Related.Any any -> any.forEach(part -> action.accept(part, 1));
            case Related.Computed computed -> computed.forEach(part -> action.accept(part, 1));
            case Nested.Outer outer -> action.accept(outer.node(), -1);
            default -> node.forEach(part -> action.accept(part, 0));
        }
    }

    /** Whether a query, or one inside it, takes rows from a table. */
    static boolean reads(Node node, MappedTable table) {
        return node.holds(part ->
                (part instanceof Select select && select.source().tables().contains(table))
                        || (part instanceof Related.Via via
                                && via.relation().targetType().table().equals(table)));
    }
}
