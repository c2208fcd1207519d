package duo.dialect.sqlite;

import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

/** Connections as the engine makes them. */
final class Sqlite {
    private Sqlite() {}

    static DriverTarget inMemory() {
        return target(":memory:");
    }

    static DriverTarget inFile(Path file) {
        return target(file.toString());
    }

    private static DriverTarget target(String path) {
        return new SqliteDialect()
                .connector()
                .target(new DatabaseUrl("sqlite", null, null, null, 0, path, Map.of()), Map.of());
    }

    static Connection connect(DriverTarget target) throws SQLException {
        return connect(target, Map.of());
    }

    static Connection connect(DriverTarget target, Map<String, String> others) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(target.properties());
        properties.putAll(others);
        return DriverManager.getConnection(target.jdbcUrl(), properties);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
