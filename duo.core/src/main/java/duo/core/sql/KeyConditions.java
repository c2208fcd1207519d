package duo.core.sql;

import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Windowed;
import java.util.ArrayList;
import java.util.List;

/**
 * Conditions on groups that are about computed keys alone: all rows of a group fulfil them or none does, so they are put to the rows.
 * Some databases do not know computed keys any more once rows are grouped.
 */
final class KeyConditions {
    private final List<Node> groups;
    private final Comparison comparison;
    private final List<Node> ofRows;
    private final List<Node> ofGroups = new ArrayList<>();

    private KeyConditions(Select select, Comparison comparison) {
        this.groups = select.groups();
        this.comparison = comparison;
        this.ofRows = new ArrayList<>(select.conditions());
    }

    /** The same query with such conditions on its rows. */
    static Select early(Select select, Comparison comparison) {
        if (select.having().isEmpty()) {
            return select;
        }
        KeyConditions sorted = new KeyConditions(select, comparison);
        select.having().forEach(sorted::sortOut);
        return sorted.query(select);
    }

    private Select query(Select select) {
        return ofRows.size() == select.conditions().size() ? select : select.filteredBy(ofRows, ofGroups);
    }

    private void sortOut(Node condition) {
        if (condition instanceof Node.Junction junction && !junction.disjunction()) {
            junction.operands().forEach(this::sortOut);
        } else if (condition.holds(node -> node instanceof Grouping.Key key && !(key.node() instanceof Node.Column))
                && !condition.holds(node -> isOfGroups(node) || isUnknownKey(node))) {
            ofRows.add(ofRow(condition));
        } else {
            ofGroups.add(condition);
        }
    }

    private static boolean isOfGroups(Node node) {
        return node instanceof Grouping.Aggregate || node instanceof Windowed || node instanceof Nested;
    }

    /** A key that the rows are not grouped by stays where it is, to be refused there. */
    private boolean isUnknownKey(Node node) {
        return node instanceof Grouping.Key key
                && groups.stream()
                        .noneMatch(group ->
                                comparison.same(group.unnamed(), key.node().unnamed()));
    }

    private static Node ofRow(Node node) {
        return node instanceof Grouping.Key key ? key.node() : node.map(KeyConditions::ofRow);
    }
}
