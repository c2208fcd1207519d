package duo.core.sql;

import duo.api.meta.MappedTable;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;

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
        int inside = switch (node) {
            case Select select when select.source() instanceof Source.Matched -> depth + 2;
            case Nested.Query query -> depth + 1;
            case Nested.Outer outer -> depth - 1;
            default -> depth;
        };
        boolean[] found = {false};
        node.forEach(part -> found[0] |= escapes(part, inside));
        return found[0];
    }

    /** Whether a query, or one inside it, takes rows from a table. */
    static boolean reads(Node node, MappedTable table) {
        if (node instanceof Select select && select.source().tables().contains(table)) {
            return true;
        }
        if (node instanceof Related.Via via
                && via.relation().targetType().table().equals(table)) {
            return true;
        }
        boolean[] found = {false};
        node.forEach(part -> found[0] |= reads(part, table));
        return found[0];
    }
}
