package duo.dialect.mysql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A database of its own on the server that a variable names, by one of the two drivers; without the variable tests are skipped. */
final class Server implements AutoCloseable {
    private final DatabaseUrl home;
    private final String database =
            "duo_dialect_" + UUID.randomUUID().toString().replace("-", "");

    /**
     * Makes the database.
     *
     * @param variable names the server by a URL
     * @param scheme chooses the driver
     */
    Server(String variable, String scheme) throws SQLException {
        @Nullable String text = System.getenv(variable);
        assumeTrue(text != null && !text.isEmpty(), variable + " names no server");
        home = parse(String.valueOf(text), scheme);
        administer("CREATE DATABASE " + database);
    }

    private static DatabaseUrl parse(String text, String scheme) {
        URI uri = URI.create(text);
        String[] login = String.valueOf(uri.getUserInfo()).split(":", 2);
        return new DatabaseUrl(
                scheme,
                uri.getUserInfo() == null ? null : login[0],
                login.length < 2 ? null : login[1],
                uri.getHost(),
                Math.max(0, uri.getPort()),
                uri.getPath().substring(1),
                withoutTls(scheme));
    }

    /** The servers of the tests stand on this machine; each driver has its own words for doing without TLS. */
    private static Map<String, String> withoutTls(String scheme) {
        return Map.of("sslMode", scheme.equals("mysql") ? "DISABLED" : "disable", "allowPublicKeyRetrieval", "true");
    }

    Connection connect() throws SQLException {
        return connect(new DatabaseUrl(
                home.scheme(), home.user(), home.password(), home.host(), home.port(), database, home.parameters()));
    }

    private static Connection connect(DatabaseUrl url) throws SQLException {
        DriverTarget target = new MysqlDialect().connector().target(url, Map.of());
        Properties properties = new Properties();
        properties.putAll(target.properties());
        return DriverManager.getConnection(target.jdbcUrl(), properties);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void administer(String sql) throws SQLException {
        try (Connection connection = connect(home)) {
            execute(connection, sql);
        }
    }

    @Override
    public void close() throws SQLException {
        administer("DROP DATABASE " + database);
    }
}
