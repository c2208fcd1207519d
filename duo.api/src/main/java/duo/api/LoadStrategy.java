package duo.api;

/**
 * How related rows are loaded.
 *
 * @since 0.1.0
 */
public enum LoadStrategy {
    /** In the statement of the rows that they are related to, by a join. The default for relations to one row. */
    JOIN,
    /**
     * By statements of their own, each for up to 1,000 keys of the rows that they are related to. The default for relations to many
     * rows, and wherever conditions, an order or a limit are given.
     */
    SELECT
}
