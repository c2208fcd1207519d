package duo.tests.compatibility;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.testkit.Capability;
import duo.testkit.ScratchDatabase;
import duo.tests.golden.Steps;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A scratch database of H2 that passes for another. */
final class ModeDatabase implements ScratchDatabase {
    private final Mode mode;
    private final String url;

    ModeDatabase(Mode mode) {
        this.mode = mode;
        this.url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + mode.parameter();
        execute(mode.setUp());
    }

    private void execute(Iterable<String> statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public String url() {
        return mode.server().dialect() + "://127.0.0.1:1/none";
    }

    @Override
    public DatabaseBuilder builder() {
        return Database.builder(new ModeSource(mode, url).source())
                .dialect(mode.server().dialect());
    }

    @Override
    public Set<Capability> lacks() {
        return mode.server().lacks();
    }

    /** {@inheritDoc} H2 checks foreign keys row by row, and would keep rows that refer to each other from going together. */
    @Override
    public void onStep(String step) {
        execute(List.of("SET REFERENTIAL_INTEGRITY " + !Steps.isEmptying(step)));
    }

    @Override
    public void close() {
        execute(Set.of("SHUTDOWN"));
    }
}
