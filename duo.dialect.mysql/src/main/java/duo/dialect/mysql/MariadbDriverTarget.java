package duo.dialect.mysql;

import duo.api.error.ConfigurationException;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import duo.api.spi.JdbcUrls;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes of a {@code mariadb://} URL what MariaDB Connector/J needs. */
final class MariadbDriverTarget {
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

    /** Settings that say how the server is known; where one is given, the driver keeps its own default for the rest. */
    private static final Set<String> TLS = Set.of("sslmode", "usessl", "serversslcert", "truststore", "keystore");

    /** Names and addresses of this machine itself, without asking a name server. */
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1", Pattern.CASE_INSENSITIVE);

    private MariadbDriverTarget() {}

    static DriverTarget of(DatabaseUrl url, Map<String, String> properties) {
        return new DriverTarget(
                "org.mariadb.jdbc.Driver",
                "org.mariadb.jdbc:mariadb-java-client (dev.duoorm:duo-dialect-mysql brings it)",
                "jdbc:mariadb://" + JdbcUrls.address(url) + "/" + database(url.path()),
                JdbcUrls.properties(tuned(url, properties), url, properties));
    }

    /**
     * This driver insists on TLS with a certificate that it can check, which the servers of developers' machines do not have. What
     * does not leave the machine needs neither; over a network the driver's default stands.
     */
    private static Map<String, String> tuned(DatabaseUrl url, Map<String, String> properties) {
        boolean local = LOOPBACK.matcher(url.hostName().orElse("localhost")).matches();
        if (!local || namesTls(url.parameters()) || namesTls(properties)) {
            return TUNED;
        }
        Map<String, String> all = new LinkedHashMap<>(TUNED);
        all.put("sslMode", "disable");
        return all;
    }

    private static boolean namesTls(Map<String, String> settings) {
        return settings.keySet().stream().anyMatch(name -> TLS.contains(name.toLowerCase(Locale.ROOT)));
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
