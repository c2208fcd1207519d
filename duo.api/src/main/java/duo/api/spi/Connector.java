package duo.api.spi;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * How a database is reached and how its connections are set up. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface Connector {

    /**
     * What JDBC needs to reach a database; touches nothing.
     *
     * @param url the URL, with user and password
     * @param properties driver properties of the user; they win over the tuned defaults
     * @return driver, URL and properties
     * @throws duo.api.error.ConfigurationException if the URL lacks what this database needs
     */
    DriverTarget target(DatabaseUrl url, Map<String, String> properties);

    /**
     * Whether the database is a file: its URLs are {@code scheme:path}, with or without slashes before the path, rather than
     * {@code scheme://host/name}.
     *
     * @return true for a file; false, as unless overridden, for a server
     */
    default boolean fileBased() {
        return false;
    }

    /**
     * Whether the database is gone when its last connection closes, so that one is kept open.
     *
     * @param url the URL
     * @return true for a database in memory; false unless overridden
     */
    default boolean livesInConnections(DatabaseUrl url) {
        return false;
    }

    /**
     * Sets up a new physical connection that Duo opened; does nothing unless overridden.
     *
     * @param connection the connection, in auto-commit
     * @throws SQLException if the driver fails
     */
    default void initialise(Connection connection) throws SQLException {}

    /**
     * How many prepared statements Duo keeps per connection.
     *
     * @return the number; 0, as unless overridden, where the driver keeps them itself
     */
    default int statementCacheSize() {
        return 0;
    }

    /**
     * Asks the database to end a running statement; through JDBC unless overridden. Called from another thread, and again while the statement
     * still runs: one that had not reached the database at the first call is ended by a later one.
     *
     * @param statement the statement that runs
     * @throws SQLException if the driver fails
     */
    default void cancel(Statement statement) throws SQLException {
        statement.cancel();
    }
}
