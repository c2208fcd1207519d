package duo.core.query;

import duo.api.Row;
import duo.api.expr.Expression;
import duo.api.expr.Group;
import duo.api.spi.Node;
import duo.core.execution.Command;
import duo.core.plan.RowShape;
import duo.core.spec.Locking;
import duo.core.spec.QuerySpec;
import duo.core.sql.Projection;
import duo.core.sql.Select;
import duo.core.sql.Source;
import java.util.List;

/** Values that are computed of all rows of a query. */
final class Aggregation<M> {
    private final ModelQuery<M> query;
    private final RowShape<Row> shape;

    Aggregation(ModelQuery<M> query, List<? extends Expression<? super Group<M>, ?>> aggregates) {
        this.query = query;
        this.shape = Selections.rows(aggregates);
    }

    Row row() {
        Command command = query.command(select());
        return query.scope.<Row>run(
                false,
                place -> query.context
                        .runner()
                        .query(
                                place,
                                command,
                                result -> shape.readAll(result, query.plan().typesOf(shape.columns()))
                                        .getFirst()));
    }

    /** What is sliced or distinct is made first, by a query inside. An empty query is asked too: only SQL knows its values. */
    private Select select() {
        QuerySpec<M> spec = query.spec;
        Locking.refuse(spec, "aggregate(..)");
        QuerySpec<M> rows = spec.none() ? spec.where(List.of(new Node.Constant(false))) : spec;
        Projection aggregates = new Projection.Items(shape.items());
        if (!rows.isSliced() && !rows.distinct()) {
            return rows.withOrder(List.of()).select(aggregates, false);
        }
        Select inner = rows.select(query.plan().projection(), rows.isSliced());
        return Select.from(new Source.Derived(inner), aggregates, List.of());
    }
}
