package duo.core.lock;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.AdvisoryLocks;
import duo.api.spi.LockRequest;
import duo.api.spi.LockStatements;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Waits that are longer than those of the database. */
@NullMarked
class GrantsTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final List<Duration> waits = new ArrayList<>();

    /** Locks that are waited for an hour at once, and granted when they have been asked for so often. */
    private AdvisoryLocks granting(int times) {
        return new AdvisoryLocks() {
            @Override
            public Duration longestWait() {
                return HOUR;
            }

            @Override
            public Optional<Grant> request(LockStatements statements, String name, Duration limit) {
                waits.add(limit);
                return waits.size() == times ? Optional.of(held -> true) : Optional.empty();
            }
        };
    }

    private Optional<AdvisoryLocks.Grant> asked(int times, Duration limit) throws SQLException {
        List<Duration> timeouts = new ArrayList<>();
        Optional<AdvisoryLocks.Grant> grant =
                Grants.waitedFor(granting(times), LockRequest.of("nightly", limit), wait -> {
                    timeouts.add(wait);
                    return new Unused();
                });
        assertThat(timeouts).isEqualTo(waits);
        return grant;
    }

    @Test
    void theDatabaseIsAskedAgainWhileThereIsTime() throws SQLException {
        assertThat(asked(3, Duration.ofDays(20))).isPresent();
        assertThat(waits).containsExactly(HOUR, HOUR, HOUR);
    }

    @Test
    void whatFitsIsAskedForOnce() throws SQLException {
        assertThat(asked(2, Duration.ofMinutes(59))).isEmpty();
        assertThat(waits).singleElement().satisfies(wait -> assertThat(wait).isBetween(Duration.ZERO, HOUR));
    }

    @Test
    void whatIsNotToBeWaitedForIsAskedForOnce() throws SQLException {
        assertThat(asked(2, Duration.ZERO)).isEmpty();
        assertThat(waits).containsExactly(Duration.ZERO);
    }

    /** Statements that the locks above do not send. */
    private static final class Unused implements LockStatements {
        @Override
        public @Nullable String query(String sql, Object... values) {
            throw new IllegalStateException(sql);
        }

        @Override
        public List<@Nullable String> call(String sql, int results, Object... values) {
            throw new IllegalStateException(sql);
        }

        @Override
        public Object owner() {
            return this;
        }
    }
}
