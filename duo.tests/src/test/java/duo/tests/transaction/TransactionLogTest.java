package duo.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import duo.api.Database;
import duo.api.Session;
import duo.api.Transaction;
import duo.testkit.model.Wallet;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong with a transaction without an error reaching anybody is logged. */
class TransactionLogTest {

    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    private static Database memory() {
        Database database = Database.open("sqlite::memory:");
        database.createAll(Wallet.class);
        return database;
    }

    @Test
    void anActionThatFailsIsLoggedWithItsError() {
        try (TransactionLog log = TransactionLog.ofThisThread();
                Database database = memory()) {
            IllegalStateException error = new IllegalStateException("no mail server");
            database.inTransaction(tx -> tx.onCommit(() -> {
                throw error;
            }));
            assertThat(log.events()).singleElement().satisfies(event -> {
                assertThat(event.getLevel()).isEqualTo(Level.ERROR);
                assertThat(event.getThrowableProxy().getMessage()).isEqualTo("no mail server");
            });
        }
    }

    @Test
    void aTransactionThatEndsWellIsNotLogged() {
        try (TransactionLog log = TransactionLog.ofThisThread()) {
            try (Database database = memory()) {
                database.transaction(() -> database.model(Wallet.class).create(new Wallet("ada", 1)));
                try (Transaction tx = database.begin()) {
                    tx.setRollbackOnly();
                }
            }
            assertThat(log.events()).isEmpty();
        }
    }

    @Test
    void aTransactionThatIsOpenWhenTheDatabaseClosesIsLogged() {
        try (TransactionLog log = TransactionLog.ofThisThread()) {
            Transaction forgotten;
            Session forgottenToo;
            try (Database database = memory()) {
                forgottenToo = database.openSession();
                forgotten = database.begin();
            }
            assertThat(log.events())
                    .singleElement()
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .asString()
                    .contains("still open")
                    .contains(Thread.currentThread().getName());
            assertThat(forgotten.isActive()).isTrue();
            forgottenToo.close();
        }
    }

    @Test
    void aSessionThatIsOpenWhenTheDatabaseClosesIsLogged() {
        try (TransactionLog log = TransactionLog.ofThisThread()) {
            Session forgotten;
            try (Database database = memory()) {
                forgotten = database.openSession();
                forgotten.model(Wallet.class).create(new Wallet("ada", 1));
            }
            assertThat(log.events())
                    .singleElement()
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .asString()
                    .contains("still open");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aTransactionThatItsThreadForgotIsLoggedAndRolledBack(TestEngine engine) throws Exception {
        engine.requireAvailable();
        try (TransactionLog log = TransactionLog.about("careless");
                FreshDatabase fresh = engine.createDatabase();
                Database database = Database.open(fresh.url())) {
            database.createAll(Wallet.class);
            Thread careless = Thread.ofPlatform().name("careless").start(() -> {
                database.begin();
                database.model(Wallet.class).create(new Wallet("lost", 1));
            });
            careless.join();
            Patience.until("the leak is reported", () -> !log.events().isEmpty(), System::gc);
            assertThat(log.events())
                    .singleElement()
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .asString()
                    .contains("careless")
                    .contains("never committed");
            database.model(Wallet.class).create(new Wallet("next", 2));
            assertThat(database.model(Wallet.class).all())
                    .extracting(Wallet::owner)
                    .containsExactly("next");
        }
    }
}
