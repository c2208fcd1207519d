package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.error.ValidationException;
import duo.testkit.model.Booking;
import duo.testkit.model.Job;
import duo.testkit.model.JobForm;
import duo.testkit.model.NewPerson;
import duo.testkit.model.Person;
import duo.testkit.model.PersonName;
import duo.testkit.model.PersonPatch;
import duo.testkit.model.Person_;
import duo.testkit.model.Ticket;
import duo.testkit.model.TicketForm;
import duo.testkit.model.Ticket_;
import duo.testkit.model.types.Address;
import duo.testkit.model.types.Address.Place;
import duo.testkit.model.types.Residents;
import duo.testkit.model.types.ResidentsPatch;
import duo.testkit.model.types.Residents_;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Models made and changed by schema records and maps.
 *
 * @since 0.1.0
 */
public abstract class PayloadSuite extends ContractSuite {

    /** For subclasses. */
    protected PayloadSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Ticket.class, Job.class, Booking.class, Residents.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private Model<Ticket> tickets() {
        return db().model(Ticket.class);
    }

    private Person ada() {
        Person ada = people().create(new Person(null, "ada@example.com", "Ada", 36, "Countess"));
        sql.clear();
        return ada;
    }

    private Person row(Person person) {
        return people().get(Objects.requireNonNull(person.id())).orElseThrow();
    }

    private static Map<String, @Nullable Object> map(String name, @Nullable Object value) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put(name, value);
        return map;
    }

    /** A schema record makes a row; what is no property stays outside. */
    @Test
    public void aSchemaRecordMakesARow() {
        Person ada = people().create(new NewPerson("ada@example.com", "Ada", 36, null, "7 + 2"));
        sql.assertCount(1);
        assertEquals(new Person(ada.id(), "ada@example.com", "Ada", 36, null), row(ada));
    }

    /** A map makes a row; unknown names and nested objects are dropped. */
    @Test
    public void aMapMakesARow() {
        Person ada = people().create(Map.of(
                "email", "ada@example.com", "name", "Ada", "age", 36, "unknown", 1, "posts", Map.of("title", "x")));
        sql.assertCount(1);
        assertEquals(new Person(ada.id(), "ada@example.com", "Ada", 36, null), row(ada));
    }

    /** At create a payload may set the key, but nothing that is guarded: that takes its default. */
    @Test
    public void createTakesTheKeyAndNoGuardedValue() {
        Ticket ticket = tickets().create(new TicketForm(77L, "Broken", true, "me"));
        assertEquals(77, ticket.id());
        assertFalse(ticket.approved());
        assertEquals("nobody", ticket.reviewer());
        assertEquals(ticket, tickets().refresh(ticket));

        Ticket other = tickets().create(Map.of("title", "Other", "approved", true, "reviewer", "me"));
        assertFalse(other.approved());
        assertEquals("nobody", other.reviewer());
        assertFalse(tickets().build(Map.of("title", "x", "approved", true)).approved());
    }

    /** At update a payload sets neither the key nor what is guarded. */
    @Test
    public void updateTakesNeitherKeyNorGuardedValue() {
        Ticket ticket = tickets().create(new Ticket(0, "Broken", 3, true, "eve", 0, null, null));
        Ticket changed = tickets().update(ticket, new TicketForm(77L, "Mended", false, "me"));
        assertEquals(ticket.id(), changed.id());
        assertEquals("Mended", changed.title());
        assertTrue(changed.approved());
        assertEquals("eve", changed.reviewer());
        assertEquals(changed, tickets().refresh(ticket));

        Ticket again = tickets().update(changed, Map.of("id", 77, "approved", false, "votes", 4));
        assertEquals(ticket.id(), again.id());
        assertTrue(again.approved());
        assertEquals(4, again.votes());
        assertEquals(2, again.version());
        assertEquals(1, tickets().count());
    }

    /** Code that sets a guarded property on the model may. */
    @Test
    public void codeMaySetAGuardedProperty() {
        Ticket ticket = tickets().create(new Ticket(0, "Broken", 0, true, "eve", 0, null, null));
        assertTrue(tickets().refresh(ticket).approved());
    }

    /** Null components of a schema record are skipped at update. */
    @Test
    public void nullComponentsAreSkippedAtUpdate() {
        Person ada = ada();
        Person changed = people().update(ada, new PersonPatch(null, "Lovelace", null, null));
        sql.assertCount(1);
        assertEquals(new Person(ada.id(), "ada@example.com", "Lovelace", 36, "Countess"), changed);
        assertEquals(changed, row(ada));
    }

    /** An embedded record that a schema record gives is taken as a whole, its nulls among it; one that it leaves out stays. */
    @Test
    public void anEmbeddedRecordIsReplacedAsAWhole() {
        Model<Residents> residents = db().model(Residents.class);
        Address home = new Address("Main St", 7, new Place("Ulm", "1"));
        Residents stored = residents.create(new Residents(null, home, home, new Place("Bonn", "2")));
        Address moved = new Address("Side St", null, new Place("Ulm", "3"));
        Residents changed = residents.update(stored, new ResidentsPatch(moved, null));
        assertEquals(moved, changed.home());
        assertEquals(home, changed.work());
        assertEquals(changed, residents.refresh(stored));
        assertEquals(
                1, residents.where(Residents_.home.street.eq("Side St")).updateBulk(new ResidentsPatch(null, moved)));
        assertEquals(moved, residents.refresh(stored).work());
    }

    /** Null of a map is written, where the property may be null. */
    @Test
    public void nullOfAMapIsWritten() {
        Person ada = ada();
        Person changed = people().update(ada, map("nickname", null));
        assertNull(changed.nickname());
        assertNull(row(ada).nickname());
        sql.clear();
        for (String property : List.of("name", "age")) {
            Messages.assertTold(
                    assertThrows(IllegalArgumentException.class, () -> people().update(ada, map(property, null))),
                    property);
        }
        sql.assertCount(0);
    }

    /** A payload writes only the columns that it names, so that it does not undo what others wrote meanwhile. */
    @Test
    public void aPayloadWritesOnlyWhatItNames() {
        Person ada = ada();
        people().where(Person_.id.eq(ada.id())).updateBulk(u -> u.set(Person_.age, 50));
        people().update(ada, Map.of("name", "Lovelace"));
        assertEquals(new Person(ada.id(), "ada@example.com", "Lovelace", 50, "Countess"), row(ada));
    }

    /** A payload that changes nothing sends nothing. */
    @Test
    public void anEmptyPayloadSendsNothing() {
        Person ada = ada();
        assertEquals(ada, people().update(ada, new PersonPatch(5L, null, null, null)));
        assertEquals(ada, people().update(ada, Map.of("unknown", 1, "id", 5)));
        sql.assertCount(0);
    }

    /** Defaults take the place of null and of what a payload leaves out. */
    @Test
    public void defaultsTakeThePlaceOfNull() {
        Model<Job> jobs = db().model(Job.class);
        Job fromSchema = jobs.create(new JobForm("sweep", null, null));
        assertEquals(5, fromSchema.priority());
        assertEquals(7, fromSchema.attempts());
        assertNull(fromSchema.remark());
        assertEquals(5, jobs.create(Map.of("name", "mop")).priority());
        assertEquals(1, jobs.create(new JobForm("wipe", 1, "now")).priority());
    }

    /** Making and changing models in memory sends nothing. */
    @Test
    public void workInMemorySendsNothing() {
        Person built = people().build(new NewPerson("ada@example.com", "Ada", 36, null, null));
        assertEquals(new Person("ada@example.com", "Ada", 36), built);
        assertEquals(built, people().build(Map.of("email", "ada@example.com", "name", "Ada", "age", 36)));
        assertEquals(
                new Person("ada@example.com", "Lovelace", 36),
                people().apply(built, new PersonPatch(9L, "Lovelace", null, null)));
        assertEquals(
                new Person("ada@example.com", "Ada", 37), people().apply(built, Map.of("age", "37", "unknown", 1)));
        assertEquals(new PersonName("Ada", null), people().toSchema(built, PersonName.class));
        assertEquals(
                new NewPerson("ada@example.com", "Ada", 36, null, null), people().toSchema(built, NewPerson.class));
        sql.assertCount(0);
    }

    /** The rule of the model is checked after a payload is applied and before any SQL. */
    @Test
    public void theRuleIsCheckedBeforeAnySql() {
        Model<Booking> bookings = db().model(Booking.class);
        Booking booking = bookings.create(new Booking("A", 1, 1, 2));
        sql.clear();
        assertEquals(
                "guests",
                assertThrows(ValidationException.class, () -> bookings.update(booking, Map.of("guests", -1)))
                        .field()
                        .orElseThrow());
        assertThrows(
                ValidationException.class,
                () -> bookings.create(Map.of("code", "B", "room", 1, "seat", 2, "guests", -5)));
        sql.assertCount(0);
        assertEquals(3, bookings.update(booking, Map.of("guests", 3)).guests());
    }

    /** A bulk update by a payload sets what it names, with one statement or none. */
    @Test
    public void aBulkUpdateTakesPayloads() {
        Person ada = ada();
        assertEquals(1, people().where(Person_.name.eq("Ada")).updateBulk(new PersonPatch(9L, null, 40, null)));
        sql.assertCount(1);
        assertEquals(new Person(ada.id(), "ada@example.com", "Ada", 40, "Countess"), row(ada));
        sql.clear();
        assertEquals(1, people().where(Person_.name.eq("Ada")).updateBulk(map("nickname", null)));
        sql.assertCount(1);
        assertNull(row(ada).nickname());
        sql.clear();
        assertEquals(0, people().where(Person_.name.eq("Ada")).updateBulk(Map.of("id", 9, "unknown", 1)));
        assertEquals(0, people().where(Person_.name.eq("Ada")).updateBulk(new PersonPatch(9L, null, null, null)));
        sql.assertCount(0);
    }

    /** A bulk update by a payload leaves out guarded properties, versions and times of insert. */
    @Test
    public void aBulkUpdateByPayloadLeavesOutWhatItMustNotSet() {
        Ticket ticket = tickets().create(new Ticket("Broken"));
        Map<String, Object> payload =
                Map.of("title", "Mended", "approved", true, "version", 9, "createdAt", "1999-12-31T23:59:59Z");
        assertEquals(1, tickets().where(Ticket_.id.eq(ticket.id())).updateBulk(payload));
        Ticket row = tickets().refresh(ticket);
        assertEquals("Mended", row.title());
        assertFalse(row.approved());
        assertEquals(0, row.version());
        assertEquals(ticket.createdAt(), row.createdAt());
    }
}
