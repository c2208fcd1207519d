package duo.api.spi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A codec whose getter gives a primitive, so that NULL reads as zero. Only a zero is asked whether it was NULL. */
record PrimitiveCodec<V>(int sqlType, Getter<V> getter, Codecs.Binder<V> binder, V zero) implements Codec<V> {

    /** A getter that never gives null. */
    @FunctionalInterface
    interface Getter<V> {
        V get(ResultSet row, int index) throws SQLException;
    }

    @Override
    public @Nullable V read(ResultSet row, int index) throws SQLException {
        V value = getter.get(row, index);
        return value.equals(zero) && row.wasNull() ? null : value;
    }

    @Override
    public V readNotNull(ResultSet row, int index) throws SQLException {
        return getter.get(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, V value) throws SQLException {
        binder.bind(statement, index, value);
    }
}
