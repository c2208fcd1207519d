package duo.tests.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.testkit.model.Task;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program with 64 MB of memory walks through rows of some 200 MB. */
class BoundedMemoryTest {
    private static final long ROWS = 1_000_000;

    @ParameterizedTest
    @CsvSource({"sqlite", "postgresql"})
    void rowsThatDoNotFitIntoMemoryAreWalkedThrough(String engine) throws IOException, SQLException {
        try (FreshDatabase fresh = TestEngines.get(engine).requireAvailable().createDatabase()) {
            store(fresh.url());
            Process process = SmallProcess.start(fresh.url());
            String sums = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String sum = String.valueOf(ROWS * (ROWS + 1) / 2);
            assertThat(sums.lines()).containsExactly(sum, sum, sum);
        }
    }

    private static void store(String url) throws SQLException {
        try (Database database = Database.open(url)) {
            database.createAll(Task.class);
            database.<SQLException>inConnection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + ROWS
                                    + ") INSERT INTO tasks (id, title, priority) SELECT i, 'a task with a title that takes more"
                                    + " memory than a number would, and another ' || i, 0 FROM n");
                }
            });
        }
    }
}
