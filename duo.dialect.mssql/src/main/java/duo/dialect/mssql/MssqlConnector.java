package duo.dialect.mssql;

import duo.api.spi.Connector;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import duo.api.spi.JdbcUrls;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reaches SQL Server. Encryption stays as the driver has it: on, with a certificate that is checked. Text is sent
 * as Unicode, its default and the type of Duo's columns.
 */
final class MssqlConnector implements Connector {
    static final MssqlConnector INSTANCE = new MssqlConnector();

    private static final Map<String, String> TUNED = Map.of(
            // Keeps the handles of prepared statements with the connection; the driver needs both settings for it.
            "disableStatementPooling", "false",
            "statementPoolingCacheSize", "250",
            // Times of day as what they are, not as dates with a time.
            "sendTimeAsDatetime", "false",
            // Decimals with the digits that they have: with 38, as the driver binds them else, computations lose those
            // after the point.
            "calcBigDecimalPrecision", "true",
            // Who is connected, for those who look at sys.dm_exec_sessions.
            "applicationName", "Duo");

    private MssqlConnector() {}

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        String host = JdbcUrls.host(url);
        boolean ipv6 = host.startsWith("[");
        Map<String, String> own = new LinkedHashMap<>(TUNED);
        // As properties, because in the URL of this driver a semicolon or a brace in a name begins something else.
        if (!url.path().isEmpty()) {
            own.put("databaseName", url.path());
        }
        if (ipv6) {
            // The URL of this driver has no place for such an address.
            own.put("serverName", host.substring(1, host.length() - 1));
            url.portNumber().ifPresent(port -> own.put("portNumber", String.valueOf(port)));
        }
        return new DriverTarget(
                "com.microsoft.sqlserver.jdbc.SQLServerDriver",
                "com.microsoft.sqlserver:mssql-jdbc (dev.duoorm:duo-dialect-mssql brings it)",
                "jdbc:sqlserver://" + (ipv6 ? "" : JdbcUrls.address(url)),
                JdbcUrls.properties(own, url, properties));
    }
}
