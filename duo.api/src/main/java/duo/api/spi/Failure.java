package duo.api.spi;

/**
 * What a driver's error means; a dialect finds it by SQLSTATE and vendor code.
 *
 * @since 0.1.0
 */
public enum Failure {
    /** A unique constraint or primary key was broken. */
    UNIQUE,
    /** A foreign key was broken. */
    FOREIGN_KEY,
    /** NULL in a column that does not take it. */
    NOT_NULL,
    /** A check constraint was broken. */
    CHECK,
    /** Some other constraint was broken. */
    INTEGRITY,
    /** A deadlock was resolved. */
    DEADLOCK,
    /** The transaction could not be serialized. */
    SERIALIZATION,
    /** A lock was not granted in time. */
    LOCK_TIMEOUT,
    /** The connection could not be made, or broke. */
    CONNECTION_LOST,
    /** A table is missing. */
    MISSING_TABLE,
    /** The statement was not understood, or a column or function is missing. */
    SYNTAX,
    /** The statement ran into its timeout. */
    TIMEOUT,
    /** The statement was cancelled. */
    CANCELLED,
    /** Anything else. */
    OTHER
}
