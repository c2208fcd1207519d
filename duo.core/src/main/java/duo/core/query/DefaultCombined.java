package duo.core.query;

import duo.api.Combined;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Expression;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.core.execution.Output;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of several queries as those of one: rows of a table that the combination makes. */
final class DefaultCombined<T, M, R> extends AbstractQuery<T, M, Combined<T, R>, R> implements Combined<T, R> {
    private final List<CombinedColumn> columns;
    private final Selected<R> selected;
    private final List<Output> inner;

    /**
     * How rows are read, asked for anew each time: what a transaction remembers depends on where the query runs.
     *
     * @param shape how they are read
     * @param passing how they are read when they pass by
     */
    record Selected<R>(Supplier<RowShape<R>> shape, Supplier<RowShape<R>> passing) {}

    DefaultCombined(
            ModelContext context,
            Scope scope,
            QuerySpec<M> spec,
            List<CombinedColumn> columns,
            Selected<R> selected,
            List<Output> inner) {
        super(context, scope, spec);
        this.columns = columns;
        this.selected = selected;
        this.inner = inner;
    }

    @Override
    Combined<T, R> with(QuerySpec<M> changed) {
        return new DefaultCombined<>(context, scope, changed, columns, selected, inner);
    }

    @Override
    public RowShape<R> shape() {
        return selected.shape().get();
    }

    @Override
    public RowShape<R> passingShape() {
        return selected.passing().get();
    }

    @Override
    List<Output> inner() {
        return inner;
    }

    @Override
    List<CombinedColumn> combinedColumns() {
        return shape().columns().stream()
                .map(output -> new CombinedColumn(original(output.node()), output.node()))
                .toList();
    }

    /** What the user selected by: orders of a further combination go by it too. */
    private Node original(Node node) {
        for (CombinedColumn column : columns) {
            if (column.node().equals(node)) {
                return column.selected();
            }
        }
        return node;
    }

    @Override
    public Combined<T, Row> valuesAll(List<? extends Expression<? super T, ?>> expressions) {
        return giving(Selections.rows(expressions));
    }

    @Override
    public <V> Combined<T, V> valuesList(Expression<? super T, V> expression) {
        return giving(Selections.values(expression));
    }

    private <V> Combined<T, V> giving(RowShape<V> wanted) {
        List<Output> outputs = new ArrayList<>();
        for (Output output : wanted.columns()) {
            Node node = resolve(output.node().unnamed());
            outputs.add(
                    output.with(output.node() instanceof Node.Named named ? new Node.Named(node, named.name()) : node));
        }
        RowShape<V> resolved = wanted.with(List.copyOf(outputs));
        Selected<V> values = new Selected<>(() -> resolved, () -> resolved);
        return new DefaultCombined<>(context, scope, spec, columns, values, resolved.columns());
    }

    /** An expression of what the first query selects, in terms of the columns of the combination. */
    @Override
    Node resolve(Node node) {
        Node wanted = node.unnamed();
        @Nullable Node found = find(wanted);
        if (found != null) {
            return found;
        }
        if (wanted instanceof Node.Column column) {
            throw new InvalidQueryException(
                    "Combined queries are ordered by what the first of them selects, and give no more; "
                            + column.column().property() + " is not among it");
        }
        return wanted instanceof Nested ? wanted : wanted.map(this::resolve);
    }

    private @Nullable Node find(Node wanted) {
        for (CombinedColumn column : columns) {
            if (column.selected().isSameAs(wanted)) {
                return column.node();
            }
        }
        return null;
    }
}
