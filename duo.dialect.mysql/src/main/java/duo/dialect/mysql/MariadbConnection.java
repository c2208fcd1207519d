package duo.dialect.mysql;

import duo.api.error.ConfigurationException;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import duo.api.spi.JdbcUrls;
import java.util.Map;

/** Makes of a {@code mariadb://} URL what MariaDB Connector/J needs. */
final class MariadbConnection {
    private static final Map<String, String> TUNED = Map.of(
            // Turns a batch of inserts into a few statements of many rows each.
            "rewriteBatchedStatements", "true",
            // All keys of an insert of several rows; MySQL has no RETURNING to ask for them.
            "returnMultiValuesGeneratedIds", "true",
            // CURRENT_TIMESTAMP then means the instant that Duo reads, wherever the server stands.
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            // An update counts the rows that it finds, also those that held the new values already.
            "useAffectedRows", "false",
            // A server that vanished is noticed, also by connections that rest in the pool.
            "tcpKeepAlive", "true");

    private MariadbConnection() {}

    static DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return new DriverTarget(
                "org.mariadb.jdbc.Driver",
                "org.mariadb.jdbc:mariadb-java-client (dev.duoorm:duo-dialect-mysql brings it)",
                "jdbc:mariadb://" + JdbcUrls.address(url) + "/" + database(url.path()),
                JdbcUrls.properties(TUNED, url, properties));
    }

    /** This driver takes the name as it stands, so that there is no way to write a question mark. */
    private static String database(String name) {
        if (name.indexOf('?') >= 0) {
            throw new ConfigurationException(
                    "The name of the database '" + name
                            + "' holds a question mark, which the MariaDB driver cannot take; use a URL that begins with mysql://");
        }
        return name;
    }
}
