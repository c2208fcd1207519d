package org.example.h2dialect;

import static duo.api.spi.Codecs.mapped;
import static duo.api.spi.Codecs.stored;

import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.ColumnSize;
import duo.api.spi.Decimals;
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

/** The table of types of H2. Decimals without a size are decimal floating-point numbers, whose zeros at the end are not kept. */
final class H2Types {
    private static final int DIGITS = 100_000;
    private static final int LONGEST = 1_048_576;

    private static final YearRange YEARS = new YearRange("H2", -999_999_998, 999_999_998);

    private static final Codec<BigDecimal> DECFLOAT =
            mapped(stored(Codecs.DECIMAL, Decimals::plain), value -> value, Decimals::plain);

    static final TypeTable TABLE = TypeTable.of(
            TypeMapping.of(Boolean.class, "BOOLEAN", Codecs.BOOLEAN),
            TypeMapping.of(Byte.class, "TINYINT", Codecs.BYTE),
            TypeMapping.of(Short.class, "SMALLINT", Codecs.SHORT),
            TypeMapping.of(Integer.class, "INTEGER", Codecs.INTEGER),
            TypeMapping.of(Long.class, "BIGINT", Codecs.LONG),
            TypeMapping.of(Float.class, "REAL", stored(Codecs.FLOAT, value -> value == 0 ? 0f : value)),
            TypeMapping.of(Double.class, "DOUBLE PRECISION", stored(Codecs.DOUBLE, value -> value == 0 ? 0d : value)),
            TypeMapping.of(Character.class, "CHARACTER VARYING(1)", Codecs.CHARACTER),
            TypeMapping.of(String.class, H2Types::text, Codecs.STRING),
            TypeMapping.of(
                    BigDecimal.class,
                    size -> Decimals.columnType("NUMERIC", size, "DECFLOAT", DIGITS, DIGITS),
                    Decimals.codec(DECFLOAT)),
            TypeMapping.of(
                    BigInteger.class,
                    size -> Decimals.columnType("NUMERIC", size, "NUMERIC(" + DIGITS + ")", DIGITS, DIGITS),
                    Decimals.whole(Codecs.DECIMAL)),
            TypeMapping.of(UUID.class, "UUID", Codecs.UUID_OBJECT),
            TypeMapping.of(byte[].class, H2Types::bytes, Codecs.BYTES),
            TypeMapping.of(LocalDate.class, "DATE", YEARS.dates(Codecs.LOCAL_DATE)),
            TypeMapping.of(LocalTime.class, "TIME(6)", Codecs.LOCAL_TIME),
            TypeMapping.of(LocalDateTime.class, "TIMESTAMP(6)", YEARS.dateTimes(Codecs.LOCAL_DATE_TIME)),
            TypeMapping.of(Instant.class, "TIMESTAMP(6) WITH TIME ZONE", YEARS.instants(Codecs.INSTANT)),
            TypeMapping.of(
                    OffsetDateTime.class,
                    "TIMESTAMP(6) WITH TIME ZONE",
                    YEARS.offsetDateTimes(Codecs.OFFSET_DATE_TIME)),
            TypeMapping.of(Duration.class, "NUMERIC(28, 9)", Codecs.DURATION),
            TypeMapping.of(Year.class, "INTEGER", Codecs.YEAR));

    /** As text: the type JSON takes a bound text for a string of JSON. */
    static final TypeMapping<String> JSON = TypeMapping.of(String.class, "CHARACTER LARGE OBJECT", Codecs.STRING);

    private H2Types() {}

    /** The length counts both halves of a character beyond the first 65,536; Duo counts it as one, and so leaves room for two. */
    private static String text(ColumnSize size) {
        if (size.length() == 0) {
            return "CHARACTER VARYING";
        }
        long halves = 2L * size.length();
        return halves > LONGEST ? "CHARACTER LARGE OBJECT(" + halves + ")" : "CHARACTER VARYING(" + halves + ")";
    }

    private static String bytes(ColumnSize size) {
        return size.length() == 0 || size.length() > LONGEST
                ? "BINARY LARGE OBJECT"
                : "BINARY VARYING(" + size.length() + ")";
    }
}
