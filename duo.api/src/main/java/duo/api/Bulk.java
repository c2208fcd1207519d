package duo.api;

/**
 * How a bulk call is done. Immutable.
 *
 * @param allowUnfiltered whether a query without a condition is accepted
 * @param hooks whether {@code validate()}, time stamps and version take part, row by row; for a delete, whether listeners are told
 * @param batchSize how many rows make a batch, 1 or more
 * @param perBatchTransaction whether each batch with hooks is committed on its own outside a transaction
 * @since 0.1.0
 */
public record Bulk(boolean allowUnfiltered, boolean hooks, int batchSize, boolean perBatchTransaction) {
    private static final Bulk FILTERED = new Bulk(false, false, 1000, true);

    /** Checks. */
    public Bulk {
        if (batchSize < 1) {
            throw new IllegalArgumentException("A batch has at least one row, but the batch size is " + batchSize);
        }
    }

    /**
     * The default: a condition is required, no hooks, 1,000 rows a batch.
     *
     * @return the options
     */
    public static Bulk filtered() {
        return FILTERED;
    }

    /**
     * A query without a condition is accepted: all rows of the table are written.
     *
     * @return the options
     */
    public static Bulk unfiltered() {
        return FILTERED.andUnfiltered();
    }

    /**
     * The hooks take part, row by row: {@code validate()}, time stamps and version in an update or insert, a
     * {@link duo.api.event.DeleteListener} in a delete. An update or delete reads the keys of all rows of the query first, and then the
     * rows in batches by these keys, so that the query meets the same rows however large a batch is.
     *
     * <p>Between the keys and its batch somebody else can write a row, where each batch is a transaction of its own. A row that is gone
     * then is left out and not counted. One that was changed is read as it is then, and goes through the hooks and is written or deleted even
     * if it would not fulfil the condition any more; what an update does not set stays as it was changed. With
     * {@link #inOneTransaction()}, or in a transaction of the caller, the rows are locked when their keys are read, where the database locks rows.
     *
     * @return the options
     */
    public static Bulk withHooks() {
        return FILTERED.andHooks();
    }

    /**
     * Batches of another size.
     *
     * @param rows the rows of a batch, 1 or more
     * @return the options
     * @throws IllegalArgumentException if it is not positive
     */
    public static Bulk batches(int rows) {
        return FILTERED.andBatches(rows);
    }

    /**
     * These options, and a query without a condition is accepted.
     *
     * @return new options
     */
    public Bulk andUnfiltered() {
        return new Bulk(true, hooks, batchSize, perBatchTransaction);
    }

    /**
     * These options, and the hooks take part.
     *
     * @return new options
     */
    public Bulk andHooks() {
        return new Bulk(allowUnfiltered, true, batchSize, perBatchTransaction);
    }

    /**
     * These options with batches of another size.
     *
     * @param rows the rows of a batch, 1 or more
     * @return new options
     * @throws IllegalArgumentException if it is not positive
     */
    public Bulk andBatches(int rows) {
        return new Bulk(allowUnfiltered, hooks, rows, perBatchTransaction);
    }

    /**
     * These options, with one transaction around all batches: all rows are written or none, and nobody changes them in between.
     *
     * @return new options
     */
    public Bulk inOneTransaction() {
        return new Bulk(allowUnfiltered, hooks, batchSize, false);
    }
}
