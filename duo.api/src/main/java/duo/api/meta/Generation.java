package duo.api.meta;

/**
 * Where the value of a column comes from when the model does not give one.
 *
 * @since 0.1.0
 */
public enum Generation {
    /** From nobody: the value of the model is written. */
    NONE,
    /** From an identity column of the database. */
    IDENTITY,
    /** From a sequence of the database. */
    SEQUENCE,
    /** From Duo: a UUID of version 7. */
    UUID_V7
}
