package duo.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.Isolation;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.testkit.model.Wallet;
import duo.tests.engine.EngineFamily;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the servers themselves say of the transactions that Duo begins. */
class IsolationTest {
    private static final String ASK_POSTGRESQL = "SHOW transaction_isolation";
    private static final String ASK_INNODB = "SELECT trx_isolation_level FROM information_schema.innodb_trx"
            + " WHERE trx_mysql_thread_id = CONNECTION_ID()";

    static List<TestEngine> servers() {
        return TestEngines.all().stream()
                .filter(engine -> engine.family() != EngineFamily.SQLITE)
                .toList();
    }

    private static Optional<String> ask(Transaction tx, String question) {
        try {
            return tx.connection(connection -> {
                try (Statement statement = connection.createStatement();
                        ResultSet answer = statement.executeQuery(question)) {
                    return answer.next() ? Optional.of(answer.getString(1)) : Optional.empty();
                }
            });
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** InnoDB renews its list of transactions only when nobody has looked at it for a tenth of a second. */
    private static String reported(TestEngine engine, Transaction tx) {
        String question = engine.family() == EngineFamily.POSTGRESQL ? ASK_POSTGRESQL : ASK_INNODB;
        AtomicReference<String> answer = new AtomicReference<>("");
        Patience.until(
                "the transaction is listed",
                () -> {
                    ask(tx, question).ifPresent(answer::set);
                    return !answer.get().isEmpty();
                },
                () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150)));
        return answer.get().replace(' ', '_').toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void theServerReportsTheLevelThatWasAskedFor(TestEngine engine) {
        engine.requireAvailable();
        try (FreshDatabase fresh = engine.createDatabase()) {
            for (Isolation level : Isolation.values()) {
                // Another connection for each level, since the list of InnoDB may still tell of the last one.
                try (Database database = Database.open(fresh.url())) {
                    database.createAll(Wallet.class);
                    String reported =
                            database.transaction(TransactionOptions.defaults().isolation(level), tx -> {
                                tx.model(Wallet.class).create(new Wallet(level.name(), 1));
                                return reported(engine, tx);
                            });
                    assertThat(reported).isEqualTo(level.name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void withoutALevelItIsThatOfTheServer(TestEngine engine) {
        engine.requireAvailable();
        try (FreshDatabase fresh = engine.createDatabase();
                Database database = Database.open(fresh.url())) {
            database.createAll(Wallet.class);
            String reported = database.transaction(tx -> {
                tx.model(Wallet.class).create(new Wallet("ada", 1));
                return reported(engine, tx);
            });
            assertThat(reported)
                    .isEqualTo(
                            engine.family() == EngineFamily.POSTGRESQL
                                    ? Isolation.READ_COMMITTED.name()
                                    : Isolation.REPEATABLE_READ.name());
        }
    }
}
