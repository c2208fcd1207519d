package duo.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.testkit.Capability;
import duo.testkit.CapabilityReport;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of capabilities in the guide is what the databases can do. */
class CapabilityTableTest {
    private static final String HEADING = "| capability | SQLite | PostgreSQL | MySQL | MariaDB |";

    @ParameterizedTest
    @CsvSource({"sqlite, 1", "postgresql, 2", "mysql, 3", "mariadb, 4"})
    void eachDatabaseCanDoWhatTheGuideSays(String engine, int column) {
        List<List<String>> told = Page.of("docs/dialects.md").table(HEADING).stream()
                .map(row -> List.of(row.get(0), row.get(column)))
                .toList();
        assertThat(told).isEqualTo(rows(new CapabilityReport().add(engine, found(engine))));
    }

    private static Set<Capability> found(String engine) {
        try (FreshDatabase fresh = TestEngines.get(engine).requireAvailable().createDatabase();
                Database database = Database.open(fresh.url())) {
            database.createAll(Capability.models());
            return Capability.of(database);
        }
    }

    private static List<List<String>> rows(CapabilityReport report) {
        return report.toMarkdown()
                .lines()
                .skip(2)
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .toList();
    }
}
