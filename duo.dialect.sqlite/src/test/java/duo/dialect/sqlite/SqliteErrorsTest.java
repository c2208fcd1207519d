package duo.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duo.api.spi.Failure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteErrorsTest {
    private static final String ENDLESS =
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT sum(x) FROM n";

    private final SqliteDialect dialect = new SqliteDialect();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO parent VALUES (1, 'x', 1) | UNIQUE",
                "INSERT INTO parent VALUES (2, 'a', 1) | UNIQUE",
                "INSERT INTO parent VALUES (2, NULL, 1) | NOT_NULL",
                "INSERT INTO parent VALUES (2, 'b', -1) | CHECK",
                "INSERT INTO child VALUES (99) | FOREIGN_KEY",
                "DELETE FROM parent | FOREIGN_KEY",
                "INSERT INTO parent VALUES ('text', 'b', 1) | OTHER",
                "INSERT INTO guarded VALUES (1) | INTEGRITY",
                "SELECT ABS(-9223372036854775807 - n) FROM parent | OTHER",
                "SELECT * FROM nowhere | MISSING_TABLE",
                "SELECT nothing FROM parent | SYNTAX",
                "SELEC 1 | SYNTAX"
            })
    void errorsOfStatementsAreTold(String sql, Failure failure) throws SQLException {
        try (Connection connection = Sqlite.connect(Sqlite.inMemory())) {
            Sqlite.execute(
                    connection,
                    "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, n INTEGER CHECK (n > 0))");
            Sqlite.execute(connection, "CREATE TABLE child (parent INTEGER REFERENCES parent (id))");
            Sqlite.execute(connection, "CREATE TABLE guarded (n INTEGER)");
            Sqlite.execute(
                    connection,
                    "CREATE TRIGGER guard BEFORE INSERT ON guarded BEGIN SELECT RAISE(ABORT, 'no entry'); END");
            Sqlite.execute(connection, "INSERT INTO parent VALUES (1, 'a', 1)");
            Sqlite.execute(connection, "INSERT INTO child VALUES (1)");
            SQLException error = catchThrowableOfType(SQLException.class, () -> Sqlite.execute(connection, sql));
            assertThat(dialect.classify(error)).as(error.getMessage()).isEqualTo(failure);
        }
    }

    @Test
    void anotherWriterIsALockThatWasNotGrantedInTime(@TempDir Path folder) throws SQLException {
        var target = Sqlite.inFile(folder.resolve("app.db"));
        try (Connection first = Sqlite.connect(target);
                Connection second = Sqlite.connect(target, Map.of("busy_timeout", "1"))) {
            Sqlite.execute(first, "BEGIN IMMEDIATE");
            SQLException error =
                    catchThrowableOfType(SQLException.class, () -> Sqlite.execute(second, "BEGIN IMMEDIATE"));
            assertThat(dialect.classify(error)).isEqualTo(Failure.LOCK_TIMEOUT);
        }
    }

    @Test
    void aWriteOnAnOldSnapshotCannotBeSerialized(@TempDir Path folder) throws SQLException {
        var target = Sqlite.inFile(folder.resolve("app.db"));
        try (Connection first = Sqlite.connect(target);
                Connection second = Sqlite.connect(target)) {
            Sqlite.execute(first, "CREATE TABLE t (v)");
            Sqlite.execute(first, "BEGIN");
            Sqlite.execute(first, "SELECT * FROM t");
            Sqlite.execute(second, "INSERT INTO t VALUES (1)");
            SQLException error =
                    catchThrowableOfType(SQLException.class, () -> Sqlite.execute(first, "INSERT INTO t VALUES (2)"));
            assertThat(dialect.classify(error)).as(error.getMessage()).isEqualTo(Failure.SERIALIZATION);
        }
    }

    @Test
    void aFileThatCannotBeOpenedIsALostConnection(@TempDir Path folder) {
        SQLException error = catchThrowableOfType(
                SQLException.class, () -> Sqlite.connect(Sqlite.inFile(folder.resolve("missing/app.db"))));
        assertThat(dialect.classify(error)).isEqualTo(Failure.CONNECTION_LOST);
    }

    @Test
    void aClosedConnectionIsALostOne() throws SQLException {
        Connection connection = Sqlite.connect(Sqlite.inMemory());
        connection.close();
        SQLException error = catchThrowableOfType(SQLException.class, () -> Sqlite.execute(connection, "SELECT 1"));
        assertThat(dialect.classify(error)).isEqualTo(Failure.CONNECTION_LOST);
    }

    @Test
    void anInterruptedStatementWasCancelled() throws Exception {
        try (Connection connection = Sqlite.connect(Sqlite.inMemory());
                Statement statement = connection.createStatement()) {
            CompletableFuture<SQLException> ending = CompletableFuture.supplyAsync(
                    () -> catchThrowableOfType(SQLException.class, () -> statement.executeQuery(ENDLESS)));
            while (!ending.isDone()) {
                dialect.connector().cancel(statement);
                Thread.onSpinWait();
            }
            assertThat(dialect.classify(ending.get())).isEqualTo(Failure.CANCELLED);
        }
    }
}
