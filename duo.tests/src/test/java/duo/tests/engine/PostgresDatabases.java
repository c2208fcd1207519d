package duo.tests.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases of PostgreSQL 13 and later. */
final class PostgresDatabases implements DatabaseAdministration {

    @Override
    public void create(Connection server, String database) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " ENCODING 'UTF8' TEMPLATE template0");
        }
    }

    @Override
    public void drop(Connection server, String database) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        }
    }
}
