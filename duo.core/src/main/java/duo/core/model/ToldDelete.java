package duo.core.model;

import duo.api.Bulk;
import duo.api.DeleteResult;
import duo.api.Key;
import duo.api.spi.Node;
import duo.core.session.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows of a query and tells those who listen: in batches in the order of their keys, so that no more rows are held as models
 * than one batch has and what goes with it.
 */
final class ToldDelete<M> {
    private final ModelQuery<M> query;
    private final Bulk bulk;
    private final Map<Class<?>, Long> deleted = new LinkedHashMap<>();
    private long links;
    private long rows;

    ToldDelete(ModelQuery<M> query, Bulk bulk) {
        this.query = query;
        this.bulk = bulk;
    }

    /** What was deleted. */
    DeleteResult result() {
        return new DeleteResult(deleted, links);
    }

    /** The rows that the query met. */
    long rows() {
        return rows;
    }

    /** Outside a transaction each batch is committed on its own, unless all of them are to be one; inside, nothing is half done. */
    void run() {
        boolean alone = bulk.perBatchTransaction() && query.scope.block().isEmpty();
        if (alone) {
            batches(query.scope);
        } else {
            query.scope.<@Nullable Void>atomically(scope -> {
                batches(scope);
                return null;
            });
        }
    }

    private void batches(Scope scope) {
        @Nullable Key last = null;
        do {
            @Nullable Key after = last;
            last = scope.<@Nullable Key>together(within -> batch(within, after));
        } while (last != null);
    }

    /** Deletes rows beyond a key, and gives the last key if there may be more rows. */
    private @Nullable Key batch(Scope scope, @Nullable Key after) {
        DeleteTelling telling = DeleteTelling.of(query.context, scope);
        DoomedRows<M> reads = new DoomedRows<>(query.context, query.spec.type(), telling.isHeard(query.spec.type()));
        List<DoomedRow> found = reads.read(scope, query.command(reads.page(conditions(after), bulk.batchSize())));
        ModelContext following = query.context.following(query.spec.options());
        add(new Deletion(following, scope, query.spec.type(), telling).delete(found));
        rows += found.size();
        return found.size() < bulk.batchSize() ? null : found.getLast().key();
    }

    private List<Node> conditions(@Nullable Key after) {
        QuerySpec<M> spec = query.spec;
        return after == null
                ? spec.conditions()
                : spec.where(List.of(KeySets.after(spec.type(), after).node())).conditions();
    }

    private void add(DeleteResult result) {
        result.byModel().forEach((model, number) -> deleted.merge(model, number, Long::sum));
        links += result.links();
    }
}
