package duo.tests.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineLaunchersTest {

    private static final String TABLE = "it's a \u00fcml\u00e4ut \u732b";

    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    static List<TestEngine> serverEngines() {
        return TestEngines.all().stream()
                .filter(engine -> engine.family() != EngineFamily.SQLITE)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aFreshDatabaseKeepsTextBeyondTheBasicPlaneInAnOddlyNamedTable(TestEngine engine) throws SQLException {
        try (FreshDatabase database = engine.requireAvailable().createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            String table = quoted(TABLE, connection);
            statement.execute("CREATE TABLE " + table + " (word VARCHAR(20))");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?)")) {
                insert.setString(1, "\ud83e\udd80 crab");
                assertThat(insert.executeUpdate()).isEqualTo(1);
            }
            assertThat(text(statement, "SELECT word FROM " + table)).isEqualTo("\ud83e\udd80 crab");
            statement.execute("DROP TABLE " + table);
            assertThatThrownBy(() -> text(statement, "SELECT word FROM " + table))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void twoFreshDatabasesDoNotSeeEachOther(TestEngine engine) throws SQLException {
        engine.requireAvailable();
        try (FreshDatabase one = engine.createDatabase();
                FreshDatabase other = engine.createDatabase();
                Connection ofOne = one.connect();
                Connection ofOther = other.connect();
                Statement inOne = ofOne.createStatement();
                Statement inOther = ofOther.createStatement()) {
            inOne.execute("CREATE TABLE here (id INTEGER)");
            assertThatThrownBy(() -> inOther.execute("INSERT INTO here VALUES (1)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("serverEngines")
    void closingDropsTheDatabaseUnderAnOpenTransaction(TestEngine engine) throws SQLException {
        FreshDatabase database = engine.requireAvailable().createDatabase();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE busy (id INTEGER)");
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO busy VALUES (1)");
            database.close();
            assertThatThrownBy(() -> statement.execute("INSERT INTO busy VALUES (2)"))
                    .isInstanceOf(SQLException.class);
        } catch (SQLException closingAnEndedConnection) {
            assertThat(closingAnEndedConnection.getSQLState()).isNotNull();
        }
        assertThatThrownBy(database::connect).isInstanceOf(SQLException.class);
        database.close();
    }

    @Test
    void closingDeletesTheFolderOfASqliteDatabase() throws SQLException {
        FreshDatabase database = TestEngines.get("sqlite").requireAvailable().createDatabase();
        Path file = Path.of(database.parts().database());
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE busy (id INTEGER)");
            assertThat(file).exists();
        }
        database.close();
        assertThat(file.getParent()).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("serverEngines")
    void whatIsLeftOpenIsDroppedByTheCleanupOfTheRun(TestEngine engine) {
        FreshDatabase database = engine.requireAvailable().createDatabase();
        assertThat(Cleanup.pending()).contains("the database " + database);
        database.close();
        assertThat(Cleanup.pending()).doesNotContain("the database " + database);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void databasesCanBeMadeByManyThreadsAtOnce(TestEngine engine) {
        engine.requireAvailable();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<FreshDatabase>> databases = IntStream.range(0, 4)
                    .mapToObj(number -> CompletableFuture.supplyAsync(engine::createDatabase, threads))
                    .toList();
            List<String> urls = databases.stream()
                    .map(CompletableFuture::join)
                    .map(FreshDatabase::url)
                    .toList();
            databases.forEach(database -> database.join().close());
            assertThat(urls).doesNotHaveDuplicates().hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("serverEngines")
    void noDescriptionHoldsThePassword(TestEngine engine) {
        try (FreshDatabase database = engine.requireAvailable().createDatabase()) {
            String password = database.parts().password();
            if (!password.isEmpty()) {
                assertThat(database.toString()).contains("***").doesNotContain(password);
                assertThat(database.parts().toString()).contains("***").doesNotContain(password);
            }
            assertThat(engine.description()).isNotBlank().doesNotContain("p@ss");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql", "mysql-by-mariadb-driver", "mariadb", "mariadb-by-mysql-driver"})
    void aThrowAwayServerLivesInAZoneOffTheFullHour(String name) throws SQLException {
        TestEngine engine = TestEngines.get(name).requireAvailable();
        assumeThat(engine.description()).contains("throw-away");
        try (FreshDatabase database = engine.createDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "SELECT @@global.time_zone")).isEqualTo("+05:30");
            assertThat(text(statement, "SELECT @@system_time_zone")).isEqualTo("IST");
        }
    }

    @Test
    void anUnknownEngineIsRefusedWithTheNamesOfTheOthers() {
        assertThatThrownBy(() -> TestEngines.get("cockroach"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("cockroach", "sqlite", "postgresql-embedded", "mariadb-by-mysql-driver");
    }

    private static String quoted(String name, Connection connection) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name + quote;
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
