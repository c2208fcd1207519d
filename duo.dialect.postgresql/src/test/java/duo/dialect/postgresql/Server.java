package duo.dialect.postgresql;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A database of its own on the server that {@code DUO_TEST_POSTGRESQL_URL} names; without the variable the test is skipped. */
final class Server implements AutoCloseable {
    private static final String VARIABLE = "DUO_TEST_POSTGRESQL_URL";

    private final DatabaseUrl home;
    private final String database =
            "duo_dialect_" + UUID.randomUUID().toString().replace("-", "");

    Server() throws SQLException {
        @Nullable String text = System.getenv(VARIABLE);
        assumeTrue(text != null && !text.isEmpty(), VARIABLE + " names no server");
        home = parse(String.valueOf(text));
        administer("CREATE DATABASE " + database);
    }

    private static DatabaseUrl parse(String text) {
        URI uri = URI.create(text);
        String[] login = String.valueOf(uri.getUserInfo()).split(":", 2);
        return new DatabaseUrl(
                uri.getScheme(),
                uri.getUserInfo() == null ? null : login[0],
                login.length < 2 ? null : login[1],
                uri.getHost(),
                Math.max(0, uri.getPort()),
                uri.getPath().substring(1),
                Map.of());
    }

    Connection connect() throws SQLException {
        return connect(new DatabaseUrl(
                home.scheme(), home.user(), home.password(), home.host(), home.port(), database, Map.of()));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(DatabaseUrl url) throws SQLException {
        DriverTarget target = new PostgresqlDialect().connector().target(url, Map.of());
        Properties properties = new Properties();
        properties.putAll(target.properties());
        return DriverManager.getConnection(target.jdbcUrl(), properties);
    }

    private void administer(String sql) throws SQLException {
        try (Connection connection = connect(home)) {
            execute(connection, sql);
        }
    }

    @Override
    public void close() throws SQLException {
        administer("DROP DATABASE " + database + " WITH (FORCE)");
    }
}
