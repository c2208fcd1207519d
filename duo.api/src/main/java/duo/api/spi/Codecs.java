package duo.api.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that several dialects share, and ways to build others from them. They use the typed calls of JDBC and no calendar,
 * so no time zone of the machine plays a part.
 *
 * @since 0.1.0
 */
public final class Codecs {
    /** Truth values by the calls of JDBC. */
    public static final Codec<Boolean> BOOLEAN =
            new PrimitiveCodec<>(Types.BOOLEAN, ResultSet::getBoolean, PreparedStatement::setBoolean, Boolean.FALSE);

    /** Bytes by the calls of JDBC. */
    public static final Codec<Byte> BYTE =
            new PrimitiveCodec<>(Types.TINYINT, ResultSet::getByte, PreparedStatement::setByte, (byte) 0);

    /** Short integers by the calls of JDBC. */
    public static final Codec<Short> SHORT =
            new PrimitiveCodec<>(Types.SMALLINT, ResultSet::getShort, PreparedStatement::setShort, (short) 0);

    /** Integers by the calls of JDBC. */
    public static final Codec<Integer> INTEGER =
            new PrimitiveCodec<>(Types.INTEGER, ResultSet::getInt, PreparedStatement::setInt, 0);

    /** Long integers by the calls of JDBC. */
    public static final Codec<Long> LONG =
            new PrimitiveCodec<>(Types.BIGINT, ResultSet::getLong, PreparedStatement::setLong, 0L);

    /** Floating-point numbers of 32 bits by the calls of JDBC. */
    public static final Codec<Float> FLOAT =
            new PrimitiveCodec<>(Types.REAL, ResultSet::getFloat, PreparedStatement::setFloat, 0f);

    /** Floating-point numbers of 64 bits by the calls of JDBC. */
    public static final Codec<Double> DOUBLE =
            new PrimitiveCodec<>(Types.DOUBLE, ResultSet::getDouble, PreparedStatement::setDouble, 0d);

    /** Text by the calls of JDBC; refuses half a surrogate pair, which no encoding can carry, and what its column is too short for. */
    public static final Codec<String> STRING = new LimitedCodec<>(
            checked(of(Types.VARCHAR, ResultSet::getString, PreparedStatement::setString), Codecs::requireEncodable),
            "characters",
            text -> text.codePointCount(0, text.length()),
            0);

    /** Single characters as text of length one. */
    public static final Codec<Character> CHARACTER =
            mapped(STRING, value -> Character.toString(value.charValue()), Codecs::singleCharacter);

    /** Decimals by the calls of JDBC. */
    public static final Codec<BigDecimal> DECIMAL =
            of(Types.NUMERIC, ResultSet::getBigDecimal, PreparedStatement::setBigDecimal);

    /** Whole numbers of any length as decimals. */
    public static final Codec<BigInteger> BIG_INTEGER = Decimals.whole(DECIMAL);

    /** Bytes by the calls of JDBC. */
    public static final Codec<byte[]> BYTES = new LimitedCodec<>(
            of(Types.VARBINARY, ResultSet::getBytes, PreparedStatement::setBytes), "bytes", bytes -> bytes.length, 0);

    /** UUIDs as objects, for drivers that know them. */
    public static final Codec<UUID> UUID_OBJECT = ofObject(Types.OTHER, UUID.class);

    /** UUIDs as 36 characters of text. */
    public static final Codec<UUID> UUID_TEXT = mapped(STRING, UUID::toString, UUID::fromString);

    /** UUIDs as 16 bytes, the most significant one first, so that they sort as their text does. */
    public static final Codec<UUID> UUID_BYTES = mapped(BYTES, UuidBytes::of, UuidBytes::toUuid);

    /** Dates as objects. */
    public static final Codec<LocalDate> LOCAL_DATE = ofObject(Types.DATE, LocalDate.class);

    /** Times of day as objects, cut to microseconds. */
    public static final Codec<LocalTime> LOCAL_TIME =
            stored(ofObject(Types.TIME, LocalTime.class), TemporalText::toMicros);

    /** Dates with a time of day as objects, cut to microseconds. */
    public static final Codec<LocalDateTime> LOCAL_DATE_TIME =
            stored(ofObject(Types.TIMESTAMP, LocalDateTime.class), TemporalText::toMicros);

    /** Dates with time of day and offset as objects, in UTC and cut to microseconds: the instant is kept, the offset is not. */
    public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = stored(
            mapped(
                    ofObject(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.class),
                    value -> value,
                    value -> value.withOffsetSameInstant(ZoneOffset.UTC)),
            TemporalText::toMicros);

    /** Instants as dates with a time of day in UTC, for databases that keep no zone. */
    public static final Codec<Instant> INSTANT_IN_UTC = mapped(
            LOCAL_DATE_TIME,
            value -> LocalDateTime.ofInstant(value, ZoneOffset.UTC),
            value -> value.toInstant(ZoneOffset.UTC));

    /** Dates with time of day and offset as dates with a time of day in UTC, for databases that keep no zone. */
    public static final Codec<OffsetDateTime> OFFSET_DATE_TIME_IN_UTC = mapped(
            LOCAL_DATE_TIME,
            value -> value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime(),
            value -> value.atOffset(ZoneOffset.UTC));

    /** Instants as dates with time of day and offset. */
    public static final Codec<Instant> INSTANT =
            mapped(OFFSET_DATE_TIME, value -> value.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant);

    /** Durations as seconds with nine digits after the point: the full range of {@link Duration} takes 28 digits. */
    public static final Codec<Duration> DURATION = durationBy(DECIMAL);

    /** Years as integers. */
    public static final Codec<Year> YEAR = mapped(INTEGER, Year::getValue, Year::of);

    private Codecs() {}

    /**
     * Reads a column by one call of JDBC.
     *
     * @param <V> the Java type
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Reader<V> {

        /**
         * Reads a column.
         *
         * @param row the result at its current row
         * @param index the position, counted from 1
         * @return the value, or null for NULL
         * @throws SQLException if the driver fails
         */
        @Nullable
        V read(ResultSet row, int index) throws SQLException;
    }

    /**
     * Binds a value by one call of JDBC.
     *
     * @param <V> the Java type
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Binder<V> {

        /**
         * Binds a value.
         *
         * @param statement the statement
         * @param index the position, counted from 1
         * @param value the value, never null
         * @throws SQLException if the driver fails
         */
        void bind(PreparedStatement statement, int index, V value) throws SQLException;
    }

    /**
     * A codec of two calls, for getters that answer NULL with null.
     *
     * @param sqlType the JDBC type of NULL
     * @param reader reads
     * @param binder binds
     * @param <V> the Java type
     * @return the codec
     */
    public static <V> Codec<V> of(int sqlType, Reader<V> reader, Binder<V> binder) {
        return new ReferenceCodec<>(sqlType, reader, binder);
    }

    /**
     * A codec by {@code getObject} and {@code setObject}.
     *
     * @param sqlType the JDBC type of NULL
     * @param type a class that the driver knows
     * @param <V> the Java type
     * @return the codec
     */
    public static <V> Codec<V> ofObject(int sqlType, Class<V> type) {
        return of(sqlType, (row, index) -> row.getObject(index, type), PreparedStatement::setObject);
    }

    /**
     * A codec that stores values in the form of another type.
     *
     * @param codec the codec of the stored form
     * @param toStored makes the stored form
     * @param fromStored makes the value
     * @param <V> the Java type
     * @param <S> the type that is stored
     * @return the codec
     */
    public static <V, S> Codec<V> mapped(Codec<S> codec, Function<V, S> toStored, Function<S, V> fromStored) {
        return new ConvertingCodec<>(codec, toStored, fromStored);
    }

    /**
     * A codec that brings values into the form that the database keeps before it binds them.
     *
     * @param codec the codec
     * @param form gives a value the form that is kept; never refuses one
     * @param <V> the Java type
     * @return the codec
     */
    public static <V> Codec<V> stored(Codec<V> codec, UnaryOperator<V> form) {
        return new GuardedCodec<>(codec, value -> {}, form);
    }

    /**
     * A codec that refuses some values before any SQL is sent.
     *
     * @param codec the codec
     * @param check throws {@link IllegalArgumentException} for a value that the database cannot hold
     * @param <V> the Java type
     * @return the codec
     */
    public static <V> Codec<V> checked(Codec<V> codec, Consumer<V> check) {
        return new GuardedCodec<>(codec, check, UnaryOperator.identity());
    }

    /**
     * A codec for bytes in columns of greater whole numbers. Reading a number that is no byte fails.
     *
     * @param whole the codec of the column
     * @return the codec
     */
    public static Codec<Byte> byteBy(Codec<Integer> whole) {
        return mapped(whole, Byte::intValue, Codecs::toByteExact);
    }

    private static byte toByteExact(int value) {
        if (value != (byte) value) {
            throw new ArithmeticException(value + " is not between " + Byte.MIN_VALUE + " and " + Byte.MAX_VALUE);
        }
        return (byte) value;
    }

    /**
     * A codec for durations as seconds with nine digits after the point.
     *
     * @param decimal the codec of decimals
     * @return the codec
     */
    public static Codec<Duration> durationBy(Codec<BigDecimal> decimal) {
        return mapped(decimal, Codecs::toSeconds, Codecs::fromSeconds);
    }

    /**
     * The seconds of a duration.
     *
     * @param duration the duration
     * @return the seconds with nine digits after the point
     */
    public static BigDecimal toSeconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }

    private static Duration fromSeconds(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, java.math.RoundingMode.FLOOR);
        return Duration.ofSeconds(
                whole.longValueExact(),
                seconds.subtract(whole).movePointRight(9).longValueExact());
    }

    private static char singleCharacter(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(
                    "The database holds a text of length " + text.length() + " where a single character belongs");
        }
        return text.charAt(0);
    }

    private static void requireEncodable(String text) {
        int half = WholeText.halfAt(text);
        if (half >= 0) {
            throw new IllegalArgumentException(
                    "The text holds half a surrogate pair at position " + half + ", which no database can keep");
        }
    }
}
