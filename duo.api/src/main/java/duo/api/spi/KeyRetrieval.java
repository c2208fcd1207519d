package duo.api.spi;

/**
 * How the values that the database generates at an insert come back.
 *
 * @since 0.1.0
 */
public enum KeyRetrieval {
    /** The insert itself answers with rows, one for each inserted row and in their order. */
    RETURNING,
    /** JDBC's generated keys give the identity column; other generated columns take one SELECT by key. */
    GENERATED_KEYS
}
