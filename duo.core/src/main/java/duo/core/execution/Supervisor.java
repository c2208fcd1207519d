package duo.core.execution;

import duo.api.error.DatabaseException;
import duo.api.error.DuoException;
import duo.api.error.QueryCancelledException;
import duo.api.spi.Dialect;
import duo.api.spi.Failure;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks after a statement while something is done with it: announces it, ends it by its timeout and when its call is cancelled, and
 * translates its errors. Thread-safe.
 */
final class Supervisor {
    private final Supplier<Dialect> dialect;
    private final Announcer announcer;
    private final @Nullable Duration defaultTimeout;

    /** What is done with a statement. */
    @FunctionalInterface
    interface Action<S extends Statement, T extends @Nullable Object> {
        T run(S statement) throws SQLException;
    }

    /** What prepares a statement. */
    @FunctionalInterface
    interface Preparation {
        PreparedStatement prepare() throws SQLException;
    }

    /**
     * Creates a supervisor.
     *
     * @param dialect the dialect of the server, for errors
     * @param announcer tells of each statement
     * @param defaultTimeout the timeout of statements that have none of their own, or null
     */
    Supervisor(Supplier<Dialect> dialect, Announcer announcer, @Nullable Duration defaultTimeout) {
        this.dialect = dialect;
        this.announcer = announcer;
        this.defaultTimeout = defaultTimeout;
    }

    /** The same with another timeout of statements that have none of their own, or with this one for null. */
    Supervisor within(@Nullable Duration timeout) {
        return timeout == null ? this : new Supervisor(dialect, announcer, timeout);
    }

    Dialect dialect() {
        return dialect.get();
    }

    Announcer announcer() {
        return announcer;
    }

    LentStatements lentStatements() {
        return new LentStatements(dialect, defaultTimeout);
    }

    /** Tells that a statement is about to be sent, and gives the time. */
    long begin(Command command) {
        announcer.before(command);
        return System.nanoTime();
    }

    /** Prepares a statement; one that cannot be prepared has been sent and failed. */
    PreparedStatement prepared(
            Place place, Command command, List<@Nullable Object[]> rows, long started, Preparation preparation) {
        try {
            return preparation.prepare();
        } catch (SQLException failed) {
            DatabaseException error = translated(place, command, rows, failed);
            announcer.after(command, rows, started, -1, error, place.inTransaction());
            throw error;
        }
    }

    /** Does something with a statement, and tells how it ended. */
    <S extends Statement, T extends @Nullable Object> T watch(
            Place place,
            Command command,
            List<@Nullable Object[]> rows,
            long started,
            S statement,
            Action<S, T> action) {
        @Nullable RuntimeException error = null;
        long written = -1;
        try {
            T value = guarded(place, command, rows, statement, action);
            written = written(command, value, rows.size());
            return value;
        } catch (RuntimeException failed) {
            error = failed;
            throw failed;
        } finally {
            announcer.after(command, rows, started, written, error, place.inTransaction());
        }
    }

    /** Runs what a statement does, ended by its timeout and by cancelling, with its errors translated. */
    <S extends Statement, T extends @Nullable Object> T guarded(
            Place place, Command command, List<@Nullable Object[]> rows, S statement, Action<S, T> action) {
        @Nullable Failure failure = null;
        try (Watchdog watchdog = Watchdog.over(dialect.get(), statement, timeout(place, command))) {
            try {
                return action.run(statement);
            } catch (SQLException failed) {
                failure = watchdog.meaning(Failures.of(dialect.get(), failed));
                throw translated(place, command, rows, failed, failure);
            }
        } catch (RuntimeException failed) {
            // Not before the watchdog is gone: a late cancel would hit what the dialect asks.
            if (failure != null && place.inTransaction()) {
                place.lease().statementFailed(dialect.get(), failure);
            }
            throw failed;
        }
    }

    private static long written(Command command, @Nullable Object value, int rows) {
        if (!command.isWrite()) {
            return -1;
        }
        if (value instanceof Long count) {
            return count;
        }
        if (value instanceof Integer count) {
            return count;
        }
        if (value instanceof Collection<?> given) {
            return given.size();
        }
        if (value instanceof int[] counts) {
            return Arrays.stream(counts)
                    .map(count -> count < 0 ? 1 : count)
                    .asLongStream()
                    .sum();
        }
        return rows;
    }

    private @Nullable Duration timeout(Place place, Command command) {
        return place.limit(command.timeout() == null ? defaultTimeout : command.timeout(), command.sql());
    }

    /** The error of Duo for one of the driver. */
    DatabaseException translated(Place place, Command command, List<@Nullable Object[]> rows, SQLException failed) {
        return translated(place, command, rows, failed, Failures.of(dialect.get(), failed));
    }

    private DatabaseException translated(
            Place place, Command command, List<@Nullable Object[]> rows, SQLException failed, Failure failure) {
        if (failure == Failure.CONNECTION_LOST) {
            place.lease().markBroken();
        }
        return Errors.of(failure, failed, command.sql(), command.subject(), command.secrets(rows));
    }

    /** The error of Duo for one of the driver outside of statements. */
    DuoException translate(SQLException failed, String doing) {
        return translate(Failures.of(dialect.get(), failed), failed, doing);
    }

    /** The error of Duo for one of the driver at the end of a transaction. */
    DuoException translateCommit(SQLException failed) {
        return translate(Failures.ofCommit(dialect.get(), failed), failed, "commit of a transaction");
    }

    private static DuoException translate(Failure failure, SQLException failed, String doing) {
        return failure == Failure.CANCELLED
                ? new QueryCancelledException("The call was cancelled", null, failed)
                : Errors.of(failure, failed, doing, doing, List.of());
    }
}
