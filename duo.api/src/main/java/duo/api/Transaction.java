package duo.api;

/**
 * A transaction, or a nested block of one. Calls of its database on the same thread take part in it, and so do calls through
 * {@link #model}. Not thread-safe: one call at a time.
 *
 * @since 0.1.0
 */
public interface Transaction extends Models, AutoCloseable {

    /**
     * Begins a block inside this one, with a savepoint of its own; for the innermost one of several. While it is open, calls
     * through any handle of the transaction take part in it, and so do calls of the database on the thread of the transaction.
     *
     * @return the block, to be ended before this one; closing it without commit undoes it alone
     * @throws duo.api.error.TransactionException if this one has ended
     */
    Transaction begin();

    /**
     * Commits; for a nested block releases its savepoint. Afterwards the transaction is closed.
     *
     * @throws duo.api.error.TransactionException if it has ended, is marked for rollback, or an inner block is still open; also
     *     if the database has undone it to resolve a conflict, such as a deadlock whose error did not leave the block
     * @throws duo.api.error.QueryTimeoutException if its timeout has passed; everything is rolled back then
     * @throws duo.api.error.DatabaseException if the database refuses; everything is rolled back then
     */
    void commit();

    /**
     * Rolls back; a nested block goes back to its savepoint. Afterwards the transaction is closed.
     *
     * @throws duo.api.error.TransactionException if it has ended, or an inner block is still open
     */
    void rollback();

    /** Marks it for rollback: a block then ends without error and without effect. */
    void setRollbackOnly();

    /**
     * Whether it is marked for rollback.
     *
     * @return true after {@link #setRollbackOnly()}
     */
    boolean isRollbackOnly();

    /**
     * Whether it can still be used.
     *
     * @return false once it was committed, rolled back or closed
     */
    boolean isActive();

    /**
     * Runs an action after the outermost commit, in the order of registration; drops it when this block or one around it is
     * rolled back. An error of the action is logged and does not reach the caller.
     *
     * @param action the action; it runs outside the transaction
     */
    void onCommit(Runnable action);

    /**
     * Runs an action after this block or one around it was rolled back, in the order of registration; drops it at the
     * outermost commit. An error of the action is logged and does not reach the caller.
     *
     * @param action the action; it runs outside the transaction
     */
    void onRollback(Runnable action);

    /**
     * Lends the JDBC connection of the transaction.
     *
     * @param call the work; it must neither close the connection nor end the transaction
     * @param <T> the result
     * @param <E> the checked error that the work may throw
     * @return the result
     * @throws E if the work fails
     */
    <T extends @org.jspecify.annotations.Nullable Object, E extends Exception> T connection(ConnectionCall<T, E> call)
            throws E;

    /** Rolls back unless it has been committed or rolled back. */
    @Override
    void close();
}
