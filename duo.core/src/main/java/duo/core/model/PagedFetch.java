package duo.core.model;

import duo.api.Fetch;
import duo.api.KeysetPage;
import duo.api.RowCursor;
import duo.api.error.InvalidQueryException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The calls that fetch a query in parts. */
abstract class PagedFetch<R> implements Fetch<R> {

    /** The query as it is fetched in parts. */
    abstract PagedQuery<?, R> paged();

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
        RowCursor<R> rows = new FlatCursor<>(batches(batchSize, true));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows.iterator(), Spliterator.ORDERED), false)
                .onClose(rows::close);
    }

    private RowCursor<List<R>> batches(int batchSize, boolean byCursor) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("A batch has at least one row, but its size is " + batchSize);
        }
        PagedQuery<?, R> query = paged();
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
