package duo.api;

import java.util.Iterator;

/**
 * Rows of a query that are fetched while they are asked for, and never all held in memory. They are walked through once, by one
 * thread at a time; nothing is sent before the first row is asked for.
 *
 * <pre>{@code
 * try (RowCursor<User> adults = users.where(User_.age.ge(18)).iterate(500)) {
 *     for (User adult : adults) { ... }
 * }
 * }</pre>
 *
 * @param <T> a row, or a list of rows
 * @since 0.1.0
 */
public interface RowCursor<T> extends Iterable<T>, AutoCloseable {

    /**
     * Walks through the rows. Its methods throw {@link duo.api.error.DatabaseException} when the database refuses.
     *
     * @return the only iterator
     * @throws IllegalStateException if it was asked for before, or the cursor was closed
     */
    @Override
    Iterator<T> iterator();

    /** Ends the walk, and gives back what it holds. Closing again does nothing. */
    @Override
    void close();
}
