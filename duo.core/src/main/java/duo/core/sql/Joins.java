package duo.core.sql;

import duo.api.meta.Junction;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import duo.api.spi.Related;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The related rows that a SELECT joins: each way once, in the order in which its expressions name them. All joins are outer ones, so that
 * they lose no rows, but where rows that are always there are locked; only a collection that is loaded by a join adds some.
 */
final class Joins {
    private static final String OUTER = " LEFT JOIN ";

    private final Map<List<MappedRelation>, String> aliases = new LinkedHashMap<>();

    private final LockedWays locked;

    private Joins(LockedWays locked) {
        this.locked = locked;
    }

    /**
     * A place in a statement.
     *
     * @param path the way from the row of the query to the row that columns belong to
     * @param depth how many queries are around it inside the SELECT
     * @param outer the place in the query around, or null outside the SELECT
     */
    private record Place(
            List<MappedRelation> path, int depth, @Nullable Place outer) {}

    /** What the expressions of a select need. */
    static Joins of(Select select) {
        Joins joins = new Joins(LockedWays.of(select));
        Place here = new Place(List.of(), 0, null);
        select.projection().forEach(node -> joins.collect(node, here));
        select.conditions().forEach(node -> joins.collect(node, here));
        select.groups().forEach(node -> joins.collect(node, here));
        select.having().forEach(node -> joins.collect(node, here));
        select.order().forEach(sort -> joins.collect(sort.node(), here));
        for (List<MappedRelation> way : joins.locked.overRelations()) {
            for (int steps = 1; steps <= way.size(); steps++) {
                joins.aliases.put(List.copyOf(way.subList(0, steps)), "");
            }
        }
        return joins;
    }

    /** Whether expressions of one query speak of related rows. */
    static boolean areNeeded(List<Node> nodes) {
        Joins joins = new Joins(LockedWays.NONE);
        nodes.forEach(node -> joins.collect(node, new Place(List.of(), 0, null)));
        return !joins.isEmpty();
    }

    private void collect(Node node, @Nullable Place place) {
        if (place == null) {
            return;
        }
        if (node instanceof Related.Via via) {
            collect(via.node(), step(place, via.relation()));
        } else {
            Correlation.forEachPart(node, (part, steps) -> collect(part, deeper(place, steps)));
        }
    }

    private static @Nullable Place deeper(Place place, int steps) {
        return switch (steps) {
            case -1 -> place.outer();
            case 0 -> place;
            default -> deeper(new Place(List.of(), place.depth() + 1, place), steps - 1);
        };
    }

    private Place step(Place place, MappedRelation relation) {
        List<MappedRelation> path =
                Stream.concat(place.path().stream(), Stream.of(relation)).toList();
        if (place.depth() == 0) {
            aliases.put(path, "");
        }
        return new Place(path, place.depth(), place.outer());
    }

    boolean isEmpty() {
        return aliases.isEmpty();
    }

    /** The ways whose ends are locked. */
    LockedWays locked() {
        return locked;
    }

    /** The number of the tables that are joined. */
    int tables() {
        return (int) aliases.keySet().stream()
                .mapToLong(path -> path.getLast().junction().isPresent() ? 2 : 1)
                .sum();
    }

    /** Gives each joined table a name. */
    void name(TableNames names) {
        aliases.replaceAll((path, none) -> names.newAlias());
    }

    /** The name of the table at the end of a way. */
    String alias(List<MappedRelation> path) {
        @Nullable String alias = aliases.get(path);
        if (alias == null) {
            throw new IllegalStateException("No table is joined for " + path);
        }
        return alias;
    }

    /** Writes the joins behind the table of the query. */
    void write(String root, SqlRenderer out, Runnable behindLocked) {
        aliases.forEach((path, alias) -> {
            String join = locked.isSure(path) ? " INNER JOIN " : OUTER;
            Runnable behind = locked.contains(path) ? behindLocked : () -> {};
            MappedRelation relation = path.getLast();
            List<MappedRelation> before = path.subList(0, path.size() - 1);
            String source = before.isEmpty() ? root : alias(before);
            if (relation.junction().isPresent()) {
                Junction junction = relation.junction().get();
                String between = out.tables().newAlias();
                write(OUTER, junction.table(), between, junction.columns(), source, relation.columns(), () -> {}, out);
                write(
                        OUTER,
                        relation.targetType().table(),
                        alias,
                        relation.targetColumns(),
                        between,
                        junction.targetColumns(),
                        () -> {},
                        out);
            } else {
                write(
                        join,
                        relation.targetType().table(),
                        alias,
                        relation.targetColumns(),
                        source,
                        relation.columns(),
                        behind,
                        out);
            }
        });
    }

    private static void write(
            String join,
            MappedTable table,
            String alias,
            List<MappedColumn> columns,
            String source,
            List<MappedColumn> sourceColumns,
            Runnable behind,
            SqlRenderer out) {
        out.sql(join);
        out.table(table);
        out.sql(" ").identifier(alias);
        behind.run();
        for (int i = 0; i < columns.size(); i++) {
            out.sql(i == 0 ? " ON " : " AND ")
                    .identifier(alias)
                    .sql(".")
                    .identifier(columns.get(i).name());
            out.sql(" = ")
                    .identifier(source)
                    .sql(".")
                    .identifier(sourceColumns.get(i).name());
        }
    }
}
