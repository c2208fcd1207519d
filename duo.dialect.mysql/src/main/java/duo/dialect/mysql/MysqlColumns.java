package duo.dialect.mysql;

import duo.api.spi.AnsiColumnTypes;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.TemporalText;
import duo.api.spi.TypeTable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Java types are stored in MySQL and MariaDB. */
final class MysqlColumns extends AnsiColumnTypes {
    static final MysqlColumns OF_MYSQL = new MysqlColumns(MysqlTypes.OF_MYSQL);
    static final MysqlColumns OF_MARIADB = new MysqlColumns(MysqlTypes.OF_MARIADB);

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

    private MysqlColumns(TypeTable table) {
        super(table, MysqlTypes.JSON);
    }

    /** {@inheritDoc} By its name where the classes that drivers choose would lose something. */
    @Override
    public Codec<?> reader(int jdbcType, String typeName) {
        @Nullable Codec<?> known = READERS.get(typeName);
        return known == null ? super.reader(jdbcType, typeName) : known;
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
