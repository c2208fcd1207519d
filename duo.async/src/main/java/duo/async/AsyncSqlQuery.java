package duo.async;

import duo.api.SqlQuery;
import duo.api.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * An SQL statement that gives rows: {@link SqlQuery} with futures. Immutable and safe to share between threads.
 *
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public sealed class AsyncSqlQuery<R> permits AsyncQueryStatement {
    private final SqlQuery<R> query;
    private final Dispatcher dispatcher;

    AsyncSqlQuery(SqlQuery<R> query, Dispatcher dispatcher) {
        this.query = query;
        this.dispatcher = dispatcher;
    }

    /**
     * All rows.
     *
     * @return as {@link SqlQuery#all()}
     */
    public final CompletableFuture<List<R>> all() {
        return dispatcher.call(query::all);
    }

    /**
     * The first row, in the order of the statement.
     *
     * @return as {@link SqlQuery#first()}
     */
    public final CompletableFuture<Optional<R>> first() {
        return dispatcher.call(query::first);
    }

    /**
     * The only row.
     *
     * @return as {@link SqlQuery#one()}
     */
    public final CompletableFuture<R> one() {
        return dispatcher.call(query::one);
    }

    /**
     * The only row, if there is one.
     *
     * @return as {@link SqlQuery#oneOrEmpty()}
     */
    public final CompletableFuture<Optional<R>> oneOrEmpty() {
        return dispatcher.call(query::oneOrEmpty);
    }

    /**
     * Whether the statement gives a row.
     *
     * @return as {@link SqlQuery#exists()}
     */
    public final CompletableFuture<Boolean> exists() {
        return dispatcher.call(query::exists);
    }

    /**
     * Publishes the rows in batches of 200, as {@link #iterate(int)}.
     *
     * @return a publisher for one or more subscribers; each sends the statement
     */
    public final Flow.Publisher<R> iterate() {
        return iterate(200);
    }

    /**
     * Publishes the rows as they are asked for. One statement for each subscriber, sent when it asks for the first row; the rest is as in
     * {@link SqlQuery#iterate(int)}. Cancelling the subscription closes the cursor and gives the connection back.
     *
     * @param batchSize how many rows are fetched at once, 1 or more
     * @return a publisher
     * @throws IllegalArgumentException if the size is less than 1
     */
    public final Flow.Publisher<R> iterate(int batchSize) {
        query.iterateBatches(batchSize).close();
        return new ChunkPublisher<>(dispatcher, () -> Chunks.of(query.iterateBatches(batchSize), batch -> batch));
    }

    /**
     * Publishes the rows as lists, as {@link #iterate(int)}.
     *
     * @param batchSize how many rows a list has at most, 1 or more
     * @return a publisher
     * @throws IllegalArgumentException if the size is less than 1
     */
    public final Flow.Publisher<List<R>> iterateBatches(int batchSize) {
        query.iterateBatches(batchSize).close();
        return new ChunkPublisher<>(dispatcher, () -> Chunks.of(query.iterateBatches(batchSize), List::of));
    }

    /**
     * Publishes the rows in batches of 200, as {@link #stream(int)}.
     *
     * @return a publisher
     */
    public final Flow.Publisher<R> stream() {
        return stream(200);
    }

    /**
     * Publishes the rows, as {@link #iterate(int)}.
     *
     * @param batchSize how many rows are fetched at once, 1 or more
     * @return a publisher
     * @throws IllegalArgumentException if the size is less than 1
     */
    public final Flow.Publisher<R> stream(int batchSize) {
        query.stream(batchSize).close();
        return new ChunkPublisher<>(dispatcher, () -> Chunks.of(query.stream(batchSize), batchSize));
    }

    /**
     * The statement as it would be sent.
     *
     * @return as {@link SqlQuery#toSql()}
     */
    public final CompletableFuture<SqlText> toSql() {
        return dispatcher.call(query::toSql);
    }
}
