package duo.api.spi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Binds the values of one Java type and reads them back. Stateless and thread-safe.
 *
 * @param <V> the Java type
 * @since 0.1.0
 */
public interface Codec<V> {

    /**
     * Reads a column.
     *
     * @param row the result at its current row
     * @param index the position, counted from 1
     * @return the value, or null for NULL
     * @throws SQLException if the driver fails
     */
    @Nullable
    V read(ResultSet row, int index) throws SQLException;

    /**
     * Reads a column that holds no NULL; overridden where that is cheaper.
     *
     * @param row the result at its current row
     * @param index the position, counted from 1
     * @return the value, or null if the database holds NULL after all and the codec noticed
     * @throws SQLException if the driver fails
     */
    default @Nullable V readNotNull(ResultSet row, int index) throws SQLException {
        return read(row, index);
    }

    /**
     * Binds a value.
     *
     * @param statement the statement
     * @param index the position, counted from 1
     * @param value the value, never null
     * @throws SQLException if the driver fails
     */
    void bind(PreparedStatement statement, int index, V value) throws SQLException;

    /**
     * The JDBC type with which NULL is bound.
     *
     * @return a constant of {@link java.sql.Types}
     */
    int sqlType();

    /**
     * The value as the database keeps it: what a later read gives back when this value is bound.
     *
     * @param value the value, never null
     * @return the value itself, or one with fewer digits; temporal values are cut to microseconds
     */
    default V stored(V value) {
        return value;
    }

    /**
     * The codec for a column of a size: it reads and checks by the size, and binds as this codec does.
     *
     * @param size the size of the column
     * @return a codec for the column, this one where the size does not matter
     */
    default Codec<V> sized(ColumnSize size) {
        return this;
    }

    /**
     * Checks a value before any SQL is sent.
     *
     * @param value the value, never null
     * @throws IllegalArgumentException if the column type of this dialect cannot hold it
     */
    default void check(V value) {}
}
