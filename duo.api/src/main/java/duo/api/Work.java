package duo.api;

/**
 * Work inside a transaction or under a lock, without a result.
 *
 * @param <E> the checked error that the work may throw
 * @since 0.1.0
 */
@FunctionalInterface
public interface Work<E extends Exception> {

    /**
     * Does the work.
     *
     * @throws E if the work fails
     */
    void run() throws E;
}
