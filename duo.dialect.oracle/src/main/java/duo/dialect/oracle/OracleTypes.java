package duo.dialect.oracle;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;

/**
 * The table of types of Oracle Database. Instants are kept with an offset, always that of UTC; times of day are text of a fixed
 * width, because there is no type for them. Floating-point numbers hold infinity and NaN, but no negative zero.
 */
final class OracleTypes {
    /** The driver's own JDBC types; bound as an ordinary double, a number would be turned into a decimal of less range. */
    private static final int BINARY_FLOAT = 100;

    private static final int BINARY_DOUBLE = 101;

    private static final int DECIMAL_DIGITS = 38;
    private static final int LARGEST_SCALE = 127;
    private static final int SMALLEST_EXPONENT = -130;
    private static final int LARGEST_EXPONENT = 125;
    /** Longer texts are CLOBs. */
    static final int LONGEST_TEXT = 4000;

    private static final int LONGEST_BYTES = 2000;

    private static final YearRange YEARS = new YearRange("Oracle", 1, 9999);

    private static final Codec<Boolean> BOOLEAN = mapped(Codecs.INTEGER, value -> value ? 1 : 0, value -> value != 0);

    private static final Codec<Float> FLOAT = stored(
            Codecs.of(
                    BINARY_FLOAT,
                    Codecs.FLOAT::read,
                    (statement, index, value) -> statement.setObject(index, value, BINARY_FLOAT)),
            value -> value == 0 ? 0f : value);

    private static final Codec<Double> DOUBLE = stored(
            Codecs.of(
                    BINARY_DOUBLE,
                    Codecs.DOUBLE::read,
                    (statement, index, value) -> statement.setObject(index, value, BINARY_DOUBLE)),
            value -> value == 0 ? 0d : value);

    private static final Codec<String> TEXT = checked(Codecs.STRING, value -> requireContent(value.isEmpty(), "text"));

    private static final Codec<byte[]> BYTES =
            checked(Codecs.BYTES, value -> requireContent(value.length == 0, "byte array"));

    /** NUMBER gives a decimal back without the zeros at its end. */
    private static final Codec<BigDecimal> NUMBER = checked(
            mapped(stored(Codecs.DECIMAL, Decimals::plain), value -> value, Decimals::plain),
            OracleTypes::requireDigits);

    private static final Codec<LocalTime> TIME =
            stored(mapped(Codecs.STRING, TemporalText::format, TemporalText::parseTime), TemporalText::toMicros);

    static final TypeTable TABLE = TypeTable.of(
            TypeMapping.of(Boolean.class, "NUMBER(1)", BOOLEAN),
            TypeMapping.of(Byte.class, "NUMBER(3)", Codecs.byteBy(Codecs.INTEGER)),
            TypeMapping.of(Short.class, "NUMBER(5)", Codecs.SHORT),
            TypeMapping.of(Integer.class, "NUMBER(10)", Codecs.INTEGER),
            TypeMapping.of(Long.class, "NUMBER(19)", Codecs.LONG),
            TypeMapping.of(Float.class, "BINARY_FLOAT", FLOAT),
            TypeMapping.of(Double.class, "BINARY_DOUBLE", DOUBLE),
            TypeMapping.of(Character.class, "VARCHAR2(1 CHAR)", Codecs.CHARACTER),
            TypeMapping.of(String.class, OracleTypes::text, TEXT),
            TypeMapping.of(
                    BigDecimal.class,
                    size -> Decimals.columnType("NUMBER", size, "NUMBER", DECIMAL_DIGITS, LARGEST_SCALE),
                    Decimals.codec(NUMBER)),
            TypeMapping.of(
                    BigInteger.class,
                    size -> Decimals.columnType("NUMBER", size, "NUMBER(38)", DECIMAL_DIGITS, 0),
                    Decimals.whole(NUMBER, "Oracle", DECIMAL_DIGITS)),
            TypeMapping.of(UUID.class, "RAW(16)", Codecs.UUID_BYTES),
            TypeMapping.of(byte[].class, OracleTypes::bytes, BYTES),
            TypeMapping.of(LocalDate.class, "DATE", YEARS.dates(Codecs.LOCAL_DATE)),
            TypeMapping.of(LocalTime.class, "VARCHAR2(15 CHAR)", TIME),
            TypeMapping.of(LocalDateTime.class, "TIMESTAMP(6)", YEARS.dateTimes(Codecs.LOCAL_DATE_TIME)),
            TypeMapping.of(Instant.class, "TIMESTAMP(6) WITH TIME ZONE", YEARS.instants(Codecs.INSTANT)),
            TypeMapping.of(
                    OffsetDateTime.class,
                    "TIMESTAMP(6) WITH TIME ZONE",
                    YEARS.offsetDateTimes(Codecs.OFFSET_DATE_TIME)),
            TypeMapping.of(Duration.class, "NUMBER(28, 9)", Codecs.DURATION),
            TypeMapping.of(Year.class, "NUMBER(10)", Codecs.YEAR));

    /** The type JSON came with version 21. */
    static final TypeMapping<String> JSON = TypeMapping.of(String.class, "CLOB", TEXT);

    private OracleTypes() {}

    /** A CLOB cannot be compared, so that text without a size gets the longest type that can. */
    private static String text(ColumnSize size) {
        if (size.length() == 0) {
            return size.indexed() ? "VARCHAR2(255 CHAR)" : "VARCHAR2(" + LONGEST_TEXT + " CHAR)";
        }
        return size.length() <= LONGEST_TEXT ? "VARCHAR2(" + size.length() + " CHAR)" : "CLOB";
    }

    private static String bytes(ColumnSize size) {
        if (size.length() == 0) {
            return size.indexed() ? "RAW(255)" : "BLOB";
        }
        return size.length() <= LONGEST_BYTES ? "RAW(" + size.length() + ")" : "BLOB";
    }

    private static void requireContent(boolean empty, String kind) {
        if (empty) {
            throw new IllegalArgumentException(
                    "Oracle cannot hold an empty " + kind
                            + ": it would store NULL; use null where the column takes it, or a converter that stores another value");
        }
    }

    private static void requireDigits(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (stripped.precision() > DECIMAL_DIGITS || exponent < SMALLEST_EXPONENT || exponent > LARGEST_EXPONENT) {
            throw new IllegalArgumentException("The number has " + stripped.precision() + " digits and the exponent "
                    + exponent + ", but Oracle keeps " + DECIMAL_DIGITS + " digits and exponents from "
                    + SMALLEST_EXPONENT + " to " + LARGEST_EXPONENT);
        }
    }
}
