package duo.dialect.mssql;

import static duo.api.spi.Codecs.checked;
import static duo.api.spi.Codecs.stored;

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

/** The table of types of SQL Server. Instants are kept with an offset, always that of UTC. */
final class MssqlTypes {
    private static final int DECIMAL_DIGITS = 38;
    private static final int DECIMAL_SCALE = 10;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_BYTES = 8000;

    /** Compares code points, so that text is equal and sorted as on other databases. */
    private static final String COLLATION = " COLLATE Latin1_General_100_BIN2";

    private static final YearRange YEARS = new YearRange("SQL Server", 1, 9999);

    static final TypeTable TABLE = TypeTable.of(
            TypeMapping.of(Boolean.class, "BIT", Codecs.BOOLEAN),
            // TINYINT has no negative numbers.
            TypeMapping.of(Byte.class, "SMALLINT", Codecs.byteBy(Codecs.INTEGER)),
            TypeMapping.of(Short.class, "SMALLINT", Codecs.SHORT),
            TypeMapping.of(Integer.class, "INT", Codecs.INTEGER),
            TypeMapping.of(Long.class, "BIGINT", Codecs.LONG),
            TypeMapping.of(
                    Float.class,
                    "REAL",
                    checked(
                            stored(Codecs.FLOAT, value -> value == 0 ? 0f : value),
                            value -> requireFinite(value, Float.isFinite(value)))),
            TypeMapping.of(
                    Double.class,
                    "FLOAT(53)",
                    checked(
                            stored(Codecs.DOUBLE, value -> value == 0 ? 0d : value),
                            value -> requireFinite(value, Double.isFinite(value)))),
            TypeMapping.of(Character.class, "NVARCHAR(1)" + COLLATION, Codecs.CHARACTER),
            TypeMapping.of(String.class, MssqlTypes::text, Codecs.STRING),
            TypeMapping.of(
                    BigDecimal.class,
                    size -> Decimals.columnType("DECIMAL", size, "DECIMAL(38, 10)", DECIMAL_DIGITS, DECIMAL_DIGITS),
                    Decimals.codec(Codecs.DECIMAL, DECIMAL_DIGITS, DECIMAL_SCALE)),
            TypeMapping.of(
                    BigInteger.class,
                    size -> Decimals.columnType("DECIMAL", size, "DECIMAL(38, 0)", DECIMAL_DIGITS, 0),
                    Decimals.whole(Codecs.DECIMAL, "SQL Server", DECIMAL_DIGITS)),
            TypeMapping.of(UUID.class, "UNIQUEIDENTIFIER", Codecs.UUID_TEXT),
            TypeMapping.of(byte[].class, MssqlTypes::bytes, Codecs.BYTES),
            TypeMapping.of(LocalDate.class, "DATE", YEARS.dates(Codecs.LOCAL_DATE)),
            TypeMapping.of(LocalTime.class, "TIME(6)", Codecs.LOCAL_TIME),
            TypeMapping.of(LocalDateTime.class, "DATETIME2(6)", YEARS.dateTimes(Codecs.LOCAL_DATE_TIME)),
            TypeMapping.of(Instant.class, "DATETIMEOFFSET(6)", YEARS.instants(Codecs.INSTANT)),
            TypeMapping.of(OffsetDateTime.class, "DATETIMEOFFSET(6)", YEARS.offsetDateTimes(Codecs.OFFSET_DATE_TIME)),
            TypeMapping.of(Duration.class, "DECIMAL(28, 9)", Codecs.DURATION),
            TypeMapping.of(Year.class, "INT", Codecs.YEAR));

    static final TypeMapping<String> JSON = TypeMapping.of(String.class, "NVARCHAR(MAX)", Codecs.STRING);

    private MssqlTypes() {}

    private static String text(ColumnSize size) {
        return "NVARCHAR(" + length(size, LONGEST_TEXT) + ")" + COLLATION;
    }

    private static String bytes(ColumnSize size) {
        return "VARBINARY(" + length(size, LONGEST_BYTES) + ")";
    }

    /** A column of an index cannot be without a limit. */
    private static String length(ColumnSize size, int longest) {
        if (size.length() == 0) {
            return size.indexed() ? "255" : "MAX";
        }
        return size.length() <= longest ? String.valueOf(size.length()) : "MAX";
    }

    private static void requireFinite(Object value, boolean finite) {
        if (!finite) {
            throw new IllegalArgumentException("SQL Server cannot hold " + value
                    + ": its floating-point numbers are finite; use null or another value");
        }
    }
}
