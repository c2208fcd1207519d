package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.DatabaseBuilder;
import duo.api.Model;
import duo.api.error.InvalidQueryException;
import duo.api.error.ValidationException;
import duo.api.event.TransactionEvent.Kind;
import duo.testkit.ManualClock;
import duo.testkit.model.Article;
import duo.testkit.model.Article_;
import duo.testkit.model.Booking;
import duo.testkit.model.Booking_;
import duo.testkit.model.Enrollment;
import duo.testkit.model.Enrollment_;
import duo.testkit.model.Ticket;
import duo.testkit.model.Ticket_;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Bulk updates with hooks: all keys are read, then the rows in batches by key, and each is checked and stamped.
 *
 * @since 0.1.0
 */
public abstract class HookedBulkSuite extends ContractSuite {
    private final ManualClock clock = new ManualClock();

    /** For subclasses. */
    protected HookedBulkSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Ticket.class, Booking.class, Enrollment.class, Article.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.clock(clock);
    }

    private Model<Ticket> tickets() {
        return db().model(Ticket.class);
    }

    private Model<Booking> bookings() {
        return db().model(Booking.class);
    }

    private void storeTickets(int count) {
        tickets()
                .createBulk(IntStream.range(0, count)
                        .mapToObj(i -> new Ticket("T" + i))
                        .toList());
        sql.clear();
    }

    /** Five bookings, the fifth of which has a rule that setting -1 guests breaks as for all others. */
    private void storeBookings() {
        bookings()
                .createBulk(IntStream.range(0, 5)
                        .mapToObj(i -> new Booking("B" + i, i, i, 1))
                        .toList());
        sql.clear();
    }

    private long selects() {
        return sql.texts().stream().filter(text -> text.startsWith("SELECT")).count();
    }

    private long updates() {
        return sql.texts().stream().filter(text -> text.startsWith("UPDATE")).count();
    }

    /** Five rows by two take one statement for the keys and three loads; stamp and version of each row move. */
    @Test
    public void rowsAreLoadedInBatchesByKey() {
        storeTickets(5);
        Instant now = clock.tick();
        long rows = tickets()
                .where(Ticket_.votes.eq(0))
                .updateBulk(u -> u.set(Ticket_.votes, 7), Bulk.withHooks().andBatches(2));
        assertEquals(5, rows);
        assertEquals(1 + 3, selects());
        assertEquals(5, updates());
        for (Ticket each : tickets().all()) {
            assertEquals(7, each.votes());
            assertEquals(1, each.version());
            assertEquals(now, each.updatedAt());
        }
    }

    /** Each batch is committed on its own; or all of them together. */
    @Test
    public void batchesAreCommittedAloneOrTogether() {
        storeTickets(4);
        Bulk byTwo = Bulk.withHooks().andBatches(2);
        tickets().where(Ticket_.id.gt(0)).updateBulk(u -> u.set(Ticket_.votes, 1), byTwo);
        assertEquals(List.of(Kind.BEGIN, Kind.COMMIT, Kind.BEGIN, Kind.COMMIT), sql.transactions());
        sql.clear();
        tickets().where(Ticket_.id.gt(0)).updateBulk(u -> u.set(Ticket_.votes, 2), byTwo.inOneTransaction());
        assertEquals(List.of(Kind.BEGIN, Kind.COMMIT), sql.transactions());
    }

    /** When a row of the third batch is refused, the first two stay; with one transaction none does. */
    @Test
    public void aRefusedRowEndsItsUnit() {
        Bulk byTwo = Bulk.withHooks().andBatches(2);
        Model<Article> articles = db().model(Article.class);
        for (boolean together : List.of(false, true)) {
            articles.deleteBulk(Bulk.unfiltered());
            List<Article> stored = IntStream.range(0, 5)
                    .mapToObj(i -> new Article(i == 4 ? " " : "A" + i))
                    .toList();
            articles.createBulk(stored);
            Bulk bulk = together ? byTwo.inOneTransaction() : byTwo;
            assertThrows(
                    ValidationException.class,
                    () -> articles.where(Article_.views.eq(0)).updateBulk(u -> u.set(Article_.views, 1), bulk));
            assertEquals(together ? 0 : 4, articles.where(Article_.views.eq(1)).count());
        }
    }

    /** Inside a transaction of the caller nothing is committed or rolled back by the call. */
    @Test
    public void theTransactionOfTheCallerIsNeverEnded() {
        storeBookings();
        Bulk byTwo = Bulk.withHooks().andBatches(2);
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    bookings().where(Booking_.guests.eq(1)).updateBulk(u -> u.set(Booking_.guests, 2), byTwo);
                    bookings()
                            .where(Booking_.guests.eq(2))
                            .updateBulk(u -> u.set(Booking_.guests, 3), byTwo.inOneTransaction());
                    assertEquals(5, bookings().where(Booking_.guests.eq(3)).count());
                    assertTrue(
                            !sql.transactions().contains(Kind.COMMIT),
                            sql.transactions().toString());
                    throw new IllegalStateException("no");
                }));
        assertEquals(5, bookings().where(Booking_.guests.eq(1)).count());
    }

    /** A refusal inside a transaction leaves it usable. */
    @Test
    public void aRefusalInsideATransactionLeavesItUsable() {
        storeBookings();
        db().transaction(() -> {
            bookings().create(new Booking("new", 9, 9, 1));
            assertThrows(
                    ValidationException.class,
                    () -> bookings()
                            .where(Booking_.guests.eq(1))
                            .updateBulk(u -> u.set(Booking_.guests, -1), Bulk.withHooks()));
        });
        assertEquals(6, bookings().where(Booking_.guests.eq(1)).count());
    }

    /** Inside a transaction a refusal undoes all batches of the call. */
    @Test
    public void aRefusalInsideATransactionUndoesAllBatches() {
        Model<Article> articles = db().model(Article.class);
        articles.createBulk(List.of(new Article("A"), new Article("B"), new Article(" ")));
        db().transaction(() -> {
            assertThrows(
                    ValidationException.class,
                    () -> articles.where(Article_.views.eq(0))
                            .updateBulk(
                                    u -> u.set(Article_.views, 1),
                                    Bulk.withHooks().andBatches(1)));
            assertEquals(3, articles.where(Article_.views.eq(0)).count());
        });
        assertEquals(3, articles.where(Article_.views.eq(0)).count());
    }

    /** A key of several columns is walked through part by part. */
    @Test
    public void aCompositeKeyIsWalkedThrough() {
        Model<Enrollment> enrollments = db().model(Enrollment.class);
        enrollments.createBulk(List.of(
                new Enrollment(2, "b", null),
                new Enrollment(1, "b", null),
                new Enrollment(1, "a", null),
                new Enrollment(3, "a", null),
                new Enrollment(2, "a", null)));
        sql.clear();
        assertEquals(
                5,
                enrollments
                        .where(Enrollment_.student.gt(0))
                        .updateBulk(
                                u -> u.set(Enrollment_.grade, 1),
                                Bulk.withHooks().andBatches(1)));
        assertEquals(1 + 5, selects());
        assertEquals(5, enrollments.where(Enrollment_.grade.eq(1)).count());
    }

    /** An expression is refused, since the rule of the model could not see its value. */
    @Test
    public void anExpressionIsRefused() {
        storeTickets(1);
        InvalidQueryException refused = assertThrows(
                InvalidQueryException.class,
                () -> tickets()
                        .where(Ticket_.id.gt(0))
                        .updateBulk(u -> u.set(Ticket_.votes, Ticket_.votes.plus(1)), Bulk.withHooks()));
        Messages.assertTold(refused, "votes", "hooks");
        sql.assertCount(0);
    }

    /** Payloads work with hooks as well. */
    @Test
    public void payloadsWorkWithHooks() {
        storeTickets(3);
        Instant now = clock.tick();
        assertEquals(
                3,
                tickets()
                        .updateBulk(
                                Map.of("votes", "4", "approved", true),
                                Bulk.withHooks().andUnfiltered().andBatches(2)));
        for (Ticket each : tickets().all()) {
            assertEquals(4, each.votes());
            assertEquals(now, each.updatedAt());
            assertTrue(!each.approved(), "guarded");
        }
    }

    /** Entities that the transaction knows are changed in memory too, and their other changes are left to their next save. */
    @Test
    public void knownEntitiesAreChangedInMemory() {
        Model<Article> articles = db().model(Article.class);
        articles.create(new Article("First"));
        db().transaction(() -> {
            Article known = articles.one();
            known.body = "draft";
            articles.where(Article_.views.eq(0)).updateBulk(u -> u.set(Article_.views, 5), Bulk.withHooks());
            assertEquals(5, known.views);
            assertEquals("draft", known.body);
        });
        assertEquals(5, articles.one().views);
        assertEquals(null, articles.one().body);
    }
}
