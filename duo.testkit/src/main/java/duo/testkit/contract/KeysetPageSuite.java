package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.KeysetPage;
import duo.api.Model;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Order;
import duo.testkit.model.Enrollment;
import duo.testkit.model.Enrollment_;
import duo.testkit.model.Person;
import duo.testkit.model.PersonName;
import duo.testkit.model.Person_;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.Task;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Pages behind and before cursors.
 *
 * @since 0.1.0
 */
public abstract class KeysetPageSuite extends ContractSuite {

    /** For subclasses. */
    protected KeysetPageSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Enrollment.class, Task.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private static Person person(String name, int age, @Nullable String nickname) {
        return new Person(null, name + "@example.com", name, age, nickname);
    }

    /** Stores seven people with equal ages and missing nicknames. */
    @BeforeEach
    public final void storePeople() {
        people().createBulk(List.of(
                person("Gus", 30, null),
                person("Fay", 20, "f"),
                person("Eve", 30, "e"),
                person("Dan", 20, null),
                person("Cem", 30, "ç"),
                person("Bob", 10, "e"),
                person("Ada", 30, null)));
        sql.clear();
    }

    private static List<String> names(KeysetPage<Person> page) {
        return page.map(Person::name).content();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }

    /** All rows forwards from the first page, and all rows backwards from the last one, in their order. */
    private static List<List<String>> bothWays(Query<Person> query, int size) {
        List<Person> forwards = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            KeysetPage<Person> page = query.after(cursor.orElse(null), size);
            assertEquals(cursor.isPresent(), page.hasPrevious());
            forwards.addAll(page.content());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        List<Person> backwards = new ArrayList<>();
        do {
            KeysetPage<Person> page = query.before(cursor.orElse(null), size);
            assertEquals(cursor.isPresent(), page.hasNext());
            backwards.addAll(0, page.content());
            cursor = page.previousCursor();
        } while (cursor.isPresent());
        return List.of(names(forwards), names(backwards));
    }

    /** A page knows what comes after it, with one statement and without a total. */
    @Test
    public void aPageLeadsToItsNeighbours() {
        Query<Person> byName = people().orderBy(Person_.name.asc());
        KeysetPage<Person> first = byName.after(null, 3);
        sql.assertCount(1);
        assertEquals(List.of("Ada", "Bob", "Cem"), names(first));
        assertFalse(first.hasPrevious());
        KeysetPage<Person> second = byName.after(first.nextCursor().orElseThrow(), 3);
        assertEquals(List.of("Dan", "Eve", "Fay"), names(second));
        KeysetPage<Person> last = byName.after(second.nextCursor().orElseThrow(), 3);
        assertEquals(List.of("Gus"), names(last));
        assertFalse(last.hasNext());
        assertEquals(second, byName.before(last.previousCursor().orElseThrow(), 3));
        assertEquals(
                first.content(),
                byName.before(second.previousCursor().orElseThrow(), 3).content());
        sql.assertCount(5);
        assertTrue(sql.texts().stream().noneMatch(text -> text.contains("COUNT") || RowSkips.isIn(text)));
    }

    /** A page that ends with the last row has no next one; an empty table has an empty page. */
    @Test
    public void theLastPageHasNoNext() {
        assertFalse(people().after(null, 7).hasNext());
        assertTrue(people().after(null, 6).hasNext());
        assertFalse(people().after(null, Integer.MAX_VALUE).hasNext());
        KeysetPage<Person> none = people().where(Person_.age.gt(99)).after(null, 3);
        assertEquals(new KeysetPage<>(List.of(), Optional.empty(), Optional.empty()), none);
        sql.clear();
        assertEquals(List.of(), people().none().after(null, 3).content());
        sql.assertCount(0);
    }

    /** Any order, also of mixed directions and with nulls anywhere, gives each row once, both ways. */
    @Test
    public void everyOrderGivesEachRowOnce() {
        List<List<Order<Person>>> orders = List.of(
                List.of(),
                List.of(Person_.id.desc()),
                List.of(Person_.age.asc()),
                List.of(Person_.age.desc(), Person_.name.asc()),
                List.of(Person_.nickname.asc()),
                List.of(Person_.nickname.desc()),
                List.of(Person_.nickname.asc().nullsFirst(), Person_.name.desc()),
                List.of(Person_.nickname.desc().nullsLast(), Person_.age.asc()),
                List.of(Person_.age.asc(), Person_.nickname.desc().nullsFirst(), Person_.id.desc()),
                List.of(Person_.age.times(-1).asc()));
        for (List<Order<Person>> order : orders) {
            Query<Person> query = people().orderByAll(order);
            List<Order<Person>> decided = new ArrayList<>(order);
            decided.add(Person_.id.asc());
            List<String> all = names(people().orderByAll(decided).all());
            for (int size : List.of(1, 2, 3, 7)) {
                assertEquals(List.of(all, all), bothWays(query, size), order + " by " + size);
            }
        }
    }

    /** Rows that come and go meanwhile do not shift the pages. */
    @Test
    public void rowsThatComeAndGoDoNotShiftThePages() {
        Query<Person> byName = people().orderBy(Person_.name.asc());
        KeysetPage<Person> first = byName.after(null, 3);
        people().create(person("Abe", 1, null));
        people().where(Person_.name.eq("Cem")).deleteBulk();
        people().create(person("Deb", 1, null));
        KeysetPage<Person> second = byName.after(first.nextCursor().orElseThrow(), 3);
        assertEquals(List.of("Dan", "Deb", "Eve"), names(second));
        assertEquals(
                List.of("Ada", "Abe", "Bob").stream().sorted().toList(),
                names(byName.before(second.previousCursor().orElseThrow(), 3)));
    }

    /** Conditions may change from page to page; keys of several columns and default orders count. */
    @Test
    public void keysAndDefaultOrdersCount() {
        Query<Person> byName = people().orderBy(Person_.name.asc());
        String cursor = byName.after(null, 2).nextCursor().orElseThrow();
        assertEquals(
                List.of("Cem", "Eve", "Gus"),
                names(byName.where(Person_.age.eq(30)).after(cursor, 9)));
        Model<Enrollment> enrollments = db().model(Enrollment.class);
        enrollments.createBulk(
                List.of(new Enrollment(1, "a b/c", 1), new Enrollment(1, "ü", null), new Enrollment(2, "a b/c", 1)));
        Query<Enrollment> byGrade = enrollments.orderBy(Enrollment_.grade.desc().nullsLast());
        KeysetPage<Enrollment> page = byGrade.after(null, 1);
        page = byGrade.after(page.nextCursor().orElseThrow(), 1);
        assertEquals(2, page.content().get(0).student());
        page = byGrade.after(page.nextCursor().orElseThrow(), 1);
        assertEquals("ü", page.content().get(0).course());
        assertFalse(page.hasNext());
        Model<Task> tasks = db().model(Task.class);
        tasks.createBulk(List.of(new Task("a", 1), new Task("b", 2), new Task("c", 2)));
        KeysetPage<Task> top = tasks.after(null, 2);
        assertEquals(List.of("b", "c"), top.map(Task::title).content());
        assertEquals(
                List.of("a"),
                tasks.after(top.nextCursor().orElseThrow(), 2).map(Task::title).content());
    }

    /** Projections have pages, too; their cursors hold what the rows do not show. */
    @Test
    public void projectionsHavePages() {
        var ages = people().orderBy(Person_.age.desc(), Person_.name.asc()).as(PersonName.class);
        KeysetPage<PersonName> first = ages.after(null, 5);
        assertEquals(
                List.of("Ada", "Cem", "Eve", "Gus", "Dan"),
                first.map(PersonName::name).content());
        assertEquals(
                List.of("Fay", "Bob"),
                ages.after(first.nextCursor().orElseThrow(), 5)
                        .map(PersonName::name)
                        .content());
        var nicknames = people().orderBy(Person_.nickname.asc().nullsFirst()).valuesList(Person_.nickname);
        KeysetPage<String> page = nicknames.after(null, 3);
        assertEquals(3, page.content().stream().filter(name -> name == null).count());
        assertEquals(
                List.of("e", "e"),
                nicknames.after(page.nextCursor().orElseThrow(), 2).content());
        var distinct = people().valuesList(Person_.age).distinct();
        KeysetPage<Integer> two = distinct.after(null, 2);
        assertEquals(List.of(10, 20), two.content());
        assertEquals(
                List.of(30), distinct.after(two.nextCursor().orElseThrow(), 2).content());
    }

    /** A cursor is a text for URLs. */
    @Test
    public void aCursorIsATextForUrls() {
        String cursor = people().orderBy(Person_.nickname.desc())
                .after(null, 3)
                .nextCursor()
                .orElseThrow();
        assertTrue(cursor.matches("[A-Za-z0-9_-]+"), cursor);
    }

    /** A cursor of another model, another order or another direction is refused, and so is any text that is none. */
    @Test
    public void foreignAndDamagedCursorsAreRefused() {
        Query<Person> byName = people().orderBy(Person_.name.asc());
        String cursor = byName.after(null, 3).nextCursor().orElseThrow();
        sql.clear();
        List<Query<Person>> others = List.of(
                people(),
                byName.reverse(),
                people().orderBy(Person_.email.asc()),
                people().orderBy(Person_.name.asc(), Person_.age.asc()),
                people().orderBy(Person_.name.asc().nullsLast()));
        for (Query<Person> other : others) {
            assertThrows(InvalidQueryException.class, () -> other.after(cursor, 3));
            assertThrows(InvalidQueryException.class, () -> other.before(cursor, 3));
        }
        assertThrows(InvalidQueryException.class, () -> db().model(Task.class).after(cursor, 3));
        List<String> texts = new ArrayList<>(List.of("", "1", "2" + cursor.substring(1)));
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor.substring(1));
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            texts.add("1" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            texts.add(cursor.substring(0, random.nextInt(cursor.length())));
        }
        for (String text : texts) {
            assertThrows(InvalidQueryException.class, () -> byName.after(text, 3), text);
        }
        sql.assertCount(0);
    }

    /** What a page by a cursor cannot honour is refused before anything is sent. */
    @Test
    public void whatHasNoPlaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> people().after(null, 0));
        assertThrows(IllegalArgumentException.class, () -> people().before(null, -1));
        assertThrows(InvalidQueryException.class, () -> people().limit(5).after(null, 2));
        assertThrows(InvalidQueryException.class, () -> people().offset(5).before(null, 2));
        InvalidQueryException secret = assertThrows(
                InvalidQueryException.class,
                () -> db().model(Specimen.class).orderBy(Specimen_.pin.asc()).after(null, 2));
        Messages.assertTold(secret, "secret");
        sql.assertCount(0);
    }
}
