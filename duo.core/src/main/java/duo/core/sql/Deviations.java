package duo.core.sql;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import duo.api.spi.Windowed;
import java.util.List;
import java.util.Objects;

/**
 * Variances for databases that have none: the mean of each group first, by a window, then the squares of what the values differ from
 * it. So the result keeps its digits also where the values are far from zero.
 */
final class Deviations {
    private static final ValueType REAL = ValueType.plain(Double.class);
    private static final ValueType COUNT = ValueType.plain(Long.class);
    private static final Node ONE = new Computation.Fragment(List.of("1"), List.of(), COUNT);

    private final List<Node> groups;

    private Deviations(List<Node> groups) {
        this.groups = groups;
    }

    /** The select with all variances taken apart. */
    static Select takenApart(Select select) {
        Deviations deviations = new Deviations(select.groups());
        return new Select(
                select.source(),
                select.projection().map(deviations::change),
                select.distinct(),
                select.conditions(),
                select.groups(),
                select.having().stream().map(deviations::change).toList(),
                select.order().stream()
                        .map(sort -> sort.map(deviations::change))
                        .toList(),
                select.limit(),
                select.offset(),
                select.current(),
                select.lock());
    }

    private Node change(Node node) {
        if (node instanceof Nested.Query || node instanceof Windowed) {
            return node;
        }
        if (node instanceof Grouping.Aggregate aggregate && !aggregate.distinct()) {
            return switch (aggregate.function()) {
                case VARIANCE_SAMPLE -> variance(aggregate, true);
                case VARIANCE_POPULATION -> variance(aggregate, false);
                case STDDEV_SAMPLE -> root(variance(aggregate, true));
                case STDDEV_POPULATION -> root(variance(aggregate, false));
                default -> node;
            };
        }
        return node.map(this::change);
    }

    private static Node root(Node node) {
        return new Computation.Call(SqlFunction.SQRT, List.of(node), REAL);
    }

    private Node variance(Grouping.Aggregate aggregate, boolean sample) {
        Node value = Objects.requireNonNull(aggregate.unfiltered().operand());
        Node mean =
                new Windowed.Over(Grouping.Aggregate.of(Grouping.Function.AVG, value, REAL), groups, List.of(), null);
        Node difference = new Node.Arithmetic(Node.Operation.MINUS, value, mean);
        Node square = new Node.Arithmetic(Node.Operation.TIMES, difference, difference);
        Node count = Grouping.Aggregate.of(Grouping.Function.COUNT, value, COUNT);
        return new Node.Arithmetic(
                Node.Operation.DIVIDED_BY,
                Grouping.Aggregate.of(Grouping.Function.SUM, square, REAL),
                sample ? new Node.Arithmetic(Node.Operation.MINUS, count, ONE) : count);
    }
}
