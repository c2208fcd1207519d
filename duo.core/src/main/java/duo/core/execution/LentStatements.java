package duo.core.execution;

import duo.api.spi.Dialect;
import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs what users send over lent connections. It ends by timeouts and when its call is cancelled, as the statements of Duo do, but is
 * not announced, and its errors stay those of the driver. Thread-safe.
 */
public final class LentStatements {
    private final Supplier<Dialect> dialect;
    private final @Nullable Duration defaultTimeout;

    /** A step of a statement of a user. */
    @FunctionalInterface
    public interface Step<T extends @Nullable Object> {
        /**
         * Runs.
         *
         * @return the result
         * @throws SQLException if the driver fails
         */
        T run() throws SQLException;
    }

    LentStatements(Supplier<Dialect> dialect, @Nullable Duration defaultTimeout) {
        this.dialect = dialect;
        this.defaultTimeout = defaultTimeout;
    }

    /**
     * Runs a step of a statement.
     *
     * @param place where it runs
     * @param statement the statement; the timeout that the user gave it, if any, takes the place of that of the database
     * @param step what runs
     * @param <T> its result
     * @return the result
     * @throws SQLException if the driver fails; {@link SQLTimeoutException} when the time was up
     */
    public <T extends @Nullable Object> T run(Place place, Statement statement, Step<T> step) throws SQLException {
        @Nullable Duration own = defaultTimeout == null || statement.getQueryTimeout() > 0 ? null : defaultTimeout;
        @Nullable Failure failure = null;
        try (Watchdog watchdog = Watchdog.over(dialect.get(), statement, place.limit(own, null))) {
            try {
                return step.run();
            } catch (SQLException failed) {
                failure = watchdog.meaning(Failures.of(dialect.get(), failed));
                throw told(failed, failure, watchdog);
            }
        } catch (SQLException failed) {
            // Not before the watchdog is gone: a late cancel would hit what the dialect asks.
            if (failure == Failure.CONNECTION_LOST) {
                place.lease().markBroken();
            }
            if (failure != null && place.inTransaction()) {
                place.lease().statementFailed(dialect.get(), failure);
            }
            throw failed;
        }
    }

    private static SQLException told(SQLException failed, Failure failure, Watchdog watchdog) {
        return failure == Failure.TIMEOUT && watchdog.timedOut()
                ? new SQLTimeoutException(
                        "The statement ran into its timeout", failed.getSQLState(), failed.getErrorCode(), failed)
                : failed;
    }
}
