package duo.core.codec;

import duo.api.meta.JavaType;
import duo.api.spi.Codec;
import duo.api.spi.JsonMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A codec that stores a value as JSON text. */
record JsonCodec(Codec<String> text, JsonMapper json, JavaType type) implements Codec<Object> {
    @Override
    public @Nullable Object read(ResultSet row, int index) throws SQLException {
        String stored = text.read(row, index);
        return stored == null ? null : json.read(stored, type);
    }

    @Override
    public @Nullable Object readNotNull(ResultSet row, int index) throws SQLException {
        String stored = text.readNotNull(row, index);
        return stored == null ? null : json.read(stored, type);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        text.bind(statement, index, json.write(value));
    }

    @Override
    public int sqlType() {
        return text.sqlType();
    }

    @Override
    public void check(Object value) {
        text.check(json.write(value));
    }
}
