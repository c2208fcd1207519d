package duo.api.event;

/**
 * A step of a transaction.
 *
 * @param database the name of the database object
 * @param kind what happened
 * @since 0.1.0
 */
public record TransactionEvent(String database, Kind kind) {

    /**
     * The steps of a transaction.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A transaction began. */
        BEGIN,
        /** A transaction was committed. */
        COMMIT,
        /** A transaction was rolled back. */
        ROLLBACK,
        /** A nested block began: a savepoint was set. */
        SAVEPOINT,
        /** A nested block ended well: its savepoint was released. */
        RELEASE,
        /** A nested block failed: everything since its savepoint was undone. */
        ROLLBACK_TO_SAVEPOINT
    }
}
