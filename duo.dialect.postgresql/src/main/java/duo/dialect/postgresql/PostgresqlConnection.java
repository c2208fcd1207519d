package duo.dialect.postgresql;

import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import duo.api.spi.JdbcUrls;
import java.util.Map;

/** Makes of a URL what the driver needs. */
final class PostgresqlConnection {
    private static final Map<String, String> TUNED = Map.of(
            // Turns a batch of inserts into a few statements of many rows each.
            "reWriteBatchedInserts", "true",
            // Who is connected, for those who look at pg_stat_activity.
            "ApplicationName", "Duo",
            // A server that vanished is noticed, also by connections that rest in the pool.
            "tcpKeepAlive", "true",
            // The details of an error hold the values of the row, also secret ones, and would get into messages and
            // logs.
            "logServerErrorDetail", "false");

    private PostgresqlConnection() {}

    static DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return new DriverTarget(
                "org.postgresql.Driver",
                "org.postgresql:postgresql (dev.duoorm:duo-dialect-postgresql brings it)",
                "jdbc:postgresql://" + JdbcUrls.address(url) + "/" + JdbcUrls.encode(url.path()),
                JdbcUrls.properties(TUNED, url, properties));
    }
}
