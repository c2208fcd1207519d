package duo.api.spi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A codec of values that have a length, which refuses those that are longer than their column. Some databases would cut them, and
 * some would keep them.
 *
 * @param codec binds and reads
 * @param unit what the length counts
 * @param length counts
 * @param limit the greatest length, or 0 for none
 */
record LimitedCodec<V>(Codec<V> codec, String unit, ToIntFunction<V> length, int limit) implements Codec<V> {
    @Override
    public @Nullable V read(ResultSet row, int index) throws SQLException {
        return codec.read(row, index);
    }

    @Override
    public @Nullable V readNotNull(ResultSet row, int index) throws SQLException {
        return codec.readNotNull(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, V value) throws SQLException {
        codec.bind(statement, index, value);
    }

    @Override
    public int sqlType() {
        return codec.sqlType();
    }

    @Override
    public V stored(V value) {
        return codec.stored(value);
    }

    @Override
    public Codec<V> sized(ColumnSize size) {
        return size.length() == 0 ? this : new LimitedCodec<>(codec.sized(size), unit, length, size.length());
    }

    @Override
    public void check(V value) {
        if (limit > 0 && length.applyAsInt(value) > limit) {
            throw new IllegalArgumentException("The value has " + length.applyAsInt(value) + " " + unit
                    + ", but its column keeps " + limit
                    + "; shorten it, or give the column more with @Column(length = …)");
        }
        codec.check(value);
    }
}
