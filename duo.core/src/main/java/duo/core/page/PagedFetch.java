package duo.core.page;

import duo.api.Fetch;
import duo.api.KeysetPage;
import duo.api.RowCursor;
import duo.api.error.InvalidQueryException;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import duo.core.spec.RowsQuery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calls that fetch a query in parts. */
public abstract class PagedFetch<M, R> extends RowsQuery<M, R> implements Fetch<R> {

    public PagedFetch(ModelContext context, Scope scope, QuerySpec<M> spec) {
        super(context, scope, spec);
    }

    /** The query as it is fetched in parts. */
    protected PagedQuery<M, R> paged() {
        return PagedQuery.of(this);
    }

    @Override
    public final RowCursor<R> iterate(int batchSize) {
        return new FlatCursor<>(iterateBatches(batchSize));
    }

    @Override
    public final RowCursor<List<R>> iterateBatches(int batchSize) {
        return batches(batchSize, false);
    }

    @Override
    public final Stream<R> stream(int batchSize) {
        return new FlatCursor<>(batches(batchSize, true)).stream();
    }

    private RowCursor<List<R>> batches(int batchSize, boolean byCursor) {
        BatchCursor.checkSize(batchSize);
        PagedQuery<M, R> query = paged();
        if (query.spec().type().table().ids().isEmpty()) {
            throw new InvalidQueryException(
                    query.spec().type().name() + " has no key to find the next batch by; use all()");
        }
        return new BatchCursor<>(new StreamPages<>(query, batchSize, byCursor));
    }

    @Override
    public final KeysetPage<R> after(@Nullable String cursor, int size) {
        return new KeysetPages<>(paged(), size).after(cursor);
    }

    @Override
    public final KeysetPage<R> before(@Nullable String cursor, int size) {
        return new KeysetPages<>(paged(), size).before(cursor);
    }
}
