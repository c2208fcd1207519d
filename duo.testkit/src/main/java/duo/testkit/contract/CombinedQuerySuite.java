package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Combined;
import duo.api.Model;
import duo.api.Operand;
import duo.api.Page;
import duo.api.Query;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Aggregates;
import duo.async.AsyncDatabase;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Task;
import duo.testkit.model.Task_;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Unions, intersections and differences of queries.
 *
 * @since 0.1.0
 */
public abstract class CombinedQuerySuite extends ContractSuite {

    /** For subclasses. */
    protected CombinedQuerySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Task.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Five people and two tasks. */
    @BeforeEach
    public void rows() {
        people().createBulk(List.of(
                person("a", "Ada", 36, "countess"),
                person("b", "Ada", 20, null),
                person("c", "Bob", 30, "bo"),
                person("d", "Ada", 30, "x"),
                person("e", "Eve", 41, null)));
        db().model(Task.class).createBulk(List.of(new Task("Ada", 1), new Task("Zoe", 30)));
        sql.clear();
    }

    private static Person person(String email, String name, int age, @Nullable String nickname) {
        return new Person(null, email, name, age, nickname);
    }

    private Query<Person> named(String name) {
        return people().where(Person_.name.eq(name));
    }

    private Query<Person> aged(int age) {
        return people().where(Person_.age.ge(age));
    }

    private static List<String> emails(Combined<Person, Person> query) {
        return query.orderBy(Person_.email.asc()).all().stream()
                .map(Person::email)
                .toList();
    }

    /** Rows of models are combined, with one statement. */
    @Test
    public void modelsAreCombined() {
        assertEquals(List.of("a", "b", "d", "e"), emails(named("Ada").union(aged(36))));
        assertEquals(List.of("a", "a", "b", "d", "e"), emails(named("Ada").unionAll(aged(36))));
        assertEquals(List.of("a", "d"), emails(named("Ada").intersect(aged(30))));
        assertEquals(List.of("b"), emails(named("Ada").except(aged(30))));
        assertEquals(
                List.of("b", "c", "e"),
                emails(people().except(named("Ada")).union(named("Ada").except(aged(30)))));
        assertEquals(List.of("c"), emails(people().except(named("Ada"), named("Eve"))));
        assertEquals(List.of("a"), emails(named("Ada").intersectOf(List.of(aged(30), aged(36), people()))));
        assertEquals(List.of(), emails(named("Ada").none().unionAll(aged(99))));
        sql.assertCount(8);
    }

    /** A combination is ordered, sliced, counted and looked into as other queries are. */
    @Test
    public void combinationsHaveOrderSliceAndEnds() {
        Combined<Person, Person> all = named("Ada").union(named("Bob"), aged(40));
        assertEquals(5, all.count());
        assertEquals(2, all.limit(2).count());
        assertTrue(all.exists());
        assertFalse(all.offset(5).exists());
        assertEquals("e", all.orderBy(Person_.age.desc()).first().orElseThrow().email());
        assertEquals("b", all.orderBy(Person_.age.desc()).last().orElseThrow().email());
        assertEquals("a", all.first().orElseThrow().email());
        assertEquals("e", all.reverse().first().orElseThrow().email());
        sql.assertCount(8);
        assertEquals(
                List.of("b", "e", "c", "a", "d"),
                all.orderBy(Person_.nickname.asc().nullsFirst(), Person_.email.asc())
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                List.of("c", "d"),
                all.orderBy(Person_.age.times(-1).desc(), Person_.email.asc()).paginate(2, 1).all().stream()
                        .map(Person::email)
                        .toList());
        Page<Person> page = all.orderBy(Person_.email.asc()).paginate(2, 2).pageWithTotal();
        assertEquals(5, page.total().orElseThrow());
        assertEquals(
                List.of("c", "d"), page.content().stream().map(Person::email).toList());
        assertEquals("b", named("Ada").except(aged(30)).one().email());
    }

    /** Each query keeps its limit and its order; the default order does not count. */
    @Test
    public void operandsKeepTheirSlice() {
        Query<Person> youngest = people().orderBy(Person_.age.asc()).limit(1);
        Query<Person> oldest = people().orderBy(Person_.age.desc()).limit(1);
        assertEquals(List.of("b", "e"), emails(youngest.union(oldest)));
        assertEquals(List.of("a", "c", "d"), emails(people().except(youngest, oldest)));
        assertEquals(List.of("b"), emails(youngest.union(oldest).limit(5).except(oldest)));
        assertEquals(
                List.of("e"),
                emails(youngest.union(oldest)
                        .orderBy(Person_.age.desc())
                        .limit(1)
                        .intersect(people())));
        sql.assertCount(4);
    }

    /** Rows of values of several models are combined by position. */
    @Test
    public void valuesOfSeveralModelsAreCombined() {
        Combined<Person, String> names =
                people().valuesList(Person_.name).union(db().model(Task.class).valuesList(Task_.title));
        assertEquals(
                List.of("Ada", "Bob", "Eve", "Zoe"),
                names.orderBy(Person_.name.asc()).all());
        assertEquals("Zoe", names.last().orElseThrow());
        assertEquals(4, names.count());
        Combined<Person, Row> rows = people().values(
                        Person_.name, Person_.age.plus(1).as("next"), Person_.name)
                .unionAll(db().model(Task.class).values(Task_.title, Task_.priority, Task_.title));
        List<Row> sorted =
                rows.orderBy(Person_.age.plus(1).desc(), Person_.name.asc()).all();
        assertEquals(42, sorted.get(0).get(Person_.age.plus(1)));
        assertEquals("Ada", sorted.get(6).get(Person_.name));
        assertEquals(1, sorted.get(6).get("next", Integer.class));
        assertEquals(
                List.of(84, 74),
                rows.orderBy(Person_.age.plus(1).desc())
                        .limit(2)
                        .valuesList(Person_.age.plus(1).times(2))
                        .all());
        sql.assertCount(5);
        assertEquals(
                List.of("Ada", "Bob", "Eve"),
                people().groupBy(Person_.name)
                        .values(Aggregates.group(Person_.name), Aggregates.count())
                        .union(people().groupBy(Person_.name)
                                .values(Aggregates.group(Person_.name), Aggregates.count()))
                        .orderBy(Aggregates.group(Person_.name).asc())
                        .valuesList(Aggregates.group(Person_.name))
                        .all());
    }

    /** A combination stands inside another query, as its keys or its values. */
    @Test
    public void combinationsStandInsideQueries() {
        assertEquals(
                2,
                people().where(
                                Person_.age.in(named("Bob")
                                        .valuesList(Person_.age)
                                        .union(named("Eve").valuesList(Person_.age))),
                                Person_.email.ne("c"))
                        .count());
        assertEquals(
                2,
                people().where(Person_.name.in(people().valuesList(Person_.name)
                                .except(db().model(Task.class).valuesList(Task_.title))
                                .orderBy(Person_.name.asc())
                                .limit(9)))
                        .deleteBulk());
        sql.assertCount(2);
        assertEquals(3, people().count());
    }

    /** What a combination cannot mean is refused before anything is sent. */
    @Test
    public void whatACombinationCannotMeanIsRefused() {
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> people().values(Person_.name, Person_.age).union(people().values(Person_.name))),
                "String",
                "Integer");
        Combined<Person, String> names =
                named("Ada").valuesList(Person_.name).union(named("Bob").valuesList(Person_.name));
        Messages.assertTold(assertThrows(InvalidQueryException.class, () -> names.orderBy(Person_.age.asc())), "age");
        assertThrows(InvalidQueryException.class, () -> names.valuesList(Person_.email));
        assertThrows(IllegalArgumentException.class, () -> people().unionOf(List.<Operand<Person>>of()));
        assertThrows(InvalidQueryException.class, () -> people().union(people().forUpdate()));
        sql.assertCount(0);
    }

    /** Combinations of the asynchronous view, and walking through one. */
    @Test
    public void combinationsAreSentInBothViews() {
        AsyncDatabase async = AsyncDatabase.of(db());
        assertEquals(
                List.of("Ada", "Ada", "Ada", "Bob"),
                async.model(Person.class)
                        .where(Person_.name.eq("Ada"))
                        .unionAll(named("Bob"))
                        .orderBy(Person_.name.asc())
                        .valuesList(Person_.name)
                        .all()
                        .join());
        try (var rows = named("Ada").unionAll(named("Ada")).iterate(4)) {
            int[] count = {0};
            rows.forEach(row -> count[0]++);
            assertEquals(6, count[0]);
        }
    }
}
