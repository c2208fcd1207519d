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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program with 64 MB of memory walks through rows that take more. */
class BoundedMemoryTest {

    @ParameterizedTest
    @CsvSource({"sqlite, 1000000", "postgresql, 1000000", "mysql, 200000", "mariadb, 200000"})
    void rowsThatDoNotFitIntoMemoryAreWalkedThrough(String engine, long rows) throws IOException, SQLException {
        try (FreshDatabase fresh = TestEngines.get(engine).requireAvailable().createDatabase()) {
            store(fresh.url(), rows);
            Process process = SmallProcess.start(fresh.url());
            String sums = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String sum = String.valueOf(rows * (rows + 1) / 2);
            assertThat(sums.lines()).containsExactly(sum, sum, sum);
        }
    }

    private static void store(String url, long rows) throws SQLException {
        try (Database database = Database.open(url)) {
            database.createAll(Task.class);
            database.<SQLException>inConnection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    String digits = IntStream.rangeClosed(0, 9)
                            .mapToObj(digit -> "SELECT " + digit + " AS i")
                            .collect(Collectors.joining(" UNION ALL "));
                    statement.executeUpdate("INSERT INTO tasks (id, title, priority) WITH n AS (" + digits
                            + ") SELECT 1 + a.i + 10 * b.i + 100 * c.i + 1000 * d.i + 10000 * e.i + 100000 * f.i,"
                            + " 'a task with a title that takes more memory than a number would, and some more', 0"
                            + " FROM n f, n e, n d, n c, n b, n a WHERE 10 * f.i + e.i < "
                            + rows / 10_000);
                }
            });
        }
    }
}
