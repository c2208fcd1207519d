package duo.dialect.mysql;

import static duo.api.spi.Codecs.checked;
import static duo.api.spi.Codecs.mapped;
import static duo.api.spi.Codecs.stored;

import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.ColumnSize;
import duo.api.spi.Decimals;
import duo.api.spi.TemporalText;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import duo.api.spi.YearRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The tables of types of MySQL and MariaDB. Instants are kept in UTC in DATETIME columns, because TIMESTAMP ends in 2038 and depends
 * on the zone of the session. Times are bound as text, because Connector/J cuts the fraction of a second off when it speaks to
 * MariaDB.
 */
final class MysqlTypes {
    private static final int DECIMAL_DIGITS = 65;
    private static final int DECIMAL_SCALE = 30;

    /** Longer text is kept outside of the row anyway, and a row holds 65,535 bytes in all. */
    private static final int LONGEST_VARYING = 4000;

    private static final YearRange YEARS = new YearRange("MySQL", 1, 9999);

    private static final Codec<LocalDateTime> DATE_TIME = YEARS.dateTimes(stored(
            Codecs.of(
                    Types.TIMESTAMP,
                    (row, index) -> row.getObject(index, LocalDateTime.class),
                    (statement, index, value) -> statement.setString(index, TemporalText.format(value))),
            TemporalText::toMicros));

    private static final Codec<LocalTime> TIME = stored(
            Codecs.of(
                    Types.TIME,
                    (row, index) -> row.getObject(index, LocalTime.class),
                    (statement, index, value) -> statement.setString(index, TemporalText.format(value))),
            TemporalText::toMicros);

    private static final Codec<Instant> INSTANT = YEARS.instants(mapped(
            DATE_TIME,
            value -> LocalDateTime.ofInstant(value, ZoneOffset.UTC),
            value -> value.toInstant(ZoneOffset.UTC)));

    private static final Codec<OffsetDateTime> OFFSET_DATE_TIME =
            YEARS.offsetDateTimes(mapped(INSTANT, OffsetDateTime::toInstant, value -> value.atOffset(ZoneOffset.UTC)));

    private static final Codec<Double> DOUBLE =
            checked(Codecs.of(Types.DOUBLE, Codecs.DOUBLE::read, MysqlTypes::bindDouble), MysqlTypes::requireFinite);

    /** MariaDB keeps no negative zero. */
    private static final Codec<Double> DOUBLE_OF_MARIADB =
            stored(checked(Codecs.DOUBLE, MysqlTypes::requireFinite), value -> value == 0 ? 0d : value);

    static final TypeTable OF_MYSQL = TypeTable.of(
            TypeMapping.of(Boolean.class, "BOOLEAN", Codecs.BOOLEAN),
            TypeMapping.of(Byte.class, "TINYINT", Codecs.BYTE),
            TypeMapping.of(Short.class, "SMALLINT", Codecs.SHORT),
            TypeMapping.of(Integer.class, "INTEGER", Codecs.INTEGER),
            TypeMapping.of(Long.class, "BIGINT", Codecs.LONG),
            // FLOAT shows six digits only, and compares unequal to the number that was stored.
            TypeMapping.of(Float.class, "DOUBLE", mapped(DOUBLE, Float::doubleValue, Double::floatValue)),
            TypeMapping.of(Double.class, "DOUBLE", DOUBLE),
            TypeMapping.of(Character.class, "VARCHAR(1)", Codecs.CHARACTER),
            TypeMapping.of(String.class, MysqlTypes::text, Codecs.STRING),
            TypeMapping.of(
                    BigDecimal.class,
                    size -> Decimals.columnType("DECIMAL", size, "DECIMAL(65, 30)", DECIMAL_DIGITS, DECIMAL_SCALE),
                    Decimals.codec(Codecs.DECIMAL, DECIMAL_DIGITS, DECIMAL_SCALE)),
            TypeMapping.of(
                    BigInteger.class,
                    size -> Decimals.columnType("DECIMAL", size, "DECIMAL(65, 0)", DECIMAL_DIGITS, DECIMAL_SCALE),
                    Decimals.whole(Codecs.DECIMAL, "MySQL", DECIMAL_DIGITS)),
            TypeMapping.of(UUID.class, "BINARY(16)", Codecs.UUID_BYTES),
            TypeMapping.of(byte[].class, MysqlTypes::bytes, Codecs.BYTES),
            TypeMapping.of(LocalDate.class, "DATE", YEARS.dates(Codecs.LOCAL_DATE)),
            TypeMapping.of(LocalTime.class, "TIME(6)", TIME),
            TypeMapping.of(LocalDateTime.class, "DATETIME(6)", DATE_TIME),
            TypeMapping.of(Instant.class, "DATETIME(6)", INSTANT),
            TypeMapping.of(OffsetDateTime.class, "DATETIME(6)", OFFSET_DATE_TIME),
            TypeMapping.of(Duration.class, "DECIMAL(28, 9)", Codecs.DURATION),
            TypeMapping.of(Year.class, "INTEGER", Codecs.YEAR));

    static final TypeTable OF_MARIADB = OF_MYSQL.with(
            TypeMapping.of(Float.class, "DOUBLE", mapped(DOUBLE_OF_MARIADB, Float::doubleValue, Double::floatValue)),
            TypeMapping.of(Double.class, "DOUBLE", DOUBLE_OF_MARIADB));

    /** On MariaDB this is text that is checked to be JSON. */
    static final TypeMapping<String> JSON = TypeMapping.of(String.class, "JSON", Codecs.STRING);

    private MysqlTypes() {}

    /** A column of an index has to be short; any other takes text of every length. */
    private static String text(ColumnSize size) {
        if (size.length() == 0) {
            return size.indexed() ? "VARCHAR(255)" : "LONGTEXT";
        }
        return size.length() <= LONGEST_VARYING || size.indexed() ? "VARCHAR(" + size.length() + ")" : "LONGTEXT";
    }

    private static String bytes(ColumnSize size) {
        if (size.length() == 0) {
            return size.indexed() ? "VARBINARY(255)" : "LONGBLOB";
        }
        return size.length() <= LONGEST_VARYING || size.indexed() ? "VARBINARY(" + size.length() + ")" : "LONGBLOB";
    }

    /** In the text of a statement {@code -0.0} is a decimal, which has no negative zero. */
    private static void bindDouble(PreparedStatement statement, int index, Double value) throws SQLException {
        if (value.equals(-0d)) {
            statement.setString(index, "-0");
        } else {
            statement.setDouble(index, value);
        }
    }

    private static void requireFinite(Double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("MySQL cannot hold " + value
                    + ": its floating-point numbers are finite; use null or another value");
        }
    }
}
