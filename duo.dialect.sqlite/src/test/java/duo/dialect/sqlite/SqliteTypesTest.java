package duo.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.spi.Codec;
import duo.api.spi.ColumnSize;
import duo.api.spi.TypeMapping;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqliteTypesTest {
    private final SqliteDialect dialect = new SqliteDialect();
    private Connection connection;

    SqliteTypesTest() throws SQLException {
        connection = Sqlite.connect(Sqlite.inMemory());
    }

    @BeforeEach
    void emptyDatabase() throws SQLException {
        connection.close();
        connection = Sqlite.connect(Sqlite.inMemory());
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyPlainTypeHasARow() {
        assertThat(dialect.types().table().types())
                .containsExactlyInAnyOrder(
                        Boolean.class,
                        Byte.class,
                        Short.class,
                        Integer.class,
                        Long.class,
                        Float.class,
                        Double.class,
                        Character.class,
                        String.class,
                        BigDecimal.class,
                        BigInteger.class,
                        UUID.class,
                        byte[].class,
                        LocalDate.class,
                        LocalTime.class,
                        LocalDateTime.class,
                        Instant.class,
                        OffsetDateTime.class,
                        Duration.class,
                        Year.class);
    }

    static Stream<Object> valuesThatComeBackAsTheyWere() {
        return Stream.of(
                true,
                false,
                Byte.MIN_VALUE,
                Byte.MAX_VALUE,
                Short.MIN_VALUE,
                Short.MAX_VALUE,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                0,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                Float.MIN_VALUE,
                -Float.MAX_VALUE,
                -0f,
                0.1f,
                Float.POSITIVE_INFINITY,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                -0d,
                0.1,
                Double.NEGATIVE_INFINITY,
                'x',
                ' ',
                '\uffff',
                '\0',
                "",
                " spaces ",
                "it's 100% \"quoted\" \\ \0 \n",
                "\ud83d\ude00 \u0301e \u4e2d",
                "x".repeat(100_000),
                BigDecimal.ZERO,
                new BigDecimal("0.1"),
                new BigDecimal("-12345678901.2345"),
                new BigDecimal("12345678901234567890.12345678901234567890123"),
                new BigDecimal("-0.00000000000000000000000012345678901234567"),
                new BigDecimal("9223372036854775807"),
                new BigDecimal("-9223372036854775809"),
                new BigDecimal("1234567890.1234567"),
                BigInteger.ZERO,
                BigInteger.TWO.pow(63),
                BigInteger.TEN.pow(200).negate(),
                BigInteger.TEN.pow(400).add(BigInteger.ONE),
                new UUID(0, 0),
                new UUID(-1, -1),
                UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91"),
                new byte[0],
                new byte[] {0, 1, -1, 127, -128},
                LocalDate.of(1, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(2024, 2, 29),
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59, 59, 999_999_000),
                LocalDateTime.of(1, 1, 1, 0, 0),
                LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1000),
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"),
                OffsetDateTime.of(2024, 6, 1, 12, 0, 0, 123_456_000, ZoneOffset.UTC),
                Duration.ZERO,
                Duration.ofNanos(1),
                Duration.ofSeconds(-1, 1),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofSeconds(Long.MIN_VALUE),
                Year.of(Year.MIN_VALUE),
                Year.of(Year.MAX_VALUE));
    }

    @ParameterizedTest
    @MethodSource("valuesThatComeBackAsTheyWere")
    <V> void valuesComeBackAsTheyWere(V value) throws SQLException {
        Codec<V> codec = mapping(value).codec();
        codec.check(value);
        assertThat(codec.stored(value)).isEqualTo(value);
        assertThat(roundTrip(value, ColumnSize.DEFAULT)).containsExactly(value, value, null);
    }

    @Test
    void negativeZeroKeepsItsSign() throws SQLException {
        assertThat(String.valueOf(roundTrip(-0d, ColumnSize.DEFAULT).get(0))).isEqualTo("-0.0");
    }

    @Test
    void nothingDependsOnTheZoneOfTheMachine() throws SQLException {
        TimeZone usual = TimeZone.getDefault();
        Instant instant = Instant.parse("2024-03-31T01:30:00.000001Z");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            store(instant);
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            assertThat(read("SELECT v FROM t", instant)).isEqualTo(instant);
        } finally {
            TimeZone.setDefault(usual);
        }
        assertThat(read("SELECT v FROM t", "")).isEqualTo("2024-03-31 01:30:00.000001");
    }

    @Test
    void anOffsetKeepsItsInstant() throws SQLException {
        OffsetDateTime there = OffsetDateTime.of(2024, 6, 1, 12, 0, 0, 0, ZoneOffset.ofHours(-5));
        OffsetDateTime utc = there.withOffsetSameInstant(ZoneOffset.UTC);
        assertThat(mapping(there).codec().stored(there)).isEqualTo(utc);
        assertThat(roundTrip(there, ColumnSize.DEFAULT).get(0)).isEqualTo(utc);
    }

    @Test
    void whatIsFinerThanAMicrosecondIsCutOff() throws SQLException {
        Instant fine = Instant.parse("1960-01-01T00:00:00.123456789Z");
        Instant kept = Instant.parse("1960-01-01T00:00:00.123456Z");
        assertThat(mapping(fine).codec().stored(fine)).isEqualTo(kept);
        assertThat(roundTrip(fine, ColumnSize.DEFAULT).get(0)).isEqualTo(kept);
        LocalTime time = LocalTime.MAX;
        assertThat(roundTrip(time, ColumnSize.DEFAULT).get(0)).isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
    }

    @Test
    void theDatabasesOwnClockCanBeRead() throws SQLException {
        assertThat(read("SELECT '2024-06-01 12:00:00'", Instant.EPOCH))
                .isEqualTo(Instant.parse("2024-06-01T12:00:00Z"));
        assertThat(read("SELECT '2024-06-01T12:00:00.5+02:00'", Instant.EPOCH))
                .isEqualTo(Instant.parse("2024-06-01T10:00:00.5Z"));
        assertThat(read("SELECT CURRENT_TIMESTAMP", Instant.EPOCH)).isAfter(Instant.parse("2024-01-01T00:00:00Z"));
    }

    @Test
    void decimalsOfASizeComeBackWithTheirScale() throws SQLException {
        ColumnSize money = new ColumnSize(0, 10, 2, false);
        assertThat(roundTrip(new BigDecimal("12.5"), money).get(0)).isEqualTo(new BigDecimal("12.50"));
        assertThat(roundTrip(new BigDecimal("7"), money).get(0)).isEqualTo(new BigDecimal("7.00"));
        Codec<BigDecimal> codec = mapping(BigDecimal.ONE).codec().sized(money);
        assertThat(codec.stored(new BigDecimal("12.5"))).isEqualTo(new BigDecimal("12.50"));
        assertThatThrownBy(() -> codec.check(new BigDecimal("0.001")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 digits after the point")
                .hasMessageContaining("keeps 2");
        assertThatThrownBy(() -> codec.check(new BigDecimal("123456789")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9 digits before the point");
    }

    @Test
    void decimalsSortAndCountAsNumbers() throws SQLException {
        Sqlite.execute(connection, "CREATE TABLE t (v NUMERIC CHECK (v > -100))");
        for (String number : List.of("9.99", "10", "-3.5", "100.25", "0.1", "0.2")) {
            insert(new BigDecimal(number));
        }
        assertThat(read("SELECT v FROM t ORDER BY v LIMIT 1 OFFSET 3", BigDecimal.ONE))
                .isEqualTo(new BigDecimal("9.99"));
        assertThat(read("SELECT sum(v) FROM t WHERE v < 1 AND v > 0", BigDecimal.ONE))
                .isEqualTo(new BigDecimal("0.3"));
        assertThatThrownBy(() -> insert(new BigDecimal("-100.5"))).isInstanceOf(SQLException.class);
    }

    @Test
    void whatSqliteCannotHoldIsRefused() {
        refused(Double.NaN, "NaN");
        refused(Float.NaN, "NaN");
        refused("half \ud83d pair", "surrogate");
        refused('\ud83d', "surrogate");
        refused(LocalDate.of(10_000, 1, 1), "year 10000");
        refused(LocalDateTime.of(0, 12, 31, 0, 0), "year 0");
        refused(Instant.MAX, "9999");
        refused(OffsetDateTime.MIN, "9999");
    }

    private <V> void refused(V value, String reason) {
        assertThatThrownBy(() -> mapping(value).codec().check(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @SuppressWarnings("unchecked") // the class of a value is a class of its type
    private <V> TypeMapping<V> mapping(V value) {
        return dialect.types().table().find((Class<V>) value.getClass()).orElseThrow();
    }

    /** The value as it is read, as it is read where there is no NULL, and NULL itself. */
    private <V> List<@Nullable Object> roundTrip(V value, ColumnSize size) throws SQLException {
        TypeMapping<V> mapping = mapping(value);
        Sqlite.execute(connection, "DROP TABLE IF EXISTS t");
        Sqlite.execute(connection, "CREATE TABLE t (v " + mapping.columnType().apply(size) + ")");
        insert(value);
        Sqlite.execute(connection, "INSERT INTO t VALUES (NULL)");
        Codec<V> codec = mapping.codec().sized(size);
        try (PreparedStatement statement = connection.prepareStatement("SELECT v, v FROM t ORDER BY rowid");
                ResultSet row = statement.executeQuery()) {
            row.next();
            Object read = codec.read(row, 1);
            Object readNotNull = codec.readNotNull(row, 2);
            row.next();
            return java.util.Arrays.asList(read, readNotNull, codec.read(row, 1));
        }
    }

    private <V> void store(V value) throws SQLException {
        Sqlite.execute(
                connection, "CREATE TABLE t (v " + mapping(value).columnType().apply(ColumnSize.DEFAULT) + ")");
        insert(value);
    }

    private <V> void insert(V value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
            mapping(value).codec().bind(statement, 1, value);
            statement.executeUpdate();
        }
    }

    private <V> @Nullable V read(String sql, V like) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return mapping(like).codec().read(row, 1);
        }
    }
}
