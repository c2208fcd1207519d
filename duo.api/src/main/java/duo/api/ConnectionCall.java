package duo.api;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/**
 * Work with a lent JDBC connection, with a result.
 *
 * @param <T> the result
 * @param <E> the checked error that the work may throw
 * @since 0.1.0
 */
@FunctionalInterface
public interface ConnectionCall<T extends @Nullable Object, E extends Exception> {

    /**
     * Does the work.
     *
     * @param connection the connection; not to be closed or kept
     * @return the result
     * @throws E if the work fails
     */
    T call(Connection connection) throws E;
}
