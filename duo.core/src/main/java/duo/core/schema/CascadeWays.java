package duo.core.schema;

import duo.api.annotation.OnDeleteRule;
import duo.api.meta.ForeignKey;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which foreign keys of a table act at a delete, where the database lets a delete reach each table by one way alone, and none by a circle: the
 * first ways, in the order of the foreign keys, those first that are there already. It depends on the tables that a table refers to, and so not on when
 * they are created. Each table is looked at once. Not thread-safe.
 */
final class CascadeWays {
    private final Map<MappedTable, List<ForeignKey>> known = new HashMap<>();
    private final Set<ForeignKey> later;

    /**
     * Creates the helper.
     *
     * @param later foreign keys that come when all others act already
     */
    CascadeWays(Set<ForeignKey> later) {
        this.later = later;
    }

    /** Whether the database is told the rule of a key; else Duo alone follows it. */
    boolean acts(MappedTable table, ForeignKey key) {
        return acting(table).contains(key);
    }

    private List<ForeignKey> acting(MappedTable table) {
        @Nullable List<ForeignKey> found = known.get(table);
        if (found == null) {
            found = find(table);
            known.put(table, found);
        }
        return found;
    }

    private List<ForeignKey> find(MappedTable table) {
        List<ForeignKey> acting = new ArrayList<>();
        Set<MappedTable> reaching = new HashSet<>();
        for (ForeignKey key : inOrder(table)) {
            if (hasAction(key) && !isInCircle(table, key)) {
                Set<MappedTable> above = new HashSet<>();
                above(target(key), above);
                if (above.stream().noneMatch(reaching::contains)) {
                    reaching.addAll(above);
                    acting.add(key);
                }
            }
        }
        return acting;
    }

    /** The table and all whose deletes reach it; there are no circles of keys that act. */
    private void above(MappedTable table, Set<MappedTable> found) {
        if (found.add(table)) {
            acting(table).forEach(key -> above(target(key), found));
        }
    }

    private List<ForeignKey> inOrder(MappedTable table) {
        return table.foreignKeys().stream()
                .sorted(Comparator.comparing(later::contains))
                .toList();
    }

    private boolean isInCircle(MappedTable table, ForeignKey key) {
        Set<MappedTable> met = new HashSet<>();
        List<MappedTable> next = new ArrayList<>(List.of(target(key)));
        while (!next.isEmpty()) {
            MappedTable each = next.removeLast();
            if (each.equals(table)) {
                return true;
            }
            if (met.add(each)) {
                each.foreignKeys().stream()
                        .filter(CascadeWays::hasAction)
                        .filter(other -> later.contains(key) || !later.contains(other))
                        .map(CascadeWays::target)
                        .forEach(next::add);
            }
        }
        return false;
    }

    private static MappedTable target(ForeignKey key) {
        return Metamodel.of(key.target()).table();
    }

    private static boolean hasAction(ForeignKey key) {
        return key.onDelete() == OnDeleteRule.CASCADE
                || key.onDelete() == OnDeleteRule.SET_NULL
                || key.onDelete() == OnDeleteRule.SET_DEFAULT;
    }
}
