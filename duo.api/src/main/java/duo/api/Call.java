package duo.api;

import org.jspecify.annotations.Nullable;

/**
 * Work inside a transaction or under a lock, with a result.
 *
 * @param <T> the result
 * @param <E> the checked error that the work may throw
 * @since 0.1.0
 */
@FunctionalInterface
public interface Call<T extends @Nullable Object, E extends Exception> {

    /**
     * Does the work.
     *
     * @return the result
     * @throws E if the work fails
     */
    T call() throws E;
}
