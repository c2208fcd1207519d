package duo.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An SQL statement that gives rows, and what they are read as. Immutable and safe to share between threads. Each call sends the
 * statement once, on a connection of its own or on that of the transaction it belongs to. A statement that begins with
 * {@code SELECT}, {@code WITH}, {@code VALUES} or the like is a read unless a word of it writes; all others are writes.
 *
 * <p>All calls throw {@link duo.api.error.InvalidQueryException} before anything is sent when text and values do not fit together
 * or the statement cannot give rows, and {@link duo.api.error.DatabaseException} when the database refuses. A result that lacks
 * columns of the model, holds one of them twice, or has several columns where a single value is read, is an
 * {@code InvalidQueryException}, too: it shows only when the database has answered.
 *
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public interface SqlQuery<R> {

    /**
     * All rows.
     *
     * @return a new modifiable list, empty when there are none
     * @throws duo.api.error.DatabaseException if a single value is read and one is NULL: read {@link SqlStatement#rows()} instead
     */
    List<R> all();

    /**
     * The first row, in the order of the statement. Fetches one row at most.
     *
     * @return the row, or empty; also empty when a single value is read and it is NULL
     */
    Optional<R> first();

    /**
     * The only row. Fetches two rows at most.
     *
     * @return the row
     * @throws duo.api.error.NotFoundException if there is none
     * @throws duo.api.error.MultipleResultsException if there are several
     * @throws duo.api.error.DatabaseException if a single value is read and it is NULL: use {@link #oneOrEmpty()}
     */
    R one();

    /**
     * The only row, if there is one. Fetches two rows at most.
     *
     * @return the row, or empty; also empty when a single value is read and it is NULL
     * @throws duo.api.error.MultipleResultsException if there are several
     */
    Optional<R> oneOrEmpty();

    /**
     * Whether the statement gives a row. Fetches one row at most.
     *
     * @return true if so
     */
    boolean exists();

    /**
     * Walks through the rows in batches of 200, as {@link #iterate(int)}.
     *
     * @return a cursor, to be closed
     */
    default RowCursor<R> iterate() {
        return iterate(200);
    }

    /**
     * Walks through the rows, which stay in the database until they are asked for. One statement, sent when the first row is asked for.
     * Inside a transaction its connection gives the rows; where the database keeps none for it while other statements run (MySQL,
     * MariaDB), that is refused with {@link duo.api.error.UnsupportedFeatureException}. Outside, a connection is held, in a transaction
     * that only reads, until the rows end or the cursor is closed. Entities are not remembered by the transaction.
     *
     * @param batchSize how many rows are fetched at once, 1 or more; MySQL fetches them one by one
     * @return a cursor to be walked through once and closed, by one thread at a time
     * @throws IllegalArgumentException if the size is less than 1
     * @throws duo.api.error.InvalidQueryException when the first row is asked for, if the statement writes or gives no rows
     * @throws duo.api.error.DatabaseException if a single value is read and one is NULL, or the database refuses
     */
    RowCursor<R> iterate(int batchSize);

    /**
     * Walks through the rows as lists, as {@link #iterate(int)}.
     *
     * @param batchSize how many rows a list has at most, 1 or more
     * @return a cursor of lists that are not empty, to be closed
     * @throws IllegalArgumentException if the size is less than 1
     */
    RowCursor<List<R>> iterateBatches(int batchSize);

    /**
     * The rows as a stream in batches of 200, as {@link #stream(int)}.
     *
     * @return a stream, to be closed
     */
    default Stream<R> stream() {
        return stream(200);
    }

    /**
     * The rows as a stream, as {@link #iterate(int)}.
     *
     * @param batchSize how many rows are fetched at once, 1 or more
     * @return a sequential stream, to be closed: a stream that is left before its end holds its connection until then
     * @throws IllegalArgumentException if the size is less than 1
     */
    Stream<R> stream(int batchSize);

    /**
     * The statement as it would be sent; sends nothing itself, though a first call may connect to learn which database answers.
     *
     * @return text and parameters, with secret values hidden
     */
    SqlText toSql();
}
