package duo.api.spi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codec that stores values in the form of another type. */
record ConvertingCodec<V, S>(Codec<S> codec, Function<V, S> toStored, Function<S, V> fromStored) implements Codec<V> {
    @Override
    public @Nullable V read(ResultSet row, int index) throws SQLException {
        S value = codec.read(row, index);
        return value == null ? null : fromStored.apply(value);
    }

    @Override
    public @Nullable V readNotNull(ResultSet row, int index) throws SQLException {
        S value = codec.readNotNull(row, index);
        return value == null ? null : fromStored.apply(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, V value) throws SQLException {
        codec.bind(statement, index, toStored.apply(value));
    }

    @Override
    public int sqlType() {
        return codec.sqlType();
    }

    @Override
    public V stored(V value) {
        return fromStored.apply(codec.stored(toStored.apply(value)));
    }

    @Override
    public void check(V value) {
        codec.check(toStored.apply(value));
    }
}
