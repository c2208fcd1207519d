package duo.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The calls that end a query by asking the database. Each sends one statement unless it says otherwise, on a connection of
 * its own or on that of the transaction open on this thread.
 *
 * <p>All of them throw {@link duo.api.error.DatabaseException} when the database refuses.
 *
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public interface Fetch<R> {

    /**
     * All rows.
     *
     * @return a new modifiable list, empty when there are none
     */
    List<R> all();

    /**
     * The first row: by the order of the query, else by the default order of the model, and by key where these leave a tie.
     * Fetches one row at most.
     *
     * @return the row, or empty
     */
    Optional<R> first();

    /**
     * The last row: the first one in the opposite order. Fetches one row at most.
     *
     * @return the row, or empty
     * @throws duo.api.error.InvalidQueryException if the query has a limit or an offset
     */
    Optional<R> last();

    /**
     * The only row. Fetches two rows at most.
     *
     * @return the row
     * @throws duo.api.error.NotFoundException if there is none
     * @throws duo.api.error.MultipleResultsException if there are several
     */
    R one();

    /**
     * The only row, if there is one. Fetches two rows at most.
     *
     * @return the row, or empty
     * @throws duo.api.error.MultipleResultsException if there are several
     */
    Optional<R> oneOrEmpty();

    /**
     * How many rows {@link #all()} would give.
     *
     * @return the number
     */
    long count();

    /**
     * Whether {@link #all()} would give a row. Fetches no data of it.
     *
     * @return true if so
     */
    boolean exists();

    /**
     * The slice that {@code limit} and {@code offset} of the query name, and whether rows follow. Fetches one row more than the
     * limit.
     *
     * @return the page, without a total
     * @throws duo.api.error.InvalidQueryException if the query has no limit
     */
    Page<R> page();

    /**
     * The slice that {@code limit} and {@code offset} of the query name, and how many rows there are in all. Sends two
     * statements; outside a transaction others may write between them.
     *
     * @return the page, with its total
     * @throws duo.api.error.InvalidQueryException if the query has no limit
     */
    Page<R> pageWithTotal();

    /**
     * Walks through the rows, 200 at a time.
     *
     * @return the rows
     * @see #iterate(int)
     */
    default RowCursor<R> iterate() {
        return iterate(200);
    }

    /**
     * Walks through the rows, so many at a time: sends one statement for each batch, when its first row is asked for, and none
     * after a batch that was not full. Without an order the key decides. Between batches no connection is held; in a transaction
     * they run in it, and end with it.
     *
     * <p>A batch begins behind the last row of the one before, by comparing the values of the order and the key; where these
     * cannot be compared (floating-point numbers of 32 bits, JSON, computed numbers with fractions), it begins at an offset.
     * Entities are not remembered by the transaction, except those that it knows already.
     *
     * @param batchSize the greatest number of rows of a batch
     * @return the rows
     * @throws IllegalArgumentException if the size is not positive
     * @throws duo.api.error.InvalidQueryException if the model has no key
     */
    RowCursor<R> iterate(int batchSize);

    /**
     * Walks through the rows in lists, as {@link #iterate(int)} does.
     *
     * @param batchSize the greatest number of rows of a list; only the last one may have less
     * @return the lists, none of them empty
     * @throws IllegalArgumentException if the size is not positive
     * @throws duo.api.error.InvalidQueryException if the model has no key
     */
    RowCursor<List<R>> iterateBatches(int batchSize);

    /**
     * How the database would run the statement of {@link #all()}, in its own words. The query is not run.
     *
     * @return the plan, several lines
     * @throws duo.api.error.UnsupportedFeatureException if the database shows plans in another way
     */
    String explain();

    /**
     * How the database runs the statement of {@link #all()}, with times and numbers of rows, in its own words. The query is run.
     *
     * @return the plan, several lines
     * @throws duo.api.error.UnsupportedFeatureException if the database has no such plans
     */
    String explainAnalyze();

    /**
     * The rows as a stream, fetched 200 at a time.
     *
     * @return the stream, to be closed
     * @see #stream(int)
     */
    default Stream<R> stream() {
        return stream(200);
    }

    /**
     * The rows as a stream, so many fetched at a time. Inside a transaction one statement leaves its rows in the database until the
     * stream takes them, by a cursor that closes with the stream or else with the transaction; on databases whose drivers cannot do
     * that (MySQL and MariaDB), and outside a transaction, the rows come in batches as from {@link #iterate(int)}. Other
     * statements run meanwhile. Nothing is sent before the stream runs.
     *
     * <p>Without an order the key decides. Not for parallel streams.
     *
     * @param batchSize the greatest number of rows that are fetched at once
     * @return the stream, to be closed
     * @throws IllegalArgumentException if the size is not positive
     * @throws duo.api.error.InvalidQueryException if the model has no key
     */
    Stream<R> stream(int batchSize);

    /**
     * The rows behind a cursor, in the order of the query and by key where it leaves a tie. One statement, which fetches one row
     * more than the size. Rows that others add or delete meanwhile do not shift the pages.
     *
     * @param cursor the next cursor of a page of a query with the same model and order, or null for the first page
     * @param size the greatest number of rows of the page
     * @return the page, without a total
     * @throws IllegalArgumentException if the size is not positive
     * @throws duo.api.error.InvalidQueryException if the cursor is damaged or belongs to another order, if the query has a limit or
     *     an offset, or is ordered by what cannot be compared with what was read of it, or by a secret value
     */
    KeysetPage<R> after(@Nullable String cursor, int size);

    /**
     * The rows before a cursor, in the order of the query. One statement, which fetches one row more than the size.
     *
     * @param cursor the previous cursor of a page of a query with the same model and order, or null for the last page
     * @param size the greatest number of rows of the page
     * @return the page, without a total
     * @throws IllegalArgumentException if the size is not positive
     * @throws duo.api.error.InvalidQueryException as for {@link #after}
     */
    KeysetPage<R> before(@Nullable String cursor, int size);

    /**
     * The statement that {@link #all()} would send, to be extended in the words of the database.
     *
     * @return the statement, whose rows are read as those of this query
     * @throws duo.api.error.InvalidQueryException if the query loads related rows, too
     */
    QueryStatement<R> statement();

    /**
     * The statement that {@link #all()} would send; sends nothing itself, though a first call may connect to learn which
     * version of the database answers.
     *
     * @return text and parameters
     */
    SqlText toSql();
}
