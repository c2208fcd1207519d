package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.Query;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.NumberExpression;
import duo.api.expr.Tuple;
import duo.api.expr.Window;
import duo.async.AsyncDatabase;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.schema.Shelf;
import duo.testkit.model.schema.Shelf_;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Mistakes in queries, which are told in words before any statement is sent.
 *
 * @since 0.1.0
 */
public abstract class QueryMistakeSuite extends ContractSuite {

    /** For subclasses. */
    protected QueryMistakeSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Shelf.class, Shelf.Nulling.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Three people. */
    @BeforeEach
    public void rows() {
        people().createBulk(
                        List.of(new Person("a", "Ada", 36), new Person("b", "Ada", 20), new Person("c", "Bob", 30)));
        sql.clear();
    }

    private void assertMistake(Class<? extends RuntimeException> type, Executable call, String... texts) {
        RuntimeException refused = assertThrows(type, call);
        Messages.assertTold(refused, texts);
        assertFalse(String.valueOf(refused.getMessage()).matches("(?s).*\\ba [AEIOU].*"), refused.getMessage());
        sql.assertCount(0);
    }

    /** A column cannot be set to what is computed of several rows, but to a query of it. */
    @Test
    public void aFunctionOverAWindowIsNotSet() {
        NumberExpression<Person, Long> rows = count().over(Window.<Person>all());
        assertMistake(
                InvalidQueryException.class,
                () -> people().updateBulk(u -> u.set(Person_.age, rows.cast(Integer.class)), Bulk.unfiltered()),
                "age",
                "window",
                "keys");
        assertMistake(
                InvalidQueryException.class,
                () -> people().where(rows.gt(1)).updateBulk(u -> u.set(Person_.age, 1)),
                "window");
        assertMistake(
                InvalidQueryException.class,
                () -> Settled.value(AsyncDatabase.of(db())
                        .model(Person.class)
                        .updateBulk(u -> u.set(Person_.age, rows.cast(Integer.class)), Bulk.unfiltered())),
                "age",
                "window");
    }

    /** A name that was given means one value; columns that are called alike are told apart by themselves. */
    @Test
    public void aNameMeansOneValue() {
        assertMistake(
                InvalidQueryException.class,
                () -> people().values(
                                Person_.age.plus(1).as("x"),
                                Person_.name,
                                Person_.age.plus(2).as("x")),
                "'x'",
                "as(..)");
        assertMistake(
                InvalidQueryException.class, () -> people().values(Person_.name, Person_.email.as("name")), "'name'");
        assertMistake(
                InvalidQueryException.class, () -> people().values(Person_.email.as("name"), Person_.name), "'name'");
        assertMistake(
                InvalidQueryException.class,
                () -> people().annotate(
                                Person_.age.plus(1).as("x"), Person_.age.plus(2).as("x")),
                "'x'");
        assertMistake(
                InvalidQueryException.class, () -> people().groupBy(Person_.name.as("x"), Person_.age.as("x")), "'x'");
        assertMistake(
                InvalidQueryException.class,
                () -> people().groupBy(Person_.name)
                        .values(
                                group(Person_.name),
                                sum(Person_.age).as("x"),
                                max(Person_.age).as("x")),
                "'x'");
        assertMistake(
                InvalidQueryException.class,
                () -> people().aggregate(
                                sum(Person_.age).as("x"), max(Person_.age).as("x")),
                "'x'");
        assertEquals(
                List.of("Bob", "Bob"),
                people().where(Person_.name.eq("Bob"))
                        .values(Person_.name, Person_.name)
                        .one()
                        .values());
    }

    /** A computed value without a name is called by its place. */
    @Test
    public void valuesWithoutANameAreCalledByTheirPlace() {
        Row row = people().where(Person_.name.eq("Bob"))
                .values(Person_.name, Person_.age.plus(1), Person_.age.plus(2).as("two"))
                .one();
        assertEquals(Map.of("name", "Bob", "column2", 31, "two", 32), row.toMap());
        assertEquals(31, row.get("column2", Integer.class));
    }

    @SuppressWarnings("NullAway") // what a caller without null checks may do
    private static <V> List<V> withNull(V value) {
        return Arrays.asList(value, null);
    }

    /** SQL compares nothing with NULL: null in a list is no way to ask for it. */
    @Test
    public void nullAmongSeveralValuesIsRefused() {
        assertMistake(
                IllegalArgumentException.class,
                () -> Person_.age.in(withNull(1)),
                "Person.age.in(..)",
                "null",
                "isNull()");
        assertMistake(
                IllegalArgumentException.class,
                () -> Person_.name.notIn(withNull("a")),
                "Person.name.notIn(..)",
                "null");
        assertMistake(IllegalArgumentException.class, () -> Person_.age.plus(1).in(withNull(1)), "in(..)", "isNull()");
        assertMistake(
                IllegalArgumentException.class,
                () -> Tuple.of(Person_.age, Person_.id).in(withNull(List.of(1, 2))),
                "in(..)",
                "null");
        assertMistake(
                IllegalArgumentException.class,
                () -> Tuple.of(Person_.age, Person_.id).notIn(withNull(List.of(1, 2))),
                "notIn(..)",
                "null");
        assertMistake(
                IllegalArgumentException.class,
                () -> Shelf_.Nulling_.shelf.in(withNull(new Shelf("a"))),
                "shelf.in(..)",
                "null",
                "isNull()");
        assertMistake(
                InvalidQueryException.class,
                () -> people().filter("age__in", withNull(1)),
                "age__in",
                "null",
                "age__isnull");
        assertMistake(
                InvalidQueryException.class, () -> people().filter("nickname__in", withNull("x")), "nickname__isnull");
    }

    /** The types that something can be cast to are named. */
    @Test
    public void aCastIsToATypeOfNumbers() {
        assertMistake(
                InvalidQueryException.class,
                () -> Person_.age.cast(AtomicInteger.class),
                "AtomicInteger",
                "Integer, Long",
                "BigDecimal");
        assertMistake(InvalidQueryException.class, () -> Person_.age.cast(Number.class), "Number", "Integer");
        assertEquals(
                36L,
                people().where(Person_.email.eq("a"))
                        .valuesList(Person_.age.cast(long.class))
                        .one());
    }

    /** Why a cursor cannot lead on, and what to do. */
    @Test
    public void pagesWithoutAPlaceSayWhy() {
        Query<Person> first =
                people().orderBy(count().over(Window.<Person>all()).asc());
        assertMistake(InvalidQueryException.class, () -> first.after(null, 2), "Person", "window", "page()");
        assertMistake(
                InvalidQueryException.class,
                () -> people().union(people()).orderBy(Person_.age.asc()).after(null, 2),
                "equal rows",
                "page()",
                "valuesList(");
        assertMistake(
                InvalidQueryException.class,
                () -> people().orderBy(Person_.age.cast(Float.class).asc()).after(null, 2),
                "a computed value (Float)",
                "page()");
    }

    /** A model is not a value of a statement, but its key is. */
    @Test
    public void aModelIsNoValueOfAStatement() {
        Person person = new Person("a", "Ada", 36);
        assertMistake(
                InvalidQueryException.class,
                () -> db().sql("select * from people where id = :p")
                        .bind("p", person)
                        .rows()
                        .all(),
                ":p",
                "Person",
                "its key");
    }
}
