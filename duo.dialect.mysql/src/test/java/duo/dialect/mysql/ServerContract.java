package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duo.api.Isolation;
import duo.api.spi.Codec;
import duo.api.spi.ColumnSize;
import duo.api.spi.Dialect;
import duo.api.spi.Failure;
import duo.api.spi.Insert;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.TransactionSettings;
import duo.api.spi.TypeMapping;
import duo.api.spi.Upsert;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on both servers by both drivers. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServerContract {
    private static final TransactionSettings WRITING = new TransactionSettings(null, false);
    private static final String ENDLESS = "SELECT COUNT(*) FROM information_schema.columns a,"
            + " information_schema.columns b, information_schema.columns c, information_schema.columns d";

    final Server server;
    final Connection connection;
    final Dialect dialect;

    ServerContract(String variable, String scheme) throws SQLException {
        server = new Server(variable, scheme);
        connection = server.connect();
        dialect = new MysqlDialect().connected(connection.getMetaData());
    }

    @BeforeEach
    void tables() throws SQLException {
        for (String table : List.of("child", "parent", "person")) {
            Server.execute(connection, "DROP TABLE IF EXISTS " + table);
        }
        Server.execute(
                connection,
                "CREATE TABLE parent (id INTEGER PRIMARY KEY, name VARCHAR(9) NOT NULL UNIQUE, n INTEGER CHECK (n > 0))"
                        + dialect.schema().tableOptions("it's"));
        Server.execute(connection, "CREATE TABLE child (parent INTEGER, FOREIGN KEY (parent) REFERENCES parent (id))");
        Server.execute(connection, "INSERT INTO parent VALUES (1, 'a', 1), (2, 'b', 1)");
        Server.execute(connection, "INSERT INTO child VALUES (1)");
        Server.execute(
                connection,
                "CREATE TABLE person (id " + dialect.schema().identity("BIGINT")
                        + " PRIMARY KEY, name VARCHAR(50), `order` INTEGER)"
                        + dialect.schema().tableOptions(""));
    }

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
                0.1f,
                Double.MIN_VALUE,
                -Double.MAX_VALUE,
                Math.nextDown(1d),
                0.1,
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
                new BigDecimal("12345678901234567890123456789012345.123456789012345678901234567891"),
                new BigDecimal("-99999999999999999999999999999999999"),
                BigInteger.ZERO,
                BigInteger.TEN.pow(65).subtract(BigInteger.ONE).negate(),
                new UUID(0, 0),
                new UUID(-1, -1),
                UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91"),
                new byte[0],
                new byte[] {0, 1, -1, 127, -128, 39, 92},
                LocalDate.of(1, 1, 1),
                LocalDate.of(9999, 12, 31),
                LocalDate.of(1582, 10, 10),
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
        assertThat(roundTrip(value, mapping(value), ColumnSize.DEFAULT)).containsExactly(value, value, null);
    }

    @ParameterizedTest
    @MethodSource("valuesThatComeBackAsTheyWere")
    <V> void valuesAreFoundByComparison(V value) throws SQLException {
        roundTrip(value, mapping(value), ColumnSize.DEFAULT);
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM t WHERE v = ?")) {
            mapping(value).codec().bind(statement, 1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void negativeZeroIsReadAsTheCodecForetells() throws SQLException {
        assertThat(roundTrip(-0d, mapping(-0d), ColumnSize.DEFAULT).get(0))
                .isEqualTo(mapping(-0d).codec().stored(-0d));
        assertThat(roundTrip(-0f, mapping(-0f), ColumnSize.DEFAULT).get(0))
                .isEqualTo(mapping(-0f).codec().stored(-0f));
    }

    @Test
    void nothingDependsOnTheZoneOfTheMachine() throws SQLException {
        TimeZone usual = TimeZone.getDefault();
        Instant instant = Instant.parse("2024-03-31T01:30:00.000001Z");
        OffsetDateTime there = OffsetDateTime.of(2024, 11, 3, 1, 30, 0, 0, ZoneOffset.ofHours(-5));
        LocalDateTime gap = LocalDateTime.of(2024, 3, 10, 2, 30);
        try {
            for (String zone : List.of("Asia/Kathmandu", "America/St_Johns", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                try (Connection own = server.connect()) {
                    assertThat(roundTrip(own, instant, mapping(instant), ColumnSize.DEFAULT)
                                    .get(0))
                            .isEqualTo(instant);
                    assertThat(Server.ask(own, "SELECT CAST(v AS CHAR) FROM t WHERE v IS NOT NULL"))
                            .isEqualTo("2024-03-31 01:30:00.000001");
                    assertThat(roundTrip(own, there, mapping(there), ColumnSize.DEFAULT)
                                    .get(0))
                            .isEqualTo(there.withOffsetSameInstant(ZoneOffset.UTC));
                    assertThat(roundTrip(own, gap, mapping(gap), ColumnSize.DEFAULT)
                                    .get(0))
                            .isEqualTo(gap);
                    assertThat(Server.ask(own, "SELECT TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), CURRENT_TIMESTAMP())"))
                            .isEqualTo("0");
                }
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void whatIsFinerThanAMicrosecondIsCutOff() throws SQLException {
        Instant fine = Instant.parse("1960-01-01T00:00:00.123456789Z");
        assertThat(roundTrip(fine, mapping(fine), ColumnSize.DEFAULT).get(0))
                .isEqualTo(Instant.parse("1960-01-01T00:00:00.123456Z"));
        assertThat(roundTrip(LocalTime.MAX, mapping(LocalTime.MAX), ColumnSize.DEFAULT)
                        .get(0))
                .isEqualTo(LocalTime.MAX.withNano(999_999_000));
    }

    @Test
    void decimalsComeBackWithTheScaleOfTheirColumn() throws SQLException {
        BigDecimal value = new BigDecimal("12.5");
        assertThat(roundTrip(value, mapping(value), new ColumnSize(0, 10, 2, false))
                        .get(0))
                .isEqualTo(new BigDecimal("12.50"));
        BigDecimal thousands = new BigDecimal("1.50E+5");
        assertThat(roundTrip(thousands, mapping(thousands), ColumnSize.DEFAULT).get(0))
                .isEqualTo(mapping(thousands).codec().stored(thousands));
    }

    @Test
    void jsonIsStoredAndReadAsText() throws SQLException {
        String json = "{\"a\": [1, \"\ud83d\ude00\"]}";
        assertThat(roundTrip(json, dialect.types().json(), ColumnSize.DEFAULT)).containsExactly(json, json, null);
    }

    @Test
    void defaultsReadAsTheValueTheyCameFrom() throws SQLException {
        List<Object> values = List.of(
                true,
                -7,
                1.5,
                'x',
                "it's \\ \"quoted\"",
                new BigDecimal("0.1"),
                Duration.ofMillis(1500),
                LocalDate.of(2024, 2, 29),
                LocalTime.of(1, 2, 3, 4000),
                Instant.parse("2024-02-29T12:00:00.000001Z"),
                new UUID(1, 2),
                new byte[] {1, -1});
        for (Object value : values) {
            Server.execute(connection, "DROP TABLE IF EXISTS t");
            Server.execute(
                    connection,
                    "CREATE TABLE t (v " + mapping(value).columnType().apply(ColumnSize.DEFAULT) + " NOT NULL DEFAULT "
                            + dialect.schema().literal(value) + dialect.schema().columnComment("it's \\")
                            + ", w DATETIME(6) DEFAULT " + dialect.schema().defaultExpression("CURRENT_TIMESTAMP")
                            + ")" + dialect.schema().tableOptions("it's \\"));
            Server.execute(connection, "INSERT INTO t () VALUES ()");
            try (PreparedStatement statement = connection.prepareStatement("SELECT v FROM t WHERE w IS NOT NULL");
                    ResultSet row = statement.executeQuery()) {
                row.next();
                assertThat(mapping(value).codec().read(row, 1)).isEqualTo(value);
            }
        }
    }

    @Test
    void textIsEqualUniqueAndSortedByCodePoints() throws SQLException {
        List<String> texts = List.of("", "A", "B", "a", "a ", "\u00e4", "\uffff", "\ud83d\ude00");
        for (String text : texts) {
            Server.execute(connection, "INSERT INTO person (name) VALUES ('" + text + "')");
        }
        Server.execute(connection, "ALTER TABLE person ADD UNIQUE (name)");
        assertThat(all("SELECT name FROM person ORDER BY name")).isEqualTo(texts);
        assertThat(all("SELECT name FROM person WHERE name = 'a'")).containsExactly("a");
        assertThat(all("SELECT name FROM person WHERE LOWER(name) = LOWER('\u00c4')"))
                .containsExactly("\u00e4");
        assertThat(all("SELECT name FROM person WHERE name LIKE 'a%' ESCAPE '!'"))
                .containsExactly("a", "a ");
    }

    private List<String> all(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    @Test
    void severalRowsAreInsertedAtOnceAndGiveTheirKeysBack() throws SQLException {
        Insert insert = new Insert(
                Person.TABLE,
                List.of(Person.NAME, Person.ORDER),
                List.of(
                        List.of(Person.text("Ann"), Person.number(1)),
                        List.of(Person.text("Bob"), Person.number(2)),
                        List.of(Person.text("Cid"), Person.number(3))),
                List.of(Person.ID));
        assertThat(keys(insert)).containsExactly(1L, 2L, 3L);
        assertThat(keys(new Insert(Person.TABLE, List.of(), List.of(List.of()), List.of(Person.ID))))
                .containsExactly(4L);
    }

    private List<Long> keys(Insert insert) throws SQLException {
        WrittenSql sql = new WrittenSql(dialect);
        dialect.inserts().insert(insert, sql);
        List<Long> keys = new ArrayList<>();
        boolean returning = dialect.inserts().keyRetrieval() == KeyRetrieval.RETURNING;
        try (PreparedStatement statement = returning
                ? connection.prepareStatement(sql.text())
                : connection.prepareStatement(sql.text(), Statement.RETURN_GENERATED_KEYS)) {
            for (int i = 0; i < sql.values().size(); i++) {
                statement.setObject(i + 1, sql.values().get(i));
            }
            statement.execute();
            try (ResultSet rows = returning ? statement.getResultSet() : statement.getGeneratedKeys()) {
                while (rows.next()) {
                    keys.add(rows.getLong(1));
                }
            }
        }
        return keys;
    }

    @Test
    void anUpsertInsertsOrUpdates() throws SQLException {
        upsert("Ann", List.of(Person.NAME));
        upsert("Bob", List.of(Person.NAME));
        assertThat(all("SELECT name FROM person")).containsExactly("Bob");
        upsert("Cid", List.of());
        assertThat(all("SELECT name FROM person")).containsExactly("Bob");
    }

    private void upsert(String name, List<duo.api.meta.MappedColumn> updated) throws SQLException {
        WrittenSql sql = new WrittenSql(dialect);
        dialect.inserts()
                .upsert(
                        new Upsert(
                                Person.TABLE,
                                List.of(Person.ID, Person.NAME),
                                List.of(Person.number(7), Person.text(name)),
                                List.of(Person.ID),
                                updated),
                        sql);
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            statement.setLong(1, 7);
            statement.setString(2, name);
            statement.executeUpdate();
        }
    }

    @Test
    void anUpdateCountsTheRowsThatItFinds() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE parent SET n = 1")).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO parent VALUES (1, 'x', 1) | UNIQUE",
                "INSERT INTO parent VALUES (3, 'a', 1) | UNIQUE",
                "INSERT INTO parent VALUES (3, NULL, 1) | NOT_NULL",
                "INSERT INTO parent (id) VALUES (3) | NOT_NULL",
                "INSERT INTO parent VALUES (3, 'c', -1) | CHECK",
                "INSERT INTO child VALUES (99) | FOREIGN_KEY",
                "DELETE FROM parent WHERE id = 1 | FOREIGN_KEY",
                "SELECT * FROM nowhere | MISSING_TABLE",
                "DROP TABLE nowhere | MISSING_TABLE",
                "SELECT nothing FROM parent | SYNTAX",
                "SELECT nothing() | SYNTAX",
                "SELEC 1 | SYNTAX",
                "CREATE TABLE parent (id INTEGER) | OTHER"
            })
    void errorsOfStatementsAreTold(String sql, Failure failure) {
        SQLException error = failing(connection, sql);
        assertThat(dialect.classify(error))
                .as("%s %s %s", error.getErrorCode(), error.getSQLState(), error.getMessage())
                .isEqualTo(failure);
    }

    private static SQLException failing(Connection connection, String sql) {
        return catchThrowableOfType(SQLException.class, () -> Server.execute(connection, sql));
    }

    @Test
    void aLockThatIsNotGrantedInTimeIsTold() throws SQLException {
        try (Connection first = server.connect();
                Connection second = server.connect()) {
            dialect.transactions().begin(first, WRITING);
            Server.execute(first, "UPDATE parent SET n = 2 WHERE id = 1");
            assertThat(dialect.classify(failing(second, "SELECT * FROM parent WHERE id = 1 FOR UPDATE NOWAIT")))
                    .isEqualTo(Failure.LOCK_TIMEOUT);
            dialect.transactions().rollback(first);
        }
    }

    @Test
    void aDeadlockIsTold() throws Exception {
        try (Connection first = server.connect();
                Connection second = server.connect()) {
            dialect.transactions().begin(first, WRITING);
            dialect.transactions().begin(second, WRITING);
            Server.execute(first, "UPDATE parent SET n = 2 WHERE id = 1");
            Server.execute(second, "UPDATE parent SET n = 2 WHERE id = 2");
            CompletableFuture<@Nullable SQLException> waiting =
                    CompletableFuture.supplyAsync(() -> failing(first, "UPDATE parent SET n = 2 WHERE id = 2"));
            @Nullable SQLException own = failing(second, "UPDATE parent SET n = 2 WHERE id = 1");
            dialect.transactions().rollback(second);
            @Nullable SQLException other = waiting.get();
            dialect.transactions().rollback(first);
            SQLException error = Objects.requireNonNull(own == null ? other : own, "nobody lost the deadlock");
            assertThat(dialect.classify(error)).isEqualTo(Failure.DEADLOCK);
        }
    }

    @Test
    void timeoutsAndCancelledStatementsAreTold() throws Exception {
        try (Connection own = server.connect();
                Statement limited = own.createStatement();
                Statement cancelled = own.createStatement()) {
            limited.setQueryTimeout(1);
            SQLException timeout = catchThrowableOfType(SQLException.class, () -> limited.executeQuery(ENDLESS));
            assertThat(dialect.classify(timeout)).isIn(Failure.TIMEOUT, Failure.CANCELLED);
            CompletableFuture<SQLException> ending = CompletableFuture.supplyAsync(
                    () -> catchThrowableOfType(SQLException.class, () -> cancelled.executeQuery(ENDLESS)));
            while (!ending.isDone()) {
                dialect.connector().cancel(cancelled);
                Thread.onSpinWait();
            }
            SQLException error = ending.get();
            assertThat(dialect.classify(error))
                    .as("%s %s %s", error.getErrorCode(), error.getSQLState(), error.getMessage())
                    .isEqualTo(Failure.CANCELLED);
        }
    }

    @Test
    void aKilledConnectionIsALostOne() throws SQLException {
        try (Connection own = server.connect()) {
            Server.execute(connection, "KILL " + Server.ask(own, "SELECT CONNECTION_ID()"));
            assertThat(dialect.classify(failing(own, "SELECT 1"))).isEqualTo(Failure.CONNECTION_LOST);
            assertThat(dialect.classify(failing(own, "SELECT 1"))).isEqualTo(Failure.CONNECTION_LOST);
        }
    }

    @Test
    void transactionsEndAsTheyShould() throws SQLException {
        TransactionSettings strict = new TransactionSettings(Isolation.SERIALIZABLE, true);
        try (Connection own = server.connect()) {
            dialect.transactions().begin(own, strict);
            assertThat(failing(own, "DELETE FROM child").getMessage()).contains("READ ONLY");
            dialect.transactions().rollback(own);
            dialect.transactions().end(own, strict);
            dialect.transactions().begin(own, WRITING);
            Server.execute(own, "DELETE FROM child");
            Server.execute(own, dialect.transactions().savepoint("s1"));
            Server.execute(own, "DELETE FROM parent");
            Server.execute(own, dialect.transactions().rollbackToSavepoint("s1"));
            Server.execute(own, dialect.transactions().releaseSavepoint("s1").orElseThrow());
            assertThat(all("SELECT parent FROM child")).containsExactly("1");
            dialect.transactions().commit(own);
            dialect.transactions().end(own, WRITING);
            assertThat(all("SELECT parent FROM child")).isEmpty();
            assertThat(all("SELECT id FROM parent ORDER BY id")).containsExactly("1", "2");
        }
    }

    @Test
    void tablesAreFoundByName() throws SQLException {
        assertThat(dialect.introspection().tableExists(connection, "", "parent"))
                .isTrue();
        assertThat(dialect.introspection().tableExists(connection, connection.getCatalog(), "parent"))
                .isTrue();
        assertThat(dialect.introspection().tableExists(connection, "", "p_rent"))
                .isFalse();
        assertThat(dialect.introspection().tableExists(connection, "elsewhere", "parent"))
                .isFalse();
    }

    @SuppressWarnings("unchecked") // the class of a value is a class of its type
    <V> TypeMapping<V> mapping(V value) {
        return dialect.types().table().find((Class<V>) value.getClass()).orElseThrow();
    }

    private <V> List<@Nullable Object> roundTrip(V value, TypeMapping<V> mapping, ColumnSize size) throws SQLException {
        return roundTrip(connection, value, mapping, size);
    }

    /** The value as it is read, as it is read where there is no NULL, and NULL itself. */
    private <V> List<@Nullable Object> roundTrip(Connection on, V value, TypeMapping<V> mapping, ColumnSize size)
            throws SQLException {
        Server.execute(on, "DROP TABLE IF EXISTS t");
        Server.execute(
                on,
                "CREATE TABLE t (v " + mapping.columnType().apply(size) + ")"
                        + dialect.schema().tableOptions(""));
        Codec<V> codec = mapping.codec().sized(size);
        try (PreparedStatement statement = on.prepareStatement("INSERT INTO t VALUES (?)")) {
            codec.bind(statement, 1, value);
            statement.executeUpdate();
            statement.setNull(1, codec.sqlType());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = on.prepareStatement("SELECT v, v FROM t ORDER BY v IS NULL");
                ResultSet row = statement.executeQuery()) {
            row.next();
            Object read = codec.read(row, 1);
            Object readNotNull = codec.readNotNull(row, 2);
            row.next();
            return Arrays.asList(read, readNotNull, codec.read(row, 1));
        }
    }
}
