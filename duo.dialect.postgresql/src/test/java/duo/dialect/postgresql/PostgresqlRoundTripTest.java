package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class PostgresqlRoundTripTest {
    private final PostgresqlDialect dialect = new PostgresqlDialect();
    private final Server server = new Server();
    private final Connection connection = server.connect();

    PostgresqlRoundTripTest() throws SQLException {}

    @AfterAll
    void close() throws SQLException {
        connection.close();
        server.close();
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
                Float.NaN,
                Float.POSITIVE_INFINITY,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                -0d,
                0.1,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                'x',
                ' ',
                '\uffff',
                "",
                " spaces ",
                "it's 100% \"quoted\" \\ \n",
                "\ud83d\ude00 \u0301e \u4e2d",
                "x".repeat(100_000),
                BigDecimal.ZERO,
                new BigDecimal("0.10"),
                new BigDecimal("12345678901234567890.12345678901234567890123"),
                new BigDecimal(BigInteger.TEN.pow(20_000), 0),
                BigDecimal.valueOf(1, 16_383),
                BigInteger.ZERO,
                BigInteger.TEN.pow(400).negate(),
                new UUID(0, 0),
                new UUID(-1, -1),
                new byte[0],
                new byte[] {0, 1, -1, 127, -128},
                LocalDate.of(-4712, 1, 1),
                LocalDate.of(1, 1, 1),
                LocalDate.of(5_874_897, 12, 31),
                LocalDate.of(1582, 10, 10),
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59, 59, 999_999_000),
                LocalDateTime.of(-4712, 1, 1, 0, 0),
                LocalDateTime.of(294_275, 12, 31, 23, 59, 59, 999_999_000),
                LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1000),
                Instant.EPOCH,
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("0001-01-01T00:00:00Z"),
                Instant.parse("-4712-01-01T00:00:00Z"),
                Instant.parse("+294275-12-31T23:59:59.999999Z"),
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
        assertThat(roundTrip(value, mapping(value), ColumnSize.DEFAULT)).containsExactly(value, value, null);
    }

    @ParameterizedTest
    @MethodSource("valuesThatComeBackAsTheyWere")
    <V> void valuesComeBackFromArrays(V value) throws SQLException {
        TypeMapping<List<V>> mapping = dialect.types().array(mapping(value)).orElseThrow();
        List<V> list = Arrays.asList(value, null, value);
        List<@Nullable Object> read = roundTrip(list, mapping, ColumnSize.DEFAULT);
        assertThat((List<?>) read.get(0))
                .usingElementComparator(PostgresqlRoundTripTest::compare)
                .isEqualTo(list);
        assertThat(read.get(2)).isNull();
        assertThat((List<?>) roundTrip(List.of(), mapping, ColumnSize.DEFAULT).get(0))
                .isEmpty();
    }

    private static int compare(@Nullable Object left, @Nullable Object right) {
        return java.util.Objects.deepEquals(left, right) ? 0 : 1;
    }

    @Test
    void statementsThatTheDriverPreparedOnTheServerReadTheSame() throws SQLException {
        // From the fifth run on the driver uses binary transfer.
        for (Object value : valuesThatComeBackAsTheyWere().toList()) {
            Object read = repeatedly(value);
            assertThat(java.util.Objects.deepEquals(read, value))
                    .as("%s %s", value.getClass(), value)
                    .isTrue();
        }
    }

    private <V> @Nullable Object repeatedly(V value) throws SQLException {
        Codec<V> codec = mapping(value).codec();
        Object read = null;
        String type = PostgresqlCollation.without(mapping(value).columnType().apply(ColumnSize.DEFAULT));
        try (PreparedStatement statement = connection.prepareStatement("SELECT CAST(? AS " + type + ")")) {
            for (int i = 0; i < 7; i++) {
                codec.bind(statement, 1, value);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    read = codec.read(row, 1);
                }
            }
        }
        return read;
    }

    @Test
    void nothingDependsOnTheZonesOfMachineAndSession() throws SQLException {
        TimeZone usual = TimeZone.getDefault();
        Instant instant = Instant.parse("2024-03-31T01:30:00.000001Z");
        OffsetDateTime there = OffsetDateTime.of(2024, 11, 3, 1, 30, 0, 0, ZoneOffset.ofHours(-5));
        LocalDateTime gap = LocalDateTime.of(2024, 3, 10, 2, 30);
        try {
            for (String zone : List.of("Asia/Kathmandu", "America/St_Johns", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Server.execute(connection, "SET TIME ZONE '" + zone + "'");
                assertThat(roundTrip(instant, mapping(instant), ColumnSize.DEFAULT)
                                .get(0))
                        .isEqualTo(instant);
                assertThat(roundTrip(there, mapping(there), ColumnSize.DEFAULT).get(0))
                        .isEqualTo(there.withOffsetSameInstant(ZoneOffset.UTC));
                assertThat(roundTrip(gap, mapping(gap), ColumnSize.DEFAULT).get(0))
                        .isEqualTo(gap);
                Server.execute(connection, "DROP TABLE t");
                Server.execute(
                        connection,
                        "CREATE TABLE t (v TIMESTAMPTZ DEFAULT "
                                + dialect.schema().literal(instant) + ")");
                Server.execute(connection, "INSERT INTO t DEFAULT VALUES");
                try (PreparedStatement statement = connection.prepareStatement("SELECT v FROM t");
                        ResultSet row = statement.executeQuery()) {
                    row.next();
                    assertThat(mapping(instant).codec().read(row, 1)).isEqualTo(instant);
                }
            }
        } finally {
            TimeZone.setDefault(usual);
            Server.execute(connection, "RESET TIME ZONE");
        }
    }

    @Test
    void whatIsFinerThanAMicrosecondIsCutOff() throws SQLException {
        Instant fine = Instant.parse("1960-01-01T00:00:00.123456789Z");
        assertThat(roundTrip(fine, mapping(fine), ColumnSize.DEFAULT).get(0))
                .isEqualTo(Instant.parse("1960-01-01T00:00:00.123456Z"));
        LocalDateTime last = LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999);
        assertThat(roundTrip(last, mapping(last), ColumnSize.DEFAULT).get(0)).isEqualTo(last.withNano(999_999_000));
    }

    @Test
    void decimalsOfASizeComeBackWithTheirScale() throws SQLException {
        BigDecimal value = new BigDecimal("12.5");
        assertThat(roundTrip(value, mapping(value), new ColumnSize(0, 10, 2, false))
                        .get(0))
                .isEqualTo(new BigDecimal("12.50"));
        BigDecimal thousands = new BigDecimal("1E+5");
        assertThat(roundTrip(thousands, mapping(thousands), ColumnSize.DEFAULT).get(0))
                .isEqualTo(mapping(thousands).codec().stored(thousands));
    }

    @Test
    void jsonIsStoredAndReadAsText() throws SQLException {
        assertThat(roundTrip("{\"a\": [1, \"\ud83d\ude00\"]}", dialect.types().json(), ColumnSize.DEFAULT))
                .containsExactly("{\"a\": [1, \"\ud83d\ude00\"]}", "{\"a\": [1, \"\ud83d\ude00\"]}", null);
    }

    @SuppressWarnings("unchecked") // the class of a value is a class of its type
    private <V> TypeMapping<V> mapping(V value) {
        return dialect.types().table().find((Class<V>) value.getClass()).orElseThrow();
    }

    /** The value as it is read, as it is read where there is no NULL, and NULL itself. */
    private <V> List<@Nullable Object> roundTrip(V value, TypeMapping<V> mapping, ColumnSize size) throws SQLException {
        Server.execute(connection, "DROP TABLE IF EXISTS t");
        Server.execute(connection, "CREATE TABLE t (v " + mapping.columnType().apply(size) + ")");
        Codec<V> codec = mapping.codec().sized(size);
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
            codec.bind(statement, 1, value);
            statement.executeUpdate();
            statement.setNull(1, codec.sqlType());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT v, v FROM t ORDER BY v IS NULL");
                ResultSet row = statement.executeQuery()) {
            row.next();
            Object read = codec.read(row, 1);
            Object readNotNull = codec.readNotNull(row, 2);
            row.next();
            return Arrays.asList(read, readNotNull, codec.read(row, 1));
        }
    }
}
