package duo.dialect.oracle;

import duo.api.error.ConfigurationException;
import duo.api.spi.Connector;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import duo.api.spi.JdbcUrls;
import java.util.Map;
import java.util.regex.Pattern;

/** Reaches Oracle Database by the thin driver. */
final class OracleConnector implements Connector {
    static final OracleConnector INSTANCE = new OracleConnector();

    /** Other characters begin something else in the URL of the driver. A kind of server and an instance may follow. */
    private static final Pattern SERVICE = Pattern.compile("[\\p{L}\\p{N}._$#-]+(:[a-z]+)?(/[\\p{L}\\p{N}._$#-]+)?");

    private static final Map<String, String> TUNED = Map.of(
            // Ten rows for a round trip, the default, are too few.
            "defaultRowPrefetch", "100",
            // Keeps prepared statements with the connection; off unless told.
            "oracle.jdbc.implicitStatementCacheSize", "250",
            // The session gets an offset and not the name of a zone, which the server may not know (ORA-01882).
            "oracle.jdbc.timezoneAsRegion", "false",
            // A server that vanished is noticed, also by connections that rest in the pool.
            "oracle.net.keepAlive", "true",
            // Who is connected, for those who look at V$SESSION.
            "v$session.program", "Duo");

    private OracleConnector() {}

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        String service = url.path();
        if (service.isEmpty()) {
            throw new ConfigurationException(
                    "The URL of the Oracle database names no service; write oracle://user@host:1521/FREEPDB1");
        }
        if (!SERVICE.matcher(service).matches()) {
            throw new ConfigurationException(
                    "The service '" + service + "' of the database URL is not the name of a service");
        }
        return new DriverTarget(
                "oracle.jdbc.OracleDriver",
                "com.oracle.database.jdbc:ojdbc11 (dev.duoorm:duo-dialect-oracle brings it)",
                "jdbc:oracle:thin:@//" + JdbcUrls.address(url) + "/" + service,
                JdbcUrls.properties(TUNED, url, properties));
    }
}
