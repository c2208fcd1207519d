package duo.api.spi;

/**
 * How the values that the database generates at an insert come back.
 *
 * @since 0.1.0
 */
public enum KeyRetrieval {
    /** The insert itself answers with rows, one for each inserted row in their order. */
    RETURNING,
    /**
     * The insert itself answers with rows, in any order: where several rows are inserted, one more column behind those that were asked for gives
     * the position of the inserted row, counted from 0.
     */
    RETURNING_POSITIONS,
    /** JDBC's generated keys give the identity column; other generated columns take one SELECT by key. */
    GENERATED_KEYS,
    /**
     * The insert is a call that fills a {@linkplain SqlWriter#output parameter} for each identity column of each row, in their order; other
     * generated columns take one SELECT by key.
     */
    OUT_PARAMETERS;

    /**
     * Whether the insert itself answers with rows of all generated columns.
     *
     * @return true if so; false where no more than the identity columns come with it
     */
    public boolean returnsRows() {
        return this == RETURNING || this == RETURNING_POSITIONS;
    }
}
