package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.api.Pool;
import duo.api.error.LockTimeoutException;
import duo.api.error.PoolTimeoutException;
import duo.api.error.TransactionException;
import duo.api.event.DatabaseListener;
import duo.async.AsyncDatabase;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Wallet;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Locks that have a name, with futures. The pool has two connections, of which a lock may keep one.
 *
 * @since 0.1.0
 */
@Needs(Capability.ADVISORY_LOCKS)
public abstract class AsyncAdvisoryLockSuite extends ContractSuite {
    private static final Duration NOT_AT_ALL = Duration.ZERO;
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(2);

    private volatile CompletableFuture<Boolean> sent = new CompletableFuture<>();

    /** For subclasses. */
    protected AsyncAdvisoryLockSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(2).connectionTimeout(Duration.ofSeconds(20)))
                .listener(new DatabaseListener() {
                    @Override
                    public void beforeStatement(String text) {
                        sent.complete(true);
                    }
                });
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(db());
    }

    private static CompletableFuture<Integer> entered(AsyncDatabase async, String name) {
        return async.locked(name, NOT_AT_ALL, () -> CompletableFuture.completedFuture(7));
    }

    /** A call that holds the lock from now on, until its work completes. */
    private CompletableFuture<Integer> held(CompletableFuture<Integer> work) {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        CompletableFuture<Integer> call = async().locked("nightly", LONG, () -> {
            begun.complete(true);
            return work;
        });
        Settled.value(begun);
        return call;
    }

    private static CompletableFuture<Wallet> create(AsyncDatabase async, String owner) {
        return async.model(Wallet.class).create(new Wallet(owner, 1));
    }

    private static void busy(AsyncDatabase async, String name, Duration limit) {
        Messages.assertTold(
                Settled.error(
                        LockTimeoutException.class,
                        async.locked(name, limit, () -> CompletableFuture.completedFuture(7))),
                "'" + name + "'",
                AdvisoryLockWaitSuite.told(limit));
    }

    private boolean belongToConnections() {
        return ServerDialect.of(db()).advisoryLocks().orThrow().belongToConnections();
    }

    /** The work ends with its future, and its result is that of the lock. */
    @Test
    public void workRunsUnderALock() {
        int statements = AdvisoryLockSuite.statementsOf(db());
        sql.clear();
        assertEquals(
                "ada bob",
                Settled.value(async().locked(
                                "nightly",
                                LONG,
                                () -> create(async(), "ada")
                                        .thenCompose(ada -> async().transaction(tx ->
                                                        tx.model(Wallet.class).create(new Wallet("bob", 2)))
                                                .thenApply(bob -> ada.owner() + " " + bob.owner())))));
        sql.assertCount(statements + 2);
        assertEquals(7, Settled.value(entered(async(), "nightly")));
    }

    /** The lock is released when the work fails, in whatever way, and its error is that of the future. */
    @Test
    public void theLockIsReleasedHoweverTheWorkEnds() {
        IOException failed = new IOException("work");
        assertSame(
                failed, Settled.error(async().locked("nightly", LONG, () -> CompletableFuture.failedFuture(failed))));
        IllegalArgumentException thrown = new IllegalArgumentException("work");
        assertSame(thrown, Settled.error(async().<Integer>locked("nightly", LONG, () -> {
            throw thrown;
        })));
        Messages.assertTold(
                Settled.error(IllegalStateException.class, async().<Integer>locked("nightly", LONG, () -> nothing())),
                "null");
        assertEquals(7, Settled.value(entered(async(), "nightly")));
    }

    @SuppressWarnings("NullAway") // gives null where it must not be
    private static CompletableFuture<Integer> nothing() {
        return null;
    }

    /** The lock is held until the future of the work completes, against calls of both views. */
    @Test
    public void theLockIsHeldUntilTheFutureCompletes() {
        CompletableFuture<Integer> work = new CompletableFuture<>();
        CompletableFuture<Integer> first = held(work);
        busy(async(), "nightly", NOT_AT_ALL);
        busy(async(), "nightly", SOON);
        busy(AsyncDatabase.of(db()), "nightly", NOT_AT_ALL);
        try (Database other = Database.open(url())) {
            busy(AsyncDatabase.of(other), "nightly", NOT_AT_ALL);
            busy(AsyncDatabase.of(other), "nightly", SOON);
            assertEquals(7, Settled.value(entered(AsyncDatabase.of(other), "Nightly")));
        }
        assertEquals(0L, Settled.value(async().model(Wallet.class).count()));
        assertFalse(first.isDone());
        work.complete(5);
        assertEquals(5, Settled.value(first));
        assertEquals(7, Settled.value(entered(async(), "nightly")));
        assertEquals(8, db().locked("nightly", NOT_AT_ALL, () -> 8));
    }

    /** Many wait for a lock without a thread and without a connection, so that the work gets both. */
    @Test
    public void waitingKeepsNoThreadAndNoConnection() {
        ExecutorService single = Executors.newSingleThreadExecutor();
        try {
            AsyncDatabase async = AsyncDatabase.of(db(), single);
            List<CompletableFuture<Wallet>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String owner = "owner " + i;
                all.add(async.locked("lock " + i % 2, LONG, () -> create(async, owner)));
            }
            all.forEach(Settled::value);
            assertEquals(8L, Settled.value(async.model(Wallet.class).count()));
        } finally {
            single.shutdown();
        }
    }

    /** One connection is left to the work; a lock that gets none for that is not said to be held by others. */
    @Test
    public void oneConnectionIsLeftToTheWork() {
        CompletableFuture<Integer> work = new CompletableFuture<>();
        CompletableFuture<Integer> first = held(work);
        for (Duration limit : List.of(NOT_AT_ALL, SOON)) {
            CompletableFuture<Integer> second =
                    async().locked("other", limit, () -> CompletableFuture.completedFuture(8));
            if (belongToConnections()) {
                Messages.assertTold(Settled.error(PoolTimeoutException.class, second), "'other'", "greater maximum");
            } else {
                assertEquals(8, Settled.value(second));
            }
        }
        assertEquals(0L, Settled.value(async().model(Wallet.class).count()));
        work.complete(5);
        assertEquals(5, Settled.value(first));
        assertEquals(7, Settled.value(entered(async(), "other")));
    }

    /** A call that is cancelled while another one of its database object holds the lock never runs. */
    @Test
    public void aWaitingCallIsCancelled() {
        CompletableFuture<Integer> work = new CompletableFuture<>();
        CompletableFuture<Integer> first = held(work);
        CompletableFuture<Wallet> second = async().locked("nightly", LONG, () -> create(async(), "never"));
        CompletableFuture<Wallet> third = async().locked("nightly", LONG, () -> create(async(), "third"));
        assertTrue(second.cancel(true));
        work.complete(5);
        assertEquals(5, Settled.value(first));
        assertEquals("third", Settled.value(third).owner());
        assertTrue(second.isCancelled());
        assertEquals(1L, Settled.value(async().model(Wallet.class).count()));
    }

    /** A call that is cancelled while the database lets it wait ends there, and leaves neither a lock nor a connection behind. */
    @Test
    public void aCallThatTheDatabaseLetsWaitIsCancelled() {
        try (Database other = Database.open(url())) {
            other.locked("nightly", LONG, () -> {
                for (int i = 0; i < 3; i++) {
                    sent = new CompletableFuture<>();
                    CompletableFuture<Wallet> call = async().locked("nightly", LONG, () -> create(async(), "never"));
                    assertTrue(Settled.value(sent));
                    assertTrue(call.cancel(true));
                    assertEquals(0L, Settled.value(async().model(Wallet.class).count()));
                }
            });
            assertEquals(8, other.locked("nightly", LONG, () -> 8));
        }
        assertEquals(9, db().locked("nightly", LONG, () -> 9));
        assertEquals(0, db().model(Wallet.class).count());
    }

    /** When the work has begun, cancelling cancels its future, and the lock is released. */
    @Test
    public void cancellingEndsTheFutureOfTheWork() {
        CompletableFuture<Integer> work = new CompletableFuture<>();
        CompletableFuture<Integer> call = held(work);
        assertTrue(call.cancel(true));
        assertInstanceOf(CancellationException.class, Settled.error(work));
        assertEquals(7, Settled.value(async().locked("nightly", LONG, () -> CompletableFuture.completedFuture(7))));
    }

    /** What the blocking call refuses is refused, and so is a lock inside an asynchronous transaction. Nothing is sent. */
    @Test
    public void whatTheBlockingCallRefusesIsRefused() {
        Settled.error(IllegalArgumentException.class, entered(async(), " "));
        Settled.error(
                IllegalArgumentException.class,
                async().locked("nightly", Duration.ofMillis(-1), () -> CompletableFuture.completedFuture(7)));
        Throwable refused =
                Settled.error(TransactionException.class, async().transaction(tx -> entered(async(), "nightly")));
        Messages.assertTold(refused, "around the transaction");
        sql.assertCount(0);
    }

    /** Work without a result gives a future without one. */
    @Test
    public void workMayHaveNoResult() {
        CompletableFuture<@Nullable Void> done =
                async().locked("nightly", LONG, () -> CompletableFuture.<@Nullable Void>completedFuture(null));
        assertEquals(null, Settled.value(done));
    }
}
