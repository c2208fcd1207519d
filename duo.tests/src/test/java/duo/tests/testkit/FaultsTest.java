package duo.tests.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.Model;
import duo.api.error.ConnectionLostException;
import duo.api.error.DatabaseException;
import duo.api.error.SerializationFailureException;
import duo.testkit.Faults;
import duo.tests.connection.SharedDataSource;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults strike where they are put, once, and Duo leaves nothing half done. */
class FaultsTest {
    private final Faults faults = new Faults();

    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    private void on(TestEngine engine, BiConsumer<Database, Model<Account>> test) {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database db = Database.of(faults.around(new SharedDataSource(fresh, true)))) {
            db.createAll(Account.class);
            test.accept(db, db.model(Account.class));
            assertThat(faults.haveStruck()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theNthStatementFails(TestEngine engine) {
        on(engine, (db, accounts) -> {
            faults.at("kit_accounts", 3).fails("40001");
            assertThatThrownBy(() -> db.transaction(() -> {
                        accounts.insert(new Account("Ada", 100));
                        accounts.insert(new Account("Bo", 100));
                        accounts.insert(new Account("Cy", 100));
                    }))
                    .isInstanceOf(SerializationFailureException.class);
            assertThat(accounts.count()).as("rolled back").isZero();
            db.transaction(() -> accounts.insert(new Account("Ada", 100)));
            assertThat(accounts.count()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLostConnectionIsReplaced(TestEngine engine) {
        on(engine, (db, accounts) -> {
            accounts.insert(new Account("Ada", 100));
            faults.at(1).disconnects();
            assertThatThrownBy(accounts::count).isInstanceOf(ConnectionLostException.class);
            assertThat(accounts.count()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aConnectionIsLostInsideATransaction(TestEngine engine) {
        on(engine, (db, accounts) -> {
            faults.at("UPDATE", 1).disconnects();
            assertThatThrownBy(() -> db.transaction(() -> {
                        Account ada = accounts.insert(new Account("Ada", 100));
                        accounts.update(new Account(ada.id(), "Ada", 50, null));
                    }))
                    .isInstanceOf(ConnectionLostException.class);
            assertThat(accounts.count()).as("rolled back").isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aCommitFails(TestEngine engine) {
        on(engine, (db, accounts) -> {
            faults.atCommit().fails(new SQLException("no room", "53100"));
            assertThatThrownBy(() -> db.transaction(() -> {
                        accounts.insert(new Account("Ada", 100));
                    }))
                    .isInstanceOf(DatabaseException.class)
                    .hasStackTraceContaining("no room");
            assertThat(accounts.count()).as("rolled back").isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aLateAnswerIsAnAnswer(TestEngine engine) {
        on(engine, (db, accounts) -> {
            faults.at("insert", 1).delays(Duration.ofMillis(1));
            accounts.insert(new Account("Ada", 100));
            assertThat(accounts.count()).isEqualTo(1);
        });
    }

    @Test
    void clearedFaultsDoNotStrike() {
        on(TestEngines.get("sqlite"), (db, accounts) -> {
            faults.at(1).fails("40001");
            assertThat(faults.haveStruck()).isFalse();
            faults.clear();
            assertThat(accounts.count()).isZero();
        });
        assertThatIllegalArgumentException().isThrownBy(() -> faults.at(0)).withMessageContaining("from 1");
    }
}
