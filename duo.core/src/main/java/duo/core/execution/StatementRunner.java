package duo.core.execution;

import duo.api.error.DatabaseException;
import duo.api.error.DuoException;
import duo.api.error.QueryCancelledException;
import duo.api.spi.Dialect;
import duo.api.spi.Failure;
import duo.core.connection.Lease;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends statements over a connection in use, each announced, watched and with its errors translated. Thread-safe. */
public final class StatementRunner {
    private static final List<@Nullable Object[]> NO_VALUES = List.<@Nullable Object[]>of(new @Nullable Object[0]);

    private final Supplier<Dialect> dialect;
    private final Announcer announcer;
    private final @Nullable Duration defaultTimeout;
    private final String comment;

    /** Reads a result. */
    @FunctionalInterface
    public interface ResultReader<T extends @Nullable Object> {
        /**
         * Reads.
         *
         * @param result the result, before its first row
         * @return what was read
         * @throws SQLException if the driver fails
         */
        T read(ResultSet result) throws SQLException;
    }

    /** What is done with a statement. */
    @FunctionalInterface
    interface Action<S extends Statement, T extends @Nullable Object> {
        T run(S statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Preparation {
        PreparedStatement prepare() throws SQLException;
    }

    /**
     * Creates a runner.
     *
     * @param dialect the dialect of the server, for errors
     * @param announcer tells of each statement
     * @param defaultTimeout the timeout of statements that have none of their own, or null
     */
    public StatementRunner(Supplier<Dialect> dialect, Announcer announcer, @Nullable Duration defaultTimeout) {
        this(dialect, announcer, defaultTimeout, "");
    }

    private StatementRunner(
            Supplier<Dialect> dialect, Announcer announcer, @Nullable Duration defaultTimeout, String comment) {
        this.dialect = dialect;
        this.announcer = announcer;
        this.defaultTimeout = defaultTimeout;
        this.comment = comment;
    }

    /**
     * A runner of statements that follow from another one.
     *
     * @param text what stands at the end of each, or empty
     * @param timeout the timeout of those that have none of their own, or null for that of this runner
     * @return a new runner
     */
    public StatementRunner following(String text, @Nullable Duration timeout) {
        return new StatementRunner(dialect, announcer, timeout == null ? defaultTimeout : timeout, text);
    }

    private Command commented(Command command) {
        return comment.isEmpty() ? command : command.followedBy(comment);
    }

    /**
     * Sends a statement that gives rows.
     *
     * @param place where it runs
     * @param command the statement
     * @param reader reads the rows
     * @param <T> what is read
     * @return what was read
     */
    public <T extends @Nullable Object> T query(Place place, Command command, ResultReader<T> reader) {
        return run(place, command, List.<@Nullable Object[]>of(command.values()), statement -> {
            bind(statement, command, command.values());
            if (command.fetchRows() > 0) {
                statement.setFetchSize(command.fetchRows());
            }
            T value;
            try (ResultSet result = statement.executeQuery()) {
                value = reader.read(result);
            }
            if (command.fetchRows() > 0) {
                statement.setFetchSize(0); // the statement may be kept for others; a failed one is not
            }
            return value;
        });
    }

    /**
     * Sends a statement inside a transaction whose rows stay in the database until they are read.
     *
     * @param place where it runs
     * @param command the statement
     * @param rows how many rows are fetched at once
     * @return the rows, to be closed
     * @throws duo.api.error.UnsupportedFeatureException if the database has no cursors
     */
    public ResultCursor open(Place place, Command command, int rows) {
        return ResultCursor.open(this, place, command, rows);
    }

    /**
     * Sends a statement that writes.
     *
     * @param place where it runs
     * @param command the statement
     * @return the number of rows
     */
    public long update(Place place, Command command) {
        return run(place, command, List.<@Nullable Object[]>of(command.values()), statement -> {
            bind(statement, command, command.values());
            return (long) statement.executeUpdate();
        });
    }

    /**
     * Sends one prepared statement for many rows.
     *
     * @param place where it runs
     * @param command the statement; its own values are not used
     * @param rows the values of each row
     * @return for each row the number of rows written, {@link PreparedStatement#SUCCESS_NO_INFO} where it is unknown
     */
    public int[] batch(Place place, Command command, List<@Nullable Object[]> rows) {
        return run(place, command, rows, statement -> {
            fill(statement, command, rows);
            return statement.executeBatch();
        });
    }

    /**
     * Sends one prepared insert for many rows and reads the generated keys by JDBC. As a batch: some drivers give only the first key
     * of an insert with several rows.
     *
     * @param place where it runs
     * @param given the statement; its own values are not used
     * @param rows the values of each row
     * @param keyColumns the names of the generated columns
     * @param reader reads the keys, one for each row in their order
     * @param <T> what is read
     * @return what was read
     */
    public <T extends @Nullable Object> T batchForKeys(
            Place place, Command given, List<@Nullable Object[]> rows, String[] keyColumns, ResultReader<T> reader) {
        Command command = commented(given);
        long started = announceStart(command);
        try (PreparedStatement statement = place.lease().prepareForKeys(command.sql(), keyColumns)) {
            return watched(place, command, rows, started, statement, prepared -> {
                if (rows.size() == 1) {
                    bind(prepared, command, rows.get(0));
                    prepared.executeUpdate();
                } else {
                    fill(prepared, command, rows);
                    prepared.executeBatch();
                }
                try (ResultSet keys = prepared.getGeneratedKeys()) {
                    return reader.read(keys);
                }
            });
        } catch (SQLException failed) {
            throw translated(place, command, rows, failed, Failures.of(dialect.get(), failed));
        }
    }

    private void fill(PreparedStatement statement, Command command, List<@Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] row : rows) {
            bind(statement, command, row);
            statement.addBatch();
        }
    }

    <T extends @Nullable Object> T run(
            Place place, Command given, List<@Nullable Object[]> rows, Action<PreparedStatement, T> action) {
        Command command = commented(given);
        long started = announceStart(command);
        Lease lease = place.lease();
        PreparedStatement statement = prepared(place, command, rows, started, () -> lease.prepare(command.sql()));
        boolean well = false;
        try {
            T value = watched(place, command, rows, started, statement, action);
            well = true;
            return value;
        } finally {
            giveBack(lease, command.sql(), statement, well);
        }
    }

    /** Prepares a statement; one that cannot be prepared has been sent and failed. */
    private PreparedStatement prepared(
            Place place, Command command, List<@Nullable Object[]> rows, long started, Preparation preparation) {
        try {
            return preparation.prepare();
        } catch (SQLException failed) {
            DatabaseException error = translated(place, command, rows, failed, Failures.of(dialect.get(), failed));
            announcer.after(command, rows, started, -1, error, place.inTransaction());
            throw error;
        }
    }

    /** Sends a statement, and leaves it and its rows open. */
    <T> T leaveOpen(Place place, Command given, int fetchSize, Action<PreparedStatement, T> action) {
        Command command = commented(given);
        List<@Nullable Object[]> rows = List.<@Nullable Object[]>of(command.values());
        long started = announceStart(command);
        PreparedStatement statement = prepared(
                place,
                command,
                rows,
                started,
                () -> place.lease().prepareCursor(dialect.get(), command.sql(), fetchSize));
        boolean well = false;
        try {
            T value = watched(place, command, rows, started, statement, prepared -> {
                bind(prepared, command, command.values());
                return action.run(prepared);
            });
            well = true;
            return value;
        } finally {
            if (!well) {
                place.lease().close(statement);
            }
        }
    }

    private static void giveBack(Lease lease, String sql, PreparedStatement statement, boolean well) {
        try {
            lease.release(sql, statement, well);
        } catch (SQLException failed) {
            // The work is done; a statement that cannot be closed says that its connection is no good.
            lease.markBroken();
        }
    }

    /** Sends a statement that is not prepared, and so has no placeholders for the driver. */
    <T extends @Nullable Object> T runPlain(Place place, Command command, Action<Statement, T> action) {
        long started = announceStart(command);
        try (Statement statement = place.lease().statement()) {
            return watched(place, command, NO_VALUES, started, statement, action);
        } catch (SQLException failed) {
            throw translated(place, command, NO_VALUES, failed, Failures.of(dialect.get(), failed));
        }
    }

    private long announceStart(Command command) {
        announcer.before(command);
        return System.nanoTime();
    }

    private <S extends Statement, T extends @Nullable Object> T watched(
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

    void bind(PreparedStatement statement, Command command, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, command.codec(i).sqlType());
            } else {
                command.codec(i).bind(statement, i + 1, value);
            }
        }
    }

    private DatabaseException translated(
            Place place, Command command, List<@Nullable Object[]> rows, SQLException failed, Failure failure) {
        if (failure == Failure.CONNECTION_LOST) {
            place.lease().markBroken();
        }
        return Errors.of(failure, failed, command.sql(), command.subject(), command.secrets(rows));
    }

    /**
     * The error of Duo for one of the driver outside of statements.
     *
     * @param failed the error of the driver
     * @param doing what was done, in a few words
     * @return the error
     */
    public DuoException translate(SQLException failed, String doing) {
        Failure failure = Failures.of(dialect.get(), failed);
        return failure == Failure.CANCELLED
                ? new QueryCancelledException("The call was cancelled", null, failed)
                : Errors.of(failure, failed, doing, doing, List.of());
    }

    /**
     * Runs what users send over lent connections.
     *
     * @return statements under the same dialect and timeout
     */
    public LentStatements lentStatements() {
        return new LentStatements(dialect, defaultTimeout);
    }

    /**
     * Tells of steps.
     *
     * @return the announcer
     */
    public Announcer announcer() {
        return announcer;
    }
}
