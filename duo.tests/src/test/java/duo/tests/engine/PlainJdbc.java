package duo.tests.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Opens a Duo URL by plain JDBC, without Duo: the second opinion of a test about what is in the database. The scheme
 * picks the driver: {@code mysql} is Connector/J and {@code mariadb} is MariaDB Connector/J, whatever the server is.
 *
 * @since 0.1.0
 */
public final class PlainJdbc {

    private PlainJdbc() {}

    /**
     * Connects.
     *
     * @param duoUrl the URL of a database
     * @return a new connection in auto-commit mode, to be closed by the caller
     * @throws SQLException when the driver cannot connect
     */
    public static Connection connect(String duoUrl) throws SQLException {
        return connect(DuoUrl.parse(duoUrl));
    }

    /**
     * Connects.
     *
     * @param url the URL of a database
     * @return a new connection in auto-commit mode, to be closed by the caller
     * @throws SQLException when the driver cannot connect
     */
    public static Connection connect(DuoUrl url) throws SQLException {
        Properties properties = new Properties();
        url.parameters().forEach(properties::setProperty);
        if (!url.user().isEmpty()) {
            properties.setProperty("user", url.user());
        }
        if (!url.password().isEmpty()) {
            properties.setProperty("password", url.password());
        }
        return DriverManager.getConnection(jdbcUrl(url), properties);
    }

    private static String jdbcUrl(DuoUrl url) {
        if (url.scheme().equals("sqlite")) {
            return "jdbc:sqlite:" + url.database();
        }
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        String address = host + (url.port() == 0 ? "" : ":" + url.port());
        return switch (url.scheme()) {
            case "postgres" -> "jdbc:postgresql://" + address + "/" + url.database();
            case "mssql" -> "jdbc:sqlserver://" + address + ";databaseName=" + url.database();
            case "oracle" -> "jdbc:oracle:thin:@//" + address + "/" + url.database();
            default -> "jdbc:" + url.scheme() + "://" + address + "/" + url.database();
        };
    }
}
