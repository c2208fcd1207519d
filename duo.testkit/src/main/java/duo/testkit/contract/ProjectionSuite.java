package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Page;
import duo.api.Select;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.testkit.model.Member;
import duo.testkit.model.MemberPatch;
import duo.testkit.model.Person;
import duo.testkit.model.PersonName;
import duo.testkit.model.Person_;
import duo.testkit.model.Task;
import duo.testkit.model.TaskTitle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rows read as schema records.
 *
 * @since 0.1.0
 */
public abstract class ProjectionSuite extends ContractSuite {

    /** For subclasses. */
    protected ProjectionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Member.class, Task.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private Select<Person, PersonName> names() {
        return people().as(PersonName.class);
    }

    /** Stores some people. */
    @BeforeEach
    public final void storePeople() {
        people().createBulk(List.of(
                new Person(null, "a@example.com", "Ada", 36, "Countess"),
                new Person(null, "b@example.com", "Bob", 20, null),
                new Person(null, "c@example.com", "Ada", 36, "Countess"),
                new Person(null, "d@example.com", "Dan", 36, null)));
        sql.clear();
    }

    /** A projection selects only its columns. */
    @Test
    public void onlyItsColumnsAreSelected() {
        List<PersonName> all = names().orderBy(Person_.email.asc()).all();
        sql.assertCount(1);
        assertEquals(
                List.of(
                        new PersonName("Ada", "Countess"),
                        new PersonName("Bob", null),
                        new PersonName("Ada", "Countess"),
                        new PersonName("Dan", null)),
                all);
        String text = sql.texts().get(0);
        String selected = text.substring(0, text.indexOf(" FROM "));
        assertTrue(selected.contains("name") && selected.contains("nickname"), text);
        assertFalse(selected.contains("email") || selected.contains("age"), text);
    }

    /** Conditions and orders may use columns that are not selected. */
    @Test
    public void otherColumnsMayBeAskedFor() {
        assertEquals(
                List.of(
                        new PersonName("Dan", null),
                        new PersonName("Ada", "Countess"),
                        new PersonName("Ada", "Countess")),
                names().where(Person_.age.eq(36)).orderBy(Person_.email.desc()).all());
        assertEquals(
                new PersonName("Bob", null),
                people().where(Person_.age.lt(30)).as(PersonName.class).one());
    }

    /** The other calls that end a query work on projections too. */
    @Test
    public void allCallsWorkOnProjections() {
        assertEquals(4, names().count());
        assertTrue(names().exists());
        assertEquals(Optional.of(new PersonName("Ada", "Countess")), names().first());
        assertEquals(Optional.of(new PersonName("Dan", null)), names().last());
        sql.assertCount(4);
        assertThrows(
                NotFoundException.class,
                () -> names().where(Person_.name.eq("Eve")).one());
        assertThrows(
                MultipleResultsException.class,
                () -> names().where(Person_.name.eq("Ada")).one());
        Page<PersonName> page =
                names().orderBy(Person_.email.asc()).paginate(3, 0).pageWithTotal();
        assertEquals(3, page.content().size());
        assertEquals(4, page.total().orElseThrow());
        assertTrue(page.hasNext());
    }

    /** Distinct compares what is selected, and counts accordingly. */
    @Test
    public void distinctComparesWhatIsSelected() {
        Select<Person, PersonName> distinct = names().distinct();
        assertEquals(
                List.of(new PersonName("Ada", "Countess"), new PersonName("Bob", null), new PersonName("Dan", null)),
                distinct.orderBy(Person_.name.asc()).all());
        assertEquals(3, distinct.count());
        assertEquals(2, distinct.limit(2).count());
        assertEquals(1, distinct.offset(2).count());
        assertEquals(3, distinct.all().size());
        assertTrue(distinct.exists());
        assertFalse(distinct.limit(5).offset(3).exists());
        assertTrue(distinct.limit(5).offset(2).exists());
    }

    /** Distinct rows have a first and a last one by their order; without one there is no last. */
    @Test
    public void distinctRowsHaveAFirstAndALast() {
        Select<Person, PersonName> ordered = names().distinct().orderBy(Person_.name.asc());
        assertEquals(Optional.of(new PersonName("Ada", "Countess")), ordered.first());
        assertEquals(Optional.of(new PersonName("Dan", null)), ordered.last());
        assertEquals(Optional.of(new PersonName("Dan", null)), ordered.reverse().first());
        assertTrue(names().distinct().first().isPresent());
        sql.clear();
        assertThrows(InvalidQueryException.class, () -> names().distinct().last());
        sql.assertCount(0);
    }

    /** Distinct rows cannot be ordered by what is not selected: an explicit order is refused, a default one does not count. */
    @Test
    public void distinctRowsAreOrderedByWhatIsSelected() {
        Select<Person, PersonName> byAge = names().distinct().orderBy(Person_.age.asc());
        InvalidQueryException refused = assertThrows(InvalidQueryException.class, byAge::all);
        Messages.assertTold(refused, "distinct", "nickname");
        assertThrows(InvalidQueryException.class, byAge::first);
        sql.assertCount(0);

        Model<Task> tasks = db().model(Task.class);
        tasks.createBulk(List.of(new Task("a", 1), new Task("a", 2)));
        assertEquals(
                List.of(new TaskTitle("a")),
                tasks.as(TaskTitle.class).distinct().all());
        assertEquals(
                Optional.of(new TaskTitle("a")),
                tasks.as(TaskTitle.class).distinct().first());
    }

    /** Whole models are distinct by their key, so all of them come and the key decides ties. */
    @Test
    public void wholeModelsAreDistinctByTheirKey() {
        assertEquals(4, people().distinct().all().size());
        assertEquals(4, people().distinct().count());
        assertEquals(
                "a@example.com",
                people().distinct()
                        .orderBy(Person_.name.asc())
                        .first()
                        .orElseThrow()
                        .email());
        assertEquals("d@example.com", people().distinct().last().orElseThrow().email());
    }

    /** A projection of an entity gives records, not entities. */
    @Test
    public void anEntityIsProjectedToo() {
        db().model(Member.class).create(new Member("ada", "Ada"));
        sql.clear();
        assertEquals(
                List.of(new MemberPatch("ada", "Ada", 0, false)),
                db().model(Member.class).as(MemberPatch.class).all());
        sql.assertCount(1);
    }
}
