package duo.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import duo.api.spi.DriverTarget;
import duo.api.spi.TransactionSettings;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteConnectionsTest {
    private static final TransactionSettings WRITING = new TransactionSettings(null, false);
    private static final TransactionSettings READING = new TransactionSettings(null, true);

    private final SqliteDialect dialect = new SqliteDialect();

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void filesAreSetUpForTheirUsers(@TempDir Path folder) throws SQLException {
        try (Connection connection = Sqlite.connect(Sqlite.inFile(folder.resolve("app.db")))) {
            assertThat(ask(connection, "PRAGMA foreign_keys")).isEqualTo("1");
            assertThat(ask(connection, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(ask(connection, "PRAGMA synchronous")).isEqualTo("1");
            assertThat(ask(connection, "PRAGMA busy_timeout")).isEqualTo("10000");
        }
    }

    @Test
    void strangeNamesOfFilesWork(@TempDir Path folder) throws SQLException {
        for (String name : List.of("a b.db", "ü%41.db", "what?#100%.db")) {
            Path file = folder.resolve(name);
            try (Connection connection = Sqlite.connect(Sqlite.inFile(file))) {
                Sqlite.execute(connection, "CREATE TABLE t (v)");
            }
            assertThat(file).exists();
        }
    }

    @Test
    void theServerIsNewEnough() throws SQLException {
        try (Connection connection = Sqlite.connect(Sqlite.inMemory())) {
            assertThat(dialect.connected(connection.getMetaData())).isSameAs(dialect);
            assertThat(dialect.recognises(connection.getMetaData().getDatabaseProductName()))
                    .isTrue();
        }
    }

    @Test
    void anOlderLibraryIsRefusedWithTheLeastVersion() {
        DatabaseMetaData old = (DatabaseMetaData) Proxy.newProxyInstance(
                SqliteConnectionsTest.class.getClassLoader(),
                new Class<?>[] {DatabaseMetaData.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getDatabaseMajorVersion" -> 3;
                    case "getDatabaseMinorVersion" -> 34;
                    default -> "3.34.1";
                });
        assertThatThrownBy(() -> dialect.connected(old))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("3.34.1")
                .hasMessageContaining("3.35");
    }

    @Test
    void readersDoNotSeeWhatIsNotCommittedAndDoNotWait(@TempDir Path folder) throws SQLException {
        DriverTarget target = Sqlite.inFile(folder.resolve("app.db"));
        try (Connection writer = Sqlite.connect(target);
                Connection reader = Sqlite.connect(target)) {
            Sqlite.execute(writer, "CREATE TABLE t (v)");
            dialect.transactions().begin(writer, WRITING);
            Sqlite.execute(writer, "INSERT INTO t VALUES (1)");
            assertThat(ask(reader, "SELECT count(*) FROM t")).isEqualTo("0");
            dialect.transactions().commit(writer);
            dialect.transactions().end(writer, WRITING);
            assertThat(ask(reader, "SELECT count(*) FROM t")).isEqualTo("1");
        }
    }

    @Test
    void aReadOnlyTransactionRefusesWritesAndTheNextOneDoesNot() throws SQLException {
        try (Connection connection = Sqlite.connect(Sqlite.inMemory())) {
            Sqlite.execute(connection, "CREATE TABLE t (v)");
            dialect.transactions().begin(connection, READING);
            assertThatThrownBy(() -> Sqlite.execute(connection, "INSERT INTO t VALUES (1)"))
                    .hasMessageContaining("readonly");
            dialect.transactions().rollback(connection);
            dialect.transactions().end(connection, READING);
            dialect.transactions().begin(connection, WRITING);
            Sqlite.execute(connection, "INSERT INTO t VALUES (1)");
            dialect.transactions().commit(connection);
            assertThat(ask(connection, "SELECT count(*) FROM t")).isEqualTo("1");
        }
    }

    @Test
    void savepointsUndoAPart() throws SQLException {
        try (Connection connection = Sqlite.connect(Sqlite.inMemory())) {
            Sqlite.execute(connection, "CREATE TABLE t (v)");
            dialect.transactions().begin(connection, WRITING);
            Sqlite.execute(connection, "INSERT INTO t VALUES (1)");
            Sqlite.execute(connection, dialect.transactions().savepoint("s1"));
            Sqlite.execute(connection, "INSERT INTO t VALUES (2)");
            Sqlite.execute(connection, dialect.transactions().rollbackToSavepoint("s1"));
            Sqlite.execute(
                    connection, dialect.transactions().releaseSavepoint("s1").orElseThrow());
            dialect.transactions().commit(connection);
            assertThat(ask(connection, "SELECT sum(v) FROM t")).isEqualTo("1");
        }
    }

    @Test
    void aTransactionThatIsGoneCanBeRolledBack() throws SQLException {
        try (Connection connection = Sqlite.connect(Sqlite.inMemory())) {
            assertThatCode(() -> dialect.transactions().rollback(connection)).doesNotThrowAnyException();
            assertThatThrownBy(() -> dialect.transactions().commit(connection)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void tablesAreFoundByName() throws SQLException {
        try (Connection connection = Sqlite.connect(Sqlite.inMemory())) {
            Sqlite.execute(connection, "CREATE TABLE a_b (v)");
            assertThat(dialect.introspection().tableExists(connection, "", "a_b"))
                    .isTrue();
            assertThat(dialect.introspection().tableExists(connection, "main", "A_B"))
                    .isTrue();
            assertThat(dialect.introspection().tableExists(connection, "", "axb"))
                    .isFalse();
        }
    }

    @Test
    void oneDatabaseInMemoryIsSharedByManyReadersAndWriters() throws Exception {
        DriverTarget target = Sqlite.inMemory();
        int threads = 8;
        int rows = 50;
        try (Connection first = Sqlite.connect(target);
                ExecutorService executor = Executors.newFixedThreadPool(2 * threads)) {
            Sqlite.execute(first, "CREATE TABLE t (v)");
            Callable<Void> writing = () -> {
                try (Connection connection = Sqlite.connect(target)) {
                    for (int i = 0; i < rows; i++) {
                        dialect.transactions().begin(connection, WRITING);
                        Sqlite.execute(connection, "INSERT INTO t VALUES (1)");
                        dialect.transactions().commit(connection);
                        dialect.transactions().end(connection, WRITING);
                    }
                }
                return null;
            };
            Callable<Void> reading = () -> {
                try (Connection connection = Sqlite.connect(target)) {
                    for (int i = 0; i < rows; i++) {
                        assertThat(Integer.parseInt(ask(connection, "SELECT count(*) FROM t")))
                                .isBetween(0, threads * rows);
                    }
                }
                return null;
            };
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(writing));
                running.add(executor.submit(reading));
            }
            for (Future<Void> one : running) {
                one.get();
            }
            assertThat(ask(first, "SELECT count(*) FROM t")).isEqualTo(String.valueOf(threads * rows));
        }
    }

    @Test
    void aDatabaseInMemoryEndsWithItsLastConnection() throws SQLException {
        DriverTarget target = Sqlite.inMemory();
        try (Connection first = Sqlite.connect(target)) {
            Sqlite.execute(first, "CREATE TABLE t (v)");
        }
        try (Connection second = Sqlite.connect(target)) {
            assertThat(dialect.introspection().tableExists(second, "", "t")).isFalse();
        }
    }
}
