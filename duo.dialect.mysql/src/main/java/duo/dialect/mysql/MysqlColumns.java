package duo.dialect.mysql;

import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.TemporalText;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How columns are read of which only the server knows the type, where the classes that drivers choose would lose something. */
final class MysqlColumns {
    /** Times run up to 838 hours and may be negative; those that are no time of a day stay text. */
    private static final Codec<Object> TIME = Codecs.of(Types.TIME, MysqlColumns::time, PreparedStatement::setObject);

    /** Drivers take TINYINT(1) for a truth value, though it holds other numbers as well, and a year for a date. */
    private static final Map<String, Codec<?>> READERS = Map.of(
            "TINYINT", Codecs.INTEGER,
            "TINYINT UNSIGNED", Codecs.INTEGER,
            "BOOLEAN", Codecs.INTEGER,
            "YEAR", Codecs.INTEGER,
            "BIT", Codecs.LONG,
            "TIME", TIME);

    private MysqlColumns() {}

    /** The codec for a type by its name, or empty where that of JDBC's type will do. */
    static Optional<Codec<?>> reader(String typeName) {
        return Optional.ofNullable(READERS.get(typeName));
    }

    private static @Nullable Object time(ResultSet row, int index) throws SQLException {
        String text = row.getString(index);
        if (text == null) {
            return null;
        }
        boolean ofDay = text.length() >= "00:00:00".length() && text.charAt(2) == ':' && text.compareTo("24") < 0;
        return ofDay ? TemporalText.parseTime(text) : text;
    }
}
