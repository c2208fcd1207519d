package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import duo.api.Database;
import duo.api.Pool;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of the pool are checked, reach the pool and do what they say. */
class PoolTest {
    @Test
    void theSettingsReachThePool() {
        Pool pool = Pool.defaults()
                .minimum(2)
                .maximum(7)
                .connectionTimeout(Duration.ofMillis(1_234))
                .idleTimeout(Duration.ofMinutes(3))
                .maxLifetime(Duration.ofMinutes(17))
                .keepalive(Duration.ofMinutes(2))
                .leakDetection(Duration.ofSeconds(9));
        try (FreshDatabase fresh = TestEngines.get("sqlite").createDatabase();
                CapturedLog log = CapturedLog.of("com.zaxxer.hikari", Level.DEBUG);
                Database database =
                        Database.builder(fresh.url()).name("ledger").pool(pool).open()) {
            database.connect();
            assertThat(setting(log, "poolName")).endsWith("duo-ledger\"");
            assertThat(setting(log, "minimumIdle")).endsWith(".2");
            assertThat(setting(log, "maximumPoolSize")).endsWith(".7");
            assertThat(setting(log, "connectionTimeout")).endsWith(".1234");
            assertThat(setting(log, "idleTimeout")).endsWith(".180000");
            assertThat(setting(log, "maxLifetime")).endsWith(".1020000");
            assertThat(setting(log, "keepaliveTime")).endsWith(".120000");
            assertThat(setting(log, "leakDetectionThreshold")).endsWith(".9000");
        }
    }

    @Test
    void theDefaultsAreThoseOfTheGuide() {
        try (FreshDatabase fresh = TestEngines.get("sqlite").createDatabase();
                CapturedLog log = CapturedLog.of("com.zaxxer.hikari", Level.DEBUG);
                Database database = Database.open(fresh.url())) {
            database.connect();
            assertThat(setting(log, "minimumIdle")).endsWith(".1");
            assertThat(setting(log, "maximumPoolSize")).endsWith(".10");
            assertThat(setting(log, "connectionTimeout")).endsWith(".30000");
            assertThat(setting(log, "idleTimeout")).endsWith(".600000");
            assertThat(setting(log, "maxLifetime")).endsWith(".3600000");
            assertThat(setting(log, "leakDetectionThreshold")).endsWith(".0");
        }
    }

    private static String setting(CapturedLog log, String name) {
        return log.lines().stream()
                .filter(line -> line.contains("HikariConfig " + name + "."))
                .findFirst()
                .orElse("no " + name + " in\n" + log.text());
    }

    @Test
    void aConnectionThatIsNotGivenBackIsReported() throws InterruptedException {
        Pool pool = Pool.defaults().leakDetection(Duration.ofSeconds(2));
        try (FreshDatabase fresh = TestEngines.get("sqlite").createDatabase();
                CapturedLog log = CapturedLog.of("com.zaxxer.hikari", Level.WARN);
                Database database = Database.builder(fresh.url()).pool(pool).open()) {
            database.createAll(Entry.class);
            try (var session = database.openSession()) {
                assertThat(session.model(Entry.class).count()).isZero();
                assertThat(log.awaits("leak detection triggered")).isTrue();
            }
        }
    }

    @Test
    void aDatabaseThatIsLeftOpenDoesNotKeepTheApplicationAlive() {
        try (FreshDatabase fresh = TestEngines.get("sqlite").createDatabase();
                Database database =
                        Database.builder(fresh.url()).name("daemons").open()) {
            database.connect();
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().contains("duo-daemons"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }

    @Test
    void timesThatThePoolWouldIgnoreAreRefused() {
        Pool pool = Pool.defaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool.idleTimeout(Duration.ofMillis(9_999)))
                .withMessageContaining("idleTimeout is at least 10 s, but is 9999 ms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool.keepalive(Duration.ofSeconds(29)))
                .withMessageContaining("keepalive is at least 30 s");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pool.leakDetection(Duration.ofSeconds(1)))
                .withMessageContaining("leakDetection is at least 2 s");
        assertThat(pool.keepalive(Duration.ZERO).leakDetection(Duration.ZERO)).isEqualTo(pool);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "0, 0", "1, 0", "11, 10"})
    void sizesAreChecked(int minimum, int maximum) {
        Pool pool = Pool.defaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pool(
                        minimum,
                        maximum,
                        pool.connectionTimeout(),
                        pool.idleTimeout(),
                        pool.maxLifetime(),
                        pool.keepalive(),
                        pool.leakDetection()))
                .withMessageContaining(String.valueOf(minimum))
                .withMessageContaining(String.valueOf(maximum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void timesAreChecked(Duration wrong) {
        Pool pool = Pool.defaults();
        assertThatIllegalArgumentException().isThrownBy(() -> pool.connectionTimeout(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> pool.idleTimeout(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> pool.maxLifetime(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> pool.leakDetection(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> pool.keepalive(Duration.ofSeconds(-1)));
    }
}
