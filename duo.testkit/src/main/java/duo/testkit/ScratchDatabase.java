package duo.testkit;

import java.util.Optional;
import java.util.Set;

/**
 * An empty database that nobody else uses. Closing it drops it.
 *
 * @since 0.1.0
 */
public interface ScratchDatabase extends AutoCloseable {

    /**
     * What {@link duo.api.Database#open} takes.
     *
     * @return the URL with user and password
     */
    String url();

    /**
     * A URL of the same kind under which no database can be reached.
     *
     * @return a URL with a user and the password {@code hunter2-secret}, of a port where nobody listens
     */
    default String unreachableUrl() {
        return url().substring(0, url().indexOf(':')) + "://ada:hunter2-secret@127.0.0.1:1/nowhere";
    }

    /**
     * Ends the connections of others to this database, as an administrator or a broken network would.
     *
     * @return false where connections cannot be ended, because the database runs inside this process
     */
    default boolean endConnections() {
        return false;
    }

    /**
     * The statement after which a connection waits for the locks of others as short as the server allows.
     *
     * @return the statement, or empty where it is the pool that waits
     */
    default Optional<String> shortLockWait() {
        return Optional.empty();
    }

    /**
     * What the database cannot do. The contract checks both ways: what is named here is refused, and everything else works.
     *
     * @return the capabilities that it lacks; none unless overridden
     */
    default Set<Capability> lacks() {
        return Set.of();
    }

    /** Drops the database. */
    @Override
    void close();
}
