package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Query;
import duo.api.TransactionOptions;
import duo.api.error.InvalidQueryException;
import duo.api.error.LockTimeoutException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.Aggregates;
import duo.api.expr.NumberExpression;
import duo.api.expr.Rankings;
import duo.api.expr.Window;
import duo.async.AsyncDatabase;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Task;
import duo.testkit.model.Task_;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Queries that lock what they read.
 *
 * @since 0.1.0
 */
public abstract class LockSuite extends ContractSuite {

    /** For subclasses. */
    protected LockSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Task.class);
    }

    private Model<Task> tasks() {
        return db().model(Task.class);
    }

    /** Four tasks in their default order. */
    @BeforeEach
    public void tasks4() {
        tasks().createBulk(List.of(new Task("a", 4), new Task("b", 3), new Task("c", 2), new Task("d", 1)));
        sql.clear();
    }

    private static List<String> titles(Query<Task> query) {
        return query.all().stream().map(Task::title).toList();
    }

    /** Locked rows are those that the query gives. */
    @Test
    public void rowsAreReadAndLocked() {
        db().transaction(() -> assertEquals(List.of("a", "b", "c", "d"), titles(tasks().forUpdate())));
        sql.assertCount(1);
    }

    /** A query locks the rows that its limit leaves. */
    @Test
    public void someRowsAreReadAndLocked() {
        db().transaction(() -> {
            assertEquals("a", tasks().forUpdate().first().orElseThrow().title());
            assertEquals(
                    List.of("a", "b"),
                    tasks().limit(2).forUpdate().valuesList(Task_.title).all());
            assertEquals("d", tasks().forUpdate().last().orElseThrow().title());
        });
        sql.assertCount(3);
        assertEquals(
                "a",
                AsyncDatabase.of(db())
                        .transaction(tx -> tx.model(Task.class).forUpdate().first())
                        .join()
                        .orElseThrow()
                        .title());
    }

    /** Rows can be locked for reading. */
    @Test
    @Needs(Capability.SHARED_LOCKS)
    public void rowsAreLockedForReading() {
        db().transaction(() -> assertEquals(
                List.of("c"), titles(tasks().where(Task_.title.eq("c")).forShare())));
        sql.assertCount(1);
    }

    /**
     * Workers that leave out locked rows take different ones.
     *
     * @throws Exception if a worker fails
     */
    @Test
    @Needs(Capability.SKIP_LOCKED_PAGES)
    public void workersTakeDifferentRows() throws Exception {
        Query<Task> next = tasks().orderBy(Task_.id.asc()).limit(2).forUpdate();
        List<List<String>> taken = db().transaction(() -> {
            List<String> mine = titles(next.skipLocked());
            List<String> theirs = Concurrent.elsewhere(() -> db().transaction(() -> titles(next.skipLocked())));
            return List.of(mine, theirs);
        });
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), taken);
    }

    private void refuses(Query<Task> query) {
        sql.clear();
        db().transaction(() -> {
            Messages.assertTold(assertThrows(UnsupportedFeatureException.class, query::all), db().dialect());
        });
        sql.assertCount(0);
    }

    /**
     * A query that does not wait fails at a locked row.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aQueryThatDoesNotWaitFails() throws Exception {
        Query<Task> all = tasks().forUpdate();
        if (scratch().lacks().contains(Capability.NO_WAIT)) {
            refuses(all.noWait());
            return;
        }
        db().transaction(() -> {
            all.all();
            Concurrent.elsewhere(() -> assertThrows(
                    LockTimeoutException.class,
                    () -> db().transaction(() -> all.noWait().all())));
        });
        assertEquals(4, db().transaction(() -> all.noWait().all().size()));
    }

    /**
     * A row that is locked is read again when the lock is free: no update is lost.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void aLockIsWaitedFor() throws Exception {
        Supplier<Integer> raise = () -> {
            Task task = tasks().where(Task_.title.eq("a")).forUpdate().one();
            tasks().where(Task_.id.eq(task.id())).updateBulk(u -> u.set(Task_.priority, task.priority() + 1));
            return task.priority();
        };
        FutureTask<Integer> second = db().<FutureTask<Integer>, Exception>transaction(() -> {
            assertEquals(4, raise.get());
            FutureTask<Integer> waiting = Concurrent.start(() -> db().transaction(raise::get));
            Concurrent.assertWaits(waiting);
            return waiting;
        });
        assertEquals(5, Concurrent.result(second));
        assertEquals(6, tasks().where(Task_.title.eq("a")).one().priority());
    }

    /** Where a lock would mean nothing it is refused before anything is sent. */
    @Test
    public void locksAreRefusedWhereTheyMeanNothing() {
        Query<Task> locking = tasks().forUpdate();
        Messages.assertTold(assertThrows(InvalidQueryException.class, locking::all), "db.transaction(");
        assertThrows(InvalidQueryException.class, () -> locking.first());
        db().transaction(TransactionOptions.defaults().forReading(), () -> {
            Messages.assertTold(assertThrows(InvalidQueryException.class, locking::all), "read-only");
        });
        NumberExpression<Task, Long> place =
                Rankings.rowNumber().over(Window.<Task>all().orderBy(Task_.title.asc()));
        db().transaction(() -> {
            for (Supplier<?> call : List.<Supplier<?>>of(
                    locking::count,
                    locking::exists,
                    () -> locking.distinct().all(),
                    () -> locking.groupBy(Task_.title)
                            .values(Aggregates.group(Task_.title))
                            .all(),
                    () -> locking.aggregate(Aggregates.count()),
                    () -> locking.where(place.eq(1L)).all(),
                    () -> locking.orderBy(place.asc()).first(),
                    () -> locking.values(Task_.title, place).all(),
                    () -> locking.where(Task_.title.eq("a")).deleteBulk(),
                    () -> tasks().where(Task_.title.in(locking.valuesList(Task_.title)))
                            .all())) {
                Messages.assertTold(assertThrows(InvalidQueryException.class, call::get), "forUpdate()");
            }
        });
        assertThrows(InvalidQueryException.class, () -> tasks().skipLocked());
        assertThrows(IllegalArgumentException.class, () -> locking.skipLocked().noWait());
        assertThrows(IllegalArgumentException.class, () -> locking.noWait().skipLocked());
        assertThrows(
                IllegalArgumentException.class,
                () -> tasks().forShare().noWait().skipLocked());
        sql.assertCount(0);
    }

    /** The total of a page counts without the lock. */
    @Test
    public void pagesAreLocked() {
        db().transaction(() -> assertEquals(
                4, tasks().limit(2).forUpdate().pageWithTotal().total().orElseThrow()));
        sql.assertCount(2);
    }
}
