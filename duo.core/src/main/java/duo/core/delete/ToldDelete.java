package duo.core.delete;

import duo.api.Bulk;
import duo.api.DeleteResult;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import duo.core.spec.KeyBatches;
import duo.core.spec.SpecRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows of a query and tells those who listen: in batches, so that of the other rows no more than their keys are held.
 */
public final class ToldDelete<M> {
    private final SpecRows<M> asked;
    private final Bulk bulk;
    private final Map<Class<?>, Long> deleted = new LinkedHashMap<>();
    private long links;
    private long rows;

    public ToldDelete(SpecRows<M> asked, Bulk bulk) {
        this.asked = asked;
        this.bulk = bulk;
    }

    /** What was deleted. */
    public DeleteResult result() {
        return new DeleteResult(deleted, links);
    }

    /** The rows that the query met. */
    public long rows() {
        return rows;
    }

    /** Deletes the rows in batches. */
    public void run() {
        List<MappedColumn> ids = asked.spec().type().table().ids();
        new KeyBatches<>(asked, bulk)
                .each((scope, keys) -> delete(scope, reads -> reads.ofKeys(scope, ids, keys, asked::command)));
    }

    /** Deletes all rows at once: all of them are told of before the first goes. */
    public long runAtOnce() {
        asked.scope().<@Nullable Void>atomically(scope -> {
            delete(
                    scope,
                    reads -> reads.read(
                            scope, asked.command(reads.select(asked.spec().conditions()))));
            return null;
        });
        return rows;
    }

    private void delete(Scope scope, Function<DoomedRows<M>, List<DoomedRow>> reading) {
        EntityType<M> type = asked.spec().type();
        DeleteTelling telling = DeleteTelling.of(asked.context(), scope);
        List<DoomedRow> found = reading.apply(new DoomedRows<>(asked.context(), type, telling.isHeard(type)));
        ModelContext following = asked.following();
        add(new Deletion(following, scope, type, telling).delete(found));
        rows += found.size();
    }

    private void add(DeleteResult result) {
        result.byModel().forEach((model, number) -> deleted.merge(model, number, Long::sum));
        links += result.links();
    }
}
