package duo.api;

import java.sql.Connection;

/**
 * Work with a lent JDBC connection, without a result.
 *
 * @param <E> the checked error that the work may throw
 * @since 0.1.0
 */
@FunctionalInterface
public interface ConnectionWork<E extends Exception> {

    /**
     * Does the work.
     *
     * @param connection the connection; not to be closed or kept
     * @throws E if the work fails
     */
    void run(Connection connection) throws E;
}
