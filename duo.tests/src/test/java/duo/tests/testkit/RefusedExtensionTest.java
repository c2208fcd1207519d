package duo.tests.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import duo.api.Database;
import duo.async.AsyncDatabase;
import duo.testkit.DatabaseExtension;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** What would hurt is refused: tables that hold rows, and calls that a rollback would not reach. */
class RefusedExtensionTest {
    @TempDir
    static Path folder;

    private static String url() {
        return "sqlite:" + folder.resolve("kept.db");
    }

    private static Events run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .allEvents();
    }

    /** Run by the test. */
    static class OnRowsOfOthers {
        @RegisterExtension
        static final DatabaseExtension DATABASE = DatabaseExtension.of(url()).tables(Account.class);

        @Test
        void neverRuns(Database db) {
            assertThat(db.model(Account.class).deleteBulk()).isZero();
        }
    }

    /** Run by the test. */
    static class InTheOtherMood {
        @RegisterExtension
        static final DatabaseExtension DATABASE =
                DatabaseExtension.of("sqlite::memory:").tables(Account.class);

        @Test
        void neverRuns(AsyncDatabase async) {
            assertThat(async).isNull();
        }
    }

    @Test
    void tablesWithRowsAreKept() {
        try (Database db = Database.open(url())) {
            db.createAll(Account.class);
            db.model(Account.class).insert(new Account("Ada", 100));
        }
        run(OnRowsOfOthers.class)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(IllegalStateException.class),
                                message(text -> text.contains("The table of Account is there already")))));
        try (Database db = Database.open(url())) {
            assertThat(db.model(Account.class).count()).isEqualTo(1);
        }
    }

    @Test
    void callsOfOtherThreadsAreNotRolledBack() {
        run(InTheOtherMood.class)
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(ParameterResolutionException.class),
                                message(text -> text.contains("newTables()")))));
    }
}
