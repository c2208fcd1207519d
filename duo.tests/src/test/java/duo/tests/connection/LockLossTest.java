package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import duo.api.Database;
import duo.api.error.LockTimeoutException;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is logged of locks, and what becomes of one whose connection is lost. */
class LockLossTest {
    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void locksAreLoggedForThoseWhoLook(TestEngine engine) {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database database = Database.builder(fresh.url()).name("ledger").open();
                CapturedLog log = CapturedLog.of("duo.lock", Level.DEBUG)) {
            database.locked("nightly", Duration.ZERO, () -> {});
            assertThat(log.lines())
                    .containsExactly(
                            "DEBUG duo.lock The lock 'nightly' of ledger taken",
                            "DEBUG duo.lock The lock 'nightly' of ledger released");
        }
    }

    /** The first connection of a data source is the one that tells the dialect; the next one holds the lock. */
    @ParameterizedTest
    @MethodSource("engines")
    void aLockThatWasLostIsToldAndTheErrorOfTheWorkIsKept(TestEngine engine) throws SQLException {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                CapturedLog log = CapturedLog.of("duo.lock", Level.WARN)) {
            SharedDataSource source = new SharedDataSource(fresh, true);
            try (Database database = Database.of(source);
                    Database other = Database.open(fresh.url())) {
                database.connect();
                int before = source.made().size();
                IllegalStateException failed = new IllegalStateException("work");
                assertThatThrownBy(() -> database.locked("nightly", Duration.ZERO, () -> {
                            assertThatThrownBy(() -> other.locked("nightly", Duration.ZERO, () -> 7))
                                    .isInstanceOf(LockTimeoutException.class);
                            Connection held = source.made().get(before);
                            boolean ofConnection = !held.isClosed();
                            held.close();
                            if (ofConnection) {
                                assertThat(other.locked("nightly", Duration.ofMinutes(1), () -> 7))
                                        .isEqualTo(7);
                                assertThat(log.lines()).isEmpty();
                            }
                            throw failed;
                        }))
                        .isSameAs(failed)
                        .hasNoSuppressedExceptions();
                assertThat(log.lines()).hasSize(engine.name().equals("sqlite") ? 0 : 1);
                assertThat(log.text()).contains(log.lines().isEmpty() ? "" : "WARN duo.lock The lock 'nightly'");
                for (Connection connection : source.made()) {
                    assertThat(connection.isClosed()).isTrue();
                }
                assertThat(other.locked("nightly", Duration.ZERO, () -> 7)).isEqualTo(7);
            }
        }
    }
}
