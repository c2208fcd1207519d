package duo.core.sql;

import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the order out of queries of distinct rows, where a database does not compute in such an order and the order says where NULL stands: the
 * rows come from a query inside.
 */
final class DistinctRows {
    private DistinctRows() {}

    /** The select, or one of the same rows whose order may compute. */
    static Select apart(Select select, ExpressionSyntax syntax, Comparison comparison) {
        boolean computes = select.order().stream().anyMatch(sort -> sort.nulls() != Sort.Nulls.ANYWHERE);
        return select.distinct()
                        && computes
                        && !syntax.sortsNullsOfOutputs()
                        && select.projection() instanceof Projection.Items items
                ? around(select, items.items(), comparison)
                : select;
    }

    private static Select around(Select select, List<Node> items, Comparison comparison) {
        Select inner = select.orderedBy(List.of())
                .sliced(Optional.empty(), Optional.empty())
                .distinctlyNamed();
        List<String> names = inner.columnNames();
        List<Node> outside = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean same = items.get(i) instanceof Node.Column column
                    && column.column().name().equals(names.get(i));
            outside.add(same ? items.get(i) : new Node.Output(names.get(i)));
        }
        List<Sort> order = new ArrayList<>();
        for (Sort sort : select.order()) {
            order.add(sort.map(node -> outside(node, items, outside, comparison)));
        }
        return new Select(
                new Source.Derived(inner),
                new Projection.Items(renamed(items, outside)),
                false,
                List.of(),
                List.of(),
                List.of(),
                order,
                select.limit(),
                select.offset(),
                select.current(),
                Optional.empty());
    }

    private static Node outside(Node sorted, List<Node> items, List<Node> outside, Comparison comparison) {
        for (int i = 0; i < items.size(); i++) {
            if (comparison.same(items.get(i).unnamed(), sorted.unnamed())) {
                return outside.get(i);
            }
        }
        return sorted;
    }

    private static List<Node> renamed(List<Node> items, List<Node> outside) {
        List<Node> renamed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            renamed.add(
                    items.get(i) instanceof Node.Named named
                            ? new Node.Named(outside.get(i), named.name())
                            : outside.get(i));
        }
        return renamed;
    }
}
