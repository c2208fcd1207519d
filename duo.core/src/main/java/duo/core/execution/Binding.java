package duo.core.execution;

import duo.api.spi.Codec;
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
            bind(statement, i + 1, command.codec(i), values[i]);
        }
    }

    /** Binds a value to the placeholder of a number. */
    static void bind(PreparedStatement statement, int number, Codec<Object> codec, @Nullable Object value)
            throws SQLException {
        if (value == null) {
            statement.setNull(number, codec.sqlType());
        } else {
            codec.bind(statement, number, value);
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
