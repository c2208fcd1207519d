package duo.dialect.sqlite;

import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers of 64 bits. Beyond them SQLite computes with floating-point numbers: those whose last digits are lost for certain are
 * not read.
 */
final class SqliteIntegers {
    /** Floating-point numbers up to here are as exact as whole numbers. */
    static final long EXACT = 1L << 53;

    static final Codec<Long> LONG =
            Codecs.of(Types.BIGINT, SqliteIntegers::read, (statement, index, value) -> statement.setLong(index, value));

    private SqliteIntegers() {}

    private static @Nullable Long read(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        if (value == 0 && row.wasNull()) {
            return null;
        }
        if ((value > EXACT || value < -EXACT) && row.getObject(index) instanceof Double) {
            throw new SQLDataException(
                    "The database gives a whole number as a floating-point number, whose last digits are lost");
        }
        return value;
    }
}
