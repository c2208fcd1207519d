package duo.core.sql;

import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.meta.RelationKind;
import duo.api.spi.Dialect;
import duo.api.spi.LockedTables;
import duo.api.spi.Node;
import duo.api.spi.Related;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ways to the tables whose rows a query locks; the empty one leads to its own. */
final class LockedWays {
    static final LockedWays NONE = new LockedWays(List.of(), List.of(), List.of());

    private final List<MappedTable> own;
    private final List<Node> conditions;
    private final List<List<MappedRelation>> chosen;

    private LockedWays(List<MappedTable> own, List<Node> conditions, List<List<MappedRelation>> chosen) {
        this.own = own;
        this.conditions = conditions;
        this.chosen = chosen;
    }

    /** Those of a query; to be asked only where it locks. */
    static LockedWays of(Select select) {
        return select.lock()
                .map(lock -> new LockedWays(select.source().tables(), select.conditions(), lock.ways()))
                .orElse(NONE);
    }

    /** The ways that go over relations. */
    List<List<MappedRelation>> overRelations() {
        return chosen.stream().filter(way -> !way.isEmpty()).toList();
    }

    boolean contains(List<MappedRelation> way) {
        return chosen.isEmpty() ? way.isEmpty() : chosen.contains(way);
    }

    /** Whether a locked table is at the end of a way or beyond, and no row of the query is without one there. */
    boolean isSure(List<MappedRelation> way) {
        return chosen.stream()
                        .anyMatch(locked -> locked.size() >= way.size()
                                && locked.subList(0, way.size()).equals(way))
                && isAlwaysThere(way);
    }

    private boolean isAlwaysThere(List<MappedRelation> way) {
        if (way.isEmpty()) {
            return true;
        }
        return isAlwaysThere(way.subList(0, way.size() - 1))
                && (isRequired(way.getLast()) || conditions.stream().anyMatch(condition -> requires(condition, way)));
    }

    private static boolean isRequired(MappedRelation relation) {
        return relation.kind() == RelationKind.TO_ONE
                && relation.columns().stream().noneMatch(MappedColumn::isNullable);
    }

    /** Whether a condition says that there is a row at the end of a way: of its reference, or of one of its columns. */
    private static boolean requires(Node condition, List<MappedRelation> way) {
        if (condition instanceof Related.Via(MappedRelation relation, Node node)) {
            return !way.isEmpty() && relation.equals(way.getFirst()) && requires(node, way.subList(1, way.size()));
        }
        return condition instanceof Node.NullTest(Node tested, boolean negated)
                && negated
                && tested instanceof Node.Column(MappedColumn column)
                && (way.isEmpty()
                        || (way.size() == 1 && way.getFirst().columns().contains(column)));
    }

    /** The tables by their names in the text; refuses to choose what the database cannot lock alone. */
    LockedTables tables(String root, Joins joins, Dialect dialect) {
        List<LockedTables.Table> tables = new ArrayList<>();
        if (contains(List.of())) {
            tables.add(new LockedTables.Table(root, own.isEmpty() ? "" : column(own.getFirst())));
        }
        for (List<MappedRelation> way : overRelations()) {
            if (!isSure(way) && !dialect.queries().locksMissingRows()) {
                throw new UnsupportedFeatureException(
                        dialect.name() + " has no lock of related rows that may be missing, as those of " + text(way)
                                + "; ask for rows that have one by where(.. .isPresent()), or leave its of(..) out");
            }
            String column = column(way.getLast().targetType().table());
            tables.add(new LockedTables.Table(joins.alias(way), column));
        }
        boolean all = tables.size() == joins.tables() + 1;
        if (!chosen.isEmpty() && !all && !dialect.queries().locksChosenTables()) {
            throw new UnsupportedFeatureException(dialect.name()
                    + " has no FOR UPDATE OF: it locks the rows of all tables that a query reads; name all of"
                    + " them by of(..) and ofSelf(), leave both out, or read related rows by another query");
        }
        return new LockedTables(tables, all);
    }

    private static String column(MappedTable table) {
        return (table.ids().isEmpty() ? table.columns() : table.ids())
                .getFirst()
                .name();
    }

    private static String text(List<MappedRelation> way) {
        return way.getFirst().model().getSimpleName()
                + way.stream().map(step -> "." + step.property()).collect(Collectors.joining());
    }
}
