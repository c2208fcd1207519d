package duo.async;

import duo.api.Database;

/**
 * Blocking code without a result, to be run asynchronously.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface BlockingWork {

    /**
     * Does the work.
     *
     * @param database the database
     * @throws Exception if the work fails
     */
    void run(Database database) throws Exception;
}
