package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Rankings.rowNumber;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DatabaseBuilder;
import duo.api.Fetch;
import duo.api.Model;
import duo.api.Pool;
import duo.api.RowCursor;
import duo.api.Session;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Window;
import duo.testkit.model.Article;
import duo.testkit.model.Article_;
import duo.testkit.model.Enrollment;
import duo.testkit.model.Enrollment_;
import duo.testkit.model.Person;
import duo.testkit.model.PersonName;
import duo.testkit.model.Person_;
import duo.testkit.model.Task;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walking through rows in batches.
 *
 * @since 0.1.0
 */
public abstract class IterateSuite extends ContractSuite {

    /** For subclasses. */
    protected IterateSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Enrollment.class, Task.class, Article.class);
    }

    /** One connection: what holds it stops everything else. */
    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(1));
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private static Person person(String name, int age, @Nullable String nickname) {
        return new Person(null, name + "@example.com", name, age, nickname);
    }

    /** Stores five people, two of the same age, two without a nickname. */
    @BeforeEach
    public final void storePeople() {
        people().createBulk(List.of(
                person("Eve", 30, "e"),
                person("Dan", 20, null),
                person("Cem", 30, "c"),
                person("Bob", 40, null),
                person("Ada", 10, "ä")));
        sql.clear();
    }

    private static <R> List<R> rows(RowCursor<R> cursor) {
        List<R> all = new ArrayList<>();
        try (cursor) {
            cursor.forEach(all::add);
        }
        return all;
    }

    private static List<String> names(Fetch<Person> query, int size) {
        return rows(query.iterate(size)).stream().map(Person::name).toList();
    }

    private boolean sentOffset() {
        return sql.texts().stream().skip(1).anyMatch(RowSkips::isIn);
    }

    /** Five rows by two come in lists of two, two and one, by key. */
    @Test
    public void batchesFollowTheKey() {
        List<List<Person>> batches = rows(people().iterateBatches(2));
        assertEquals(List.of(2, 2, 1), batches.stream().map(List::size).toList());
        sql.assertCount(3);
        assertFalse(sentOffset());
        sql.clear();
        assertEquals(List.of("Eve", "Dan", "Cem", "Bob", "Ada"), names(people(), 2));
        sql.assertCount(3);
    }

    /** A short batch ends the walk; only a full one is followed by another statement. */
    @Test
    public void aShortBatchEndsTheWalk() {
        assertEquals(5, names(people(), 6).size());
        sql.assertCount(1);
        sql.clear();
        assertEquals(5, names(people(), 5).size());
        sql.assertCount(2);
        sql.clear();
        assertEquals(5, rows(people().iterate()).size());
        sql.assertCount(1);
        sql.clear();
        assertEquals(List.of(), names(people().where(Person_.age.gt(99)), 2));
        sql.assertCount(1);
        sql.clear();
        assertEquals(List.of(), names(people().none(), 2));
        assertEquals(List.of(), rows(people().limit(0).iterateBatches(2)));
        sql.assertCount(0);
    }

    /** Sizes are checked by the call itself. */
    @Test
    public void aBatchHasAtLeastOneRow() {
        assertThrows(IllegalArgumentException.class, () -> people().iterate(0));
        assertThrows(IllegalArgumentException.class, () -> people().iterateBatches(-1));
        assertThrows(
                IllegalArgumentException.class,
                () -> people().valuesList(Person_.age).iterate(0));
        sql.assertCount(0);
    }

    /** Nothing is sent before the first row is asked for. */
    @Test
    public void nothingIsSentBeforeTheFirstRow() {
        RowCursor<Person> cursor = people().iterate(2);
        sql.assertCount(0);
        Iterator<Person> rows = cursor.iterator();
        sql.assertCount(0);
        assertTrue(rows.hasNext());
        assertTrue(rows.hasNext());
        sql.assertCount(1);
        assertEquals("Eve", rows.next().name());
        assertEquals("Dan", rows.next().name());
        sql.assertCount(1);
        assertThrows(IllegalStateException.class, cursor::iterator);
        cursor.close();
        cursor.close();
        assertThrows(IllegalStateException.class, rows::next);
        assertThrows(IllegalStateException.class, cursor::iterator);
        sql.assertCount(1);
    }

    /** A walk at its end stays there. */
    @Test
    public void theEndIsFinal() {
        Iterator<Person> rows = people().iterate(9).iterator();
        rows.forEachRemaining(row -> {});
        assertFalse(rows.hasNext());
        assertThrows(NoSuchElementException.class, rows::next);
        sql.assertCount(1);
    }

    /** Descending, by a column with equal values, in mixed directions, with nulls: every order goes on behind the last row. */
    @Test
    public void everyOrderIsKept() {
        for (int size : List.of(1, 2, 3)) {
            assertEquals(List.of("Ada", "Bob", "Cem", "Dan", "Eve"), names(people().reverse(), size));
            assertEquals(List.of("Ada", "Dan", "Eve", "Cem", "Bob"), names(people().orderBy(Person_.age.asc()), size));
            assertEquals(
                    List.of("Bob", "Cem", "Eve", "Dan", "Ada"),
                    names(people().orderBy(Person_.age.desc(), Person_.name.asc()), size));
            assertEquals(
                    List.of("Bob", "Dan", "Cem", "Eve", "Ada"),
                    names(people().orderBy(Person_.nickname.asc().nullsFirst(), Person_.name.asc()), size));
            assertEquals(
                    List.of("Ada", "Eve", "Cem", "Dan", "Bob"),
                    names(people().orderBy(Person_.nickname.desc().nullsLast()), size));
            assertFalse(sql.texts().stream().anyMatch(RowSkips::isIn));
        }
    }

    /** Where the order does not say where nulls stand, they stand where the database puts them. */
    @Test
    public void nullsStandWhereAllPutsThem() {
        for (var order : List.of(Person_.nickname.asc(), Person_.nickname.desc())) {
            List<String> all = people().orderBy(order, Person_.id.asc()).all().stream()
                    .map(Person::name)
                    .toList();
            assertEquals(all, names(people().orderBy(order), 1));
            assertEquals(all, names(people().orderBy(order), 2));
        }
    }

    /** The default order of the model counts. */
    @Test
    public void theDefaultOrderCounts() {
        Model<Task> tasks = db().model(Task.class);
        tasks.createBulk(List.of(new Task("c", 1), new Task("b", 2), new Task("a", 1), new Task("d", 2)));
        List<String> titles = rows(tasks.iterate(1)).stream().map(Task::title).toList();
        assertEquals(List.of("b", "d", "a", "c"), titles);
    }

    /** A computed value orders by what is read back. */
    @Test
    public void computedOrdersAreKept() {
        assertEquals(
                List.of("Bob", "Eve", "Cem", "Dan", "Ada"),
                names(people().orderBy(Person_.age.times(2).desc()), 2));
        assertFalse(sentOffset());
    }

    /** Limit and offset cut a slice of the whole, which comes in batches too. */
    @Test
    public void theSliceIsHonoured() {
        assertEquals(List.of("Dan"), names(people().limit(1).offset(1), 2));
        sql.assertCount(1);
        sql.clear();
        assertEquals(List.of("Dan", "Cem", "Bob"), names(people().limit(3).offset(1), 2));
        sql.assertCount(2);
        sql.clear();
        assertEquals(List.of("Bob", "Ada"), names(people().offset(3), 2));
        assertEquals(List.of("Eve", "Dan"), names(people().limit(2), 2));
        sql.assertCount(3);
    }

    /** A key of several columns is walked through by all of them. */
    @Test
    public void aCompositeKeyIsWalkedThrough() {
        Model<Enrollment> enrollments = db().model(Enrollment.class);
        List<Enrollment> stored = List.of(
                new Enrollment(1, "a", 2),
                new Enrollment(1, "b", null),
                new Enrollment(2, "a", 1),
                new Enrollment(2, "b", 2),
                new Enrollment(3, "a", null));
        enrollments.createBulk(stored);
        sql.clear();
        assertEquals(stored, rows(enrollments.iterate(2)));
        assertFalse(sentOffset());
        assertEquals(stored.reversed(), rows(enrollments.reverse().iterate(2)));
        assertEquals(
                List.of(stored.get(1), stored.get(0), stored.get(3), stored.get(2), stored.get(4)),
                rows(enrollments
                        .orderBy(Enrollment_.student.asc(), Enrollment_.course.desc())
                        .iterate(1)));
    }

    /** Projections are walked through by the key and the order that they do not show. */
    @Test
    public void projectionsAreWalkedThrough() {
        assertEquals(
                List.of("Ada", "Dan", "Eve", "Cem", "Bob"),
                rows(people().orderBy(Person_.age.asc()).as(PersonName.class).iterate(2)).stream()
                        .map(PersonName::name)
                        .toList());
        assertEquals(
                List.of("Ada", "Bob", "Cem", "Dan", "Eve"),
                rows(people().orderBy(Person_.name.asc())
                        .valuesList(Person_.name)
                        .iterate(2)));
        assertEquals(
                List.of(List.of("Eve"), List.of("Dan"), List.of("Cem"), List.of("Bob"), List.of("Ada")),
                rows(people().values(Person_.name).iterate(2)).stream()
                        .map(row -> row.values())
                        .toList());
        assertFalse(sentOffset());
    }

    /** Distinct rows are walked through by what they show, groups by what they are grouped by. */
    @Test
    public void distinctRowsAndGroupsAreWalkedThrough() {
        assertEquals(
                List.of(10, 20, 30, 40),
                rows(people().valuesList(Person_.age).distinct().iterate(2)));
        assertFalse(sentOffset());
        assertEquals(
                List.of(2L, 1L, 1L, 1L),
                rows(people().groupBy(Person_.age)
                        .valuesList(count())
                        .orderBy(count().desc())
                        .iterate(1)));
        assertEquals(
                List.of(40, 30, 20, 10),
                rows(people().groupBy(Person_.age)
                        .valuesList(group(Person_.age))
                        .orderBy(group(Person_.age).desc())
                        .iterate(2)));
        assertFalse(sentOffset());
        assertThrows(
                InvalidQueryException.class,
                () -> rows(people().valuesList(Person_.age)
                        .distinct()
                        .orderBy(Person_.name.asc())
                        .iterate(2)));
    }

    /** Functions over windows compute with the rows of all batches. */
    @Test
    public void windowsReachOverAllBatches() {
        var place = rowNumber().over(Window.<Person>all().orderBy(Person_.age.asc(), Person_.name.asc()));
        var places = people().orderBy(Person_.name.asc()).valuesList(place);
        assertEquals(List.of(1L, 5L, 3L, 2L, 4L), places.all());
        assertEquals(places.all(), rows(places.iterate(2)));
        assertEquals(List.of("Eve", "Dan", "Cem"), names(people().where(place.between(2L, 4L)), 2));
        assertThrows(InvalidQueryException.class, () -> places.after(null, 2));
    }

    /** Between batches no connection is held, and rows written behind the walk do not disturb it. */
    @Test
    public void noConnectionIsHeldBetweenBatches() {
        List<String> seen = new ArrayList<>();
        for (Person each : people().iterate(2)) {
            seen.add(each.name());
            people().delete(each);
            people().create(person("New" + seen.size(), 1, null));
            if (seen.size() == 8) {
                break;
            }
        }
        assertEquals(List.of("Eve", "Dan", "Cem", "Bob", "Ada", "New1", "New2", "New3"), seen);
    }

    /** In a transaction the walk belongs to it, and sees what it has written. */
    @Test
    public void inATransactionTheWalkBelongsToIt() {
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    people().create(person("Zoe", 1, null));
                    assertEquals(6, names(people(), 2).size());
                    throw new IllegalStateException("no");
                }));
        assertEquals(5, names(people(), 2).size());
        try (Session session = db().openSession()) {
            session.model(Person.class).create(person("Zoe", 1, null));
            assertEquals(6, names(session.model(Person.class), 4).size());
            session.rollback();
        }
        assertEquals(5, people().count());
    }

    /** The walk gives the entities that the transaction knows, and does not remember others. */
    @Test
    public void entitiesAreNotRemembered() {
        Model<Article> articles = db().model(Article.class);
        articles.createBulk(List.of(new Article("one"), new Article("two")));
        db().transaction(() -> {
            Article known = articles.where(Article_.title.eq("one")).one();
            List<Article> passing = rows(articles.orderBy(Article_.title.asc()).iterate(1));
            assertSame(known, passing.get(0));
            Article second = articles.where(Article_.title.eq("two")).one();
            assertEquals("two", second.title);
            assertNotSame(second, passing.get(1));
            passing.get(1).body = "changed";
            articles.save(passing.get(1));
            assertSame(
                    known,
                    rows(articles.orderBy(Article_.title.asc()).iterate(1)).get(0));
        });
        assertEquals("changed", articles.where(Article_.title.eq("two")).one().body);
    }
}
