package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.error.UniqueViolationException;
import duo.api.error.ValidationException;
import duo.api.event.TransactionEvent.Kind;
import duo.testkit.model.Booking;
import duo.testkit.model.Country;
import duo.testkit.model.Job;
import duo.testkit.model.Note;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Inserts of many models at once.
 *
 * @since 0.1.0
 */
public abstract class BulkInsertSuite extends ContractSuite {

    /** For subclasses. */
    protected BulkInsertSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Booking.class, Job.class, Note.class, Country.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private static List<Person> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Person("p" + i + "@example.com", "P" + i, i))
                .toList();
    }

    private static Long key(Person person) {
        return Objects.requireNonNull(person.id());
    }

    /** Nothing is sent for no rows, whatever the options. */
    @Test
    public void noRowsSendNothing() {
        assertEquals(List.of(), people().createBulk(List.of()));
        assertEquals(List.of(), people().createBulk(List.of(), Bulk.withHooks()));
        sql.assertCount(0);
        assertEquals(List.of(), sql.transactions());
    }

    /** Many rows go with one statement, and come back in order, each with its own key. */
    @Test
    public void manyRowsGoWithOneStatement() {
        List<Person> given = some(100);
        List<Person> stored = people().createBulk(given);
        sql.assertCount(1);
        assertEquals(
                given.stream().map(Person::email).toList(),
                stored.stream().map(Person::email).toList());
        assertEquals(stored, people().orderBy(Person_.id.asc()).all());
        for (int i = 1; i < stored.size(); i++) {
            assertTrue(key(stored.get(i - 1)) < key(stored.get(i)), "keys in the order of the rows");
        }
    }

    /** Seven rows by three take three statements in one transaction. */
    @Test
    public void batchesShareATransaction() {
        List<Person> stored = people().createBulk(some(7), Bulk.batches(3));
        sql.assertCount(3);
        assertEquals(List.of(Kind.BEGIN, Kind.COMMIT), sql.transactions());
        assertEquals(stored, people().orderBy(Person_.id.asc()).all());
    }

    /** A batch has at least one row; that is checked first. */
    @Test
    public void aBatchHasAtLeastOneRow() {
        assertThrows(IllegalArgumentException.class, () -> people().createBulk(List.of(), Bulk.batches(0)));
        assertThrows(IllegalArgumentException.class, () -> Bulk.withHooks().andBatches(-1));
        sql.assertCount(0);
    }

    /** More rows than the parameters of a statement can carry are split. */
    @Test
    public void rowsBeyondTheParametersOfAStatementAreSplit() {
        List<Person> stored = people().createBulk(some(5_000), Bulk.batches(50_000));
        assertTrue(sql.statements().size() <= 20, sql.statements().size() + " statements");
        assertEquals(5_000, people().count());
        assertEquals(5_000, stored.stream().map(Person::id).distinct().count());
        Person last = stored.get(4_999);
        assertEquals(last, people().get(key(last)).orElseThrow());
    }

    /** Rows with and without values for columns of the database: each gets back what its row has, in order. */
    @Test
    public void mixedColumnsComeBackInOrder() {
        Model<Job> jobs = db().model(Job.class);
        List<Job> given = List.of(
                new Job("a", 1, 1),
                new Job("b", null, null),
                new Job(null, "c", 3, 3, "remark"),
                new Job("d", 4, null),
                new Job("e", null, 5));
        List<Job> stored = jobs.createBulk(given);
        assertEquals(
                List.of("a", "b", "c", "d", "e"), stored.stream().map(Job::name).toList());
        assertEquals(List.of(1, 5, 3, 4, 5), stored.stream().map(Job::priority).toList());
        assertEquals(List.of(1, 7, 3, 7, 5), stored.stream().map(Job::attempts).toList());
        for (Job each : stored) {
            assertEquals(each, jobs.refresh(each));
        }
        assertEquals("remark", stored.get(2).remark());
        assertNull(stored.get(0).remark());
    }

    /** Models with assigned keys go together too, and without a transaction when one statement carries all of them. */
    @Test
    public void assignedKeysGoTogether() {
        Model<Country> countries = db().model(Country.class);
        List<Country> given = List.of(new Country("fr", "France", null), new Country("de", "Germany", 84_000_000L));
        assertEquals(given, countries.createBulk(given));
        sql.assertCount(1);
        assertEquals(List.of(), sql.transactions());
        assertEquals(2, countries.count());
    }

    /** Entities are the same objects afterwards, with keys and without changes. */
    @Test
    public void entitiesKnowTheirRowsAfterwards() {
        Note one = new Note("One");
        Note two = new Note("Two");
        List<Note> stored = db().model(Note.class).createBulk(List.of(one, two));
        assertSame(one, stored.get(0));
        assertSame(two, stored.get(1));
        assertFalse(one.isNew() || two.isNew());
        sql.clear();
        db().model(Note.class).save(two);
        sql.assertCount(0);
        two.title = "Zwei";
        db().model(Note.class).save(two);
        assertEquals(
                "Zwei",
                db().model(Note.class).get(Objects.requireNonNull(two.id)).orElseThrow().title);
    }

    /** A clash in a later batch takes the earlier ones with it. */
    @Test
    public void aClashInALaterBatchTakesAll() {
        List<Person> given = new ArrayList<>(some(6));
        given.set(5, new Person("p0@example.com", "Twin", 1));
        assertThrows(UniqueViolationException.class, () -> people().createBulk(given, Bulk.batches(2)));
        assertEquals(0, people().count());
    }

    /** Inside a transaction a failure takes back the whole call, and no more. */
    @Test
    public void aFailureInsideATransactionTakesBackTheCall() {
        List<Person> given = new ArrayList<>(some(6));
        given.set(5, new Person("p0@example.com", "Twin", 1));
        db().transaction(() -> {
            people().create(new Person("before@example.com", "Before", 1));
            assertThrows(UniqueViolationException.class, () -> people().createBulk(given, Bulk.batches(2)));
            people().create(new Person("after@example.com", "After", 1));
        });
        assertEquals(
                List.of("Before", "After"),
                people().orderBy(Person_.id.asc()).all().stream()
                        .map(Person::name)
                        .toList());
    }

    /** Inside a transaction a success is taken back with it. */
    @Test
    public void theTransactionOfTheCallerDecides() {
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    people().createBulk(some(5), Bulk.batches(2));
                    assertEquals(5, people().count());
                    throw new IllegalStateException("no");
                }));
        assertEquals(0, people().count());
    }

    /** Without hooks a broken rule goes unseen; with hooks one bad row stores nothing and sends nothing. */
    @Test
    public void withHooksOneBadRowStoresNothing() {
        Model<Booking> bookings = db().model(Booking.class);
        List<Booking> given = List.of(new Booking("A", 1, 1, 1), new Booking("B", 1, 2, -1), new Booking("C", 1, 3, 1));
        sql.clear();
        assertThrows(
                ValidationException.class,
                () -> bookings.createBulk(given, Bulk.withHooks().andBatches(1)));
        sql.assertCount(0);
        assertEquals(3, bookings.createBulk(given).size());
        assertEquals(3, bookings.count());
    }
}
