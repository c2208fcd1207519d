package duo.testkit;

import duo.api.Database;
import duo.api.DatabaseBuilder;
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
     * How the database is opened; by its {@link #url()} unless overridden.
     *
     * @return a new builder
     */
    default DatabaseBuilder builder() {
        return Database.builder(url());
    }

    /**
     * Hears what comes now: {@code TaskSuite} when a suite makes its tables, {@code before TaskSuite.savesOne} when they are emptied for a
     * test, and {@code TaskSuite.savesOne} when it begins. For those who record statements by tests. Does nothing unless overridden.
     *
     * @param step the suite, or the test with what it is repeated with
     */
    default void onStep(String step) {}

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
