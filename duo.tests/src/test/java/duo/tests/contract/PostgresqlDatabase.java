package duo.tests.contract;

import duo.tests.engine.FreshDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A scratch database of PostgreSQL and what its administrator can do to it. */
public class PostgresqlDatabase extends EngineDatabase {
    /**
     * A database of a server.
     *
     * @param fresh the database
     */
    public PostgresqlDatabase(FreshDatabase fresh) {
        super(fresh);
    }

    @Override
    public boolean endConnections() {
        try (Connection connection = fresh().connect();
                Statement statement = connection.createStatement()) {
            return statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
        } catch (SQLException failed) {
            throw new IllegalStateException("The connections cannot be ended", failed);
        }
    }

    @Override
    public Optional<String> shortLockWait() {
        return Optional.of("SET lock_timeout = '100ms'");
    }
}
