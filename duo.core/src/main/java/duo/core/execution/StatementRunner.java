package duo.core.execution;

import duo.api.error.DuoException;
import duo.api.spi.Dialect;
import duo.core.connection.Lease;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends statements over a connection in use, each announced, watched and with its errors translated. Thread-safe. */
public final class StatementRunner {
    private static final List<@Nullable Object[]> NO_VALUES = List.<@Nullable Object[]>of(new @Nullable Object[0]);

    private final Supervisor supervisor;
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

    /**
     * Creates a runner.
     *
     * @param dialect the dialect of the server, for errors
     * @param announcer tells of each statement
     * @param defaultTimeout the timeout of statements that have none of their own, or null
     */
    public StatementRunner(Supplier<Dialect> dialect, Announcer announcer, @Nullable Duration defaultTimeout) {
        this(new Supervisor(dialect, announcer, defaultTimeout), "");
    }

    private StatementRunner(Supervisor supervisor, String comment) {
        this.supervisor = supervisor;
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
        return new StatementRunner(supervisor.within(timeout), text);
    }

    Command commented(Command command) {
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
            Binding.bind(statement, command, command.values());
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
            Binding.bind(statement, command, command.values());
            return (long) statement.executeUpdate();
        });
    }

    /**
     * Sends an insert of which the number of rows is known, whatever the driver says.
     *
     * @param place where it runs
     * @param command the statement
     * @param rows how many rows it writes
     * @return the number of rows
     */
    public long insert(Place place, Command command, int rows) {
        return run(place, command, List.<@Nullable Object[]>of(command.values()), statement -> {
            Binding.bind(statement, command, command.values());
            statement.executeUpdate();
            return (long) rows;
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
            Binding.fill(statement, command, rows);
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
        long started = supervisor.begin(command);
        try (PreparedStatement statement = place.lease().prepareForKeys(command.sql(), keyColumns)) {
            return supervisor.watch(place, command, rows, started, statement, prepared -> {
                if (rows.size() == 1) {
                    Binding.bind(prepared, command, rows.get(0));
                    prepared.executeUpdate();
                } else {
                    Binding.fill(prepared, command, rows);
                    prepared.executeBatch();
                }
                try (ResultSet keys = prepared.getGeneratedKeys()) {
                    return reader.read(keys);
                }
            });
        } catch (SQLException failed) {
            throw supervisor.translated(place, command, rows, failed);
        }
    }

    <T extends @Nullable Object> T run(
            Place place, Command given, List<@Nullable Object[]> rows, Supervisor.Action<PreparedStatement, T> action) {
        Command command = commented(given);
        long started = supervisor.begin(command);
        Lease lease = place.lease();
        PreparedStatement statement =
                supervisor.prepared(place, command, rows, started, () -> lease.prepare(command.sql()));
        boolean well = false;
        try {
            T value = supervisor.watch(place, command, rows, started, statement, action);
            well = true;
            return value;
        } finally {
            giveBack(lease, command.sql(), statement, well);
        }
    }

    /** Sends a statement, and leaves it and its rows open. */
    <T> T leaveOpen(Place place, Command given, int fetchSize, Supervisor.Action<PreparedStatement, T> action) {
        Command command = commented(given);
        List<@Nullable Object[]> rows = List.<@Nullable Object[]>of(command.values());
        long started = supervisor.begin(command);
        PreparedStatement statement = supervisor.prepared(
                place,
                command,
                rows,
                started,
                () -> place.lease().prepareCursor(supervisor.dialect(), command.sql(), fetchSize));
        boolean well = false;
        try {
            T value = supervisor.watch(place, command, rows, started, statement, prepared -> {
                Binding.bind(prepared, command, command.values());
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
    <T extends @Nullable Object> T runPlain(Place place, Command command, Supervisor.Action<Statement, T> action) {
        long started = supervisor.begin(command);
        try (Statement statement = place.lease().statement()) {
            return supervisor.watch(place, command, NO_VALUES, started, statement, action);
        } catch (SQLException failed) {
            throw supervisor.translated(place, command, NO_VALUES, failed);
        }
    }

    /** What ends statements and translates their errors, for those that keep one open. */
    Supervisor supervisor() {
        return supervisor;
    }

    /**
     * The error of Duo for one of the driver outside of statements.
     *
     * @param failed the error of the driver
     * @param doing what was done, in a few words
     * @return the error
     */
    public DuoException translate(SQLException failed, String doing) {
        return supervisor.translate(failed, doing);
    }

    /**
     * The error of Duo for one of the driver when a transaction was to be committed.
     *
     * @param failed the error of the driver
     * @return the error
     */
    public DuoException translateCommit(SQLException failed) {
        return supervisor.translateCommit(failed);
    }

    /**
     * Runs what users send over lent connections.
     *
     * @return statements under the same dialect and timeout
     */
    public LentStatements lentStatements() {
        return supervisor.lentStatements();
    }

    /**
     * Tells of steps.
     *
     * @return the announcer
     */
    public Announcer announcer() {
        return supervisor.announcer();
    }
}
