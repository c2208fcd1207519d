package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.DatabaseBuilder;
import duo.api.Model;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.testkit.ManualClock;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Task;
import duo.testkit.model.Task_;
import duo.testkit.model.Ticket;
import duo.testkit.model.Ticket_;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Updates and deletes of all rows of a query, with one statement.
 *
 * @since 0.1.0
 */
public abstract class BulkUpdateSuite extends ContractSuite {
    private final ManualClock clock = new ManualClock();

    /** For subclasses. */
    protected BulkUpdateSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Ticket.class, Task.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.clock(clock);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Stores some people. */
    @BeforeEach
    public final void storePeople() {
        people().createBulk(List.of(
                new Person(null, "a@example.com", "Ada", 30, "Countess"),
                new Person(null, "b@example.com", "Bob", 20, null),
                new Person(null, "c@example.com", "Cid", 10, "El")));
        sql.clear();
    }

    private List<Integer> ages() {
        return people().orderBy(Person_.email.asc()).all().stream()
                .map(Person::age)
                .toList();
    }

    /** One UPDATE writes the rows of the conditions and tells how many. */
    @Test
    public void oneStatementUpdatesTheRowsOfTheConditions() {
        assertEquals(
                2,
                people().where(Person_.age.ge(20))
                        .updateBulk(u -> u.set(Person_.age, 1).set(Person_.nickname, "n")));
        sql.assertCount(1);
        assertEquals(List.of(1, 1, 10), ages());
        assertEquals(0, people().where(Person_.age.gt(100)).updateBulk(u -> u.set(Person_.age, 2)));
        assertEquals(List.of(), sql.transactions());
    }

    /** A column is set by an expression of the row. */
    @Test
    public void aColumnIsSetByAnExpression() {
        people().where(Person_.name.ne("Bob")).updateBulk(u -> u.set(Person_.age, Person_.age.plus(5)));
        sql.assertCount(1);
        assertEquals(List.of(35, 20, 15), ages());
        people().where(Person_.name.ne("Bob"))
                .updateBulk(u -> u.set(Person_.age, Person_.age.minus(5).times(2)));
        assertEquals(List.of(60, 20, 20), ages());
        people().where(Person_.nickname.isNotNull()).updateBulk(u -> u.set(Person_.nickname, Person_.name));
        assertEquals(2, people().where(Person_.nickname.eq(Person_.name)).count());
    }

    /** Arithmetic keeps the order in which it was written. */
    @Test
    public void arithmeticKeepsItsOrder() {
        Query<Person> cid = people().where(Person_.name.eq("Cid"));
        cid.updateBulk(u -> u.set(Person_.age, Person_.age.plus(1).times(Person_.age.minus(8))));
        assertEquals(22, cid.one().age());
        cid.updateBulk(u -> u.set(Person_.age, Person_.age.minus(Person_.age.minus(3))));
        assertEquals(3, cid.one().age());
    }

    /** Null and NULL are written. */
    @Test
    public void nullIsWritten() {
        String nothing = null;
        people().where(Person_.name.eq("Ada")).updateBulk(u -> u.setNull(Person_.nickname));
        people().where(Person_.name.eq("Cid")).updateBulk(u -> u.set(Person_.nickname, nothing));
        assertEquals(3, people().where(Person_.nickname.isNull()).count());
    }

    /** The last assignment of a column counts, and no assignment sends nothing. */
    @Test
    public void theLastAssignmentCounts() {
        assertEquals(0, people().where(Person_.age.gt(0)).updateBulk(u -> u));
        sql.assertCount(0);
        people().where(Person_.name.eq("Ada"))
                .updateBulk(u -> u.set(Person_.age, 1).set(Person_.age, 2));
        assertEquals(List.of(2, 20, 10), ages());
    }

    /** The order of assignments does not mix their values up, though their columns are the same. */
    @Test
    public void theOrderOfAssignmentsDoesNotMixValues() {
        Query<Person> bob = people().where(Person_.email.eq("b@example.com"));
        bob.updateBulk(u -> u.set(Person_.name, "first").set(Person_.nickname, "second"));
        bob.updateBulk(u -> u.set(Person_.nickname, "third").set(Person_.name, "fourth"));
        Person row = bob.one();
        assertEquals(List.of("fourth", "third"), List.of(row.name(), String.valueOf(row.nickname())));
    }

    /** Neither stamps nor versions nor rules take part. */
    @Test
    public void hooksDoNotTakePart() {
        Model<Ticket> tickets = db().model(Ticket.class);
        Ticket ticket = tickets.create(new Ticket("First"));
        clock.tick();
        assertEquals(1, tickets.where(Ticket_.id.eq(ticket.id())).updateBulk(u -> u.set(Ticket_.votes, 3)));
        assertEquals(ticket.withVotes(3), tickets.refresh(ticket));
    }

    /** Without a condition nothing is written unless that is meant; no statement is sent. */
    @Test
    public void aConditionIsRequired() {
        for (Runnable call : List.<Runnable>of(
                () -> people().updateBulk(u -> u.set(Person_.age, 0)),
                () -> people().updateBulk(Map.of("age", 0)),
                () -> people().updateBulk(u -> u.set(Person_.age, 0), Bulk.withHooks()),
                () -> people().whereAll(List.of()).deleteBulk(),
                () -> people().deleteBulk())) {
            Messages.assertTold(assertThrows(InvalidQueryException.class, call::run), "Bulk.unfiltered()", "Person");
        }
        sql.assertCount(0);
        assertEquals(List.of(30, 20, 10), ages());
        assertEquals(3, people().updateBulk(u -> u.set(Person_.age, 0), Bulk.unfiltered()));
        assertEquals(List.of(0, 0, 0), ages());
        assertEquals(3, people().deleteBulk(Bulk.unfiltered()));
        assertEquals(0, people().count());
    }

    /** The size of batches is checked before the condition. */
    @Test
    public void theBatchSizeIsCheckedFirst() {
        assertThrows(
                IllegalArgumentException.class, () -> people().updateBulk(u -> u.set(Person_.age, 0), Bulk.batches(0)));
        assertThrows(IllegalArgumentException.class, () -> people().none().deleteBulk(Bulk.batches(-3)));
        sql.assertCount(0);
    }

    /** A limit, an offset or an order is refused rather than ignored; a default order of the model is none. */
    @Test
    public void slicesAndOrdersAreRefused() {
        Query<Person> adults = people().where(Person_.age.ge(18));
        for (Query<Person> query :
                List.of(adults.limit(1), adults.offset(1), adults.orderBy(Person_.age.asc()), adults.reverse())) {
            assertThrows(InvalidQueryException.class, () -> query.updateBulk(u -> u.set(Person_.age, 0)));
            assertThrows(InvalidQueryException.class, query::deleteBulk);
            assertThrows(InvalidQueryException.class, () -> query.deleteBulk(Bulk.unfiltered()));
        }
        sql.assertCount(0);
        Model<Task> tasks = db().model(Task.class);
        tasks.create(new Task("a", 1));
        assertEquals(1, tasks.where(Task_.priority.eq(1)).updateBulk(u -> u.set(Task_.priority, 2)));
        assertEquals(1, tasks.where(Task_.priority.eq(2)).orderBy().deleteBulk());
    }

    /** A query for no rows writes none and sends nothing. */
    @Test
    public void aQueryForNoRowsSendsNothing() {
        assertEquals(0, people().none().updateBulk(u -> u.set(Person_.age, 0)));
        assertEquals(0, people().none().deleteBulk());
        sql.assertCount(0);
    }

    /** One DELETE deletes the rows of the conditions and tells how many. */
    @Test
    public void oneStatementDeletesTheRowsOfTheConditions() {
        assertEquals(2, people().where(Person_.age.le(20)).deleteBulk());
        sql.assertCount(1);
        assertEquals(List.of(30), ages());
        assertEquals(0, people().where(Person_.age.le(20)).deleteBulk());
    }

    /** Inside a transaction they take part in it. */
    @Test
    public void theyTakePartInATransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    people().where(Person_.name.eq("Ada")).updateBulk(u -> u.set(Person_.age, 0));
                    people().where(Person_.name.eq("Bob")).deleteBulk();
                    assertEquals(List.of(0, 10), ages());
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(30, 20, 10), ages());
    }

    /** A number that its column cannot hold is refused before any SQL. */
    @Test
    public void aNumberThatDoesNotFitIsRefused() {
        Query<Person> ada = people().where(Person_.name.eq("Ada"));
        assertThrows(IllegalArgumentException.class, () -> ada.updateBulk(u -> u.set(Person_.age, 3_000_000_000L)));
        sql.assertCount(0);
        assertTrue(ada.exists());
        assertNull(people().where(Person_.name.eq("Bob")).one().nickname());
    }
}
