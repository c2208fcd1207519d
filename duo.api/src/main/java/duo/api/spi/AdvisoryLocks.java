package duo.api.spi;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * How a database grants locks that have a name and guard nothing but what its users agree on. Whoever uses the same name in the same
 * database meets the same lock, in each process; names that differ in anything, also in case alone, are different locks.
 * {@link LockNames} makes of names what databases take. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface AdvisoryLocks {

    /**
     * Whether a lock belongs to the connection that took it, which is then kept until the lock is released and never used for anything
     * else.
     *
     * @return true if so; false where the lock belongs to the process, and connections are only asked
     */
    default boolean belongToConnections() {
        return true;
    }

    /**
     * How long one statement can wait at most. Duo asks again where more time is left.
     *
     * @return the greatest limit of {@link #request}, at most {@link LockNames#MAX_LIMIT}, which is the default
     */
    default Duration longestWait() {
        return LockNames.MAX_LIMIT;
    }

    /**
     * Asks for a lock and waits for it. The database must release it by itself when its owner is gone. After an error it is not known
     * whether the lock was granted; Duo then ends the connection.
     *
     * @param statements sends what is needed, one statement
     * @param name the name, as {@link LockNames#check} lets it pass
     * @param limit how long others may hold it; zero does not wait. At most {@link #longestWait}
     * @return the lock, or empty when others held it for so long
     * @throws SQLException if the driver fails
     * @throws duo.api.error.DatabaseException if the statement fails
     * @throws duo.api.error.UnsupportedFeatureException if the server turns out to have no locks that all its users meet; none was granted
     */
    Optional<Grant> request(LockStatements statements, String name, Duration limit) throws SQLException;

    /**
     * A lock that was granted.
     *
     * @since 0.1.0
     */
    @FunctionalInterface
    interface Grant {

        /**
         * Releases the lock.
         *
         * @param statements sends what is needed, at most one statement, over the connection that took the lock
         * @return false if the lock was lost meanwhile
         * @throws SQLException if the driver fails
         * @throws duo.api.error.DatabaseException if the statement fails
         */
        boolean release(LockStatements statements) throws SQLException;
    }
}
