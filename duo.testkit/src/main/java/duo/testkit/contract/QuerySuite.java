package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.api.expr.Condition;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Task;
import duo.testkit.model.Task_;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Conditions, orders and slices of queries, and the calls that end them.
 *
 * @since 0.1.0
 */
public abstract class QuerySuite extends ContractSuite {

    /** For subclasses. */
    protected QuerySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Task.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private Model<Task> tasks() {
        return db().model(Task.class);
    }

    /** Stores people and tasks. */
    @BeforeEach
    public final void storeRows() {
        people().createBulk(List.of(
                new Person(null, "a@example.com", "Ada", 36, "Countess"),
                new Person(null, "b@example.com", "Bob", 20, null),
                new Person(null, "c@example.com", "Cid", 20, "El"),
                new Person(null, "d@example.com", "Ada", 50, null),
                new Person(null, "e@example.com", "Eve", 17, null)));
        tasks().createBulk(List.of(
                new Task("mop", 1),
                new Task("sweep", 3),
                new Task("dust", 3),
                new Task("dust", 3),
                new Task("cook", 2)));
        sql.clear();
    }

    private static List<String> letters(Query<Person> query) {
        return query.all().stream()
                .map(person -> person.email().substring(0, 1))
                .toList();
    }

    private static List<String> titles(Query<Task> query) {
        return query.all().stream().map(Task::title).toList();
    }

    /** Conditions add up, and two calls are the same as one. */
    @Test
    public void conditionsAddUp() {
        Condition<Person> adult = Person_.age.ge(18);
        Condition<Person> ada = Person_.name.eq("Ada");
        Query<Person> query = people().orderBy(Person_.email.asc());
        assertEquals(List.of("a", "d"), letters(query.where(adult).where(ada)));
        assertEquals(List.of("a", "d"), letters(query.where(adult, ada)));
        assertEquals(List.of("a", "d"), letters(query.whereAll(List.of(adult, ada))));
        assertEquals(List.of("a", "d"), letters(query.where(adult.and(ada))));
        assertEquals(1, sql.texts().stream().distinct().count());
        assertEquals(5, query.whereAll(List.of()).all().size());
        assertEquals(List.of("a"), letters(query.where(adult, ada, Person_.age.lt(40), Person_.nickname.isNotNull())));
    }

    /** Alternatives inside conditions keep their place. */
    @Test
    public void alternativesKeepTheirPlace() {
        Query<Person> query = people().orderBy(Person_.email.asc());
        Condition<Person> young = Person_.age.lt(18);
        Condition<Person> old = Person_.age.gt(40);
        assertEquals(List.of("d"), letters(query.where(young.or(old)).where(Person_.name.eq("Ada"))));
        assertEquals(List.of("d", "e"), letters(query.where(young.or(old.and(Person_.name.eq("Ada"))))));
        assertEquals(List.of("a", "b", "c"), letters(query.where(young.or(old).not())));
        assertEquals(
                List.of("b", "c", "e"),
                letters(query.where(Person_.name.eq("Ada").not())));
        assertEquals(
                List.of("a", "b", "c", "d"),
                letters(query.where(young.not().not().not())));
    }

    /** The first order counts most; a later call takes the place of an earlier one. */
    @Test
    public void ordersHaveRanks() {
        assertEquals(
                List.of("e", "c", "b", "a", "d"), letters(people().orderBy(Person_.age.asc(), Person_.email.desc())));
        assertEquals(
                List.of("d", "a", "b", "c", "e"), letters(people().orderBy(Person_.name.asc(), Person_.age.desc())));
        assertEquals(
                List.of("e", "d", "c", "b", "a"),
                letters(people().orderBy(Person_.name.asc()).orderBy(Person_.email.desc())));
        assertEquals(List.of("a", "b", "c", "d", "e"), letters(people().orderByAll(List.of(Person_.email.asc()))));
        assertEquals(
                List.of("a", "b", "c", "d", "e"),
                letters(people().orderBy(Person_.email.desc().reversed())));
    }

    /** A query without an order takes that of the model; without arguments the order is cleared. */
    @Test
    public void theOrderOfTheModelIsTheDefault() {
        assertEquals(List.of("dust", "dust", "sweep", "cook", "mop"), titles(tasks()));
        assertEquals(List.of("cook", "dust", "dust", "mop", "sweep"), titles(tasks().orderBy(Task_.title.asc())));
        assertEquals(5, tasks().orderBy().all().size());
        assertEquals(5, tasks().orderByAll(List.of()).all().size());
        assertFalse(sql.texts().get(sql.texts().size() - 1).contains("ORDER BY"));
        assertFalse(sql.texts().get(sql.texts().size() - 2).contains("ORDER BY"));
    }

    /** Reverse turns the order round: the one set, else that of the model, else that of the key. */
    @Test
    public void reverseTurnsTheOrderRound() {
        assertEquals(
                List.of("d", "a", "b", "c", "e"),
                letters(people().orderBy(Person_.age.asc(), Person_.email.desc())
                        .reverse()));
        assertEquals(List.of("mop", "cook", "sweep", "dust", "dust"), titles(tasks().reverse()));
        assertEquals(List.of("e", "d", "c", "b", "a"), letters(people().reverse()));
        assertEquals(
                List.of("a", "b", "c", "d", "e"), letters(people().reverse().reverse()));
    }

    /** First and last go by the order, then by the key, and fetch one row. */
    @Test
    public void firstAndLastAreDecided() {
        assertEquals("a@example.com", people().first().orElseThrow().email());
        assertEquals("e@example.com", people().last().orElseThrow().email());
        assertEquals(
                "b@example.com",
                people().where(Person_.age.eq(20))
                        .orderBy(Person_.age.asc())
                        .first()
                        .orElseThrow()
                        .email());
        assertEquals(
                "c@example.com",
                people().where(Person_.age.eq(20))
                        .orderBy(Person_.age.asc())
                        .last()
                        .orElseThrow()
                        .email());
        assertEquals(
                "d@example.com",
                people().orderBy(Person_.age.desc()).first().orElseThrow().email());
        sql.assertCount(5);

        List<Task> dust =
                tasks().where(Task_.title.eq("dust")).orderBy(Task_.id.asc()).all();
        assertEquals(dust.get(0), tasks().first().orElseThrow());
        assertEquals("mop", tasks().last().orElseThrow().title());
        assertEquals(dust.get(1), tasks().where(Task_.title.eq("dust")).last().orElseThrow());
        assertEquals(Optional.empty(), people().where(Person_.age.gt(99)).first());
        assertEquals(Optional.empty(), people().where(Person_.age.gt(99)).last());
    }

    /** First heeds limit and offset; last refuses them. */
    @Test
    public void firstHeedsSlices() {
        Query<Person> query = people().orderBy(Person_.email.asc());
        assertEquals("c@example.com", query.offset(2).first().orElseThrow().email());
        assertEquals(
                "b@example.com", query.limit(3).offset(1).first().orElseThrow().email());
        assertEquals(Optional.empty(), query.offset(5).first());
        sql.clear();
        assertEquals(Optional.empty(), query.limit(0).first());
        assertThrows(InvalidQueryException.class, () -> query.limit(1).last());
        assertThrows(InvalidQueryException.class, () -> query.offset(1).last());
        sql.assertCount(0);
    }

    /** Limit and offset cut a slice out; the last call counts. */
    @Test
    public void slicesAreCutOut() {
        Query<Person> query = people().orderBy(Person_.email.asc());
        assertEquals(List.of("a", "b"), letters(query.limit(2)));
        assertEquals(List.of("d", "e"), letters(query.offset(3)));
        assertEquals(List.of("b", "c"), letters(query.limit(2).offset(1)));
        assertEquals(List.of("e"), letters(query.limit(9).offset(1).limit(3).offset(4)));
        assertEquals(List.of("a", "b", "c", "d", "e"), letters(query.offset(0)));
        assertEquals(List.of(), letters(query.offset(5)));
        assertEquals(List.of("c", "d"), letters(query.paginate(2, 2)));
        assertEquals(2, people().limit(2).all().size());
        sql.clear();
        assertEquals(List.of(), query.limit(0).all());
        sql.assertCount(0);
        assertThrows(IllegalArgumentException.class, () -> query.limit(-1));
        assertThrows(IllegalArgumentException.class, () -> query.offset(-1));
        assertThrows(IllegalArgumentException.class, () -> query.paginate(0, 0));
        assertThrows(IllegalArgumentException.class, () -> query.paginate(1, -1));
        assertThrows(IllegalArgumentException.class, () -> query.timeout(Duration.ZERO));
    }

    /** One gives the only row, or says what is wrong by the name of the model. */
    @Test
    public void oneGivesTheOnlyRow() {
        assertEquals("Eve", people().where(Person_.age.eq(17)).one().name());
        assertEquals(
                "Eve",
                people().where(Person_.age.eq(17)).oneOrEmpty().orElseThrow().name());
        assertEquals(Optional.empty(), people().where(Person_.age.eq(99)).oneOrEmpty());
        sql.assertCount(3);
        Query<Person> none = people().where(Person_.age.eq(99));
        Query<Person> twenty = people().where(Person_.age.eq(20));
        Messages.assertTold(assertThrows(NotFoundException.class, none::one), "Person");
        Messages.assertTold(assertThrows(MultipleResultsException.class, twenty::one), "Person");
        assertThrows(MultipleResultsException.class, twenty::oneOrEmpty);
        assertEquals(
                "b@example.com",
                twenty.orderBy(Person_.email.asc()).limit(1).one().email());
        assertThrows(NotFoundException.class, () -> twenty.limit(0).one());
    }

    /** Count is the number of rows that all gives, whatever the slice. */
    @Test
    public void countIsTheNumberOfAll() {
        Query<Person> adults = people().where(Person_.age.ge(18));
        for (Query<Person> query : List.of(
                people(),
                adults,
                adults.limit(2),
                adults.limit(9),
                adults.limit(0),
                adults.offset(3),
                adults.offset(9),
                adults.limit(2).offset(3),
                adults.orderBy(Person_.name.asc()).limit(3),
                adults.reverse(),
                adults.distinct(),
                adults.distinct().limit(2).offset(1),
                adults.none(),
                people().where(Person_.name.in(List.of())))) {
            assertEquals(query.all().size(), query.count());
            assertEquals(!query.all().isEmpty(), query.exists());
        }
        assertEquals(5, tasks().count());
        assertEquals(2, tasks().limit(2).count());
        sql.clear();
        assertEquals(5, people().count());
        sql.assertCount(1);
        assertFalse(sql.texts().get(0).contains("email"), sql.texts().toString());
    }

    /** Exists fetches no data of a row. */
    @Test
    public void existsFetchesNoData() {
        assertTrue(people().where(Person_.name.eq("Ada")).exists());
        assertFalse(people().where(Person_.name.eq("Zoe")).exists());
        sql.assertCount(2);
        String text = sql.texts().get(0);
        assertFalse(text.substring(0, text.indexOf(" FROM ")).contains("email"), text);
        sql.clear();
        assertFalse(people().limit(0).exists());
        sql.assertCount(0);
    }

    /** A query for no rows sends nothing. */
    @Test
    public void aQueryForNoRowsSendsNothing() {
        Query<Person> none = people().where(Person_.age.gt(1))
                .none()
                .orderBy(Person_.age.asc())
                .limit(5);
        assertEquals(List.of(), none.all());
        assertEquals(Optional.empty(), none.first());
        assertEquals(Optional.empty(), people().none().last());
        assertEquals(Optional.empty(), none.oneOrEmpty());
        assertThrows(NotFoundException.class, none::one);
        assertEquals(0, none.count());
        assertFalse(none.exists());
        assertEquals(List.of(), none.pageWithTotal().content());
        sql.assertCount(0);
    }

    /** The list of all rows belongs to the caller. */
    @Test
    public void theListBelongsToTheCaller() {
        List<Person> all = people().all();
        all.clear();
        assertEquals(5, people().all().size());
        people().none().all().add(new Person("x", "X", 1));
    }
}
