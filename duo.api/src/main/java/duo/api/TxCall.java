package duo.api;

import org.jspecify.annotations.Nullable;

/**
 * Work with a transaction, with a result.
 *
 * @param <T> the result
 * @param <E> the checked error that the work may throw
 * @since 0.1.0
 */
@FunctionalInterface
public interface TxCall<T extends @Nullable Object, E extends Exception> {

    /**
     * Does the work.
     *
     * @param transaction the transaction
     * @return the result
     * @throws E if the work fails
     */
    T call(Transaction transaction) throws E;
}
