package duo.tests.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Users of Oracle, each with a schema that is as good as a database. */
final class OracleDatabases implements DatabaseAdministration {
    private static final int UNKNOWN_USER = 1918;
    private static final int CONNECTED_USER = 1940;
    private static final int ATTEMPTS = 20;

    @Override
    public DuoUrl url(DuoUrl server, String database) {
        return new DuoUrl(
                server.scheme(),
                database,
                password(database),
                server.host(),
                server.port(),
                server.database(),
                server.parameters());
    }

    @Override
    public void create(Connection server, String database) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("CREATE USER " + database + " IDENTIFIED BY \"" + password(database)
                    + "\" DEFAULT TABLESPACE users QUOTA UNLIMITED ON users");
            statement.execute("GRANT CREATE SESSION, CREATE TABLE, CREATE VIEW, CREATE SEQUENCE, CREATE TRIGGER,"
                    + " CREATE PROCEDURE TO " + database);
        }
    }

    /** A user who is connected cannot be dropped, and a session that is ended lets go a little later. */
    @Override
    public void drop(Connection server, String database) throws SQLException {
        try (Statement statement = server.createStatement()) {
            for (int attempt = 1; ; attempt++) {
                endSessions(statement, database);
                try {
                    statement.execute("DROP USER " + database + " CASCADE");
                    return;
                } catch (SQLException failure) {
                    if (failure.getErrorCode() == UNKNOWN_USER) {
                        return;
                    } else if (failure.getErrorCode() != CONNECTED_USER || attempt == ATTEMPTS) {
                        throw failure;
                    }
                }
            }
        }
    }

    private static void endSessions(Statement statement, String database) throws SQLException {
        List<String> sessions = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "SELECT sid || ',' || serial# FROM v$session WHERE username = UPPER('" + database + "')")) {
            while (found.next()) {
                sessions.add(found.getString(1));
            }
        }
        for (String session : sessions) {
            statement.execute("ALTER SYSTEM DISCONNECT SESSION '" + session + "' IMMEDIATE");
        }
    }

    /** Guards nothing: whoever knows the name made the user. */
    private static String password(String database) {
        return "Aa1_" + database;
    }
}
