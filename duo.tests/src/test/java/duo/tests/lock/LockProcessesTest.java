package duo.tests.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.LockTimeoutException;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two processes that want the same lock. */
class LockProcessesTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    private static int entered(Database database, String name, Duration limit) {
        return database.locked(name, limit, () -> 7);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aProcessHoldsALockUntilItReleasesIt(TestEngine engine) throws Exception {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database database = Database.open(fresh.url());
                LockingProcess other = LockingProcess.start(fresh.url(), "nightly")) {
            assertThat(other.isGranted()).isTrue();
            assertThatThrownBy(() -> entered(database, "nightly", Duration.ZERO))
                    .isInstanceOf(LockTimeoutException.class)
                    .hasMessageContaining("'nightly'");
            assertThatThrownBy(() -> entered(database, "nightly", Duration.ofMillis(50)))
                    .isInstanceOf(LockTimeoutException.class);
            assertThat(entered(database, "other", Duration.ZERO)).isEqualTo(7);
            other.release();
            assertThat(entered(database, "nightly", LONG)).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theLockOfAProcessThatWasKilledIsReleased(TestEngine engine) throws Exception {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database database = Database.open(fresh.url());
                LockingProcess other = LockingProcess.start(fresh.url(), "nightly")) {
            assertThat(other.isGranted()).isTrue();
            other.kill();
            assertThat(entered(database, "nightly", LONG)).isEqualTo(7);
        }
    }

    /** Systems drop the locks of a process on a file when it closes the file once. */
    @ParameterizedTest
    @MethodSource("engines")
    void aLockIsKeptWhenOthersOfTheProcessAreReleased(TestEngine engine) throws Exception {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database database = Database.open(fresh.url());
                Database again = Database.open(fresh.url())) {
            database.locked("nightly", Duration.ZERO, () -> {
                assertThat(entered(database, "other", Duration.ZERO)).isEqualTo(7);
                assertThat(entered(again, "another", Duration.ZERO)).isEqualTo(7);
                assertThatThrownBy(() -> entered(again, "nightly", Duration.ZERO))
                        .isInstanceOf(LockTimeoutException.class);
                again.disconnect();
                try (LockingProcess other = LockingProcess.start(fresh.url(), "nightly")) {
                    assertThat(other.isGranted()).isFalse();
                }
            });
        }
    }
}
