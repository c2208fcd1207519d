package duo.api.spi;

/**
 * How a query locks the rows that it reads. Immutable.
 *
 * @param strength against what
 * @param waiting what happens at rows that others have locked
 * @since 0.1.0
 */
public record Lock(Strength strength, Waiting waiting) {

    /**
     * Against what rows are locked.
     *
     * @since 0.1.0
     */
    public enum Strength {
        /** Against all who would write or lock them. */
        UPDATE,
        /** Against those who would write them. */
        SHARE
    }

    /**
     * What happens at rows that others have locked.
     *
     * @since 0.1.0
     */
    public enum Waiting {
        /** The statement waits for them. */
        WAIT,
        /** The statement fails. */
        NO_WAIT,
        /** They are left out. */
        SKIP_LOCKED
    }
}
