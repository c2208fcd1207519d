package duo.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Reaches CockroachDB. */
final class CockroachConnector extends PostgresqlConnector {
    static final CockroachConnector OF_COCKROACH = new CockroachConnector();

    private CockroachConnector() {}

    /** {@inheritDoc} Else shared locks of rows would be left out without a word. */
    @Override
    public void initialise(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET enable_shared_locking_for_serializable = on");
        }
    }
}
