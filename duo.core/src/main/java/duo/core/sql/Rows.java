package duo.core.sql;

import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import java.util.List;
import java.util.function.UnaryOperator;

/** A statement that gives rows, by itself or inside another. */
public sealed interface Rows extends Statement, Nested.Query permits Select, SetOperation, With {
    @Override
    Rows map(UnaryOperator<Node> change);

    /** Whether it gives some of its rows only, by a limit or an offset. */
    boolean isSliced();

    /** The query for the number of its rows. */
    Rows counted();

    /** The query for an aggregate of its only column. */
    default Rows aggregated(Nested.Aggregated aggregate) {
        Rows named = distinctlyNamed();
        Node value = new Node.Output(named.columnNames().getFirst());
        return Select.from(
                new Source.Derived(named),
                new Projection.Items(List.of(Grouping.Aggregate.of(aggregate.function(), value, aggregate.type()))),
                List.of());
    }

    /** The same query with a name of its own for each column. */
    Rows distinctlyNamed();

    /** The names of its columns, which each have one. */
    List<String> columnNames();
}
