package duo.core.spec;

import duo.api.Bulk;
import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.RowReader;
import duo.core.execution.Command;
import duo.core.plan.EntityPlan;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.sql.Projection;
import duo.core.sql.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of a query in batches. All keys are read before anything is written, so that the query meets the same rows
 * whatever its conditions say of rows that an earlier batch has written.
 */
public final class KeyBatches<M> {
    private final SpecRows<M> asked;
    private final Bulk bulk;

    public KeyBatches(SpecRows<M> asked, Bulk bulk) {
        this.asked = asked;
        this.bulk = bulk;
    }

    /**
     * Does something with the keys of each batch. Outside a transaction each batch is committed on its own, unless all of them are to be
     * one; inside, nothing is half done.
     */
    public void each(BiConsumer<Scope, List<Key>> work) {
        if (bulk.perBatchTransaction() && asked.scope().block().isEmpty()) {
            each(asked.scope(), work);
        } else {
            asked.scope().<@Nullable Void>atomically(scope -> {
                each(scope, work);
                return null;
            });
        }
    }

    private void each(Scope scope, BiConsumer<Scope, List<Key>> work) {
        List<Key> keys = keys(scope);
        for (int from = 0; from < keys.size(); from += bulk.batchSize()) {
            List<Key> batch = keys.subList(from, (int) Math.min(keys.size(), (long) from + bulk.batchSize()));
            scope.<@Nullable Void>together(within -> {
                work.accept(within, batch);
                return null;
            });
        }
    }

    /** In the order of the keys, so that two calls lock the same rows in the same order. */
    private List<Key> keys(Scope scope) {
        EntityType<M> type = asked.spec().type();
        List<MappedColumn> ids = type.table().ids();
        RowShape<Key> shape = RowShape.of(type.name(), ids, row -> key(row, ids.size()));
        Command command = asked.command(select(new Projection.Items(shape.items())));
        EntityPlan<M> plan = asked.plan();
        return scope.<List<Key>>run(
                false,
                place -> asked.context()
                        .runner()
                        .query(place, command, result -> shape.readAll(result, plan.types(ids))));
    }

    private Select select(Projection keys) {
        EntityType<M> type = asked.spec().type();
        QuerySpec<M> rows = QuerySpec.of(type).where(asked.spec().conditions());
        return Locking.forWriting(rows.withOrder(rows.withOrder(List.of()).decidedOrder()))
                .select(keys, true);
    }

    private static Key key(RowReader row, int columns) {
        List<Object> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(row.<Object>getGeneric(i));
        }
        return new Key(values);
    }
}
