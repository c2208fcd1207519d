package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Query;
import duo.api.SqlText;
import duo.api.expr.Condition;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Note;
import duo.testkit.model.Note_;
import duo.testkit.model.Person;
import duo.testkit.model.PersonName;
import duo.testkit.model.Person_;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Texts of statements: what a query shows is what it sends, a text that is kept never brings back values of another query,
 * and queries are shared by threads.
 *
 * @since 0.1.0
 */
public abstract class StatementTextSuite extends ContractSuite {

    /** For subclasses. */
    protected StatementTextSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Specimen.class, Note.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private void storePeople(int count) {
        people().createBulk(IntStream.range(0, count)
                .mapToObj(i -> new Person("p" + i + "@example.com", "P" + i, i))
                .toList());
        sql.clear();
    }

    /** The text and parameters that a query shows are those that it sends; showing sends nothing. */
    @Test
    public void whatIsShownIsWhatIsSent() {
        storePeople(3);
        for (Query<Person> query : List.of(
                people(),
                people().where(Person_.age.between(1, 5), Person_.name.contains("50%_!")),
                people().where(Person_.age
                        .in(1, 2, 3)
                        .or(Person_.nickname.isNull())
                        .not()),
                people().orderBy(Person_.name.desc(), Person_.age.plus(3).asc())
                        .limit(2)
                        .offset(1),
                people().distinct().reverse())) {
            sql.clear();
            SqlText shown = query.toSql();
            sql.assertCount(0);
            query.all();
            sql.assertCount(1);
            assertEquals(shown.sql(), sql.texts().get(0));
            assertEquals(List.of(shown.parameters()), sql.statements().get(0).parameters());
        }
        SqlText projected =
                people().where(Person_.age.gt(1)).as(PersonName.class).toSql();
        sql.clear();
        people().where(Person_.age.gt(1)).as(PersonName.class).all();
        assertEquals(projected.sql(), sql.texts().get(0));
    }

    /** Values are never part of the text. */
    @Test
    public void valuesAreNeverPartOfTheText() {
        SqlText text = people().where(Person_.name.eq("O'Brien"), Person_.age.gt(4711))
                .limit(815)
                .toSql();
        assertFalse(text.sql().contains("Brien") || text.sql().contains("4711"), text.sql());
        assertTrue(text.parameters().contains("O'Brien"), text.toString());
        assertTrue(text.toString().contains("O'Brien"), text.toString());
    }

    /** The values of a secret column are not shown, neither by the query nor to listeners. */
    @Test
    public void secretsAreNotShown() {
        Model<Specimen> specimens = db().model(Specimen.class);
        specimens.create(Map.of("pin", "hunter2", "label", "shown"));
        Query<Specimen> query = specimens.where(Specimen_.pin.eq("hunter2"), Specimen_.pin.contains("unter"));
        assertEquals("shown", query.one().label());
        query.updateBulk(u -> u.set(Specimen_.pin, "hunter3"));
        assertEquals("hunter3", specimens.one().pin());
        assertFalse(query.toSql().toString().contains("unter"), query.toSql().toString());
        assertTrue(query.toSql().parameters().contains("***"), query.toSql().toString());
        assertFalse(
                sql.statements().toString().contains("unter"), sql.statements().toString());
    }

    /** Queries of the same shape have the same text and their own values. */
    @Test
    public void queriesOfTheSameShapeHaveTheirOwnValues() {
        storePeople(20);
        for (int i = 0; i < 20; i++) {
            int age = i;
            Query<Person> query = people().where(Person_.age.eq(age).or(Person_.name.eq("none" + age)))
                    .where(Person_.age.between(age - 1, age))
                    .limit(age + 1);
            assertEquals(
                    List.of("P" + age), query.all().stream().map(Person::name).toList());
            assertEquals(age, people().where(Person_.age.lt(age)).count());
            assertEquals(
                    1, people().where(Person_.name.eq("P" + age)).updateBulk(u -> u.set(Person_.nickname, "n" + age)));
        }
        assertEquals(3, sql.texts().stream().distinct().count(), sql.texts().toString());
        for (Person person : people().all()) {
            assertEquals("n" + person.age(), person.nickname());
        }
    }

    /** Null has a shape of its own. */
    @Test
    public void nullHasAShapeOfItsOwn() {
        storePeople(2);
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("nickname", null);
        Query<Person> zero = people().where(Person_.age.eq(0));
        zero.updateBulk(Map.of("nickname", "x"));
        assertEquals("x", zero.one().nickname());
        zero.updateBulk(nothing);
        assertEquals(1, zero.where(Person_.nickname.isNull()).count());
        zero.updateBulk(Map.of("nickname", "y"));
        assertEquals("y", zero.one().nickname());
    }

    /** One condition object can stand twice in a query, and in many queries. */
    @Test
    public void oneConditionCanStandTwice() {
        storePeople(10);
        Condition<Person> three = Person_.age.eq(3);
        Condition<Person> range = Person_.age.between(2, 5);
        assertEquals("P3", people().where(three, three).one().name());
        assertEquals("P3", people().where(three.or(three)).one().name());
        assertEquals(
                "P3",
                people().where(range.and(three).or(three.and(range))).one().name());
        assertEquals(4, people().where(range, range, range).count());
        assertEquals(2, people().where(Person_.age.eq(3).or(Person_.age.eq(4))).count());
        assertEquals("P3", people().where(three.or(three)).one().name());
    }

    /** More shapes than texts are kept: all of them still find their rows. */
    @Test
    public void manyShapesStillFindTheirRows() {
        storePeople(3);
        for (int i = 1; i <= 300; i++) {
            List<Integer> ages =
                    new ArrayList<>(IntStream.range(100, 100 + i).boxed().toList());
            ages.set(i / 2, 1);
            assertEquals("P1", people().where(Person_.age.in(ages)).one().name());
            assertEquals(1, people().where(Person_.age.in(ages)).count());
        }
    }

    /** A query as text, as in a log, reads no rows and shows no values. */
    @Test
    public void aQueryAsTextSendsNothing() {
        Query<Person> query = people().where(Person_.name.eq("Ada")).limit(1);
        String text = query.toString() + people() + query.valuesList(Person_.age);
        assertTrue(text.contains("Person"), text);
        assertFalse(text.contains("Ada"), text);
        assertTrue(text.length() < 300, text);
        sql.assertCount(0);
    }

    /** A query that others are made of stays as it is. */
    @Test
    public void aQueryStaysAsItIs() {
        storePeople(5);
        Query<Person> base = people().where(Person_.age.ge(1)).orderBy(Person_.age.asc());
        String before = base.toSql().toString();
        base.where(Person_.age.le(2)).limit(1);
        base.orderBy(Person_.name.desc());
        base.reverse();
        base.offset(2).distinct();
        base.none();
        base.as(PersonName.class);
        assertEquals(before, base.toSql().toString());
        assertEquals(4, base.count());
        assertEquals(5, people().count());
    }

    /**
     * Eight threads share queries, each makes its own of them, and none sees values of another.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void threadsShareQueries() throws Exception {
        storePeople(40);
        Query<Person> base = people().where(Person_.age.ge(0)).orderBy(Person_.age.asc());
        CyclicBarrier start = new CyclicBarrier(8);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> right = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                int own = thread;
                right.add(threads.submit(() -> {
                    start.await();
                    boolean all = true;
                    for (int i = 0; i < 20; i++) {
                        int age = (own * 5 + i) % 40;
                        all &= base.where(Person_.age.le(age)).limit(age + 1).count() == age + 1;
                        all &= base.where(Person_.name.eq("P" + age)).one().age() == age;
                        all &= base.offset(age).first().orElseThrow().age() == age;
                    }
                    return all;
                }));
            }
            for (Future<Boolean> each : right) {
                assertTrue(each.get());
            }
        }
    }

    /** JSON and lists are compared as what they say, and whole models with them can be made distinct. */
    @Test
    @Needs(Capability.JSON_EXPRESSIONS)
    public void jsonAndListsAreCompared() {
        Note note = new Note("First");
        note.scores.put("likes", 1);
        note.tags.add("a");
        Model<Note> notes = db().model(Note.class);
        notes.createBulk(List.of(note, new Note("Second")));
        assertEquals("First", notes.where(Note_.scores.eq(Map.of("likes", 1))).one().title);
        assertEquals("Second", notes.where(Note_.scores.ne(Map.of("likes", 1))).one().title);
        assertEquals(
                "First",
                notes.where(Note_.tags.in(List.of(List.of("a"), List.of("b")))).one().title);
        assertEquals(
                "First",
                notes.where(Note_.data.eq(new byte[] {0}), Note_.tags.eq(List.of("a")))
                        .one()
                        .title);
        assertEquals(2, notes.distinct().all().size());
        assertEquals(2, notes.distinct().count());
    }
}
