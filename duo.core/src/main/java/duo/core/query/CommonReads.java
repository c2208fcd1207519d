package duo.core.query;

import duo.api.CommonTable;
import duo.api.FoundRow;
import duo.api.Recursion;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.ValueType;
import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.core.spec.QuerySpec;
import duo.core.sql.CommonRows;
import duo.core.sql.Correlation;
import duo.core.sql.Projection;
import duo.core.sql.RecursiveRows;
import duo.core.sql.RelatedQueries;
import duo.core.sql.Rows;
import duo.core.sql.Select;
import duo.core.sql.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes common tables of queries for models, and reads models from them. */
final class CommonReads<M> {
    private static final ValueType STEPS = ValueType.plain(Integer.class);

    private final ModelQuery<M> query;
    private final MappedTable table;

    CommonReads(ModelQuery<M> query) {
        this.query = query;
        this.table = query.spec.type().table();
    }

    /** The query with its rows from a common table. */
    QuerySpec<M> from(CommonTable<M> common) {
        return switch (common.rows()) {
            case RecursiveRows found -> query.spec.where(List.of(isAmong(found)));
            case Rows rows ->
                query.spec.from(new Source.Common(new CommonRows(common, common.name(), checked(common, rows))));
            default -> throw new IllegalArgumentException("The common table " + common.name() + " was not made by Duo");
        };
    }

    /** Rows that are found once are those of the table, by their keys. */
    private Node isAmong(RecursiveRows found) {
        List<Node> keys = keys();
        Select select = Select.from(new Source.Common(found), new Projection.Items(keys), List.of());
        return new Nested.Member(keys.size() == 1 ? keys.getFirst() : new Node.Tuple(keys), select, false);
    }

    private Rows checked(CommonTable<M> common, Rows rows) {
        if (query.spec.source() instanceof Source.Common) {
            throw new InvalidQueryException(
                    "The query takes its rows from a common table already, and cannot take those of " + common.name()
                            + " besides; combine both by intersect(..), or name this query by common(..) and read from it");
        }
        if (Correlation.isCorrelated(rows)) {
            throw new InvalidQueryException(
                    "The common table " + common.name()
                            + " speaks of a row around it by outer(), but stands before all rows; put that into the query that reads it");
        }
        List<String> missing =
                new ArrayList<>(table.columns().stream().map(MappedColumn::name).toList());
        missing.removeAll(rows.columnNames());
        if (!missing.isEmpty()) {
            throw new InvalidQueryException("The common table " + common.name() + " lacks the columns " + missing
                    + " of " + query.spec.type().name()
                    + "; take only(..) and defer(..) off the query that it is made of");
        }
        return rows;
    }

    /** The table of all that the query leads to. */
    CommonTable<M> recursive(String name, Function<FoundRow<M>, Condition<? super M>> next, Recursion recursion) {
        Node condition =
                RelatedQueries.withoutJoined(next.apply(new FoundRow<>()).node());
        @Nullable Integer most = recursion.most();
        if (most == null) {
            return new CommonTable<>(name, found(name, condition, Optional.empty()), null);
        }
        MappedColumn depth = MappedColumn.of("depth", free("depth"), STEPS).build();
        RecursiveRows.Steps steps =
                new RecursiveRows.Steps(depth, new Node.Value(most, STEPS, false), most, recursion.isEachPath());
        return new CommonTable<>(name, counted(found(name + "_keys", condition, Optional.of(steps)), steps), depth);
    }

    private RecursiveRows found(String name, Node next, Optional<RecursiveRows.Steps> steps) {
        Set<MappedColumn> columns = new LinkedHashSet<>(table.ids());
        collect(next, 0, columns);
        return new RecursiveRows(new Object(), name, seed(columns, steps), table, List.copyOf(columns), next, steps);
    }

    /** What the condition says of the found row: the columns that the recursion carries along. */
    private void collect(Node node, int depth, Set<MappedColumn> columns) {
        switch (node) {
            case Node.Column column
            when depth < 0 -> {
                table.indexOf(column.column());
                columns.add(column.column());
            }
            default -> Correlation.forEachPart(node, (part, steps) -> collect(part, depth + steps, columns));
        }
    }

    private Select seed(Set<MappedColumn> columns, Optional<RecursiveRows.Steps> steps) {
        List<Node> items = new ArrayList<>();
        columns.forEach(column -> items.add(new Node.Column(column)));
        steps.ifPresent(counted -> items.add(counted.none()));
        return query.seed(items);
    }

    /** The whole rows with the number of their steps. */
    private Select counted(RecursiveRows found, RecursiveRows.Steps steps) {
        List<Node> keys = keys();
        Source source = new Source.Common(found);
        Node depth = new Node.Column(steps.column());
        List<Node> items = new ArrayList<>();
        table.columns().forEach(column -> items.add(new Node.Column(column)));
        items.add(new Node.Named(new Nested.Outer(depth), steps.column().name()));
        return Select.from(
                new Source.Matched(table, steps.eachPath() ? source : shortest(source, keys, steps), sameKey(keys)),
                new Projection.Items(items),
                List.of());
    }

    private Source shortest(Source found, List<Node> keys, RecursiveRows.Steps steps) {
        List<Node> items = new ArrayList<>(keys);
        Node least = Grouping.Aggregate.of(Grouping.Function.MIN, new Node.Column(steps.column()), STEPS);
        items.add(new Node.Named(least, steps.column().name()));
        return new Source.Derived(
                Select.from(found, new Projection.Items(items), List.of()).groupedBy(keys));
    }

    private static Node sameKey(List<Node> keys) {
        List<Node> equal = keys.stream()
                .<Node>map(key -> new Node.Compare(Node.Comparison.EQ, key, new Nested.Outer(key)))
                .toList();
        return equal.size() == 1 ? equal.getFirst() : new Node.Junction(false, equal);
    }

    private List<Node> keys() {
        return table.ids().stream().<Node>map(Node.Column::new).toList();
    }

    /** A name that no column of the table has. */
    private String free(String wanted) {
        String name = wanted;
        while (hasColumn(name)) {
            name += "_";
        }
        return name;
    }

    private boolean hasColumn(String name) {
        return table.columns().stream().anyMatch(column -> column.name().equalsIgnoreCase(name));
    }
}
