package duo.tests.contract;

import duo.testkit.Capability;
import duo.tests.engine.FreshDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A scratch database of MySQL or MariaDB and what its administrator can do to it. */
final class MysqlDatabase extends EngineDatabase {
    private static final int NO_SUCH_THREAD = 1094;

    private final Set<Capability> lacks;

    MysqlDatabase(FreshDatabase fresh, Set<Capability> lacks) {
        super(fresh);
        this.lacks = lacks;
    }

    @Override
    public boolean endConnections() {
        try (Connection connection = fresh().connect();
                Statement statement = connection.createStatement()) {
            for (long id : others(statement)) {
                kill(statement, id);
            }
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException("The connections cannot be ended", failed);
        }
    }

    private static List<Long> others(Statement statement) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "SELECT id FROM information_schema.processlist" + " WHERE db = DATABASE() AND id <> CONNECTION_ID()")) {
            while (found.next()) {
                ids.add(found.getLong(1));
            }
        }
        return ids;
    }

    private static void kill(Statement statement, long id) throws SQLException {
        try {
            statement.execute("KILL " + id);
        } catch (SQLException failed) {
            if (failed.getErrorCode() != NO_SUCH_THREAD) {
                throw failed;
            }
        }
    }

    @Override
    public Optional<String> shortLockWait() {
        return Optional.of("SET SESSION innodb_lock_wait_timeout = 1");
    }

    @Override
    public Set<Capability> lacks() {
        return lacks;
    }
}
