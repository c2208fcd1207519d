package duo.api;

import org.jspecify.annotations.Nullable;

/**
 * The unmanaged way: a connection with commit and rollback of your own. Only calls through its {@link #model} take part; calls
 * of the database itself stay standalone. Work begins a transaction, {@link #commit()} and {@link #rollback()} end it, and the
 * next call begins another. Not thread-safe.
 *
 * @since 0.1.0
 */
public interface Session extends Models, AutoCloseable {

    /** Commits what was done since the last commit or rollback; does nothing when there is nothing. */
    void commit();

    /** Undoes what was done since the last commit or rollback; does nothing when there is nothing. */
    void rollback();

    /**
     * Lends the JDBC connection of the session, inside its transaction.
     *
     * @param call the work; it must neither close the connection nor end the transaction
     * @param <T> the result
     * @param <E> the checked error that the work may throw
     * @return the result
     * @throws E if the work fails
     */
    <T extends @Nullable Object, E extends Exception> T connection(ConnectionCall<T, E> call) throws E;

    /** Rolls back what was not committed and gives the connection back. */
    @Override
    void close();
}
