package duo.async;

import duo.api.Database;
import org.jspecify.annotations.Nullable;

/**
 * Blocking code with a result, to be run asynchronously.
 *
 * @param <T> the result
 * @since 0.1.0
 */
@FunctionalInterface
public interface BlockingCall<T extends @Nullable Object> {

    /**
     * Does the work.
     *
     * @param database the database
     * @return the result
     * @throws Exception if the work fails
     */
    T call(Database database) throws Exception;
}
