package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duo.api.Isolation;
import duo.api.spi.Failure;
import duo.api.spi.QualifiedName;
import duo.api.spi.TransactionSettings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class PostgresqlServerTest {
    private final PostgresqlDialect dialect = new PostgresqlDialect();
    private final Server server = new Server();
    private final Connection connection = server.connect();

    PostgresqlServerTest() throws SQLException {
        Server.execute(
                connection,
                "CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, n INTEGER CHECK (n > 0))");
        Server.execute(connection, "CREATE TABLE child (parent INTEGER REFERENCES parent (id))");
        Server.execute(connection, "INSERT INTO parent VALUES (1, 'a', 1), (2, 'geheim', 1)");
        Server.execute(connection, "INSERT INTO child VALUES (1)");
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
        server.close();
    }

    private static SQLException failing(Connection connection, String sql) {
        return catchThrowableOfType(SQLException.class, () -> Server.execute(connection, sql));
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO parent VALUES (1, 'x', 1) | UNIQUE",
                "INSERT INTO parent VALUES (3, 'a', 1) | UNIQUE",
                "INSERT INTO parent VALUES (3, NULL, 1) | NOT_NULL",
                "INSERT INTO parent VALUES (3, 'b', -1) | CHECK",
                "INSERT INTO child VALUES (99) | FOREIGN_KEY",
                "DELETE FROM parent WHERE id = 1 | FOREIGN_KEY",
                "SELECT * FROM nowhere | MISSING_TABLE",
                "SELECT nothing FROM parent | SYNTAX",
                "SELECT nothing() | SYNTAX",
                "SELEC 1 | SYNTAX",
                "CREATE TABLE parent (id INTEGER) | OTHER",
                "SELECT 1 / 0 | OTHER"
            })
    void errorsOfStatementsAreTold(String sql, Failure failure) {
        SQLException error = failing(connection, sql);
        assertThat(dialect.classify(error)).as(error.getMessage()).isEqualTo(failure);
    }

    @Test
    void messagesDoNotTellTheValuesOfARow() {
        assertThat(failing(connection, "UPDATE parent SET name = NULL WHERE id = 2")
                        .getMessage())
                .contains("not-null")
                .doesNotContain("geheim");
    }

    @Test
    void aLockThatIsNotGrantedInTimeIsTold() throws SQLException {
        try (Connection first = server.connect();
                Connection second = server.connect()) {
            first.setAutoCommit(false);
            Server.execute(first, "UPDATE parent SET n = 2 WHERE id = 1");
            Server.execute(second, "SET lock_timeout = 1");
            assertThat(dialect.classify(failing(second, "UPDATE parent SET n = 3 WHERE id = 1")))
                    .isEqualTo(Failure.LOCK_TIMEOUT);
        }
    }

    @Test
    void aDeadlockIsTold() throws Exception {
        try (Connection first = server.connect();
                Connection second = server.connect()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            Server.execute(first, "SET LOCAL deadlock_timeout = '10ms'");
            Server.execute(first, "UPDATE parent SET n = 2 WHERE id = 1");
            Server.execute(second, "UPDATE parent SET n = 2 WHERE id = 2");
            CompletableFuture<@Nullable SQLException> waiting =
                    CompletableFuture.supplyAsync(() -> failing(first, "UPDATE parent SET n = 2 WHERE id = 2"));
            @Nullable SQLException own = failing(second, "UPDATE parent SET n = 2 WHERE id = 1");
            if (own != null) {
                second.rollback();
            }
            @Nullable SQLException error = own == null ? waiting.get() : own;
            first.rollback();
            assertThat(dialect.classify(Objects.requireNonNull(error, "nobody lost the deadlock")))
                    .isEqualTo(Failure.DEADLOCK);
        }
    }

    @Test
    void aSerializationFailureIsTold() throws SQLException {
        TransactionSettings strict = new TransactionSettings(Isolation.REPEATABLE_READ, false);
        try (Connection first = server.connect();
                Connection second = server.connect()) {
            dialect.transactions().begin(first, strict);
            assertThat(ask(first, "SELECT n FROM parent WHERE id = 1")).isNotNull();
            assertThat(ask(first, "SHOW transaction_isolation")).isEqualTo("repeatable read");
            Server.execute(second, "UPDATE parent SET n = n + 1 WHERE id = 1");
            assertThat(dialect.classify(failing(first, "UPDATE parent SET n = 9 WHERE id = 1")))
                    .isEqualTo(Failure.SERIALIZATION);
            dialect.transactions().rollback(first);
            dialect.transactions().end(first, strict);
            assertThat(ask(first, "SHOW transaction_isolation")).isEqualTo("read committed");
        }
    }

    @Test
    void aReadOnlyTransactionRefusesWritesAndTheNextOneDoesNot() throws SQLException {
        TransactionSettings reading = new TransactionSettings(null, true);
        TransactionSettings writing = new TransactionSettings(null, false);
        try (Connection own = server.connect()) {
            dialect.transactions().begin(own, reading);
            assertThat(failing(own, "DELETE FROM child").getMessage()).contains("read-only");
            dialect.transactions().rollback(own);
            dialect.transactions().end(own, reading);
            dialect.transactions().begin(own, writing);
            Server.execute(own, "DELETE FROM child WHERE FALSE");
            dialect.transactions().rollback(own);
            dialect.transactions().end(own, writing);
            assertThat(own.getAutoCommit()).isTrue();
        }
    }

    @Test
    void timeoutsAndCancelledStatementsAreTold() throws Exception {
        // A connection of its own: a limit so short may end any statement, also the one that takes it back.
        try (Connection limited = server.connect()) {
            Server.execute(limited, "SET statement_timeout = 1");
            assertThat(dialect.classify(failing(limited, "SELECT pg_sleep(10)")))
                    .isEqualTo(Failure.TIMEOUT);
        }
        try (Connection own = server.connect();
                Statement statement = own.createStatement()) {
            CompletableFuture<SQLException> ending = CompletableFuture.supplyAsync(() ->
                    catchThrowableOfType(SQLException.class, () -> statement.executeQuery("SELECT pg_sleep(60)")));
            while (!ending.isDone()) {
                dialect.connector().cancel(statement);
                Thread.onSpinWait();
            }
            assertThat(dialect.classify(ending.get())).isEqualTo(Failure.CANCELLED);
        }
    }

    @Test
    void aKilledConnectionIsALostOne() throws SQLException {
        try (Connection own = server.connect()) {
            String process = ask(own, "SELECT pg_backend_pid()");
            Server.execute(connection, "SELECT pg_terminate_backend(" + process + ")");
            assertThat(dialect.classify(failing(own, "SELECT 1"))).isEqualTo(Failure.CONNECTION_LOST);
        }
    }

    @Test
    void theServerIsNewEnoughAndTablesAreFoundByName() throws SQLException {
        assertThat(dialect.connected(connection.getMetaData())).isSameAs(dialect);
        assertThat(dialect.recognises(connection.getMetaData().getDatabaseProductName()))
                .isTrue();
        assertThat(dialect.introspection().tableExists(connection, "", "parent"))
                .isTrue();
        assertThat(dialect.introspection().tableExists(connection, "public", "parent"))
                .isTrue();
        assertThat(dialect.introspection().tableExists(connection, "", "Parent"))
                .isFalse();
        assertThat(dialect.introspection().tableExists(connection, "elsewhere", "parent"))
                .isFalse();
    }

    @Test
    void identitySequencesAndCommentsAreUnderstood() throws SQLException {
        var schema = dialect.schema();
        Server.execute(connection, schema.sequences().orElseThrow().create(new QualifiedName("", "\"it's\"")));
        Server.execute(
                connection,
                "CREATE TABLE made (id " + schema.identity("BIGINT") + " PRIMARY KEY, n BIGINT DEFAULT "
                        + schema.sequences().orElseThrow().next(new QualifiedName("", "\"it's\""))
                        + ", b BOOLEAN DEFAULT "
                        + schema.literal(true)
                        + ", d BYTEA DEFAULT " + schema.literal(new byte[] {1, -1}) + ")");
        for (String comment :
                schema.comment(new QualifiedName("", "\"made\""), java.util.Optional.of("\"n\""), "it's")) {
            Server.execute(connection, comment);
        }
        Server.execute(connection, "INSERT INTO made DEFAULT VALUES");
        assertThat(ask(connection, "SELECT id || ' ' || n || ' ' || b || ' ' || d::text FROM made"))
                .isEqualTo("1 1 true \\x01ff");
        Server.execute(connection, schema.dropTable(new QualifiedName("", "\"made\"")));
        Server.execute(connection, schema.sequences().orElseThrow().drop(new QualifiedName("", "\"it's\"")));
    }
}
