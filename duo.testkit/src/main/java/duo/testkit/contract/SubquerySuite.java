package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Query;
import duo.api.Select;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.Condition;
import duo.api.relation.Ref;
import duo.api.spi.QuerySyntax;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.schema.Shelf;
import duo.testkit.model.schema.Shelf_;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Queries inside conditions and bulk writes, also where the database has to be led round a limit of its own.
 *
 * @since 0.1.0
 */
public abstract class SubquerySuite extends ContractSuite {

    /** For subclasses. */
    protected SubquerySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Shelf.class, Shelf.Nulling.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Five people, three of them named alike. */
    @BeforeEach
    public void people5() {
        people().createBulk(List.of(
                person("a", "Ada", 36, "countess"),
                person("b", "Ada", 20, null),
                person("c", "Bob", 30, "bo"),
                person("d", "Ada", 30, "x"),
                person("e", "Eve", 41, null)));
        sql.clear();
    }

    private static Person person(String email, String name, int age, @Nullable String nickname) {
        return new Person(null, email, name, age, nickname);
    }

    private static List<String> emails(Query<Person> query) {
        return query.orderBy(Person_.email.asc()).valuesList(Person_.email).all();
    }

    private Select<Person, Integer> oldest(long rows) {
        return people().orderBy(Person_.age.desc()).limit(rows).valuesList(Person_.age);
    }

    /** The limit, offset and order of a query decide which of its rows are meant. */
    @Test
    public void slicesOfQueriesAreKept() {
        assertEquals(List.of("a", "e"), emails(people().where(Person_.age.in(oldest(2)))));
        assertEquals(List.of("b", "c", "d"), emails(people().where(Person_.age.notIn(oldest(2)))));
        assertEquals(
                List.of("a"), emails(people().where(Person_.age.in(oldest(1).offset(1)))));
        assertEquals(List.of("e"), emails(people().where(Person_.age.eq(oldest(1)))));
        assertEquals(List.of(), emails(people().where(Person_.age.in(oldest(0)))));
        assertEquals(2, people().where(Person_.age.in(oldest(2))).count());
        sql.assertCount(6);
    }

    /** A query may read the table that its statement writes. */
    @Test
    public void bulkWritesReadTheTableThatTheyWrite() {
        assertEquals(
                1,
                people().where(Person_.age.in(people().where(Person_.age.gt(40)).valuesList(Person_.age)))
                        .deleteBulk());
        assertEquals(1, people().where(Person_.age.in(oldest(1))).deleteBulk());
        assertEquals(
                1,
                people().where(Person_.age.lt(oldest(1)), Person_.email.ne("c"))
                        .updateBulk(u -> u.set(Person_.nickname, "young")));
        sql.assertCount(3);
        assertEquals(List.of("b"), emails(people().where(Person_.nickname.eq("young"))));
        assertEquals(List.of("b", "c", "d"), emails(people()));
        assertEquals(
                3,
                people().where(Condition.exists(people().where(Person_.name.eq("Bob"))))
                        .deleteBulk());
        assertEquals(0, people().count());
    }

    /** A reference is among the models that a query gives, or not. */
    @Test
    public void aReferenceIsAmongTheRowsOfAQuery() {
        Model<Shelf> shelves = db().model(Shelf.class);
        Model<Shelf.Nulling> books = db().model(Shelf.Nulling.class);
        shelves.createBulk(List.of(new Shelf("a"), new Shelf("b"), new Shelf("c")));
        books.createBulk(List.of(
                new Shelf.Nulling(1, Ref.to(shelves.get("a").orElseThrow())),
                new Shelf.Nulling(2, Ref.to(shelves.get("b").orElseThrow())),
                new Shelf.Nulling(3, null)));
        sql.clear();
        Query<Shelf> first = shelves.orderBy(Shelf_.name.asc()).limit(1);
        assertEquals(1, books.where(Shelf_.Nulling_.shelf.in(first)).one().id());
        assertEquals(2, books.where(Shelf_.Nulling_.shelf.notIn(first)).one().id());
        assertEquals(
                2,
                books.where(Shelf_.Nulling_.shelf.in(shelves.where(Shelf_.name.gt("a"))))
                        .one()
                        .id());
        assertEquals(0, books.where(Shelf_.Nulling_.shelf.in(shelves.none())).count());
        sql.assertCount(4);
        assertEquals(1, books.where(Shelf_.Nulling_.shelf.in(first)).deleteBulk());
        sql.assertCount(5);
    }

    /** Whether a query gives a row. */
    @Test
    public void aQueryExistsOrNot() {
        Query<Person> older =
                people().where(Person_.name.eq(Person_.name.outer()), Person_.age.gt(Person_.age.outer()));
        assertEquals(List.of("b", "d"), emails(people().where(Condition.exists(older))));
        assertEquals(List.of("a", "c", "e"), emails(people().where(Condition.notExists(older))));
        assertEquals(
                List.of("a", "b", "d"),
                emails(people().where(Condition.<Person>exists(older).or(Person_.nickname.eq("countess")))));
        assertEquals(5, people().where(Condition.exists(people())).count());
        assertEquals(0, people().where(Condition.exists(people().none())).count());
        assertEquals(0, people().where(Condition.exists(people().limit(0))).count());
        assertEquals(5, people().where(Condition.notExists(people().offset(5))).count());
        sql.assertCount(7);
    }

    /** Rows are written by what other rows of the same table say of them, or the database is named that cannot. */
    @Test
    public void bulkWritesSpeakOfTheRowThatTheyWrite() {
        Query<Person> older =
                people().where(Person_.name.eq(Person_.name.outer()), Person_.age.gt(Person_.age.outer()));
        if (!ServerDialect.of(db()).queries().readsWrittenTable()) {
            for (Condition<Person> condition :
                    List.of(Condition.<Person>exists(older), Person_.age.in(older.valuesList(Person_.age)))) {
                Messages.assertTold(
                        assertThrows(
                                UnsupportedFeatureException.class,
                                () -> people().where(condition).deleteBulk()),
                        db().dialect(),
                        "outer()");
            }
            sql.assertCount(0);
            return;
        }
        assertEquals(2, people().where(Condition.exists(older)).updateBulk(u -> u.set(Person_.nickname, "junior")));
        sql.assertCount(1);
        assertEquals(List.of("b", "d"), emails(people().where(Person_.nickname.eq("junior"))));
        sql.clear();
        assertEquals(3, people().where(Condition.notExists(older)).deleteBulk());
        sql.assertCount(1);
        assertEquals(List.of("b", "d"), emails(people()));
    }

    /** The greatest of each group by a slice of a query that speaks of the row, or the database is named that cannot. */
    @Test
    public void slicesSpeakOfTheRowAroundThem() {
        Query<Person> greatest = people().where(Person_.age.in(people().where(Person_.name.eq(Person_.name.outer()))
                .orderBy(Person_.age.desc())
                .limit(2)
                .valuesList(Person_.age)));
        QuerySyntax queries = ServerDialect.of(db()).queries();
        if (queries.limitsMembers() || queries.correlatesDerivedTables()) {
            assertEquals(List.of("a", "c", "d", "e"), emails(greatest));
            sql.assertCount(1);
        } else {
            Messages.assertTold(
                    assertThrows(UnsupportedFeatureException.class, greatest::all), db().dialect(), "outer()");
            sql.assertCount(0);
        }
    }
}
