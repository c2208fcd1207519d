package duo.core.write;

import duo.api.Bulk;
import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.core.plan.KeySets;
import duo.core.session.Scope;
import duo.core.spec.KeyBatches;
import duo.core.spec.Locking;
import duo.core.spec.QuerySpec;
import duo.core.spec.SpecRows;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Updates the rows of a query one by one, with the hooks of their model: in batches, so that of the other rows no more than their keys are held. */
final class HookedUpdate<M> {
    private final SpecRows<M> asked;
    private final Function<SpecRows<M>, List<M>> models;
    private final Map<MappedColumn, @Nullable Object> changes;

    /**
     * Prepares to write.
     *
     * @param models reads some of the rows as the models that hooks see
     * @param changes the columns that are set
     */
    HookedUpdate(
            SpecRows<M> asked, Function<SpecRows<M>, List<M>> models, Map<MappedColumn, @Nullable Object> changes) {
        this.asked = asked;
        this.models = models;
        this.changes = changes;
    }

    /** Gives the number of rows that were written. */
    long run(Bulk bulk) {
        long[] written = {0};
        new KeyBatches<>(asked, bulk).each((scope, keys) -> {
            for (List<Key> part : KeySets.parts(keys)) {
                written[0] += write(scope, part);
            }
        });
        return written[0];
    }

    /** Rows that are gone by now are not found; those that are found stay as they are until they are written. */
    private long write(Scope scope, List<Key> keys) {
        EntityType<M> type = asked.spec().type();
        QuerySpec<M> rows = QuerySpec.of(type)
                .with(asked.spec().options())
                .where(List.of(KeySets.oneOf(type.table().ids(), keys)));
        QuerySpec<M> ordered = rows.withOrder(rows.withOrder(List.of()).decidedOrder());
        List<M> read = models.apply(new SpecRows<>(asked.context(), scope, Locking.forWriting(ordered)));
        Payloads<M> payloads = new Payloads<>(type, asked.context());
        ModelWrites<M> writes = new ModelWrites<>(asked.following(), scope, type);
        read.forEach(row -> writes.update(payloads.applyColumns(row, changes), List.copyOf(changes.keySet())));
        return read.size();
    }
}
