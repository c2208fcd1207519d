package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.expr.NumberExpression;
import duo.api.expr.TextExpression;
import duo.api.expr.Window;
import duo.async.AsyncDatabase;
import duo.testkit.model.PeopleOfName;
import duo.testkit.model.Person;
import duo.testkit.model.PersonName;
import duo.testkit.model.PersonOutlook;
import duo.testkit.model.Person_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Schema records with components that a query computes.
 *
 * @since 0.1.0
 */
public abstract class ComputedProjectionSuite extends ContractSuite {
    private static final NumberExpression<Person, Integer> NEXT =
            Person_.age.plus(1).as("nextAge");
    private static final TextExpression<Person> NICK = Person_.nickname.as("nick");
    private static final NumberExpression<Person, Long> PEOPLE =
            count().over(Window.<Person>all()).as("people");

    /** For subclasses. */
    protected ComputedProjectionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Stores some people. */
    @BeforeEach
    public void storePeople() {
        people().createBulk(List.of(
                new Person(null, "a", "Ada", 36, "countess"),
                new Person(null, "b", "Bob", 20, null),
                new Person(null, "c", "Ada", 30, null)));
        sql.clear();
    }

    /** Components are filled from columns and from values of their name. */
    @Test
    public void componentsAreComputed() {
        List<PersonOutlook> found = people().orderBy(Person_.email.asc())
                .as(PersonOutlook.class, PEOPLE, NEXT, NICK)
                .all();
        sql.assertCount(1);
        assertEquals(
                List.of(
                        new PersonOutlook(37, "Ada", "countess", 3L),
                        new PersonOutlook(21, "Bob", null, 3L),
                        new PersonOutlook(31, "Ada", null, 3L)),
                found);
        assertEquals(
                new PersonOutlook(21, "Bob", null, 3L),
                people().as(PersonOutlook.class, PEOPLE, NEXT, NICK)
                        .orderBy(NEXT.asc())
                        .first()
                        .orElseThrow());
        assertEquals(
                2,
                people().as(PersonOutlook.class, PEOPLE, NEXT, NICK)
                        .where(NEXT.gt(21))
                        .count());
        assertEquals(
                List.of(new PersonName("Bob", null)),
                people().where(Person_.name.eq("Bob"))
                        .asAll(PersonName.class, List.of())
                        .all());
    }

    /** Raw SQL fills components too, by their names in any case of letters or in snake case. */
    @Test
    public void rawSqlFillsComponents() {
        String columns = "SELECT name, nickname AS NICK, age + 1 AS next_age, (SELECT COUNT(*) FROM people) AS people";
        assertEquals(
                List.of(
                        new PersonOutlook(37, "Ada", "countess", 3L),
                        new PersonOutlook(21, "Bob", null, 3L),
                        new PersonOutlook(31, "Ada", null, 3L)),
                db().sql(quoted(columns + " FROM people ORDER BY email"))
                        .as(PersonOutlook.class)
                        .all());
        sql.assertCount(1);
        assertEquals(
                List.of(new PeopleOfName("Ada", 66, 2), new PeopleOfName("Bob", 20, 1)),
                db().sql(
                                quoted(
                                        "SELECT name, SUM(age) AS age, COUNT(*) AS people FROM people GROUP BY name ORDER BY name"))
                        .as(PeopleOfName.class)
                        .all());
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> db().sql(quoted("SELECT name, 1 AS people FROM people"))
                                .as(PersonOutlook.class)
                                .all()),
                "nextAge",
                "nick",
                "PersonOutlook");
        assertThrows(
                InvalidQueryException.class,
                () -> db().sql(quoted("SELECT name, 1 AS age, 1 AS people, 2 AS people FROM people"))
                        .as(PeopleOfName.class)
                        .all());
        Messages.assertTold(
                assertThrows(
                        DatabaseException.class,
                        () -> db().sql(quoted("SELECT name, 1 AS age, NULL AS people FROM people"))
                                .as(PeopleOfName.class)
                                .all()),
                "people");
    }

    /** Groups become records of their keys and aggregates. */
    @Test
    public void groupsBecomeRecords() {
        assertEquals(
                List.of(new PeopleOfName("Ada", 66, 2), new PeopleOfName("Bob", 20, 1)),
                people().groupBy(Person_.name)
                        .as(
                                PeopleOfName.class,
                                count().as("people"),
                                group(Person_.name),
                                sum(Person_.age).as("age"))
                        .orderBy(group(Person_.name).asc())
                        .all());
        sql.assertCount(1);
        AsyncDatabase async = AsyncDatabase.of(db());
        assertEquals(
                List.of(new PeopleOfName("Ada", 66, 2)),
                async.model(Person.class)
                        .groupBy(Person_.name)
                        .having(count().gt(1))
                        .as(
                                PeopleOfName.class,
                                count().as("people"),
                                group(Person_.name),
                                sum(Person_.age).as("age"))
                        .all()
                        .join());
        assertEquals(
                3,
                async.model(Person.class)
                        .as(PersonOutlook.class, PEOPLE, NEXT, NICK)
                        .all()
                        .join()
                        .size());
    }

    /** A computed value that does not fit its component is an error. */
    @Test
    public void whatDoesNotFitIsAnError() {
        people().create(new Person(null, "d", "Bob", Integer.MAX_VALUE, null));
        assertThrows(
                DatabaseException.class,
                () -> people().groupBy(Person_.name)
                        .as(
                                PeopleOfName.class,
                                count().as("people"),
                                group(Person_.name),
                                sum(Person_.age).as("age"))
                        .all());
    }

    /** Names and types have to agree; nothing is sent otherwise. */
    @Test
    public void namesAndTypesAgree() {
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> people().as(PersonOutlook.class)), "nextAge", "as(");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> people().as(PersonOutlook.class, PEOPLE, NICK, NICK.as("nextAge"))),
                "nextAge",
                "Integer",
                "String");
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> people().as(PersonName.class, NEXT)), "nextAge");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> people().as(PersonOutlook.class, NEXT, Person_.age.as("nextAge"), NICK, PEOPLE)),
                "nextAge");
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> people().groupBy(Person_.name).as(PeopleOfName.class, group(Person_.name))),
                "age");
        sql.assertCount(0);
        Person ada = people().where(Person_.email.eq("a")).one();
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> people().toSchema(ada, PersonOutlook.class)),
                "nextAge");
    }

    /** Payloads leave computed components out. */
    @Test
    public void payloadsLeaveThemOut() {
        Person ada = people().where(Person_.email.eq("a")).one();
        Person changed = people().update(ada, new PersonOutlook(1, "Eve", "x", 9L));
        assertEquals("Eve", changed.name());
        assertEquals(36, changed.age());
        assertEquals("countess", changed.nickname());
    }
}
