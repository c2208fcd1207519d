package duo.tests.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases of SQL Server. */
final class MssqlDatabases implements DatabaseAdministration {

    /** Readers do not wait for writers, which is how applications run it, and what the other servers do. */
    @Override
    public void create(Connection server, String database) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
            statement.execute("ALTER DATABASE " + database + " SET READ_COMMITTED_SNAPSHOT ON");
            statement.execute("ALTER DATABASE " + database + " SET ALLOW_SNAPSHOT_ISOLATION ON");
        }
    }

    @Override
    public void drop(Connection server, String database) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("IF DB_ID('" + database + "') IS NOT NULL ALTER DATABASE " + database
                    + " SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
            statement.execute("DROP DATABASE IF EXISTS " + database);
        }
    }
}
