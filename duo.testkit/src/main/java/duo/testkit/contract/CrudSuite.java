package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.error.NotFoundException;
import duo.api.error.NotNullViolationException;
import duo.api.error.StaleEntityException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.Job;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Ticket;
import duo.testkit.model.Ticket_;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Writing and reading single records.
 *
 * @since 0.1.0
 */
public abstract class CrudSuite extends ContractSuite {

    /** For subclasses. */
    protected CrudSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Ticket.class, Job.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private Model<Ticket> tickets() {
        return db().model(Ticket.class);
    }

    private Person ada() {
        Person stored = people().create(new Person("ada@example.com", "Ada", 36));
        sql.clear();
        return stored;
    }

    private Ticket ticket() {
        Ticket stored = tickets().create(new Ticket("Broken"));
        sql.clear();
        return stored;
    }

    private static Long key(Person person) {
        return Objects.requireNonNull(person.id());
    }

    /** Create gives the generated key, with one statement. */
    @Test
    public void createGivesTheGeneratedKeyWithOneStatement() {
        Person ada = people().create(new Person("ada@example.com", "Ada", 36));
        sql.assertCount(1);
        assertNotNull(ada.id());
        assertEquals(Optional.of(ada), people().get(key(ada)));
        sql.assertCount(2);
        assertEquals(List.of(), sql.transactions());
    }

    /** A primitive key is generated in place of zero. */
    @Test
    public void aPrimitiveKeyIsGeneratedInPlaceOfZero() {
        Ticket first = tickets().create(new Ticket("First"));
        Ticket second = tickets().save(new Ticket("Second"));
        sql.assertCount(2);
        assertTrue(first.id() > 0);
        assertTrue(second.id() > first.id());
        assertEquals(Optional.of(second), tickets().get(second.id()));
    }

    /** Insert takes a key that is set, also where keys are generated. */
    @Test
    public void insertTakesAKeyThatIsSet() {
        Person chosen = new Person(4711L, "ada@example.com", "Ada", 36, "Countess");
        assertEquals(chosen, people().insert(chosen));
        sql.assertCount(1);
        assertEquals(Optional.of(chosen), people().get(4711));
        assertThrows(
                UniqueViolationException.class,
                () -> people().insert(new Person(4711L, "b@example.com", "B", 1, null)));
    }

    /** A second row with a unique value is refused and leaves the first one. */
    @Test
    public void aSecondRowWithAUniqueValueIsRefused() {
        people().create(new Person("ada@example.com", "Ada", 36));
        assertThrows(
                UniqueViolationException.class, () -> people().create(new Person("ada@example.com", "Imposter", 1)));
        assertEquals(
                "Ada", people().where(Person_.email.eq("ada@example.com")).one().name());
    }

    /** A missing value of a NOT NULL column is refused by the database. */
    @Test
    public void aMissingValueIsRefused() {
        Map<String, Object> nameless = Map.of("email", "ada@example.com", "age", 36);
        assertThrows(NotNullViolationException.class, () -> people().create(nameless));
        assertEquals(0, people().count());
    }

    /** Save inserts a record without key and updates one with key, each with one statement. */
    @Test
    public void saveInsertsThenUpdates() {
        Person ada = people().save(new Person("ada@example.com", "Ada", 36));
        sql.assertCount(1);
        Person older = new Person(ada.id(), ada.email(), "Ada Lovelace", 37, "Countess");
        assertEquals(older, people().save(older));
        sql.assertCount(2);
        assertEquals(List.of(older), people().all());
    }

    /** Save of a record whose generated key was set by hand updates, and tells when there is no such row. */
    @Test
    public void saveWithAKeySetByHandMeetsNoRow() {
        Person invented = new Person(99L, "ada@example.com", "Ada", 36, null);
        StaleEntityException stale = assertThrows(StaleEntityException.class, () -> people().save(invented));
        Messages.assertTold(stale, "99");
        sql.assertCount(1);
        assertEquals(0, people().count());
    }

    /** Update writes all columns of a record, also NULL. */
    @Test
    public void updateWritesAllColumns() {
        Person ada = people().create(new Person(null, "ada@example.com", "Ada", 36, "Countess"));
        Person changed = new Person(ada.id(), "lovelace@example.com", "Lovelace", 37, null);
        sql.clear();
        assertEquals(changed, people().update(changed));
        sql.assertCount(1);
        assertEquals(Optional.of(changed), people().get(key(ada)));
    }

    /** Updating a row that is gone is told. */
    @Test
    public void updatingARowThatIsGoneIsStale() {
        Person ada = people().create(new Person("ada@example.com", "Ada", 36));
        people().delete(ada);
        assertThrows(StaleEntityException.class, () -> people().update(ada));
    }

    /** A record without key cannot be updated, deleted or refreshed, and nothing is sent. */
    @Test
    public void whatHasNoKeyIsRefusedWithoutSql() {
        Person unsaved = new Person("ada@example.com", "Ada", 36);
        for (Runnable call : List.<Runnable>of(
                () -> people().update(unsaved),
                () -> people().delete(unsaved),
                () -> people().refresh(unsaved),
                () -> people().updateColumns(unsaved, List.of(Person_.name)))) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, call::run);
            Messages.assertTold(refused, "Person");
        }
        sql.assertCount(0);
    }

    /** Only the named columns are updated, besides version and stamp. */
    @Test
    public void onlyTheNamedColumnsAreUpdated() {
        Ticket ticket = ticket();
        Ticket changed = ticket.withTitle("Mended").withVotes(5);
        Ticket stored = tickets().updateColumns(changed, List.of(Ticket_.votes));
        sql.assertCount(1);
        assertEquals(1, stored.version());
        Ticket row = tickets().get(ticket.id()).orElseThrow();
        assertEquals("Broken", row.title());
        assertEquals(5, row.votes());
        assertEquals(1, row.version());
        assertEquals(stored.updatedAt(), row.updatedAt());
    }

    /** No columns and no stamp: nothing is sent. */
    @Test
    public void noColumnsSendNothing() {
        Person ada = ada();
        assertEquals(ada, people().updateColumns(ada, List.of()));
        sql.assertCount(0);
    }

    /** A version counts the updates and finds the ones that were lost. */
    @Test
    public void aVersionFindsLostUpdates() {
        Ticket mine = ticket();
        Ticket theirs = tickets().get(mine.id()).orElseThrow();
        assertEquals(0, mine.version());
        Ticket mended = tickets().update(mine.withTitle("Mended"));
        assertEquals(1, mended.version());
        sql.clear();
        assertThrows(StaleEntityException.class, () -> tickets().update(theirs.withVotes(9)));
        sql.assertCount(1);
        assertThrows(StaleEntityException.class, () -> tickets().delete(theirs));
        assertEquals(Optional.of(mended), tickets().get(mine.id()));
        assertEquals(2, tickets().update(mended.withVotes(1)).version());
    }

    /** Delete tells whether there was a row. */
    @Test
    public void deleteTellsWhetherThereWasARow() {
        Person ada = ada();
        assertTrue(people().delete(ada));
        sql.assertCount(1);
        assertFalse(people().delete(ada));
        sql.assertCount(2);
        assertEquals(0, people().count());
    }

    /** A versioned record that is gone already is no conflict. */
    @Test
    public void deletingAVersionedRowThatIsGoneGivesFalse() {
        Ticket ticket = ticket();
        assertTrue(tickets().delete(ticket));
        sql.assertCount(1);
        assertFalse(tickets().delete(ticket));
    }

    /** Refresh reads the row again. */
    @Test
    public void refreshReadsTheRowAgain() {
        Person ada = ada();
        people().where(Person_.id.eq(ada.id()))
                .updateBulk(u -> u.set(Person_.age, 40).set(Person_.name, "Other"));
        sql.clear();
        Person fresh = people().refresh(ada);
        sql.assertCount(1);
        assertEquals(new Person(ada.id(), "ada@example.com", "Other", 40, null), fresh);
        assertNotEquals(ada, fresh);
    }

    /** Some columns are read again, the others keep what was changed in memory. */
    @Test
    public void refreshOfColumnsKeepsTheOthers() {
        Person ada = ada();
        people().where(Person_.id.eq(ada.id()))
                .updateBulk(u -> u.set(Person_.age, 40).set(Person_.name, "Other"));
        Person edited = new Person(ada.id(), "new@example.com", "Mine", 36, null);
        sql.clear();
        Person fresh = people().refreshColumns(edited, List.of(Person_.age));
        sql.assertCount(1);
        assertFalse(sql.texts().get(0).contains("nickname"), sql.texts().toString());
        assertEquals(new Person(ada.id(), "new@example.com", "Mine", 40, null), fresh);
    }

    /** Defaults fill what is null: those of Duo before the insert, those of the database read back. */
    @Test
    public void defaultsFillWhatIsNull() {
        Job job = db().model(Job.class).create(new Job("sweep", null, null));
        sql.assertCount(ServerDialect.of(db()).inserts().keyRetrieval().returnsRows() ? 1 : 2);
        assertEquals(5, job.priority());
        assertEquals(7, job.attempts());
        assertEquals(Optional.of(job), db().model(Job.class).get(Objects.requireNonNull(job.id())));

        sql.clear();
        Job chosen = db().model(Job.class).create(new Job("mop", 1, 2));
        sql.assertCount(1);
        assertEquals(1, chosen.priority());
        assertEquals(2, chosen.attempts());
    }

    /** What is gone cannot be refreshed. */
    @Test
    public void refreshOfARowThatIsGoneFails() {
        Person ada = ada();
        people().delete(ada);
        assertThrows(NotFoundException.class, () -> people().refresh(ada));
        assertThrows(NotFoundException.class, () -> people().refreshColumns(ada, List.of(Person_.age)));
    }
}
