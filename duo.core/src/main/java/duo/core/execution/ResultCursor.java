package duo.core.execution;

import duo.core.connection.Lease;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a statement inside a transaction that stay in the database until they are asked for. Used by one thread at a time. */
public final class ResultCursor {
    private final StatementRunner runner;
    private final Command command;
    private final Lease lease;
    private final PreparedStatement statement;
    private final ResultSet result;
    private boolean closed;

    private ResultCursor(
            StatementRunner runner, Command command, Lease lease, PreparedStatement statement, ResultSet result) {
        this.runner = runner;
        this.command = command;
        this.lease = lease;
        this.statement = statement;
        this.result = result;
    }

    static ResultCursor open(StatementRunner runner, Place place, Command command, int rows) {
        return runner.leaveOpen(
                place,
                command,
                rows,
                statement -> new ResultCursor(runner, command, place.lease(), statement, statement.executeQuery()));
    }

    /**
     * Reads further rows. The timeout of the statement counts for each call; a failure closes the cursor.
     *
     * @param place where it runs
     * @param reader reads some rows, and stops at one that was not read
     * @param <T> what is read
     * @return what was read
     */
    public <T extends @Nullable Object> T read(Place place, StatementRunner.ResultReader<T> reader) {
        boolean well = false;
        try {
            T value = runner.supervisor()
                    .guarded(
                            place,
                            command,
                            List.<@Nullable Object[]>of(command.values()),
                            statement,
                            open -> reader.read(result));
            well = true;
            return value;
        } finally {
            if (!well) {
                close();
            }
        }
    }

    /**
     * Whether it gives no more rows.
     *
     * @return true once it was closed
     */
    public boolean isClosed() {
        return closed;
    }

    /** Gives the rows up. Closing again does nothing. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        lease.close(statement);
    }
}
