package duo.core.execution;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts values into the placeholders of a statement. */
final class Binding {
    private Binding() {}

    /** Binds the values of one row. */
    static void bind(PreparedStatement statement, Command command, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, command.codec(i).sqlType());
            } else {
                command.codec(i).bind(statement, i + 1, value);
            }
        }
    }

    /** Adds each row to the batch of a statement. */
    static void fill(PreparedStatement statement, Command command, List<@Nullable Object[]> rows) throws SQLException {
        for (@Nullable Object[] row : rows) {
            bind(statement, command, row);
            statement.addBatch();
        }
    }
}
