package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.api.Pool;
import duo.api.TransactionOptions;
import duo.api.error.NotFoundException;
import duo.api.error.PoolTimeoutException;
import duo.api.error.QueryTimeoutException;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.async.AsyncTransaction;
import duo.async.Futures;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * When asynchronous transactions commit and when they roll back, whom they concern, and what is done after them.
 *
 * @since 0.1.0
 */
public abstract class AsyncTransactionSuite extends ContractSuite {
    private static final TransactionOptions READING =
            TransactionOptions.defaults().forReading();

    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

    /** For subclasses. */
    protected AsyncTransactionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(2));
    }

    /** Forgets what ran. */
    @BeforeEach
    public void forget() {
        ran.clear();
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(db());
    }

    private AsyncModel<Wallet> wallets() {
        return async().model(Wallet.class);
    }

    private static CompletableFuture<Wallet> create(AsyncTransaction tx, String owner) {
        return tx.model(Wallet.class).create(new Wallet(owner, 1));
    }

    private List<String> owners() {
        return db().model(Wallet.class).orderBy(Wallet_.owner.asc()).all().stream()
                .map(Wallet::owner)
                .toList();
    }

    private void note(AsyncTransaction tx, String name) {
        tx.onCommit(() -> ran.add("commit " + name));
        tx.onRollback(() -> ran.add("rollback " + name));
    }

    /** It commits when the future of its function completes, and its calls see what those before them did. */
    @Test
    public void itCommitsWhenItsFutureCompletes() {
        long count = Settled.value(async().transaction(tx -> create(tx, "ada")
                .thenCompose(ada -> create(tx, "bob"))
                .thenCompose(bob -> tx.model(Wallet.class).count())));
        assertEquals(2, count);
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
        assertTrue(sql.statements().stream().allMatch(event -> event.inTransaction()));
        assertEquals(List.of("ada", "bob"), owners());
    }

    /** It commits what was asked for before its function ended, in that order, also when nobody waited for it. */
    @Test
    public void itCommitsWhatNobodyWaitedFor() {
        Settled.value(async().inTransaction(tx -> {
            for (int i = 0; i < 20; i++) {
                ran.add("w" + (char) ('a' + i));
                tx.onCommit(create(tx, "w" + (char) ('a' + i))::join);
            }
            return CompletableFuture.completedStage("early");
        }));
        assertEquals(ran, owners());
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
    }

    /** It rolls back when its future fails, and fails with the same error. */
    @Test
    public void itRollsBackWhenItsFutureFails() {
        IllegalStateException error = new IllegalStateException("work");
        assertSame(
                error,
                Settled.error(async().inTransaction(
                                tx -> create(tx, "ada").thenCompose(ada -> CompletableFuture.failedStage(error)))));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** It rolls back when its function throws, or gives no future. */
    @Test
    public void itRollsBackWhenItsFunctionThrows() {
        ArithmeticException error = new ArithmeticException("work");
        assertSame(error, Settled.error(async().inTransaction(tx -> {
            ran.add(create(tx, "ada").toString());
            throw error;
        })));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** It rolls back with the error of the database, and leaves the connection usable. */
    @Test
    public void itRollsBackWithTheErrorOfTheDatabase() {
        Settled.value(wallets().create(new Wallet("ada", 1)));
        sql.clear();
        Settled.error(
                UniqueViolationException.class,
                async().inTransaction(tx -> create(tx, "bob").thenCompose(bob -> create(tx, "ada"))));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(List.of("ada"), owners());
    }

    /** An error that is handled does not roll back. */
    @Test
    public void itCommitsWhenTheErrorIsHandled() {
        Settled.value(async().inTransaction(tx -> create(tx, "ada")
                .thenCompose(ada ->
                        tx.model(Wallet.class).where(Wallet_.owner.eq("bob")).one())
                .handle((bob, error) -> ran.add(Futures.unwrap(error).getClass().getSimpleName()))));
        assertEquals(List.of(NotFoundException.class.getSimpleName()), ran);
        assertEquals(List.of("ada"), owners());
    }

    /** Marked for rollback it ends without error and without effect, and drops the actions after the commit. */
    @Test
    public void markedForRollbackItEndsWithoutErrorAndWithoutEffect() {
        long count = Settled.value(async().transaction(tx -> {
            note(tx, "a");
            tx.setRollbackOnly();
            return create(tx, "ada").thenCompose(ada -> tx.model(Wallet.class).count());
        }));
        assertEquals(1, count);
        assertEquals(List.of("rollback a"), ran);
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** It rolls back when its future is cancelled, although its function would wait for ever. */
    @Test
    public void itRollsBackWhenItsFutureIsCancelled() {
        CompletableFuture<Boolean> rolledBack = new CompletableFuture<>();
        CompletableFuture<Boolean> inside = new CompletableFuture<>();
        CompletableFuture<?> ended = async().inTransaction(tx -> {
            tx.onRollback(() -> rolledBack.complete(true));
            return create(tx, "ada")
                    .thenAccept(ada -> inside.complete(true))
                    .thenCompose(created -> new CompletableFuture<Void>());
        });
        assertTrue(Settled.value(inside));
        assertTrue(ended.cancel(true));
        assertTrue(Settled.value(rolledBack));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** It rolls back when its future is given up after a time. */
    @Test
    public void itRollsBackWhenItsFutureTimesOut() {
        CompletableFuture<Boolean> rolledBack = new CompletableFuture<>();
        CompletableFuture<Boolean> inside = new CompletableFuture<>();
        CompletableFuture<?> ended = async().inTransaction(tx -> {
            tx.onRollback(() -> rolledBack.complete(true));
            return create(tx, "ada")
                    .thenAccept(ada -> inside.complete(true))
                    .thenCompose(created -> new CompletableFuture<Void>());
        });
        assertTrue(Settled.value(inside));
        Settled.error(TimeoutException.class, ended.orTimeout(1, TimeUnit.MILLISECONDS));
        assertTrue(Settled.value(rolledBack));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** It is begun as asked: here with a time limit, which is that of the blocking one. */
    @Test
    public void itIsBegunAsAsked() {
        TransactionOptions brief = TransactionOptions.defaults().timeout(Duration.ofNanos(1));
        Settled.error(QueryTimeoutException.class, async().inTransaction(brief, tx -> create(tx, "ada")));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** Actions are done in their order after the commit, each when the one before it is complete; then it completes. */
    @Test
    public void actionsAreAwaitedInTheirOrder() {
        Settled.value(async().inTransaction(tx -> {
            note(tx, "a");
            tx.onCommit(() -> wallets().count().thenAccept(count -> ran.add("standalone " + count)));
            tx.onCommit(() -> {
                throw new IllegalStateException("an action that fails, to be logged");
            });
            tx.onCommit(() -> async().inTransaction(next -> create(next, "bob").thenRun(() -> ran.add("wrote"))));
            note(tx, "b");
            return create(tx, "ada").thenRun(() -> assertEquals(List.of(), ran));
        }));
        assertEquals(List.of("commit a", "standalone 1", "wrote", "commit b"), ran);
        assertEquals(List.of(BEGIN, COMMIT, BEGIN, COMMIT), sql.transactions());
        assertEquals(List.of("ada", "bob"), owners());
    }

    /** The same after a rollback. */
    @Test
    public void actionsAfterARollbackAreAwaitedInTheirOrder() {
        IllegalStateException error = new IllegalStateException("work");
        CompletableFuture<?> ended = async().inTransaction(tx -> {
            note(tx, "a");
            tx.onRollback(() -> wallets().create(new Wallet("audit", 0)).thenRun(() -> ran.add("wrote")));
            note(tx, "b");
            return create(tx, "ada").thenCompose(ada -> CompletableFuture.failedStage(error));
        });
        assertSame(error, Settled.error(ended));
        assertEquals(List.of("rollback a", "wrote", "rollback b"), ran);
        assertEquals(List.of("audit"), owners());
    }

    /** A standalone call inside would not take part, and is refused with advice. */
    @Test
    public void standaloneCallsInsideAreRefusedWithAdvice() {
        for (boolean later : List.of(false, true)) {
            TransactionException refused = Settled.error(
                    TransactionException.class,
                    async().inTransaction(tx -> later
                            ? create(tx, "ada").thenCompose(ada -> wallets().count())
                            : wallets().create(new Wallet("bob", 1))));
            assertTrue(String.valueOf(refused.getMessage()).contains("tx.model(..)"), refused.getMessage());
        }
        TransactionException refused = Settled.error(
                TransactionException.class,
                async().inTransaction(tx -> async().inTransaction(inner -> create(inner, "ada"))));
        assertTrue(String.valueOf(refused.getMessage()).contains("requiresNew()"), refused.getMessage());
        assertEquals(List.of(), owners());
        assertEquals(List.of(BEGIN, ROLLBACK, BEGIN, ROLLBACK, BEGIN, ROLLBACK), sql.transactions());
    }

    /** An independent transaction inside commits by itself. */
    @Test
    public void anIndependentTransactionInsideCommitsByItself() {
        IllegalStateException error = new IllegalStateException("work");
        TransactionOptions independent = TransactionOptions.defaults().requiresNew();
        assertSame(
                error,
                Settled.error(async().inTransaction(
                                READING,
                                tx -> tx.model(Wallet.class)
                                        .count()
                                        .thenCompose(
                                                none -> async().inTransaction(independent, own -> create(own, "ada")))
                                        .thenCompose(done -> CompletableFuture.failedStage(error)))));
        assertEquals(List.of(BEGIN, BEGIN, COMMIT, ROLLBACK), sql.transactions());
        assertEquals(List.of("ada"), owners());
    }

    /** Where the transaction holds the only connection, an independent one inside is refused instead of waiting for ever. */
    @Test
    public void anIndependentTransactionWithoutAConnectionLeftIsRefused() {
        try (Database small =
                Database.builder(url()).pool(Pool.defaults().maximum(1)).open()) {
            AsyncDatabase view = AsyncDatabase.of(small);
            TransactionException refused = Settled.error(
                    TransactionException.class,
                    view.inTransaction(
                            READING,
                            tx -> view.inTransaction(
                                    READING.requiresNew(),
                                    own -> own.model(Wallet.class).count())));
            assertTrue(String.valueOf(refused.getMessage()).contains("maximum"), refused.getMessage());
            assertEquals(0, Settled.value(view.model(Wallet.class).count()));
        }
    }

    /** Transactions that wait for each other, each holding one connection and wanting another, fail in time as blocking ones do. */
    @Test
    public void independentTransactionsThatWaitForEachOtherFailInTime() {
        Pool two = Pool.defaults().maximum(2).connectionTimeout(Duration.ofMillis(300));
        try (Database small = Database.builder(url()).pool(two).open()) {
            Concurrent.until("both connections are open", () -> bothAreOpen(small));
            AsyncDatabase view = AsyncDatabase.of(small);
            AtomicInteger arrived = new AtomicInteger();
            CompletableFuture<String> bothHoldOne = new CompletableFuture<>();
            List<CompletableFuture<Void>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(view.inTransaction(READING, tx -> {
                    if (arrived.incrementAndGet() == 2) {
                        bothHoldOne.complete("so");
                    }
                    return bothHoldOne.thenCompose(so -> view.inTransaction(
                            READING.requiresNew(),
                            own -> own.model(Wallet.class).count()));
                }));
            }
            List<Throwable> errors = new ArrayList<>();
            both.forEach(each ->
                    Settled.value(each.handle((none, error) -> error == null || errors.add(Futures.unwrap(error)))));
            assertFalse(errors.isEmpty(), "one of them at least had to give way");
            errors.forEach(error -> assertInstanceOf(PoolTimeoutException.class, error));
            assertEquals(0, Settled.value(view.model(Wallet.class).count()));
        }
    }

    /** Makes two connections, which may take longer than a call waits for one. */
    private static boolean bothAreOpen(Database database) {
        try {
            database.inConnection(one -> database.inConnection(other -> {}));
            return true;
        } catch (PoolTimeoutException notYet) {
            return false;
        }
    }

    /** Neither do asynchronous calls join the transaction of the thread, nor blocking ones an asynchronous transaction. */
    @Test
    public void theMoodsDoNotJoin() {
        db().inTransaction(READING, tx -> {
            assertEquals(0, db().model(Wallet.class).count());
            Settled.value(wallets().create(new Wallet("ada", 1)));
            tx.setRollbackOnly();
        });
        Settled.value(async().inTransaction(READING, tx -> {
            tx.setRollbackOnly();
            return tx.connection(connection -> db().model(Wallet.class).create(new Wallet("bob", 1)));
        }));
        assertEquals(List.of(BEGIN, ROLLBACK, BEGIN, ROLLBACK), sql.transactions());
        assertEquals(List.of("ada", "bob"), owners());
    }

    /** Blocking code takes its own transactions along. */
    @Test
    public void blockingCodeRunsWithATransactionOfItsThread() {
        long count = Settled.value(async().call(database -> database.transaction(() -> {
            database.model(Wallet.class).create(new Wallet("ada", 1));
            return database.model(Wallet.class).count();
        })));
        assertEquals(1, count);
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
    }

    /** Many transactions at once all finish, those of writers too, and no update is lost. */
    @Test
    public void manyTransactionsAtOnceAllFinish() {
        long shared = Objects.requireNonNull(
                Settled.value(wallets().create(new Wallet("shared", 0))).id());
        List<CompletableFuture<Long>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String owner = "owner " + i;
            all.add(async().transaction(tx -> tx.model(Wallet.class)
                    .where(Wallet_.id.eq(shared))
                    .updateBulk(update -> update.set(Wallet_.balance, Wallet_.balance.plus(1)))
                    .thenCompose(updated -> tx.inTransaction(block -> create(block, owner)))
                    .thenCompose(created -> tx.model(Wallet.class)
                            .where(Wallet_.owner.eq(owner))
                            .count())));
        }
        all.forEach(each -> assertEquals(1L, Settled.value(each)));
        assertEquals(
                100,
                Settled.value(wallets().where(Wallet_.owner.eq("shared")).one()).balance());
        assertEquals(101L, Settled.value(wallets().count()));
        assertFalse(sql.transactions().contains(ROLLBACK));
    }
}
