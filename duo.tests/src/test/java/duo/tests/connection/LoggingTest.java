package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import duo.api.Database;
import duo.api.error.DatabaseException;
import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import duo.api.event.TransactionEvent;
import duo.testkit.RecordedStatements;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is logged, what is not, and that a listener that fails does no harm. */
class LoggingTest {
    private final FreshDatabase fresh = TestEngines.get("sqlite").createDatabase();

    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    @BeforeEach
    void createTable() {
        try (Database database = Database.open(fresh.url())) {
            database.createAll(Entry.class);
        }
    }

    @AfterEach
    void drop() {
        fresh.close();
    }

    @Test
    void slowStatementsAreLoggedWithTheirTextAndWithoutSecrets() {
        try (CapturedLog log = CapturedLog.of("duo.slow", Level.WARN);
                Database database = Database.builder(fresh.url())
                        .name("ledger")
                        .slowQuery(Duration.ofNanos(1))
                        .open()) {
            database.model(Entry.class).create(Entry.titled("a"));
            assertThat(log.lines()).hasSize(1);
            assertThat(log.text())
                    .startsWith("WARN duo.slow ledger took ")
                    .contains("INSERT INTO")
                    .contains("[a, ***,")
                    .doesNotContain("t0ken");
        }
    }

    @Test
    void quickStatementsAreNotLoggedAsSlow() {
        try (CapturedLog log = CapturedLog.of("duo.slow", Level.TRACE);
                Database never = Database.open(fresh.url());
                Database late = Database.builder(fresh.url())
                        .slowQuery(Duration.ofHours(1))
                        .open()) {
            never.model(Entry.class).create(Entry.titled("a"));
            late.model(Entry.class).count();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void statementsAreLoggedForThoseWhoWantToSeeThem() {
        try (CapturedLog log = CapturedLog.of("duo.sql", Level.DEBUG);
                Database database = Database.builder(fresh.url()).name("ledger").open()) {
            database.transaction(() -> database.model(Entry.class).create(Entry.titled("a")));
            assertThat(log.text())
                    .contains("ledger BEGIN", "ledger INSERT INTO", "[a, ***,", "ledger COMMIT")
                    .doesNotContain("t0ken");
        }
    }

    @Test
    void aListenerThatFailsIsLoggedAndDoesNoHarm() {
        RecordedStatements after = new RecordedStatements();
        DatabaseListener broken = new DatabaseListener() {
            @Override
            public void beforeStatement(String sql) {
                throw new IllegalStateException("before is broken");
            }

            @Override
            public void afterStatement(StatementEvent event) {
                throw new IllegalStateException("after is broken");
            }

            @Override
            public void onTransaction(TransactionEvent event) {
                throw new IllegalStateException("transaction is broken");
            }
        };
        try (CapturedLog log = CapturedLog.of("duo.listener", Level.ERROR);
                Database database = Database.builder(fresh.url())
                        .name("ledger")
                        .listener(broken)
                        .listener(after)
                        .open()) {
            database.transaction(() -> database.model(Entry.class).create(Entry.titled("a")));
            assertThat(database.model(Entry.class).count()).isEqualTo(1);
            assertThat(log.text()).contains("ledger", "before is broken", "after is broken", "transaction is broken");
            after.assertCount(2);
            assertThat(after.transactions()).containsExactly(TransactionEvent.Kind.BEGIN, TransactionEvent.Kind.COMMIT);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void noLogOfAnyKindHoldsAPasswordOrASecret(TestEngine engine) {
        try (FreshDatabase database = engine.requireAvailable().createDatabase();
                CapturedLog log = CapturedLog.of("ROOT", Level.TRACE)) {
            work(database.url());
            failToConnect(database.url());
            assertThat(log.lines()).isNotEmpty();
            // On that level a driver may dump the bytes of its protocol, which is for its own makers.
            assertThat(log.lines())
                    .filteredOn(line -> !line.startsWith("TRACE org.mariadb.jdbc.client.socket"))
                    .noneMatch(line -> line.contains("hunter2") || line.contains("t0ken"));
        }
    }

    private static void work(String url) {
        try (Database opened =
                Database.builder(url).slowQuery(Duration.ofNanos(1)).open()) {
            opened.createAll(Entry.class);
            Entry stored = opened.model(Entry.class).create(Entry.titled("a"));
            opened.model(Entry.class).where(Entry_.token.eq("t0ken-a")).one();
            opened.model(Entry.class).update(stored);
            assertThatThrownBy(() -> opened.model(Entry.class).insert(stored)).isInstanceOf(DatabaseException.class);
        }
    }

    private static void failToConnect(String url) {
        try (Database refused = Database.builder(url)
                .user("duo_nobody")
                .password("hunter2-secret")
                .open()) {
            refused.connect();
        } catch (DatabaseException expected) {
            assertThat(expected.toString()).doesNotContain("hunter2");
        }
    }
}
