package duo.core.sql;

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
                out.nested(operand);
                out.sql(" ").identifier(out.tables().newAlias());
            }
        }
    }

    /** What counts rows that are not those of the table counts the rows of a query inside it. */
    private void select(Select asked) {
        Select select = KeyConditions.early(asked);
        boolean regrouped = select.isSliced()
                || select.distinct()
                || !select.groups().isEmpty()
                || !select.having().isEmpty();
        if (select.projection() instanceof Projection.Count count && regrouped) {
            out.sql("SELECT COUNT(*) FROM ");
            out.nested(select.with(new Projection.Items(count.items())).distinctlyNamed());
            out.sql(" ").identifier("counted");
        } else {
            rows(select);
        }
    }

    private void rows(Select asked) {
        Select computable = syntax.computesDeviations() ? asked : Deviations.takenApart(asked);
        Select select = Staging.of(computable, out.comparison());
        TableNames.Frame frame = switch (select.source()) {
            case Source.Table table ->
                out.tables().isNested()
                        ? new TableNames.Frame(out.tables().newAlias(), true)
                        : TableNames.Frame.of(table.table());
            case Source.Derived derived -> new TableNames.Frame(out.tables().newAlias(), true);
        };
        out.tables().within(frame, () -> body(select, frame));
    }

    private void body(Select select, TableNames.Frame frame) {
        out.sql(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        Projection projection = orderable(select);
        projection(projection);
        out.sql(" FROM ");
        source(select.source());
        if (frame.aliased()) {
            out.sql(" ").identifier(frame.name());
        }
        select.lock().ifPresent(lock -> queries.lockedTable(lock, out));
        out.where(select.conditions());
        out.list(select.groups(), " GROUP BY ", ", ", out::node);
        out.having(select.having());
        out.list(select.order(), " ORDER BY ", ", ", sort -> syntax.sort(selected(sort, projection), out));
        if (select.isSliced()) {
            dialect.slice(select.limit(), select.offset(), !select.order().isEmpty(), out);
        }
        if (select.lock().isPresent()) {
            queries.lock(select.lock().get(), select.isSliced(), out);
        } else if (select.current()) {
            out.sql(dialect.currentRead());
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
            case Source.Derived derived -> out.nested(derived.rows());
        }
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
            out.sql(" AS ").identifier(named.name());
        }
    }

    /** An order by a computed value that is selected under a name goes by the name, which spares the values in it. */
    private Sort selected(Sort sort, Projection projection) {
        Node wanted = sort.node().unnamed();
        if (wanted instanceof Node.Column || wanted instanceof Grouping.Key) {
            return sort;
        }
        for (Node item : projection.items()) {
            if (item instanceof Node.Named named && out.comparison().same(named.node(), wanted)) {
                return sort.map(node -> new Node.Output(named.name()));
            }
        }
        return sort;
    }
}
