package duo.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.SqlSyntaxException;
import duo.testkit.model.Wallet;
import duo.tests.engine.EngineFamily;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What SQLite and PostgreSQL can and MySQL cannot: change the schema in a transaction, and check keys at its end. */
class TransactionalSchemaTest {

    static List<TestEngine> engines() {
        return TestEngines.all().stream()
                .filter(engine -> engine.family() == EngineFamily.SQLITE || engine.family() == EngineFamily.POSTGRESQL)
                .toList();
    }

    private static void execute(Database database, String... statements) {
        try {
            database.inConnection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    for (String each : statements) {
                        statement.execute(each);
                    }
                }
            });
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void tablesOfAFailedBlockAreGone(TestEngine engine) {
        engine.requireAvailable();
        try (FreshDatabase fresh = engine.createDatabase();
                Database database = Database.open(fresh.url())) {
            assertThatThrownBy(() -> database.transaction(() -> {
                        database.createAll(Wallet.class);
                        database.model(Wallet.class).create(new Wallet("ada", 1));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> database.model(Wallet.class).count()).isInstanceOf(SqlSyntaxException.class);
            database.transaction(() -> database.createAll(Wallet.class));
            assertThat(database.model(Wallet.class).count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aCommitThatFailsRollsBackAndIsTold(TestEngine engine) {
        engine.requireAvailable();
        try (FreshDatabase fresh = engine.createDatabase();
                Database database = Database.open(fresh.url())) {
            database.createAll(Wallet.class);
            execute(
                    database,
                    "CREATE TABLE parents (id INTEGER PRIMARY KEY)",
                    "CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parents (id)"
                            + " DEFERRABLE INITIALLY DEFERRED)");
            Wallet ada = new Wallet("ada", 1);
            List<String> ran = new ArrayList<>();
            assertThatThrownBy(() -> database.inTransaction(tx -> {
                        tx.onCommit(() -> ran.add("commit"));
                        tx.onRollback(() -> ran.add("rollback"));
                        tx.model(Wallet.class).create(ada);
                        execute(database, "INSERT INTO children (id, parent) VALUES (1, 2)");
                    }))
                    .isInstanceOf(ForeignKeyViolationException.class);
            assertThat(ran).containsExactly("rollback");
            assertThat(ada.isNew()).isTrue();
            assertThat(database.model(Wallet.class).count()).isZero();
            database.transaction(() -> database.model(Wallet.class).create(ada));
            assertThat(database.model(Wallet.class).count()).isOne();
        }
    }
}
