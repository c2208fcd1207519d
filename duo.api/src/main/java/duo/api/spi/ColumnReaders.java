package duo.api.spi;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads columns of which nothing is known but what the driver says, as the usual classes of Java. */
final class ColumnReaders {
    private ColumnReaders() {}

    /** The codec of a JDBC type. */
    static Codec<Object> of(int jdbcType) {
        return switch (jdbcType) {
            case Types.DATE -> reading(Types.DATE, (row, index) -> row.getObject(index, LocalDate.class));
            case Types.TIME -> reading(Types.TIME, (row, index) -> row.getObject(index, LocalTime.class));
            case Types.TIMESTAMP -> reading(Types.TIMESTAMP, (row, index) -> row.getObject(index, LocalDateTime.class));
            case Types.TIME_WITH_TIMEZONE ->
                reading(Types.TIME_WITH_TIMEZONE, (row, index) -> row.getObject(index, OffsetTime.class));
            case Types.TIMESTAMP_WITH_TIMEZONE ->
                reading(Types.TIMESTAMP_WITH_TIMEZONE, (row, index) -> row.getObject(index, OffsetDateTime.class));
            case Types.CLOB, Types.NCLOB, Types.LONGVARCHAR, Types.LONGNVARCHAR, Types.SQLXML ->
                reading(Types.VARCHAR, ResultSet::getString);
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                reading(Types.VARBINARY, ResultSet::getBytes);
            case Types.SMALLINT, Types.TINYINT -> reading(Types.INTEGER, ColumnReaders::wholeNumber);
            default -> reading(Types.OTHER, ColumnReaders::object);
        };
    }

    private static Codec<Object> reading(int sqlType, Codecs.Reader<Object> reader) {
        return Codecs.of(sqlType, reader, PreparedStatement::setObject);
    }

    private static @Nullable Object wholeNumber(ResultSet row, int index) throws SQLException {
        int value = row.getInt(index);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Object object(ResultSet row, int index) throws SQLException {
        @Nullable Object value = row.getObject(index);
        return switch (value) {
            case null -> null;
            case Timestamp time -> time.toLocalDateTime();
            case Date date -> date.toLocalDate();
            case Time time -> time.toLocalTime();
            case Array array -> list(array);
            case Clob text -> row.getString(index);
            case SQLXML text -> row.getString(index);
            case Blob bytes -> row.getBytes(index);
            default ->
                value.getClass().getName().startsWith("java.") || value instanceof byte[]
                        ? value
                        : row.getString(index);
        };
    }

    private static List<?> list(Array array) throws SQLException {
        return array.getArray() instanceof Object[] values ? plain(values) : List.of();
    }

    private static List<@Nullable Object> plain(@Nullable Object[] values) {
        List<@Nullable Object> list = new ArrayList<>(values.length);
        Arrays.stream(values).forEach(value -> list.add(value instanceof Object[] inner ? plain(inner) : value));
        return list;
    }
}
