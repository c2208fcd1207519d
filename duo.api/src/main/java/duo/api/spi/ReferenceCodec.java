package duo.api.spi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A codec whose getter answers NULL with null. */
record ReferenceCodec<V>(int sqlType, Codecs.Reader<V> reader, Codecs.Binder<V> binder) implements Codec<V> {
    @Override
    public @Nullable V read(ResultSet row, int index) throws SQLException {
        return reader.read(row, index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, V value) throws SQLException {
        binder.bind(statement, index, value);
    }
}
