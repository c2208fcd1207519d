package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Database;
import duo.api.Model;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.event.TransactionEvent.Kind;
import duo.testkit.RecordedStatements;
import duo.testkit.ScratchDatabase;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whom a transaction concerns: one thread, one database, and what is called through its handle.
 *
 * @since 0.1.0
 */
public abstract class TransactionScopeSuite extends ContractSuite {
    private static final TransactionOptions READING =
            TransactionOptions.defaults().forReading();
    private static final TransactionOptions DETACHED =
            TransactionOptions.defaults().offThread();

    /** For subclasses. */
    protected TransactionScopeSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    private Model<Wallet> wallets() {
        return db().model(Wallet.class);
    }

    /**
     * Calls of other threads, platform and virtual ones, do not join the transaction of this one.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void otherThreadsDoNotJoin() throws Exception {
        db().transaction(() -> {
            wallets().create(new Wallet("ada", 1));
            assertEquals(0L, Concurrent.elsewhere(() -> wallets().count()));
            assertEquals(0L, Concurrent.onPlatformThread(() -> wallets().count()));
            assertEquals(1, wallets().count());
        });
        assertEquals(
                List.of(true, false, false, true),
                sql.statements().stream().map(event -> event.inTransaction()).toList());
    }

    /**
     * Two threads have a transaction each at the same time, on virtual threads as on others.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void twoThreadsHaveATransactionEach() throws Exception {
        wallets().create(new Wallet("ada", 1));
        sql.clear();
        CountDownLatch bothOpen = new CountDownLatch(2);
        Concurrent.Task reading = thread -> db().transaction(READING, () -> {
            Wallet first = wallets().one();
            bothOpen.countDown();
            Concurrent.await(bothOpen);
            assertSame(first, wallets().one());
        });
        FutureTask<@Nullable Void> virtual = Concurrent.start(() -> {
            reading.run(0);
            return null;
        });
        Concurrent.<@Nullable Void>onPlatformThread(() -> {
            reading.run(1);
            return null;
        });
        Concurrent.result(virtual);
        assertEquals(List.of(BEGIN, BEGIN, COMMIT, COMMIT), sql.transactions());
        sql.assertCount(4);
    }

    /** After a block the thread has no transaction, also when it is used again. */
    @Test
    public void afterABlockTheThreadHasNoTransaction() {
        db().transaction(READING, () -> {});
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(READING, () -> {
                    throw new IllegalStateException("no");
                }));
        sql.clear();
        wallets().count();
        assertFalse(sql.statements().get(0).inTransaction());
        assertEquals(List.of(), sql.transactions());
    }

    /** A transaction of one database does not capture the calls of another one. */
    @Test
    public void anotherDatabaseIsNotCaptured() {
        try (ScratchDatabase scratch = createDatabase();
                Database other = Database.open(scratch.url())) {
            other.createAll(Wallet.class);
            assertThrows(
                    IllegalStateException.class,
                    () -> db().transaction(() -> {
                        wallets().create(new Wallet("here", 1));
                        other.model(Wallet.class).create(new Wallet("there", 2));
                        throw new IllegalStateException("no");
                    }));
            assertEquals("there", other.model(Wallet.class).one().owner());
            assertEquals(0, wallets().count());
        }
    }

    /** Nor does it capture those of another object for the same database. */
    @Test
    public void anotherObjectForTheSameDatabaseIsNotCaptured() {
        RecordedStatements others = new RecordedStatements();
        try (Database other = Database.builder(url()).listener(others).open()) {
            db().transaction(READING, () -> {
                assertEquals(0, wallets().count());
                other.model(Wallet.class).create(new Wallet("ada", 1));
            });
            assertEquals(List.of(), others.transactions());
            assertEquals(1, wallets().count());
        }
    }

    /** Transactions of two databases are open at once, and end each by itself. */
    @Test
    public void transactionsOfTwoDatabasesAreOpenAtOnce() {
        try (ScratchDatabase scratch = createDatabase();
                Database other = Database.open(scratch.url())) {
            other.createAll(Wallet.class);
            db().inTransaction(outer -> {
                wallets().create(new Wallet("here", 1));
                other.transaction(() -> {
                    other.model(Wallet.class).create(new Wallet("there", 2));
                    wallets().create(new Wallet("here, too", 3));
                });
                outer.setRollbackOnly();
            });
            assertEquals(1, other.model(Wallet.class).count());
            assertEquals(0, wallets().count());
            assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        }
    }

    /** Calls of the database do not join a transaction that is kept off the thread; calls through its handle do. */
    @Test
    public void callsDoNotJoinATransactionOffTheThread() {
        try (Transaction tx = db().begin(DETACHED)) {
            tx.model(Wallet.class).create(new Wallet("ada", 1));
            assertEquals(0, wallets().count());
            assertEquals(1, tx.model(Wallet.class).count());
            tx.commit();
        }
        assertEquals(1, wallets().count());
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
    }

    /**
     * A transaction off the thread is used from several threads, one after another, and remembers its objects.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aTransactionOffTheThreadIsUsedFromSeveralThreads() throws Exception {
        Transaction tx = Concurrent.elsewhere(() -> db().begin(DETACHED));
        Wallet ada = Concurrent.elsewhere(() -> tx.model(Wallet.class).create(new Wallet("ada", 1)));
        Wallet same =
                Concurrent.onPlatformThread(() -> tx.model(Wallet.class).first().orElseThrow());
        assertSame(ada, same);
        Concurrent.<@Nullable Void>elsewhere(() -> {
            tx.commit();
            return null;
        });
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
        assertEquals(1, wallets().count());
    }

    /** A call that takes several statements does so inside a transaction off the thread as in any other. */
    @Test
    public void aCallOfSeveralStatementsNestsInATransactionOffTheThread() {
        try (Transaction tx = db().begin(DETACHED)) {
            tx.model(Wallet.class).getOrCreate(Wallet_.owner.eq("ada"), () -> new Wallet("ada", 1));
            assertEquals(List.of(BEGIN, Kind.SAVEPOINT, Kind.RELEASE), sql.transactions());
            assertEquals(0, wallets().count());
            tx.rollback();
        }
        assertEquals(0, wallets().count());
    }

    /**
     * A transaction that was ended on another thread does not go on capturing the calls of the one that began it.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aTransactionEndedElsewhereCapturesNothing() throws Exception {
        Transaction outer = db().begin(READING);
        Transaction inner = db().begin();
        Concurrent.<@Nullable Void>elsewhere(() -> {
            inner.close();
            return null;
        });
        wallets().count();
        Concurrent.<@Nullable Void>elsewhere(() -> {
            outer.close();
            return null;
        });
        wallets().count();
        assertEquals(
                List.of(true, false),
                sql.statements().stream().map(event -> event.inTransaction()).toList());
    }

    /**
     * A write without a transaction is seen by others at once.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aStandaloneWriteIsSeenByOthersAtOnce() throws Exception {
        wallets().create(new Wallet("ada", 1));
        assertEquals(List.of(), sql.transactions());
        assertEquals(1L, Concurrent.elsewhere(() -> wallets().count()));
        try (Database other = Database.open(url())) {
            assertEquals("ada", other.model(Wallet.class).one().owner());
        }
    }
}
