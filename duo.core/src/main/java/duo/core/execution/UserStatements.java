package duo.core.execution;

import duo.api.error.InvalidQueryException;
import duo.core.execution.StatementRunner.ResultReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends statements in the words of users, of which nothing is known but what the database answers. Thread-safe. */
public final class UserStatements {
    private final StatementRunner runner;

    /**
     * Creates the sender.
     *
     * @param runner announces, watches and translates
     */
    public UserStatements(StatementRunner runner) {
        this.runner = runner;
    }

    /**
     * Sends a statement and reads its first rows.
     *
     * @param place where it runs
     * @param command the statement
     * @param limit how many rows are fetched at most, 0 for all
     * @param reader reads the rows
     * @param <T> what is read
     * @return what was read
     * @throws InvalidQueryException if the statement gives no rows
     */
    public <T extends @Nullable Object> T query(Place place, Command command, int limit, ResultReader<T> reader) {
        return runner.run(place, command, values(command), statement -> {
            Binding.bind(statement, command, command.values());
            if (limit > 0) {
                statement.setMaxRows(limit);
            }
            if (command.fetchRows() > 0) {
                statement.setFetchSize(limit > 0 ? Math.min(limit, command.fetchRows()) : command.fetchRows());
            }
            T value;
            try (ResultSet result = firstRows(statement)) {
                value = reader.read(result);
            }
            // What is set is taken back where the statement may be kept for others; a failed one is not.
            if (command.fetchRows() > 0) {
                statement.setFetchSize(0);
            }
            if (limit > 0) {
                statement.setMaxRows(0);
            }
            return value;
        });
    }

    private static ResultSet firstRows(PreparedStatement statement) throws SQLException {
        boolean rows = statement.execute();
        while (!rows) {
            if (statement.getUpdateCount() == -1) {
                throw new InvalidQueryException("The statement gave no rows; it was run. Send it with execute()");
            }
            rows = statement.getMoreResults();
        }
        return statement.getResultSet();
    }

    /**
     * Sends a statement for what it does.
     *
     * @param place where it runs
     * @param command the statement
     * @return the number of rows that were written, or those that the statement gave
     */
    public long execute(Place place, Command command) {
        return runner.<Long>run(place, command, values(command), statement -> {
            Binding.bind(statement, command, command.values());
            if (!statement.execute()) {
                return (long) Math.max(0, statement.getUpdateCount());
            }
            try (ResultSet result = statement.getResultSet()) {
                long rows = 0;
                while (result.next()) {
                    rows++;
                }
                return rows;
            }
        });
    }

    /**
     * Sends a statement of a script.
     *
     * @param place where it runs
     * @param sql the statement, without placeholders
     */
    public void executePlain(Place place, String sql) {
        runner.<Long>runPlain(place, Command.plain(sql, Command.WRITTEN_BY_USER), statement -> {
            statement.setEscapeProcessing(false);
            boolean rows = statement.execute(sql);
            return rows ? 0L : Math.max(0, statement.getUpdateCount());
        });
    }

    private static List<@Nullable Object[]> values(Command command) {
        return List.<@Nullable Object[]>of(command.values());
    }
}
