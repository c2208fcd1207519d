package duo.dialect.mysql;

import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import duo.api.spi.JdbcUrls;
import java.util.Map;

/** Makes of a {@code mysql://} URL what Connector/J needs. */
final class ConnectorJTarget {
    /**
     * Statements are prepared in the driver, its default: prepared on the server they cost a round trip each and count towards a
     * limit that all applications share.
     */
    private static final Map<String, String> TUNED = Map.ofEntries(
            // Turns a batch of inserts into a few statements of many rows each.
            Map.entry("rewriteBatchedStatements", "true"),
            // A statement is taken apart once for each connection, not at each use.
            Map.entry("cachePrepStmts", "true"),
            Map.entry("prepStmtCacheSize", "250"),
            Map.entry("prepStmtCacheSqlLimit", "4096"),
            // Spares the question to the server whether auto-commit is on.
            Map.entry("useLocalSessionState", "true"),
            // CURRENT_TIMESTAMP then means the instant that Duo reads, wherever the server stands.
            Map.entry("connectionTimeZone", "UTC"),
            Map.entry("forceConnectionTimeZoneToSession", "true"),
            // An update counts the rows that it finds, also those that held the new values already.
            Map.entry("useAffectedRows", "false"),
            // A server that vanished is noticed, also by connections that rest in the pool.
            Map.entry("tcpKeepAlive", "true"));

    private ConnectorJTarget() {}

    static DriverTarget of(DatabaseUrl url, Map<String, String> properties) {
        return new DriverTarget(
                "com.mysql.cj.jdbc.Driver",
                "com.mysql:mysql-connector-j (dev.duoorm:duo-dialect-mysql brings it)",
                "jdbc:mysql://" + JdbcUrls.address(url) + "/" + JdbcUrls.encode(url.path()),
                JdbcUrls.properties(TUNED, url, properties));
    }
}
