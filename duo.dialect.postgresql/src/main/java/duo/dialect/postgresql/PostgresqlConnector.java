package duo.dialect.postgresql;

import duo.api.spi.Connector;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import duo.api.spi.JdbcUrls;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Reaches PostgreSQL, and what speaks its protocol. */
class PostgresqlConnector implements Connector {
    static final PostgresqlConnector INSTANCE = new PostgresqlConnector();

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

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return new DriverTarget(
                "org.postgresql.Driver",
                "org.postgresql:postgresql (dev.duoorm:duo-dialect-postgresql brings it)",
                "jdbc:postgresql://" + JdbcUrls.address(url) + "/" + JdbcUrls.encode(url.path()),
                JdbcUrls.properties(TUNED, url, properties));
    }

    @Override
    public void cancel(Statement statement) throws SQLException {
        QueryCancellation.cancel(statement);
    }
}
