package duo.tests.golden;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows that were recorded, read as another driver's. */
final class ReplayedRows {
    private static final int UUID_BYTES = 16;

    private final List<String> labels;
    private final List<@Nullable Object[]> rows;
    private int at = -1;
    private boolean wasNull;
    private boolean closed;

    private ReplayedRows(List<String> labels, List<@Nullable Object[]> rows) {
        this.labels = labels;
        this.rows = rows;
    }

    static ResultSet of(List<String> labels, List<@Nullable Object[]> rows) {
        ReplayedRows replayed = new ReplayedRows(labels, rows);
        return Fake.of(ResultSet.class, replayed::call);
    }

    private @Nullable Object call(Method method, @Nullable Object[] arguments) throws SQLException {
        return switch (method.getName()) {
            case "next" -> ++at < rows.size();
            case "wasNull" -> wasNull;
            case "close" -> {
                closed = true;
                yield null;
            }
            case "isClosed" -> closed;
            case "getMetaData" -> metaData();
            case "setFetchSize", "getWarnings", "clearWarnings" -> null;
            case "findColumn" -> index(arguments[0]) + 1;
            default -> read(method, arguments);
        };
    }

    private @Nullable Object read(Method method, @Nullable Object[] arguments) throws SQLException {
        @Nullable Object value = rows.get(at)[index(arguments[0])];
        wasNull = value == null;
        return switch (method.getName()) {
            // A driver makes new ones each time.
            case "getBytes" -> value instanceof byte[] bytes ? bytes.clone() : as(byte[].class, value);
            case "getObject" -> arguments.length > 1 && arguments[1] instanceof Class<?> type ? as(type, value) : value;
            case "getString", "getNString" -> as(String.class, value);
            case "getBigDecimal" -> as(BigDecimal.class, value);
            case "getLong" -> whole(value, Long.MIN_VALUE, Long.MAX_VALUE).longValue();
            case "getInt" -> whole(value, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue();
            case "getShort" -> whole(value, Short.MIN_VALUE, Short.MAX_VALUE).shortValue();
            case "getByte" -> whole(value, Byte.MIN_VALUE, Byte.MAX_VALUE).byteValue();
            case "getDouble" -> number(value).doubleValue();
            case "getFloat" -> number(value).floatValue();
            case "getBoolean" -> number(value).signum() != 0;
            default -> throw new SQLException("Not replayed: " + method.getName());
        };
    }

    private int index(@Nullable Object column) throws SQLException {
        if (column instanceof Integer index) {
            return index - 1;
        }
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equalsIgnoreCase(String.valueOf(column))) {
                return i;
            }
        }
        throw new SQLException("No column " + column + " among " + labels);
    }

    /** A number without its digits after the point, where it has a place in a type. */
    private static BigDecimal whole(@Nullable Object value, long least, long most) throws SQLException {
        BigDecimal number = number(value);
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new SQLException(number + " is not between " + least + " and " + most, "22003");
        }
        return number;
    }

    private static BigDecimal number(@Nullable Object value) {
        return switch (value) {
            case null -> BigDecimal.ZERO;
            case Boolean truth -> truth ? BigDecimal.ONE : BigDecimal.ZERO;
            default -> new BigDecimal(value.toString().strip());
        };
    }

    /** The value as a driver would convert it. */
    static @Nullable Object as(Class<?> type, @Nullable Object value) throws SQLException {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        if (type == String.class) {
            return text(value);
        }
        if (type == BigDecimal.class) {
            return number(value);
        }
        if (type == byte[].class) {
            return value instanceof UUID uuid ? bytes(uuid) : text(value).getBytes(StandardCharsets.UTF_8);
        }
        if (type == OffsetDateTime.class && value instanceof LocalDateTime local) {
            return local.atOffset(ZoneOffset.UTC);
        }
        if (type == LocalDateTime.class) {
            return switch (value) {
                case OffsetDateTime moment -> moment.toLocalDateTime();
                case LocalDate date -> date.atStartOfDay();
                default -> LocalDateTime.parse(text(value).replace(' ', 'T'));
            };
        }
        if (type == LocalDate.class) {
            return value instanceof LocalDateTime local ? local.toLocalDate() : LocalDate.parse(text(value));
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text(value));
        }
        if (type == UUID.class) {
            return UUID.fromString(text(value));
        }
        throw new SQLException("Not replayed: " + value.getClass() + " as " + type);
    }

    private static String text(Object value) {
        return value instanceof Boolean truth ? (truth ? "1" : "0") : value.toString();
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(UUID_BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    private ResultSetMetaData metaData() {
        return Fake.of(ResultSetMetaData.class, (method, arguments) -> switch (method.getName()) {
            case "getColumnCount" -> labels.size();
            case "getColumnLabel", "getColumnName" -> labels.get((Integer) Objects.requireNonNull(arguments[0]) - 1);
            case "getColumnType" -> type((Integer) Objects.requireNonNull(arguments[0]) - 1);
            case "getColumnTypeName" ->
                type((Integer) Objects.requireNonNull(arguments[0]) - 1) == Types.TIMESTAMP_WITH_TIMEZONE
                        ? "datetimeoffset"
                        : "";
            default -> throw new SQLException("Not replayed: " + method.getName());
        });
    }

    private int type(int column) {
        for (@Nullable Object[] row : rows) {
            if (row[column] != null) {
                return type(row[column]);
            }
        }
        return Types.NVARCHAR;
    }

    private static int type(Object value) {
        return switch (value) {
            case Boolean truth -> Types.BIT;
            case Long number -> Types.BIGINT;
            case Integer number -> Types.INTEGER;
            case Short number -> Types.SMALLINT;
            case BigDecimal number -> Types.DECIMAL;
            case Double number -> Types.DOUBLE;
            case Float number -> Types.REAL;
            case LocalDate date -> Types.DATE;
            case LocalTime time -> Types.TIME;
            case LocalDateTime moment -> Types.TIMESTAMP;
            case OffsetDateTime moment -> Types.TIMESTAMP_WITH_TIMEZONE;
            case byte[] bytes -> Types.VARBINARY;
            default -> Types.NVARCHAR;
        };
    }
}
