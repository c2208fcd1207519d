package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.DatabaseBuilder;
import duo.api.Pool;
import duo.api.error.SqlSyntaxException;
import duo.api.error.TransactionException;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows that are published, by the rules of reactive streams.
 *
 * @since 0.1.0
 */
public abstract class PublisherSuite extends ContractSuite {

    /** For subclasses. */
    protected PublisherSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    /** One connection: what holds it stops everything else. */
    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(1));
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(db());
    }

    private AsyncModel<Person> people() {
        return async().model(Person.class);
    }

    /** Stores seven people. */
    @BeforeEach
    public final void storePeople() {
        store(0, 7);
    }

    private void store(int from, int to) {
        db().model(Person.class)
                .createBulk(IntStream.range(from, to)
                        .mapToObj(i -> new Person("p" + i + "@example.com", "P" + i, i))
                        .toList());
        sql.clear();
    }

    private static List<Integer> ages(List<Object> rows) {
        return rows.stream().map(row -> ((Person) row).age()).toList();
    }

    /** Rows come as they are asked for, and batches are fetched when rows of them are. */
    @Test
    public void rowsComeAsTheyAreAskedFor() {
        ProbeSubscriber<Person> probe = ProbeSubscriber.of(people().iterate(2));
        probe.assertQuiet();
        sql.assertCount(0);
        probe.request(1);
        assertEquals(List.of(0), ages(probe.rows(1)));
        probe.assertQuiet();
        sql.assertCount(1);
        probe.request(1);
        assertEquals(List.of(1), ages(probe.rows(1)));
        probe.assertQuiet();
        sql.assertCount(1);
        assertEquals(7, Settled.value(people().count()), "no connection is held between batches");
        probe.request(3);
        assertEquals(List.of(2, 3, 4), ages(probe.rows(3)));
        probe.assertQuiet();
        sql.assertCount(4);
        probe.request(Long.MAX_VALUE);
        probe.request(Long.MAX_VALUE);
        assertEquals(List.of(5, 6), ages(probe.rows(2)));
        probe.assertComplete();
        sql.assertCount(5);
    }

    /** Lists are published one by one. */
    @Test
    public void listsArePublished() {
        ProbeSubscriber<List<Person>> probe = ProbeSubscriber.of(people().iterateBatches(3));
        probe.request(1);
        assertEquals(3, ((List<?>) probe.rows(1).get(0)).size());
        probe.assertQuiet();
        probe.request(9);
        assertEquals(1, ((List<?>) probe.rows(2).get(1)).size());
        probe.assertComplete();
        sql.assertCount(3);
    }

    /** Each subscriber runs the query for itself. */
    @Test
    public void eachSubscriberRunsTheQuery() {
        Flow.Publisher<Person> publisher = people().iterate(10);
        sql.assertCount(0);
        assertEquals(7, Settled.value(CollectedRows.of(publisher)).size());
        db().model(Person.class).where(Person_.age.lt(5)).deleteBulk();
        assertEquals(2, Settled.value(CollectedRows.of(publisher)).size());
        sql.assertCount(3);
    }

    /** A subscriber that asks for each row by itself, from within, gets all of them on a flat stack. */
    @Test
    public void askingFromWithinKeepsTheStackFlat() {
        store(7, 3_000);
        ProbeSubscriber<Person> probe = ProbeSubscriber.of(people().iterate(1_000), each -> each.request(1));
        probe.request(1);
        assertEquals(IntStream.range(0, 3_000).boxed().toList(), ages(probe.rows(3_000)));
        probe.assertComplete();
    }

    /** Asking for no row is an error of the subscriber. */
    @Test
    public void askingForNoRowIsAnError() {
        for (long rows : List.of(0L, -1L, Long.MIN_VALUE)) {
            ProbeSubscriber<Person> probe = ProbeSubscriber.of(people().iterate(2));
            probe.request(rows);
            probe.error(IllegalArgumentException.class);
            probe.request(1);
            probe.assertQuiet();
        }
        sql.assertCount(0);
        assertThrows(NullPointerException.class, () -> people().iterate(2).subscribe(null));
        assertThrows(IllegalArgumentException.class, () -> people().iterate(0));
        assertThrows(IllegalArgumentException.class, () -> people().stream(0));
    }

    /** After a cancel nothing comes, and nothing is sent; cancelling again does nothing. */
    @Test
    public void aCancelEndsEverything() {
        ProbeSubscriber<Person> probe = ProbeSubscriber.of(people().iterate(2));
        probe.cancel();
        probe.cancel();
        probe.request(5);
        probe.request(0);
        probe.assertQuiet();
        sql.assertCount(0);
        ProbeSubscriber<Person> later = ProbeSubscriber.of(people().iterate(2), ProbeSubscriber::cancel);
        later.request(Long.MAX_VALUE);
        assertEquals(List.of(0), ages(later.rows(1)));
        later.assertQuiet();
        sql.assertCount(1);
    }

    /** A subscriber that throws gets no more. */
    @Test
    public void aSubscriberThatThrowsGetsNoMore() {
        ProbeSubscriber<Person> probe = ProbeSubscriber.of(people().iterate(2), each -> {
            throw new IllegalStateException("a subscriber of a test fails on purpose");
        });
        probe.request(5);
        assertEquals(List.of(0), ages(probe.rows(1)));
        probe.assertQuiet();
        sql.assertCount(1);
    }

    /** An error of the database is the last signal. */
    @Test
    public void anErrorIsTheLastSignal() {
        ProbeSubscriber<Task> probe =
                ProbeSubscriber.of(async().model(Task.class).iterate(2));
        probe.request(5);
        probe.error(SqlSyntaxException.class);
        probe.request(5);
        probe.assertQuiet();
        sql.assertCount(1);
    }

    /** In a transaction the rows belong to it, and its other calls run between them. */
    @Test
    public void inATransactionTheRowsBelongToIt() {
        for (boolean byCursor : List.of(true, false)) {
            List<Integer> seen = new ArrayList<>();
            Settled.value(async().inTransaction(tx -> {
                AsyncModel<Person> within = tx.model(Person.class);
                return within.where(Person_.age.eq(0))
                        .updateBulk(u -> u.set(Person_.name, "changed"))
                        .thenCompose(rows -> CollectedRows.of(byCursor ? within.stream(2) : within.iterate(2)))
                        .thenCompose(rows -> {
                            rows.forEach(row -> seen.add(row.age()));
                            assertEquals("changed", rows.get(0).name());
                            return within.count();
                        });
            }));
            assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), seen);
        }
    }

    /** A cancel in a transaction gives back what the stream holds; the transaction goes on. */
    @Test
    public void aCancelInATransactionGivesBackWhatIsHeld() {
        Settled.value(async().inTransaction(tx -> {
            AsyncModel<Person> within = tx.model(Person.class);
            CompletableFuture<Integer> first = new CompletableFuture<>();
            ProbeSubscriber<Person> probe = ProbeSubscriber.of(within.stream(2), each -> {
                each.cancel();
                first.complete(1);
            });
            probe.request(7);
            return first.thenCompose(
                    row -> within.where(Person_.age.ge(0)).updateBulk(u -> u.set(Person_.nickname, "x")));
        }));
        assertEquals(7, Settled.value(people().where(Person_.nickname.eq("x")).count()));
    }

    /** A transaction that has ended publishes nothing, and closes what was left open. */
    @Test
    public void aTransactionThatHasEndedPublishesNothing() {
        List<ProbeSubscriber<Person>> probes = new ArrayList<>();
        Settled.value(async().inTransaction(tx -> {
            AsyncModel<Person> within = tx.model(Person.class);
            CompletableFuture<Integer> first = new CompletableFuture<>();
            ProbeSubscriber<Person> open = ProbeSubscriber.of(within.stream(2), each -> first.complete(1));
            open.request(1);
            probes.add(open);
            probes.add(ProbeSubscriber.of(within.iterate(2)));
            return first;
        }));
        probes.get(0).rows(1);
        for (ProbeSubscriber<Person> probe : probes) {
            probe.request(9);
        }
        assertEquals(List.of(1), ages(probes.get(0).rows(1)));
        probes.get(0).error(TransactionException.class);
        probes.get(1).error(TransactionException.class);
        assertEquals(7, Settled.value(people().count()));
    }
}
