package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.Created;
import duo.api.Database;
import duo.api.Isolation;
import duo.api.Model;
import duo.api.Pool;
import duo.api.TransactionOptions;
import duo.api.error.PoolTimeoutException;
import duo.api.error.StaleEntityException;
import duo.api.error.TransientDatabaseException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Many at once: a pool that runs dry, and writers that meet.
 *
 * @since 0.1.0
 */
public abstract class ConcurrencySuite extends ContractSuite {
    private static final TransactionOptions READING =
            TransactionOptions.defaults().forReading();

    /** For subclasses. */
    protected ConcurrencySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    private Model<Wallet> wallets() {
        return db().model(Wallet.class);
    }

    private long balance(String owner) {
        return wallets().where(Wallet_.owner.eq(owner)).one().balance();
    }

    private void add(String owner, long amount) {
        assertEquals(
                1,
                wallets()
                        .where(Wallet_.owner.eq(owner))
                        .updateBulk(wallet -> wallet.set(Wallet_.balance, Wallet_.balance.plus(amount))));
    }

    /** A call that gets no connection in time says so; once one is free calls go on. */
    @Test
    public void anExhaustedPoolIsToldAndRecovers() {
        Pool one = Pool.defaults().maximum(1).connectionTimeout(Duration.ofMillis(300));
        try (Database small = Database.builder(url()).pool(one).open()) {
            Model<Wallet> all = small.model(Wallet.class);
            small.transaction(READING, () -> {
                PoolTimeoutException told =
                        assertThrows(PoolTimeoutException.class, () -> Concurrent.elsewhere(all::count));
                assertTrue(String.valueOf(told.getMessage()).contains("300 ms"));
                assertEquals(0, all.count());
            });
            assertEquals(0, all.count());
        }
    }

    /**
     * A thousand calls that fail, each in its way, leave no connection in use.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void callsThatFailLeakNoConnection() throws Exception {
        Pool two = Pool.defaults().maximum(2).connectionTimeout(Duration.ofSeconds(10));
        try (Database small = Database.builder(url()).pool(two).open()) {
            Model<Wallet> all = small.model(Wallet.class);
            Wallet ada = all.create(new Wallet("ada", 1));
            Wallet stale = all.one();
            ada.deposit(1);
            all.save(ada);
            stale.deposit(1);
            for (int i = 0; i < 200; i++) {
                assertThrows(UniqueViolationException.class, () -> all.create(new Wallet("ada", 1)));
                assertThrows(StaleEntityException.class, () -> all.save(stale));
                assertThrows(
                        UniqueViolationException.class,
                        () -> small.transaction(() -> all.create(new Wallet("ada", 1))));
                assertThrows(
                        IllegalStateException.class,
                        () -> small.transaction(READING, () -> {
                            all.count();
                            throw new IllegalStateException("work");
                        }));
                assertThrows(
                        IllegalStateException.class,
                        () -> small.inConnection(connection -> {
                            throw new IllegalStateException("work");
                        }));
            }
            assertEquals(1L, small.transaction(READING, () -> Concurrent.elsewhere(all::count)));
        }
    }

    /**
     * With a version no update is lost when threads read, change and write the same row, and try again when refused.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aVersionPreventsLostUpdates() throws Exception {
        wallets().create(new Wallet("shared", 0));
        Concurrent.run(16, thread -> {
            for (int i = 0; i < 25; i++) {
                while (!deposited()) {
                    Thread.onSpinWait();
                }
            }
        });
        Wallet shared = wallets().one();
        assertEquals(400, shared.balance());
        assertEquals(400, shared.version());
    }

    private boolean deposited() {
        Wallet shared = wallets().one();
        shared.deposit(1);
        try {
            wallets().save(shared);
            return true;
        } catch (StaleEntityException | TransientDatabaseException met) {
            return false;
        }
    }

    /**
     * Updates that the database computes are not lost either, and need no second try.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void computedUpdatesAreNotLost() throws Exception {
        wallets().create(new Wallet("shared", 0));
        Concurrent.run(16, thread -> {
            for (int i = 0; i < 25; i++) {
                add("shared", 1);
            }
        });
        assertEquals(400, balance("shared"));
    }

    /**
     * Many threads write, standalone and in transactions, while others read; none fails, but a database may end a transaction of several
     * statements as a deadlock.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void manyWritersAndReadersDoNotFail() throws Exception {
        Concurrent.run(64, thread -> {
            for (int i = 0; i < 6; i++) {
                Wallet wallet = new Wallet(thread + "/" + i, thread);
                switch (i % 3) {
                    case 0 -> wallets().create(wallet);
                    case 1 ->
                        Concurrent.retried(() -> db().transaction(() -> {
                            wallets().create(wallet);
                            add(wallet.owner(), 1);
                            return wallet;
                        }));
                    default -> {
                        assertEquals(thread, balance(thread + "/0"));
                        db().transaction(READING, () -> assertEquals(thread + 1, balance(thread + "/1")));
                    }
                }
            }
        });
        assertEquals(64 * 4, wallets().count());
    }

    /**
     * Many threads want the same row to exist: one creates it, the others get it, and none fails. Those that ask inside a
     * transaction of their own begin it again when the database ends it as a deadlock, as any application does.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void oneOfManyThreadsCreatesARow() throws Exception {
        TransactionOptions seeingOthers = TransactionOptions.defaults().isolation(Isolation.READ_COMMITTED);
        AtomicInteger created = new AtomicInteger();
        Concurrent.run(16, thread -> {
            Created<Wallet> wallet = thread % 2 == 0
                    ? getOrCreateShared()
                    : Concurrent.retried(() -> db().transaction(seeingOthers, this::getOrCreateShared));
            created.addAndGet(wallet.created() ? 1 : 0);
            assertEquals("shared", wallet.model().owner());
        });
        assertEquals(1, created.get());
        assertEquals(1, wallets().count());
    }

    private Created<Wallet> getOrCreateShared() {
        return wallets().getOrCreate(Wallet_.owner.eq("shared"), () -> new Wallet("shared", 1));
    }

    /** Bulk writes inside a block do not end it. */
    @Test
    public void bulkWritesDoNotEndTheirBlock() {
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    wallets().createBulk(List.of(new Wallet("a", 1), new Wallet("b", 1)));
                    wallets().where(Wallet_.owner.eq("a")).deleteBulk();
                    wallets()
                            .where(Wallet_.owner.eq("b"))
                            .updateBulk(w -> w.set(Wallet_.balance, 2L), Bulk.withHooks());
                    throw new IllegalStateException("no");
                }));
        assertEquals(0, wallets().count());
        sql.clear();
        wallets().createBulk(List.of(new Wallet("a", 1), new Wallet("b", 1)), Bulk.batches(1));
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
    }
}
