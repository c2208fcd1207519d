package duo.tests.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Databases of MySQL and MariaDB. */
final class MysqlDatabases implements DatabaseAdministration {

    private static final int ATTEMPTS = 10;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int NO_SUCH_THREAD = 1094;

    @Override
    public void create(Connection server, String database) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " CHARACTER SET utf8mb4");
        }
    }

    /**
     * Ends the connections first: an open transaction holds its tables, and dropping would wait for it. A killed
     * connection lets go a little later, and a pool may have opened a new one, so both are done again for a while.
     */
    @Override
    public void drop(Connection server, String database) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("SET SESSION lock_wait_timeout = 2");
            for (int attempt = 1; ; attempt++) {
                killConnections(server, database);
                try {
                    statement.execute("DROP DATABASE IF EXISTS " + database);
                    return;
                } catch (SQLException failure) {
                    if (failure.getErrorCode() != LOCK_WAIT_TIMEOUT || attempt == ATTEMPTS) {
                        throw failure;
                    }
                }
            }
        }
    }

    private static void killConnections(Connection server, String database) throws SQLException {
        for (long connection : connections(server, database)) {
            try (Statement statement = server.createStatement()) {
                statement.execute("KILL " + connection);
            } catch (SQLException failure) {
                if (failure.getErrorCode() != NO_SUCH_THREAD) {
                    throw failure;
                }
            }
        }
    }

    private static List<Long> connections(Connection server, String database) throws SQLException {
        try (PreparedStatement query = server.prepareStatement(
                "SELECT id FROM information_schema.processlist WHERE db = ? AND id <> connection_id()")) {
            query.setString(1, database);
            List<Long> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }
}
