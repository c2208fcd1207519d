package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.Isolation;
import duo.api.Pool;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.DatabaseException;
import duo.api.error.DeadlockException;
import duo.api.error.LockTimeoutException;
import duo.api.error.SerializationFailureException;
import duo.api.error.TransientDatabaseException;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.schema.Counter;
import duo.testkit.model.schema.Counter_;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Transactions that are in each other's way are told so by the exception of the kind, and those that need not be are not.
 *
 * @since 0.1.0
 */
public abstract class TransactionConflictSuite extends FailureSuite {
    private static final TransactionOptions OFF_THREAD =
            TransactionOptions.defaults().offThread();

    private static final TransactionOptions SERIALIZABLE =
            TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE);

    /** For subclasses. */
    protected TransactionConflictSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Counter.class);
    }

    /**
     * Two transactions that wait for each other: one of them is ended; where writers queue, both succeed.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void deadlocks() throws Exception {
        boolean queued = ServerDialect.of(db()).transactions().singleWriter();
        createCounters();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        List<@Nullable Throwable> outcomes = both(thread -> db().transaction(() -> {
            increase(thread == 0 ? "a" : "b");
            if (!queued) {
                bothHoldOne.await(1, TimeUnit.MINUTES);
            }
            increase(thread == 0 ? "b" : "a");
        }));
        List<Throwable> failures = failures(outcomes);
        assertEquals(queued ? 0 : 1, failures.size(), failures::toString);
        failures.forEach(failure -> {
            assertInstanceOf(TransientDatabaseException.class, failure);
            assertTold(assertInstanceOf(DeadlockException.class, failure), "", "UPDATE");
        });
        int expected = queued ? 2 : 1;
        assertEquals(expected, counter("a"));
        assertEquals(expected, counter("b"));
    }

    /**
     * Two serializable transactions that read before they write never lose a write: one of them fails, or they queue.
     *
     * @throws Exception if a thread fails
     */
    @Test
    @Needs(Capability.SERIALIZABLE_TRANSACTIONS)
    public void serializationFailures() throws Exception {
        boolean queued = ServerDialect.of(db()).transactions().singleWriter();
        createCounters();
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        List<@Nullable Throwable> outcomes = both(thread -> db().transaction(SERIALIZABLE, () -> {
            int read = counter("a");
            if (!queued) {
                bothHaveRead.await(1, TimeUnit.MINUTES);
            }
            db().model(Counter.class).update(new Counter("a", read + 1));
        }));
        List<Throwable> failures = failures(outcomes);
        assertEquals(queued ? 0 : 1, failures.size(), failures::toString);
        failures.forEach(failure -> assertTrue(
                failure instanceof SerializationFailureException || failure instanceof DeadlockException,
                failure::toString));
        assertEquals(queued ? 2 : 1, counter("a"));
    }

    /**
     * A transaction that has read can write, though others want to write or have written in between.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void aTransactionThatHasReadCanWrite() throws Exception {
        boolean queued = ServerDialect.of(db()).transactions().singleWriter();
        createCounters();
        List<Boolean> written = new ArrayList<>();
        try (Database other = Database.open(url())) {
            db().transaction(() -> {
                int read = counter("a");
                written.add(Concurrent.elsewhere(() -> triesToWrite(other, new Counter("b", 5))));
                db().model(Counter.class).update(new Counter("a", read + 1));
            });
        }
        assertEquals(List.of(!queued), written);
        assertEquals(1, counter("a"));
        assertEquals(queued ? 0 : 5, counter("b"));
    }

    /**
     * A conflict of serializable transactions that does not come from waiting for each other is no deadlock.
     *
     * @throws Exception if a thread fails
     */
    @Test
    @Needs(Capability.SERIALIZABLE_TRANSACTIONS)
    public void aConflictWithoutWaitingIsNoDeadlock() throws Exception {
        createCounters();
        List<Class<?>> met = new ArrayList<>();
        try (Database other = Database.open(url())) {
            try {
                db().transaction(SERIALIZABLE, () -> {
                    int read = counter("a");
                    boolean written = Concurrent.elsewhere(() -> triesToWrite(other, new Counter("a", 5)));
                    met.add(written ? SerializationFailureException.class : LockTimeoutException.class);
                    db().model(Counter.class).update(new Counter("a", read + 1));
                });
                assertEquals(List.of(LockTimeoutException.class), met, "no write is lost");
            } catch (SerializationFailureException failed) {
                assertEquals(List.of(SerializationFailureException.class), met);
                assertTold(failed, "", "UPDATE");
            }
        }
        assertEquals(met.contains(LockTimeoutException.class) ? 1 : 5, counter("a"));
    }

    /** Writes a row unless somebody else holds it. */
    private boolean triesToWrite(Database other, Counter row) throws SQLException {
        try {
            other.<SQLException>transaction(() -> {
                if (scratch().shortLockWait().isPresent()) {
                    execute(other, scratch().shortLockWait().get());
                }
                other.model(Counter.class).update(row);
            });
            return true;
        } catch (LockTimeoutException late) {
            return false;
        }
    }

    /**
     * A lock that somebody else keeps is not waited for longer than allowed.
     *
     * @throws SQLException from the database
     */
    @Test
    public void lockTimeouts() throws SQLException {
        createCounters();
        // Where writers queue, the second one waits for its turn so long; elsewhere it waits for a new connection
        // first.
        Pool pool = ServerDialect.of(db()).transactions().singleWriter()
                ? Pool.defaults().connectionTimeout(Duration.ofMillis(300))
                : Pool.defaults();
        try (Database other = Database.builder(url()).pool(pool).open();
                Transaction holder = other.begin(OFF_THREAD)) {
            holder.model(Counter.class).update(new Counter("a", 1));
            LockTimeoutException late = assertThrows(
                    LockTimeoutException.class,
                    () -> other.transaction(() -> {
                        if (scratch().shortLockWait().isPresent()) {
                            execute(other, scratch().shortLockWait().get());
                        }
                        other.model(Counter.class).update(new Counter("a", 2));
                    }));
            assertInstanceOf(TransientDatabaseException.class, late);
            holder.commit();
            other.model(Counter.class).update(new Counter("a", 3));
            assertEquals(3, counter("a"));
        }
    }

    private int counter(String name) {
        return db().model(Counter.class).get(name).orElseThrow().value();
    }

    private void increase(String name) {
        db().model(Counter.class)
                .where(Counter_.name.eq(name))
                .updateBulk(update -> update.set(Counter_.value, Counter_.value.plus(1)));
    }

    private static List<@Nullable Throwable> both(Concurrent.Task task) throws Exception {
        List<FutureTask<@Nullable Throwable>> running = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int thread = i;
            running.add(Concurrent.start(() -> {
                try {
                    task.run(thread);
                    return null;
                } catch (DatabaseException failed) {
                    return failed;
                }
            }));
        }
        List<@Nullable Throwable> outcomes = new ArrayList<>();
        for (FutureTask<@Nullable Throwable> each : running) {
            outcomes.add(Concurrent.result(each));
        }
        return outcomes;
    }

    private static List<Throwable> failures(List<@Nullable Throwable> outcomes) {
        List<Throwable> failures = new ArrayList<>();
        for (Throwable outcome : outcomes) {
            if (outcome != null) {
                failures.add(outcome);
            }
        }
        return failures;
    }
}
