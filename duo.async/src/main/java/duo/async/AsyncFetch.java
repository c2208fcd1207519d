package duo.async;

import duo.api.Fetch;
import duo.api.KeysetPage;
import duo.api.Page;
import duo.api.SqlText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The calls that end a query by asking the database. Each sends one statement unless it says otherwise, on a connection of
 * its own or on that of the transaction or session that the query comes from.
 *
 * <p>Their futures fail with {@link duo.api.error.DatabaseException} when the database refuses. Completing a future from outside,
 * by cancelling it or by a timeout, ends the statement in the database.
 *
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public abstract sealed class AsyncFetch<R> permits AsyncQuery, AsyncSelect, AsyncCombined {
    private final Fetch<R> fetch;
    private final Dispatcher dispatcher;

    AsyncFetch(Fetch<R> fetch, Dispatcher dispatcher) {
        this.fetch = fetch;
        this.dispatcher = dispatcher;
    }

    final Fetch<R> blocking() {
        return fetch;
    }

    final Dispatcher dispatcher() {
        return dispatcher;
    }

    /** {@return all rows in a new modifiable list, empty when there are none} */
    public final CompletableFuture<List<R>> all() {
        return dispatcher.call(fetch::all);
    }

    /**
     * The first row: by the order of the query, else by the default order of the model, and by key where these leave a tie.
     * Fetches one row at most.
     *
     * @return the row, or empty
     */
    public final CompletableFuture<Optional<R>> first() {
        return dispatcher.call(fetch::first);
    }

    /**
     * The last row: the first one in the opposite order. Fetches one row at most.
     *
     * @return the row, or empty; fails with {@link duo.api.error.InvalidQueryException} if the query has a limit or an offset
     */
    public final CompletableFuture<Optional<R>> last() {
        return dispatcher.call(fetch::last);
    }

    /**
     * The only row. Fetches two rows at most.
     *
     * @return the row; fails with {@link duo.api.error.NotFoundException} if there is none, and with
     *     {@link duo.api.error.MultipleResultsException} if there are several
     */
    public final CompletableFuture<R> one() {
        return dispatcher.call(fetch::one);
    }

    /**
     * The only row, if there is one. Fetches two rows at most.
     *
     * @return the row, or empty; fails with {@link duo.api.error.MultipleResultsException} if there are several
     */
    public final CompletableFuture<Optional<R>> oneOrEmpty() {
        return dispatcher.call(fetch::oneOrEmpty);
    }

    /** {@return how many rows {@link #all()} would give} */
    public final CompletableFuture<Long> count() {
        return dispatcher.call(fetch::count);
    }

    /** {@return whether {@link #all()} would give a row} Fetches no data of it. */
    public final CompletableFuture<Boolean> exists() {
        return dispatcher.call(fetch::exists);
    }

    /**
     * The slice that {@code limit} and {@code offset} of the query name, and whether rows follow. Fetches one row more than the
     * limit.
     *
     * @return the page, without a total; fails with {@link duo.api.error.InvalidQueryException} if the query has no limit
     */
    public final CompletableFuture<Page<R>> page() {
        return dispatcher.call(fetch::page);
    }

    /**
     * The slice that {@code limit} and {@code offset} of the query name, and how many rows there are in all. Sends two
     * statements; outside a transaction others may write between them.
     *
     * @return the page, with its total; fails with {@link duo.api.error.InvalidQueryException} if the query has no limit
     */
    public final CompletableFuture<Page<R>> pageWithTotal() {
        return dispatcher.call(fetch::pageWithTotal);
    }

    /**
     * Publishes the rows, fetched 200 at a time.
     *
     * @return the rows
     * @see #iterate(int)
     */
    public final Flow.Publisher<R> iterate() {
        return iterate(200);
    }

    /**
     * Publishes the rows, so many fetched at a time: sends one statement for each batch, when a subscriber has asked for more rows
     * than are there, and none after a batch that was not full. Without an order the key decides. Between batches no connection is
     * held; in a transaction or session they run in it. Each subscriber runs the query for itself; cancelling ends it.
     *
     * @param batchSize the greatest number of rows of a batch
     * @return the rows, by the rules of reactive streams
     * @throws IllegalArgumentException if the size is not positive
     * @throws duo.api.error.InvalidQueryException if the model has no key
     */
    public final Flow.Publisher<R> iterate(int batchSize) {
        fetch.iterateBatches(batchSize).close();
        return new ChunkPublisher<>(dispatcher, () -> Chunks.of(fetch.iterateBatches(batchSize), batch -> batch));
    }

    /**
     * Publishes the rows in lists, as {@link #iterate(int)} does.
     *
     * @param batchSize the greatest number of rows of a list; only the last one may have less
     * @return the lists, none of them empty
     * @throws IllegalArgumentException if the size is not positive
     * @throws duo.api.error.InvalidQueryException if the model has no key
     */
    public final Flow.Publisher<List<R>> iterateBatches(int batchSize) {
        fetch.iterateBatches(batchSize).close();
        return new ChunkPublisher<>(dispatcher, () -> Chunks.of(fetch.iterateBatches(batchSize), List::of));
    }

    /**
     * How the database would run the statement of {@link #all()}, in its own words. The query is not run.
     *
     * @return the plan, several lines; fails with {@link duo.api.error.UnsupportedFeatureException} if the database shows plans in
     *     another way
     */
    public final CompletableFuture<String> explain() {
        return dispatcher.call(fetch::explain);
    }

    /**
     * How the database runs the statement of {@link #all()}, with times and numbers of rows, in its own words. The query is run.
     *
     * @return the plan, several lines; fails with {@link duo.api.error.UnsupportedFeatureException} if the database has no such
     *     plans
     */
    public final CompletableFuture<String> explainAnalyze() {
        return dispatcher.call(fetch::explainAnalyze);
    }

    /**
     * Publishes the rows, fetched 200 at a time.
     *
     * @return the rows
     * @see #stream(int)
     */
    public final Flow.Publisher<R> stream() {
        return stream(200);
    }

    /**
     * Publishes the rows, so many fetched at a time. Inside a transaction one statement leaves its rows in the database until a
     * subscriber has asked for them, by a cursor that closes when the subscription ends, or else with the transaction; on databases
     * whose drivers cannot do that (MySQL and MariaDB), and outside a transaction, the rows come in batches as from
     * {@link #iterate(int)}. Each subscriber runs the query for itself; cancelling ends it.
     *
     * @param batchSize the greatest number of rows that are fetched at once
     * @return the rows, by the rules of reactive streams
     * @throws IllegalArgumentException if the size is not positive
     * @throws duo.api.error.InvalidQueryException if the model has no key
     */
    public final Flow.Publisher<R> stream(int batchSize) {
        fetch.stream(batchSize).close();
        return new ChunkPublisher<>(dispatcher, () -> Chunks.of(fetch.stream(batchSize), batchSize));
    }

    /**
     * The rows behind a cursor, in the order of the query and by key where it leaves a tie. One statement, which fetches one row
     * more than the size. Rows that others add or delete meanwhile do not shift the pages.
     *
     * @param cursor the next cursor of a page of a query with the same model and order, or null for the first page
     * @param size the greatest number of rows of the page
     * @return the page, without a total; fails with {@link IllegalArgumentException} if the size is not positive, and with
     *     {@link duo.api.error.InvalidQueryException} if the cursor is damaged or belongs to another order, if the query has a
     *     limit or an offset, or is ordered by what cannot be compared with what was read of it, or by a secret value
     */
    public final CompletableFuture<KeysetPage<R>> after(@Nullable String cursor, int size) {
        return dispatcher.call(() -> fetch.after(cursor, size));
    }

    /**
     * The rows before a cursor, in the order of the query. One statement, which fetches one row more than the size.
     *
     * @param cursor the previous cursor of a page of a query with the same model and order, or null for the last page
     * @param size the greatest number of rows of the page
     * @return the page, without a total; fails as {@link #after} does
     */
    public final CompletableFuture<KeysetPage<R>> before(@Nullable String cursor, int size) {
        return dispatcher.call(() -> fetch.before(cursor, size));
    }

    /**
     * The statement that {@link #all()} would send, to be extended in the words of the database.
     *
     * @return the statement, whose rows are read as those of this query
     */
    public final AsyncQueryStatement<R> statement() {
        return new AsyncQueryStatement<>(fetch.statement(), dispatcher);
    }

    /**
     * The statement that {@link #all()} would send; sends nothing itself, though a first call may connect to learn which
     * version of the database answers.
     *
     * @return text and parameters
     */
    public final CompletableFuture<SqlText> toSql() {
        return dispatcher.call(fetch::toSql);
    }
}
