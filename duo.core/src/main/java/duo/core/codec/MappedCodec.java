package duo.core.codec;

import duo.api.spi.Codec;
import duo.api.spi.ColumnSize;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codec that stores a value in the form of another type. */
record MappedCodec<V, D>(Codec<D> stored, Function<V, D> toStored, Function<D, V> fromStored) implements Codec<V> {
    @Override
    public @Nullable V read(ResultSet row, int index) throws SQLException {
        D value = stored.read(row, index);
        return value == null ? null : fromStored.apply(value);
    }

    @Override
    public @Nullable V readNotNull(ResultSet row, int index) throws SQLException {
        D value = stored.readNotNull(row, index);
        return value == null ? null : fromStored.apply(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, V value) throws SQLException {
        stored.bind(statement, index, toStored.apply(value));
    }

    @Override
    public int sqlType() {
        return stored.sqlType();
    }

    @Override
    public V stored(V value) {
        D form = toStored.apply(value);
        D kept = stored.stored(form);
        return kept.equals(form) ? value : fromStored.apply(kept);
    }

    @Override
    public Codec<V> sized(ColumnSize size) {
        Codec<D> sized = stored.sized(size);
        return sized.equals(stored) ? this : new MappedCodec<>(sized, toStored, fromStored);
    }

    @Override
    public void check(V value) {
        stored.check(toStored.apply(value));
    }
}
