package duo.dialect.sqlite;

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
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The table of types of SQLite. Temporal values are text of a fixed width and sort as the time does: instants in UTC, with a
 * space between date and time and no zone, which is the form of CURRENT_TIMESTAMP and of SQLite's date functions.
 */
final class SqliteTypes {
    /**
     * With the usual affinity of REAL, SQLite stores whole numbers as integers and so loses the sign of negative zero. The word
     * BLOB in the name of the type takes the affinity away; the numbers compare and sort as before.
     */
    private static final String FLOATING = "REAL BLOB";

    /** The driver cuts off what does not fit, for instance a sum. */
    private static final Codec<Integer> INTEGER = mapped(Codecs.LONG, Integer::longValue, Math::toIntExact);

    private static final Codec<Short> SHORT = mapped(INTEGER, Short::intValue, SqliteTypes::toShortExact);

    private static final Codec<Byte> BYTE = Codecs.byteBy(INTEGER);

    private static final Codec<BigDecimal> DECIMAL = Decimals.codec(new SqliteDecimals());

    /** Text sorts as the time does only while all years have four digits. */
    private static final YearRange YEARS = new YearRange("SQLite", 1, 9999);

    private static final Codec<LocalDate> DATE =
            YEARS.dates(mapped(Codecs.STRING, TemporalText::format, TemporalText::parseDate));

    private static final Codec<LocalTime> TIME =
            stored(mapped(Codecs.STRING, TemporalText::format, TemporalText::parseTime), TemporalText::toMicros);

    private static final Codec<LocalDateTime> DATE_TIME = YEARS.dateTimes(
            stored(mapped(Codecs.STRING, TemporalText::format, TemporalText::parseDateTime), TemporalText::toMicros));

    /** Reads also what another program wrote with an offset. */
    private static final Codec<Instant> INSTANT = YEARS.instants(stored(
            mapped(Codecs.STRING, TemporalText::format, TemporalText::parseInstant),
            value -> value.truncatedTo(ChronoUnit.MICROS)));

    private static final Codec<OffsetDateTime> OFFSET_DATE_TIME =
            YEARS.offsetDateTimes(mapped(INSTANT, OffsetDateTime::toInstant, value -> value.atOffset(ZoneOffset.UTC)));

    static final TypeTable TABLE = TypeTable.of(
            TypeMapping.of(Boolean.class, "BOOLEAN", Codecs.BOOLEAN),
            TypeMapping.of(Byte.class, "TINYINT", BYTE),
            TypeMapping.of(Short.class, "SMALLINT", SHORT),
            TypeMapping.of(Integer.class, "INTEGER", INTEGER),
            TypeMapping.of(Long.class, "BIGINT", SqliteIntegers.LONG),
            TypeMapping.of(Float.class, FLOATING, checked(Codecs.FLOAT, value -> requireNumber(Float.isNaN(value)))),
            TypeMapping.of(Double.class, FLOATING, checked(Codecs.DOUBLE, value -> requireNumber(Double.isNaN(value)))),
            TypeMapping.of(Character.class, "VARCHAR(1)", Codecs.CHARACTER),
            TypeMapping.of(String.class, SqliteTypes::text, Codecs.STRING),
            TypeMapping.of(BigDecimal.class, size -> Decimals.columnType("NUMERIC", size, "NUMERIC"), DECIMAL),
            TypeMapping.of(BigInteger.class, "NUMERIC", Decimals.whole(DECIMAL)),
            TypeMapping.of(UUID.class, "VARCHAR(36)", Codecs.UUID_TEXT),
            TypeMapping.of(byte[].class, "BLOB", Codecs.BYTES),
            TypeMapping.of(LocalDate.class, "TEXT", DATE),
            TypeMapping.of(LocalTime.class, "TEXT", TIME),
            TypeMapping.of(LocalDateTime.class, "TEXT", DATE_TIME),
            TypeMapping.of(Instant.class, "TEXT", INSTANT),
            TypeMapping.of(OffsetDateTime.class, "TEXT", OFFSET_DATE_TIME),
            TypeMapping.of(Duration.class, "NUMERIC", Codecs.durationBy(DECIMAL)),
            TypeMapping.of(Year.class, "INTEGER", Codecs.YEAR));

    static final TypeMapping<String> JSON = TypeMapping.of(String.class, "TEXT", Codecs.STRING);

    private SqliteTypes() {}

    private static String text(ColumnSize size) {
        return size.length() == 0 ? "TEXT" : "VARCHAR(" + size.length() + ")";
    }

    private static Short toShortExact(int value) {
        if (value != (short) value) {
            throw new ArithmeticException("short overflow");
        }
        return (short) value;
    }

    private static void requireNumber(boolean notANumber) {
        if (notANumber) {
            throw new IllegalArgumentException(
                    "SQLite cannot hold NaN: it would store NULL; use null or another value");
        }
    }
}
