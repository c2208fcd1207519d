package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.QuerySyntax;
import duo.api.spi.Sort;
import java.util.ArrayList;
import java.util.List;

/** Writes queries. */
final class SelectRenderer {
    private final SqlRenderer out;
    private final Dialect dialect;
    private final ExpressionSyntax syntax;
    private final QuerySyntax queries;

    SelectRenderer(SqlRenderer out, Dialect dialect, ExpressionSyntax syntax) {
        this.out = out;
        this.dialect = dialect;
        this.syntax = syntax;
        this.queries = dialect.queries();
    }

    void write(Rows rows) {
        switch (rows) {
            case Select select -> select(select);
            case SetOperation operation -> combined(operation);
            case With with -> new CommonRenderer(out, queries).write(with);
        }
    }

    /** A query of a combination that has a slice of its own stands in a query around it; so does a combination. */
    private void combined(SetOperation operation) {
        for (int i = 0; i < operation.operands().size(); i++) {
            if (i > 0) {
                queries.combine(operation.operator(), out);
            }
            Rows operand = operation.operands().get(i);
            if (operand instanceof Select select && !select.isSliced()) {
                select(select);
            } else {
                out.sql("SELECT * FROM ");
                derived(operand);
                out.sql(" ").identifier(out.tables().newAlias());
            }
        }
    }

    /** What counts rows that are not those of the table counts the rows of a query inside it. */
    private void select(Select asked) {
        Select select = KeyConditions.early(asked, out.comparison());
        boolean regrouped = select.isSliced()
                || select.distinct()
                || !select.groups().isEmpty()
                || !select.having().isEmpty();
        if (select.projection() instanceof Projection.Count count && regrouped) {
            out.sql("SELECT COUNT(*) FROM ");
            derived(select.with(new Projection.Items(count.items())).distinctlyNamed());
            out.sql(" ").identifier("counted");
        } else {
            rows(select);
        }
    }

    private void rows(Select asked) {
        Select computable = syntax.computesDeviations() ? asked : Deviations.takenApart(asked);
        Select staged = Staging.of(computable, out.comparison());
        refuseChosenLock(computable, staged);
        Select select = LockedSlices.apart(DistinctRows.apart(staged, syntax, out.comparison()), queries);
        Joins joins = Joins.of(select);
        if (select.source() instanceof Source.Matched matched) {
            TableNames.Frame other = new TableNames.Frame(out.tables().newAlias(), true);
            TableNames.Frame frame = new TableNames.Frame(out.tables().newAlias(), true).joined(joins);
            Runnable source = () -> matched(matched, frame.name(), other.name());
            out.tables().within(other, () -> out.tables().within(frame, () -> body(select, frame, joins, source)));
        } else {
            TableNames.Frame frame = frame(select).joined(joins);
            Runnable source = () -> {
                source(select.source());
                alias(frame);
            };
            out.tables().within(frame, () -> body(select, frame, joins, source));
        }
    }

    /** What is computed in a query inside joins its tables there. */
    @SuppressWarnings("ReferenceEquality") // a select that needs no query inside is given back
    private static void refuseChosenLock(Select asked, Select staged) {
        boolean chosen = asked.lock().map(lock -> !lock.ways().isEmpty()).orElse(false);
        if (asked != staged && chosen) {
            throw new InvalidQueryException(
                    "of(..) and ofSelf() cannot choose what is locked where rows are filtered by a function"
                            + " over a window; read the keys first, and lock by them");
        }
    }

    private TableNames.Frame frame(Select select) {
        return switch (select.source()) {
            case Source.Table table
            when !out.tables().isNested() && !hidesColumns(select, table.table()) -> TableNames.Frame.of(table.table());
            case Source.Common(CommonReference.Written table)
            when !out.tables().isNested()
                    && select.projection().items().stream().noneMatch(Node.Named.class::isInstance) ->
                new TableNames.Frame(table.name(), false);
            default -> new TableNames.Frame(out.tables().newAlias(), true);
        };
    }

    /** Whether a value has the name of a column that it is not: an order by that name would be one by the value. */
    private static boolean hidesColumns(Select select, MappedTable table) {
        return select.projection().items().stream()
                .anyMatch(item -> item instanceof Node.Named named
                        && table.columns().stream()
                                .anyMatch(column -> column.name().equalsIgnoreCase(named.name())
                                        && !named.node().equals(new Node.Column(column))));
    }

    private void alias(TableNames.Frame frame) {
        if (frame.aliased()) {
            out.sql(" ").identifier(frame.name());
        }
    }

    private void matched(Source.Matched matched, String name, String other) {
        out.table(matched.table());
        out.sql(" ").identifier(name).sql(" INNER JOIN ");
        source(matched.other());
        out.sql(" ").identifier(other).sql(" ON ").node(matched.condition());
    }

    private void body(Select select, TableNames.Frame frame, Joins joins, Runnable source) {
        joins.name(out.tables());
        out.sql(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        Projection projection = orderable(select);
        projection(projection);
        out.sql(" FROM ");
        source.run();
        Runnable lockedTable = () -> select.lock().ifPresent(lock -> queries.lockedTable(lock, out));
        if (joins.locked().contains(List.of())) {
            lockedTable.run();
        }
        joins.write(frame.name(), out, lockedTable);
        out.where(select.conditions());
        out.list(select.groups(), " GROUP BY ", ", ", key -> queries.groupKey(key, out));
        out.having(select.having());
        out.list(select.order(), " ORDER BY ", ", ", sort -> syntax.sort(selected(sort, projection), out));
        if (select.isSliced()) {
            queries.slice(select.limit(), select.offset(), !select.order().isEmpty(), out);
        }
        if (select.lock().isPresent()) {
            queries.lock(
                    select.lock().get(), select.isSliced(), joins.locked().tables(frame.name(), joins, dialect), out);
        } else if (select.current()) {
            queries.currentRead(out);
        }
    }

    /** Distinct rows are ordered by what is selected, and a computed value is told by its name alone. */
    private static Projection orderable(Select select) {
        return select.distinct() && !select.order().isEmpty() && select.projection() instanceof Projection.Items items
                ? new Projection.Items(named(items.items()))
                : select.projection();
    }

    private static List<Node> named(List<Node> items) {
        List<Node> named = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            boolean plain = item instanceof Node.Column || item instanceof Node.Output || item instanceof Node.Named;
            named.add(plain ? item : new Node.Named(item, "c" + (i + 1)));
        }
        return named;
    }

    private void source(Source source) {
        switch (source) {
            case Source.Table table -> out.table(table.table());
            case Source.Derived derived -> out.tables().beside(() -> derived(derived.rows()));
            case Source.Common(CommonReference.Written table) -> out.identifier(table.name());
            case Source.Common unnamed -> throw new IllegalStateException("a common table without a name");
            case Source.Matched matched -> throw new IllegalStateException("a source of two has two names");
        }
    }

    private void derived(Rows rows) {
        if (!queries.correlatesDerivedTables() && Correlation.isCorrelated(rows)) {
            throw new UnsupportedFeatureException(dialect.name()
                    + " has no derived tables that speak of the row around them, which a limit, distinct rows, groups and"
                    + " combined queries inside a query make; take outer() out of it, or the slice off");
        }
        out.nested(rows);
    }

    private void projection(Projection projection) {
        switch (projection) {
            case Projection.Items items -> out.list(items.items(), "", ", ", this::item);
            case Projection.Count count -> out.sql("COUNT(*)");
            case Projection.One one -> out.sql("1");
        }
    }

    private void item(Node item) {
        out.node(item);
        if (item instanceof Node.Named named) {
            out.sql(" AS ");
            out.alias(named.name());
        }
    }

    /** An order by a computed value that is selected under a name goes by the name, which spares the values in it. */
    private Sort selected(Sort sort, Projection projection) {
        Node wanted = sort.node().unnamed();
        if (wanted instanceof Node.Column || wanted instanceof Grouping.Key) {
            return sort;
        }
        for (Node item : projection.items()) {
            if (item instanceof Node.Named named
                    && isByName(sort)
                    && out.comparison().same(named.node(), wanted)) {
                return sort.map(node -> new Node.Output(named.name()));
            }
        }
        return sort;
    }

    private boolean isByName(Sort sort) {
        return sort.nulls() == Sort.Nulls.ANYWHERE || syntax.sortsNullsOfOutputs();
    }
}
