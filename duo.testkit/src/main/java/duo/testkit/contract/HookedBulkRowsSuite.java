package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.DatabaseBuilder;
import duo.api.Model;
import duo.api.Query;
import duo.api.error.LockTimeoutException;
import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import duo.api.expr.Subqueries;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Ticket;
import duo.testkit.model.Ticket_;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Which rows bulk updates with hooks write: those that the query met when it began, as they are when their batch is read.
 *
 * @since 0.1.0
 */
public abstract class HookedBulkRowsSuite extends ContractSuite {
    private final AtomicReference<@Nullable Callable<?>> next = new AtomicReference<>();

    /** For subclasses. */
    protected HookedBulkRowsSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Ticket.class);
    }

    /** What is next is done once, when a statement has ended. */
    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.listener(new DatabaseListener() {
            @Override
            public void afterStatement(StatementEvent event) {
                run(next.getAndSet(null));
            }
        });
    }

    private static void run(@Nullable Callable<?> work) {
        try {
            if (work != null) {
                work.call();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Model<Ticket> tickets() {
        return db().model(Ticket.class);
    }

    private void storeTickets(int count) {
        tickets()
                .createBulk(IntStream.range(0, count)
                        .mapToObj(i -> new Ticket("T" + i))
                        .toList());
        sql.clear();
    }

    /** The rows are those that the query met when it began, whatever its condition says when some of them are written. */
    @Test
    public void conditionsThatAnUpdateChangesChooseTheRowsOnce() {
        Bulk hooks = Bulk.withHooks();
        for (Bulk bulk : List.of(hooks, hooks.andBatches(1), hooks.andBatches(2).inOneTransaction())) {
            tickets().deleteBulk(Bulk.unfiltered());
            tickets()
                    .createBulk(Stream.of(0, 0, 0, 5, 5)
                            .map(votes -> new Ticket("T" + votes).withVotes(votes))
                            .toList());
            Query<Ticket> lessThanOthers = tickets()
                    .where(Ticket_.votes.lt(
                            Subqueries.<Ticket, Integer>max(tickets().valuesList(Ticket_.votes))));
            assertEquals(3, lessThanOthers.updateBulk(u -> u.set(Ticket_.votes, 9), bulk));
            assertEquals(
                    List.of("T0", "T0", "T0"),
                    tickets()
                            .where(Ticket_.votes.eq(9))
                            .valuesList(Ticket_.title)
                            .all());
        }
    }

    /**
     * Between the keys and the batch, a row that goes is left out, and one that changes is written as it is then, even if it would not be
     * met any more.
     */
    @Test
    public void rowsThatOthersWriteAfterTheKeysAreReadAsTheyAreThen() {
        storeTickets(4);
        next.set(() -> {
            tickets().where(Ticket_.title.eq("T1")).deleteBulk();
            return tickets()
                    .where(Ticket_.title.eq("T2"))
                    .updateBulk(u -> u.set(Ticket_.votes, 3).set(Ticket_.reviewer, "somebody"));
        });
        assertEquals(
                3,
                tickets()
                        .where(Ticket_.votes.eq(0))
                        .updateBulk(
                                u -> u.set(Ticket_.votes, 7), Bulk.withHooks().andBatches(1)));
        assertEquals(3, tickets().where(Ticket_.votes.eq(7)).count());
        Ticket changed = tickets().where(Ticket_.title.eq("T2")).one();
        assertEquals("somebody", changed.reviewer());
        assertEquals(1, changed.version());
    }

    /** In one transaction the rows are locked with their keys, so that nobody changes them before their batch. */
    @Test
    @Needs(Capability.NO_WAIT)
    public void inOneTransactionRowsAreLockedWithTheirKeys() {
        storeTickets(3);
        List<Class<?>> met = new CopyOnWriteArrayList<>();
        next.set(() -> Concurrent.elsewhere(() -> db().transaction(() -> met.add(assertThrows(
                        LockTimeoutException.class,
                        () -> tickets()
                                .where(Ticket_.title.eq("T2"))
                                .forUpdate()
                                .noWait()
                                .all())
                .getClass()))));
        assertEquals(
                3,
                tickets()
                        .where(Ticket_.votes.eq(0))
                        .updateBulk(
                                u -> u.set(Ticket_.votes, 7),
                                Bulk.withHooks().andBatches(1).inOneTransaction()));
        assertEquals(List.of(LockTimeoutException.class), met);
    }
}
