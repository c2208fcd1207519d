package duo.tests.contract;

import duo.testkit.Capability;
import duo.tests.engine.FreshDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A scratch database of SQL Server and what its administrator can do to it. */
final class MssqlDatabase extends EngineDatabase {
    MssqlDatabase(FreshDatabase fresh) {
        super(fresh);
    }

    @Override
    public boolean endConnections() {
        try (Connection connection = fresh().connect();
                Statement statement = connection.createStatement()) {
            List<Integer> sessions = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("SELECT session_id FROM sys.dm_exec_sessions"
                    + " WHERE database_id = DB_ID() AND session_id <> @@SPID")) {
                while (found.next()) {
                    sessions.add(found.getInt(1));
                }
            }
            for (int session : sessions) {
                statement.execute("KILL " + session);
            }
            return true;
        } catch (SQLException failed) {
            throw new IllegalStateException("The connections cannot be ended", failed);
        }
    }

    @Override
    public Optional<String> shortLockWait() {
        return Optional.of("SET LOCK_TIMEOUT 100");
    }

    @Override
    public Set<Capability> lacks() {
        return EnumSet.of(
                Capability.PLANS,
                Capability.MEASURED_PLANS,
                Capability.DIFFERENT_TEXTS,
                Capability.NTH_VALUES,
                Capability.VALUE_RANGES);
    }
}
