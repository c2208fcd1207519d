package duo.api.event;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement that was sent, told after it ended.
 *
 * @param database the name of the database object
 * @param sql the statement text with placeholders
 * @param parameters the bound values of each row; a value of a secret column is shown as asterisks
 * @param elapsed the time from sending to the answer, without reading of later rows
 * @param rows the rows written, or -1 for a statement that reads
 * @param error the error, or null when the statement succeeded
 * @param inTransaction whether it ran inside a transaction
 * @since 0.1.0
 */
public record StatementEvent(
        String database,
        String sql,
        List<List<@Nullable Object>> parameters,
        Duration elapsed,
        long rows,
        @Nullable RuntimeException error,
        boolean inTransaction) {

    /**
     * The error of the statement.
     *
     * @return the error, or empty when it succeeded
     */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(error);
    }
}
