package duo.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.Model;
import duo.api.Transaction;
import duo.api.error.SerializationFailureException;
import duo.api.error.TransientDatabaseException;
import duo.async.AsyncDatabase;
import duo.testkit.Faults;
import duo.testkit.model.Wallet;
import duo.tests.connection.SharedDataSource;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A commit that fails because another transaction was first, although each statement succeeded: as a node of Galera refuses it, with the
 * number of a deadlock.
 */
class CommitConflictTest {
    private final Faults faults = new Faults();

    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    private void on(TestEngine engine, BiConsumer<Database, Model<Wallet>> test) {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database db = Database.of(faults.around(new SharedDataSource(fresh, true)))) {
            db.createAll(Wallet.class);
            test.accept(db, db.model(Wallet.class));
            assertThat(faults.haveStruck()).isTrue();
        }
    }

    private void refuseTheNextCommit() {
        faults.atCommit()
                .fails(new SQLException(
                        "Deadlock found when trying to get lock; try restarting transaction", "40001", 1213));
    }

    /** The way of the guide. */
    static <T> T withRetries(Database db, int attempts, Consumer<TransientDatabaseException> failed, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return db.transaction(work::get);
            } catch (TransientDatabaseException passing) {
                failed.accept(passing);
                if (attempt == attempts) {
                    throw passing;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void itIsASerializationFailureAndNothingIsRemembered(TestEngine engine) {
        on(engine, (db, wallets) -> {
            Wallet ada = wallets.create(new Wallet("ada", 1));
            Wallet bob = new Wallet("bob", 5);
            List<String> ends = new ArrayList<>();
            refuseTheNextCommit();
            assertThatThrownBy(() -> db.inTransaction((Transaction tx) -> {
                        tx.onCommit(() -> ends.add("committed"));
                        tx.onRollback(() -> ends.add("rolled back"));
                        ada.deposit(10);
                        wallets.save(ada);
                        wallets.save(bob);
                    }))
                    .isInstanceOf(SerializationFailureException.class)
                    .isInstanceOfSatisfying(SerializationFailureException.class, failed -> {
                        assertThat(failed.sqlState()).contains("40001");
                        assertThat(failed.vendorCode()).isEqualTo(1213);
                    });
            assertThat(ends).containsExactly("rolled back");
            assertThat(bob.isNew()).isTrue();
            assertThat(bob.id()).isNull();
            assertThat(ada.version()).isZero();
            assertThat(wallets.valuesList(duo.testkit.model.Wallet_.balance).all())
                    .containsExactly(1L);
            db.transaction(() -> wallets.save(bob));
            wallets.save(ada);
            assertThat(wallets.count()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theWholeTransactionIsTriedAgain(TestEngine engine) {
        on(engine, (db, wallets) -> {
            long key = java.util.Objects.requireNonNull(
                    wallets.create(new Wallet("ada", 1)).id());
            List<Long> seen = new ArrayList<>();
            List<Exception> failed = new ArrayList<>();
            refuseTheNextCommit();
            Wallet saved = withRetries(db, 3, failed::add, () -> {
                Wallet ada = wallets.get(key).orElseThrow();
                seen.add(ada.balance());
                ada.deposit(10);
                return wallets.save(ada);
            });
            assertThat(seen).containsExactly(1L, 1L);
            assertThat(failed).singleElement().isInstanceOf(SerializationFailureException.class);
            assertThat(saved.version()).isEqualTo(1);
            assertThat(wallets.one().balance()).isEqualTo(11);
        });
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theAsynchronousViewTellsItToo(TestEngine engine) {
        on(engine, (db, wallets) -> {
            Wallet bob = new Wallet("bob", 5);
            refuseTheNextCommit();
            assertThat(AsyncDatabase.of(db)
                            .transaction(tx -> tx.model(Wallet.class).save(bob)))
                    .failsWithin(java.time.Duration.ofMinutes(1))
                    .withThrowableThat()
                    .withCauseInstanceOf(SerializationFailureException.class);
            assertThat(bob.isNew()).isTrue();
            assertThat(wallets.count()).isZero();
        });
    }
}
