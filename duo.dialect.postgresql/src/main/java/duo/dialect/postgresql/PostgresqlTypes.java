package duo.dialect.postgresql;

import static duo.api.spi.Codecs.checked;
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
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;

/** The table of types of PostgreSQL. Floating-point numbers hold infinity, NaN and negative zero. */
final class PostgresqlTypes {
    /** What a column can ask for; without a size it takes more. */
    private static final int MOST_DIGITS = 1_000;

    private static final int DIGITS_BEFORE_POINT = 131_072;
    private static final int DIGITS_AFTER_POINT = 16_383;
    private static final String NUL_IN_JSON = "\\u0000";

    /** Dates begin in 4714 BC, in the midst of a year; time stamps end in 294276, dates much later. */
    private static final YearRange DATES = new YearRange("PostgreSQL", -4712, 5_874_897);

    private static final YearRange TIMES = new YearRange("PostgreSQL", -4712, 294_275);

    private static final Codec<String> TEXT = checked(Codecs.STRING, PostgresqlTypes::requireNoNul);

    private static final Codec<BigDecimal> NUMERIC = checked(
            stored(Codecs.DECIMAL, value -> value.scale() < 0 ? value.setScale(0) : value),
            PostgresqlTypes::requireDigits);

    static final TypeTable TABLE = of(PostgresqlCollation.CHOSEN);

    /** The server takes text for a jsonb column only when the parameter has no type of its own. */
    static final TypeMapping<String> JSON = TypeMapping.of(
            String.class,
            "JSONB",
            checked(
                    Codecs.of(
                            Types.OTHER,
                            ResultSet::getString,
                            (statement, index, value) -> statement.setObject(index, value, Types.OTHER)),
                    PostgresqlTypes::requireNoNulInJson));

    private PostgresqlTypes() {}

    /**
     * The table of types of a server.
     *
     * @param collation the collation of texts
     */
    static TypeTable of(PostgresqlCollation collation) {
        return TypeTable.of(
                TypeMapping.of(Boolean.class, "BOOLEAN", Codecs.BOOLEAN),
                TypeMapping.of(Byte.class, "SMALLINT", Codecs.BYTE),
                TypeMapping.of(Short.class, "SMALLINT", Codecs.SHORT),
                TypeMapping.of(Integer.class, "INTEGER", Codecs.INTEGER),
                TypeMapping.of(Long.class, "BIGINT", Codecs.LONG),
                TypeMapping.of(Float.class, "REAL", Codecs.FLOAT),
                TypeMapping.of(Double.class, "DOUBLE PRECISION", Codecs.DOUBLE),
                TypeMapping.of(
                        Character.class,
                        "VARCHAR(1)" + collation.codePoints(),
                        checked(Codecs.CHARACTER, value -> requireNoNul(Character.toString(value.charValue())))),
                TypeMapping.of(String.class, size -> text(size, collation), TEXT),
                TypeMapping.of(
                        BigDecimal.class,
                        size -> Decimals.columnType("NUMERIC", size, "NUMERIC", MOST_DIGITS, MOST_DIGITS),
                        Decimals.codec(NUMERIC)),
                TypeMapping.of(
                        BigInteger.class,
                        size -> Decimals.columnType("NUMERIC", size, "NUMERIC", MOST_DIGITS, MOST_DIGITS),
                        Decimals.whole(NUMERIC)),
                TypeMapping.of(UUID.class, "UUID", Codecs.UUID_OBJECT),
                TypeMapping.of(byte[].class, "BYTEA", Codecs.BYTES),
                TypeMapping.of(LocalDate.class, "DATE", DATES.dates(Codecs.LOCAL_DATE)),
                TypeMapping.of(LocalTime.class, "TIME", Codecs.LOCAL_TIME),
                TypeMapping.of(LocalDateTime.class, "TIMESTAMP", TIMES.dateTimes(Codecs.LOCAL_DATE_TIME)),
                TypeMapping.of(Instant.class, "TIMESTAMPTZ", TIMES.instants(Codecs.INSTANT)),
                TypeMapping.of(OffsetDateTime.class, "TIMESTAMPTZ", TIMES.offsetDateTimes(Codecs.OFFSET_DATE_TIME)),
                TypeMapping.of(Duration.class, "NUMERIC(28, 9)", Codecs.DURATION),
                TypeMapping.of(Year.class, "INTEGER", Codecs.YEAR));
    }

    private static String text(ColumnSize size, PostgresqlCollation collation) {
        return (size.length() == 0 ? "TEXT" : "VARCHAR(" + size.length() + ")") + collation.codePoints();
    }

    private static void requireNoNul(String text) {
        int position = text.indexOf('\0');
        if (position >= 0) {
            throw new IllegalArgumentException("The text holds the character U+0000 at position " + position
                    + ", which PostgreSQL cannot keep; store such text as bytes");
        }
    }

    /** JSON writes the character as an escape, unless the backslash itself is escaped. */
    private static void requireNoNulInJson(String json) {
        for (int at = json.indexOf(NUL_IN_JSON); at >= 0; at = json.indexOf(NUL_IN_JSON, at + 1)) {
            int backslashes = 1;
            while (at >= backslashes && json.charAt(at - backslashes) == '\\') {
                backslashes++;
            }
            if (backslashes % 2 == 1) {
                throw new IllegalArgumentException(
                        "A text inside the JSON holds the character U+0000, which PostgreSQL" + " cannot keep");
            }
        }
    }

    private static void requireDigits(BigDecimal value) {
        if ((long) value.precision() - value.scale() > DIGITS_BEFORE_POINT || value.scale() > DIGITS_AFTER_POINT) {
            throw new IllegalArgumentException("The decimal has more than " + DIGITS_BEFORE_POINT + " digits before or "
                    + DIGITS_AFTER_POINT + " after the point, which PostgreSQL cannot keep");
        }
    }
}
