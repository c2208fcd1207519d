package duo.api.event;

/**
 * Hears of each statement and each step of a transaction. Called on the thread that runs the statement, so it must be
 * quick and thread-safe; an error that it throws is logged and does not reach the caller.
 *
 * @since 0.1.0
 */
public interface DatabaseListener {

    /**
     * A statement is about to be sent. Does nothing unless overridden.
     *
     * @param sql the statement text with placeholders
     */
    default void beforeStatement(String sql) {}

    /**
     * A statement ended, well or not. Does nothing unless overridden.
     *
     * @param event what happened
     */
    default void afterStatement(StatementEvent event) {}

    /**
     * A transaction made a step. Does nothing unless overridden.
     *
     * @param event what happened
     */
    default void onTransaction(TransactionEvent event) {}
}
