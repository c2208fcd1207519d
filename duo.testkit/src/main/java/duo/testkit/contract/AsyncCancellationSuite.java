package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK_TO_SAVEPOINT;
import static duo.api.event.TransactionEvent.Kind.SAVEPOINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DatabaseBuilder;
import duo.api.Pool;
import duo.api.error.QueryCancelledException;
import duo.api.error.QueryTimeoutException;
import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.async.AsyncTransaction;
import duo.testkit.model.Endless;
import duo.testkit.model.Grain;
import duo.testkit.model.Grain_;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ending asynchronous calls from outside. The database has one connection, so each test shows that it comes back.
 *
 * @since 0.1.0
 */
public abstract class AsyncCancellationSuite extends ContractSuite {
    private static final Duration SOON = Duration.ofMillis(50);

    private volatile CompletableFuture<Boolean> sent = new CompletableFuture<>();
    private volatile CompletableFuture<StatementEvent> ended = new CompletableFuture<>();

    /** For subclasses. */
    protected AsyncCancellationSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Grain.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(1)).listener(new DatabaseListener() {
            @Override
            public void beforeStatement(String text) {
                if (text.contains("endless")) {
                    sent.complete(true);
                }
            }

            @Override
            public void afterStatement(StatementEvent event) {
                if (event.sql().contains("endless")) {
                    ended.complete(event);
                }
            }
        });
    }

    /**
     * Creates the view that takes years.
     *
     * @throws SQLException from the database
     */
    @BeforeAll
    public void createEndlessView() throws SQLException {
        EndlessView.create(db());
    }

    /** Fills the table. */
    @BeforeEach
    public void fill() {
        db().model(Grain.class)
                .createBulk(IntStream.range(0, (int) EndlessView.GRAINS)
                        .mapToObj(Grain::new)
                        .toList());
        watchAgain();
        sql.clear();
    }

    private void watchAgain() {
        sent = new CompletableFuture<>();
        ended = new CompletableFuture<>();
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(db());
    }

    private AsyncModel<Grain> grains() {
        return async().model(Grain.class);
    }

    private AsyncModel<Endless> endless() {
        return async().model(Endless.class);
    }

    private static CompletableFuture<?> create(AsyncTransaction tx, int id) {
        return tx.model(Grain.class).create(new Grain(id));
    }

    private void theDatabaseEndedTheStatement() {
        assertInstanceOf(
                QueryCancelledException.class, Settled.value(ended).failure().orElseThrow());
    }

    private void theConnectionIsBack() {
        assertEquals(EndlessView.GRAINS, Settled.value(grains().count()));
        long counted =
                Settled.value(async().transaction(tx -> tx.model(Grain.class).count()));
        assertEquals(EndlessView.GRAINS, counted);
    }

    /** A statement that runs is cancelled in the database, time after time, and the next one on its connection is not hit. */
    @Test
    public void aRunningStatementIsCancelled() {
        for (int i = 0; i < 10; i++) {
            watchAgain();
            CompletableFuture<List<Endless>> call = endless().all();
            assertTrue(Settled.value(sent));
            assertTrue(call.cancel(true));
            assertTrue(call.isCancelled());
            theDatabaseEndedTheStatement();
            theConnectionIsBack();
        }
    }

    /** A future that is given up after a time ends its statement, time after time. */
    @Test
    public void aTimeoutOfTheFutureEndsTheStatement() {
        for (int i = 0; i < 10; i++) {
            watchAgain();
            CompletableFuture<List<Endless>> call = endless().all();
            assertTrue(Settled.value(sent));
            Settled.error(TimeoutException.class, call.orTimeout(1, TimeUnit.MILLISECONDS));
            theDatabaseEndedTheStatement();
            theConnectionIsBack();
        }
    }

    /** A value from outside ends the statement, too. */
    @Test
    public void aValueFromOutsideEndsTheStatement() {
        CompletableFuture<List<Endless>> call = endless().all();
        assertTrue(Settled.value(sent));
        assertTrue(call.complete(List.of()));
        assertEquals(List.of(), Settled.value(call));
        theDatabaseEndedTheStatement();
        theConnectionIsBack();
    }

    /** A call that waits for the connection never runs when it is cancelled, and those behind it do. */
    @Test
    public void aCallThatWaitsNeverRunsWhenItIsCancelled() {
        CompletableFuture<Boolean> lent = new CompletableFuture<>();
        CompletableFuture<Boolean> release = new CompletableFuture<>();
        CompletableFuture<Boolean> first = async().connection(connection -> {
            lent.complete(true);
            return Settled.value(release);
        });
        assertTrue(Settled.value(lent));
        List<CompletableFuture<Grain>> dropped = new ArrayList<>();
        for (int i = 1; i <= 1_000; i++) {
            dropped.add(grains().create(new Grain(-i)));
        }
        CompletableFuture<Long> last = grains().count();
        dropped.forEach(call -> assertTrue(call.cancel(true)));
        release.complete(true);
        assertTrue(Settled.value(first));
        assertEquals(EndlessView.GRAINS, Settled.value(last));
        sql.assertCount(1);
        theConnectionIsBack();
    }

    /** A transaction that waits for the connection never begins when it is cancelled. */
    @Test
    public void aTransactionThatWaitsNeverBeginsWhenItIsCancelled() {
        CompletableFuture<List<Endless>> first = endless().all();
        assertTrue(Settled.value(sent));
        CompletableFuture<?> waits = async().inTransaction(tx -> create(tx, -1));
        assertTrue(waits.cancel(true));
        assertTrue(first.cancel(true));
        assertEquals(EndlessView.GRAINS, Settled.value(grains().count()));
        assertEquals(List.of(), sql.transactions());
        theConnectionIsBack();
    }

    /** A transaction that is cancelled ends its statement and leaves no rows. */
    @Test
    public void aTransactionThatIsCancelledLeavesNoRows() {
        CompletableFuture<?> transaction = async().inTransaction(tx ->
                create(tx, -1).thenCompose(created -> tx.model(Endless.class).all()));
        assertTrue(Settled.value(sent));
        assertTrue(transaction.cancel(true));
        theDatabaseEndedTheStatement();
        theConnectionIsBack();
        assertEquals(List.of(BEGIN, ROLLBACK, BEGIN, COMMIT), sql.transactions());
    }

    /** A transaction whose statement alone is cancelled is rolled back where nobody handles that. */
    @Test
    public void aTransactionWhoseStatementIsCancelledRollsBack() {
        CompletableFuture<CompletableFuture<?>> statement = new CompletableFuture<>();
        CompletableFuture<?> transaction = async().inTransaction(tx -> {
            CompletableFuture<?> created = create(tx, -1);
            CompletableFuture<List<Endless>> call = tx.model(Endless.class).all();
            statement.complete(call);
            return created.thenCompose(done -> call);
        });
        assertTrue(Settled.value(sent));
        assertTrue(Settled.value(statement).cancel(true));
        Settled.error(transaction);
        theDatabaseEndedTheStatement();
        theConnectionIsBack();
        assertEquals(List.of(BEGIN, ROLLBACK, BEGIN, COMMIT), sql.transactions());
    }

    /** A block inside a transaction that is cancelled ends its statement and is undone alone. */
    @Test
    public void aBlockThatIsCancelledIsUndoneAlone() {
        CompletableFuture<CompletableFuture<?>> open = new CompletableFuture<>();
        CompletableFuture<?> transaction = async().inTransaction(tx -> {
            CompletableFuture<?> kept = create(tx, -1);
            CompletableFuture<?> block = tx.inTransaction(inner -> create(inner, -2)
                    .thenCompose(created -> inner.model(Endless.class).all()));
            open.complete(block);
            return kept.thenCompose(done -> create(tx, -3));
        });
        assertTrue(Settled.value(sent));
        assertTrue(Settled.value(open).cancel(true));
        Settled.value(transaction);
        theDatabaseEndedTheStatement();
        assertEquals(List.of(BEGIN, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, COMMIT), sql.transactions());
        assertEquals(2L, Settled.value(grains().where(Grain_.id.lt(0)).deleteBulk()));
        theConnectionIsBack();
    }

    /** A session goes on after a call of it was cancelled. */
    @Test
    public void aSessionGoesOnAfterACallOfItWasCancelled() {
        var session = Settled.value(async().openSession());
        CompletableFuture<List<Endless>> call = session.model(Endless.class).all();
        assertTrue(Settled.value(sent));
        assertTrue(call.cancel(true));
        theDatabaseEndedTheStatement();
        Settled.value(session.rollback());
        assertEquals(
                EndlessView.GRAINS, Settled.value(session.model(Grain.class).count()));
        Settled.value(session.close());
        theConnectionIsBack();
    }

    /** The timeout of a query is that of the blocking one, and a future that ended cannot be cancelled any more. */
    @Test
    public void aQueryEndsByItsTimeout() {
        CompletableFuture<List<Endless>> call = endless().timeout(SOON).all();
        Settled.error(QueryTimeoutException.class, call);
        assertFalse(call.cancel(true));
        theConnectionIsBack();
    }
}
