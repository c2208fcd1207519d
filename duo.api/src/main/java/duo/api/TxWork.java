package duo.api;

/**
 * Work with a transaction, without a result.
 *
 * @param <E> the checked error that the work may throw
 * @since 0.1.0
 */
@FunctionalInterface
public interface TxWork<E extends Exception> {

    /**
     * Does the work.
     *
     * @param transaction the transaction
     * @throws E if the work fails
     */
    void run(Transaction transaction) throws E;
}
