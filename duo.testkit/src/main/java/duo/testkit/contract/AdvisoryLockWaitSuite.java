package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.Pool;
import duo.api.error.ConfigurationException;
import duo.api.error.LockTimeoutException;
import duo.api.error.PoolTimeoutException;
import duo.api.error.QueryCancelledException;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.ScratchDatabase;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Locks that have a name, when several threads and several databases objects want them.
 *
 * @since 0.1.0
 */
@Needs(Capability.ADVISORY_LOCKS)
public abstract class AdvisoryLockWaitSuite extends ContractSuite {
    private static final Duration NOT_AT_ALL = Duration.ZERO;
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(2);

    /** For subclasses. */
    protected AdvisoryLockWaitSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    private Database another() {
        return Database.open(url());
    }

    private static int entered(Database database, String name) {
        return database.locked(name, NOT_AT_ALL, () -> 7);
    }

    private static void busy(Database database, String name, Duration limit) {
        Messages.assertTold(
                assertThrows(LockTimeoutException.class, () -> database.locked(name, limit, () -> {})),
                "'" + name + "'",
                told(limit));
    }

    /** How an error tells the limit of a wait. */
    static String told(Duration limit) {
        return limit.isZero() ? "not to be waited for" : "for " + limit.toMillis() + " ms, the limit of the wait";
    }

    private boolean belongToConnections() {
        return ServerDialect.of(db()).advisoryLocks().orThrow().belongToConnections();
    }

    /** Reads a number and writes the next one, which loses steps unless one does it at a time. */
    private static void count(Database database, AtomicInteger inside) {
        assertEquals(1, inside.incrementAndGet());
        Wallet wallet =
                database.model(Wallet.class).where(Wallet_.owner.eq("shared")).one();
        database.model(Wallet.class)
                .where(Wallet_.owner.eq("shared"))
                .updateBulk(u -> u.set(Wallet_.balance, wallet.balance() + 1));
        assertEquals(0, inside.decrementAndGet());
    }

    /**
     * Of several threads, with one database object or with several, one works at a time.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void oneWorksAtATime() throws Exception {
        db().model(Wallet.class).create(new Wallet("shared", 0));
        AtomicInteger inside = new AtomicInteger();
        try (Database other = another()) {
            Concurrent.run(8, thread -> {
                Database mine = thread % 2 == 0 ? db() : other;
                for (int i = 0; i < 5; i++) {
                    mine.locked("counter", LONG, () -> count(mine, inside));
                }
            });
        }
        assertEquals(40, db().model(Wallet.class).one().balance());
    }

    /** Who waits in vain is told which lock it was, and the holder works on. */
    @Test
    public void aLockThatOthersHoldIsNotGranted() {
        try (Database other = another()) {
            db().locked("nightly", LONG, () -> {
                busy(other, "nightly", NOT_AT_ALL);
                busy(other, "nightly", SOON);
                assertEquals(7, entered(other, "Nightly"));
                assertEquals(0, db().model(Wallet.class).count());
                busy(other, "nightly", NOT_AT_ALL);
            });
            assertEquals(7, entered(other, "nightly"));
            assertEquals(7, entered(db(), "nightly"));
        }
    }

    /**
     * A lock is held against other threads of the same database object, too.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void aLockBelongsToItsCall() throws Exception {
        db().locked("nightly", LONG, () -> {
            sql.clear();
            Concurrent.<@Nullable Void>elsewhere(() -> {
                busy(db(), "nightly", NOT_AT_ALL);
                busy(db(), "nightly", SOON);
                return null;
            });
            sql.assertCount(0);
            assertEquals(7, Concurrent.elsewhere(() -> entered(db(), "other")));
        });
        assertEquals(7, entered(db(), "nightly"));
    }

    /**
     * A lock is granted to a waiting thread when the holder has failed.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void theNextOneIsLetInAfterAnError() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch fail = new CountDownLatch(1);
        FutureTask<@Nullable Void> failing = Concurrent.start(() -> {
            db().locked("nightly", LONG, () -> {
                held.countDown();
                Concurrent.await(fail);
                throw new IllegalStateException("work");
            });
            return null;
        });
        Concurrent.await(held);
        FutureTask<Integer> next = Concurrent.start(() -> db().locked("nightly", LONG, () -> 8));
        try (Database other = another()) {
            FutureTask<Integer> elsewhere = Concurrent.start(() -> other.locked("nightly", LONG, () -> 9));
            fail.countDown();
            assertThrows(IllegalStateException.class, () -> Concurrent.result(failing));
            assertEquals(17, Concurrent.result(next) + Concurrent.result(elsewhere));
        }
    }

    /** The database releases a lock when its connection is lost; the work goes on, and its result comes. */
    @Test
    public void aLostConnectionReleasesItsLock() {
        Assumptions.assumeTrue(belongToConnections());
        // One kept idle would be lost, too, and be given to the next call.
        Pool noneIdle = Pool.defaults().minimum(0);
        try (Database mine = Database.builder(url()).pool(noneIdle).open()) {
            String result = mine.locked("nightly", LONG, () -> {
                Assumptions.assumeTrue(scratch().endConnections());
                try (Database other = another()) {
                    assertEquals("granted", other.locked("nightly", LONG, () -> "granted"));
                }
                return "done";
            });
            assertEquals("done", result);
            IllegalStateException work = assertThrows(
                    IllegalStateException.class,
                    () -> mine.locked("nightly", LONG, () -> {
                        scratch().endConnections();
                        throw new IllegalStateException("work");
                    }));
            assertEquals("work", work.getMessage());
        }
        db().disconnect();
        assertEquals(7, entered(db(), "nightly"));
    }

    /** Another database has locks of its own. */
    @Test
    public void anotherDatabaseHasLocksOfItsOwn() {
        try (ScratchDatabase scratch = createDatabase();
                Database elsewhere = scratch.builder().open()) {
            assertEquals(7, db().locked("nightly", LONG, () -> entered(elsewhere, "nightly")));
        }
    }

    /**
     * Those who wait keep no connection from the one who works.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void thoseWhoWaitKeepNoConnection() throws Exception {
        Pool two = Pool.defaults().maximum(2);
        AtomicInteger inside = new AtomicInteger();
        db().model(Wallet.class).create(new Wallet("shared", 0));
        try (Database small = Database.builder(url()).pool(two).open()) {
            Concurrent.run(6, thread -> small.locked("counter", LONG, () -> count(small, inside)));
        }
        assertEquals(6, db().model(Wallet.class).one().balance());
    }

    /** One connection is left to the work, whatever locks are asked for. */
    @Test
    public void oneConnectionIsLeftToTheWork() {
        Pool two = Pool.defaults().maximum(2);
        try (Database small = Database.builder(url()).pool(two).open()) {
            small.locked("a", LONG, () -> {
                if (belongToConnections()) {
                    Messages.assertTold(
                            assertThrows(PoolTimeoutException.class, () -> small.locked("b", SOON, () -> {})),
                            "'b'",
                            "greater maximum");
                    assertThrows(PoolTimeoutException.class, () -> entered(small, "b"));
                } else {
                    assertEquals(7, entered(small, "b"));
                }
                assertEquals(0, small.model(Wallet.class).count());
            });
            assertEquals(7, entered(small, "b"));
        }
    }

    /** With a pool of one connection a lock is refused where it would keep that from the work. */
    @Test
    public void aPoolOfOneConnectionIsToldApart() {
        try (Database single = Database.builder(url())
                .pool(Pool.defaults().maximum(1))
                .listener(sql)
                .open()) {
            if (belongToConnections()) {
                Messages.assertTold(
                        assertThrows(ConfigurationException.class, () -> entered(single, "nightly")),
                        "'nightly'",
                        "one connection");
                sql.assertCount(0);
            } else {
                assertEquals(
                        0L,
                        single.locked(
                                "nightly",
                                LONG,
                                () -> single.model(Wallet.class).count()));
            }
        }
    }

    /**
     * A thread that is interrupted while others of its database object hold the lock waits no longer, and stays interrupted.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void anInterruptEndsTheWait() throws Exception {
        CompletableFuture<Thread> waiting = new CompletableFuture<>();
        db().locked("nightly", LONG, () -> {
            FutureTask<Boolean> interrupted = Concurrent.start(() -> {
                waiting.complete(Thread.currentThread());
                assertThrows(QueryCancelledException.class, () -> db().locked("nightly", LONG, () -> {}));
                return Thread.interrupted();
            });
            Settled.value(waiting).interrupt();
            assertTrue(Concurrent.result(interrupted));
        });
        assertEquals(7, entered(db(), "nightly"));
    }
}
