package duo.api.spi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A codec that refuses values or brings them into the form that is kept, before another codec binds them. */
record GuardedCodec<V>(Codec<V> codec, Consumer<V> guard, UnaryOperator<V> form) implements Codec<V> {
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
        codec.bind(statement, index, form.apply(value));
    }

    @Override
    public int sqlType() {
        return codec.sqlType();
    }

    @Override
    public V stored(V value) {
        return codec.stored(form.apply(value));
    }

    @Override
    public Codec<V> sized(ColumnSize size) {
        return new GuardedCodec<>(codec.sized(size), guard, form);
    }

    @Override
    public void check(V value) {
        guard.accept(value);
        codec.check(value);
    }
}
