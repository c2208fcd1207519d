package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Query;
import duo.api.Row;
import duo.api.Select;
import duo.api.expr.Condition;
import duo.api.expr.NumberExpression;
import duo.api.expr.Subqueries;
import duo.api.expr.TextExpression;
import duo.api.expr.Tuple;
import duo.testkit.model.Enrollment;
import duo.testkit.model.Enrollment_;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Queries as values of other queries, and several values compared as one.
 *
 * @since 0.1.0
 */
public abstract class SubqueryValueSuite extends ContractSuite {
    private static final Tuple<Enrollment> KEY = Tuple.of(Enrollment_.student, Enrollment_.course);

    /** For subclasses. */
    protected SubqueryValueSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Enrollment.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private Model<Enrollment> enrollments() {
        return db().model(Enrollment.class);
    }

    /** Three people and five enrollments. */
    @BeforeEach
    public void rows() {
        people().createBulk(List.of(
                new Person(null, "a", "Ada", 1, null),
                new Person(null, "b", "Bob", 2, "bo"),
                new Person(null, "c", "Cy", 3, null)));
        enrollments()
                .createBulk(List.of(
                        new Enrollment(1, "art", 5),
                        new Enrollment(1, "maths", 3),
                        new Enrollment(2, "art", null),
                        new Enrollment(2, "zoo", 4),
                        new Enrollment(4, "art", 2)));
        sql.clear();
    }

    private static List<String> keys(Query<Enrollment> query) {
        return query.orderBy(Enrollment_.student.asc(), Enrollment_.course.asc()).all().stream()
                .map(each -> each.student() + each.course())
                .toList();
    }

    /** A query is a value that is selected, compared and ordered by. */
    @Test
    public void aQueryIsAValue() {
        NumberExpression<Person, Long> rows = Subqueries.count(enrollments());
        NumberExpression<Person, Integer> best = Subqueries.<Person, Integer>number(enrollments()
                        .where(Enrollment_.grade.isNotNull())
                        .orderBy(Enrollment_.grade.desc())
                        .limit(1)
                        .valuesList(Enrollment_.grade))
                .as("best");
        TextExpression<Person> older = Subqueries.text(
                people().where(Person_.age.eq(Person_.age.<Person>outer().plus(1)))
                        .valuesList(Person_.name));
        List<Row> all = people().orderBy(older.desc().nullsFirst())
                .values(Person_.name, rows, best, older.as("next"))
                .all();
        sql.assertCount(1);
        assertEquals(
                List.of("Cy", "Bob", "Ada"),
                all.stream().map(row -> row.get(Person_.name)).toList());
        assertEquals(5L, all.get(0).get(rows));
        assertEquals(5, all.get(0).get(best));
        assertEquals(Optional.empty(), all.get(0).find("next", String.class));
        assertEquals("Bob", all.get(2).get("next", String.class));
        assertEquals("Bob", people().where(older.eq("Cy")).one().name());
        assertEquals(3, people().where(best.gt(Person_.age)).count());
        assertEquals(0, people().where(rows.lt(5)).count());
        assertEquals(
                2L,
                people().limit(1)
                        .valuesList(Subqueries.<Person>count(
                                enrollments().where(Enrollment_.student.ge(1)).limit(2)))
                        .one());
    }

    /** Tuples are compared part by part, the first one first, also with those of the query around. */
    @Test
    public void tuplesAreOrdered() {
        Tuple<Enrollment> before = KEY.outer();
        assertEquals(
                List.of("4art"),
                keys(enrollments().where(Condition.notExists(enrollments().where(KEY.gt(before))))));
        assertEquals(
                List.of("1art"),
                keys(enrollments().where(Condition.notExists(enrollments().where(KEY.lt(before))))));
        assertEquals(5, enrollments().where(KEY.le(KEY), KEY.ge(KEY)).count());
        assertThrows(
                IllegalArgumentException.class,
                () -> KEY.lt(Tuple.of(Enrollment_.student, Enrollment_.course, Enrollment_.grade)));
        sql.assertCount(3);
    }

    /** Tuples are less and greater than the row of a query, which is part of the statement. */
    @Test
    public void tuplesAreOrderedAgainstQueries() {
        Query<Enrollment> second = enrollments().where(Enrollment_.student.eq(2), Enrollment_.course.eq("art"));
        Select<Enrollment, Row> pair = second.values(Enrollment_.student, Enrollment_.course);
        assertEquals(List.of("1art", "1maths"), keys(enrollments().where(KEY.lt(second))));
        assertEquals(List.of("1art", "1maths", "2art"), keys(enrollments().where(KEY.le(pair))));
        assertEquals(List.of("2zoo", "4art"), keys(enrollments().where(KEY.gt(pair))));
        assertEquals(List.of("2art", "2zoo", "4art"), keys(enrollments().where(KEY.ge(second))));
        assertEquals(List.of(), keys(enrollments().where(KEY.ge(second.none()))));
        sql.assertCount(5);
        assertEquals(2, enrollments().where(KEY.gt(pair)).deleteBulk());
        sql.assertCount(6);
        Messages.assertTold(
                assertThrows(
                        IllegalArgumentException.class,
                        () -> KEY.gt(enrollments().valuesList(Enrollment_.student))),
                "2 values",
                "the query has 1");
    }

    /** A query of the same table or another one gives the value that is written. */
    @Test
    public void aQueryGivesTheValueThatIsWritten() {
        assertEquals(
                1,
                people().where(Person_.name.eq("Ada"))
                        .updateBulk(u -> u.set(
                                        Person_.age,
                                        Subqueries.number(enrollments()
                                                .where(Enrollment_.course.eq("zoo"))
                                                .valuesList(Enrollment_.grade)))
                                .set(
                                        Person_.nickname,
                                        Subqueries.text(people().where(Person_.age.eq(2))
                                                .valuesList(Person_.nickname)))));
        sql.assertCount(1);
        Person ada = people().where(Person_.name.eq("Ada")).one();
        assertEquals(4, ada.age());
        assertEquals("bo", ada.nickname());
    }

    /** What is computed of all rows of a query is a value; its slice, its groups and the row around it count. */
    @Test
    public void aggregatesOfQueriesAreValues() {
        Select<Enrollment, Integer> grades = enrollments().valuesList(Enrollment_.grade);
        Select<Enrollment, Integer> best = enrollments()
                .where(Enrollment_.grade.isNotNull())
                .orderBy(Enrollment_.grade.desc())
                .limit(2)
                .valuesList(Enrollment_.grade);
        List<Row> rows = people().limit(1)
                .valuesAll(List.of(
                        Subqueries.<Person, Integer>sum(grades).as("sum"),
                        Subqueries.<Person>avg(grades).as("avg"),
                        Subqueries.<Person, Integer>min(grades).as("min"),
                        Subqueries.<Person, Integer>max(grades).as("max"),
                        Subqueries.<Person, Integer>sum(best).as("best"),
                        Subqueries.<Person>avg(best).as("mean"),
                        Subqueries.<Person, Integer>min(best).as("least"),
                        Subqueries.<Person, String>max(enrollments().valuesList(Enrollment_.course))
                                .as("course"),
                        Subqueries.<Person, Integer>sum(grades.where(Enrollment_.student.gt(9)))
                                .as("none")))
                .all();
        sql.assertCount(1);
        assertEquals(
                Arrays.asList(14, 3.5, 2, 5, 9, 4.5, 4, "zoo", null),
                rows.getFirst().values());
        Select<Enrollment, Integer> own = enrollments()
                .where(Enrollment_.student.eq(Person_.age.cast(Long.class).<Enrollment>outer()))
                .valuesList(Enrollment_.grade);
        assertEquals(
                List.of("Ada", "Bob"),
                people().where(Subqueries.<Person, Integer>sum(own).ge(4))
                        .orderBy(Person_.name.asc())
                        .valuesList(Person_.name)
                        .all());
        assertEquals(
                List.of("Cy", "Bob", "Ada"),
                people().orderBy(Subqueries.<Person, Integer>max(own).asc().nullsFirst())
                        .valuesList(Person_.name)
                        .all());
        assertEquals(
                1,
                people().where(Person_.age.eq(Subqueries.<Person, Integer>max(people().valuesList(Person_.age))))
                        .count());
        assertEquals(
                3,
                people().limit(1)
                        .valuesList(Subqueries.<Person, Long>max(
                                enrollments().groupBy(Enrollment_.course).valuesList(count())))
                        .one());
        assertEquals(
                12L,
                people().limit(1)
                        .valuesList(Subqueries.<Person, Long>sum(enrollments()
                                .valuesList(Enrollment_.student)
                                .union(enrollments()
                                        .where(Enrollment_.student.eq(4))
                                        .valuesList(Enrollment_.student.plus(1)))))
                        .one());
        assertEquals(
                1,
                people().where(Person_.name.eq("Cy"))
                        .updateBulk(u -> u.set(
                                Person_.age,
                                Subqueries.<Person, Integer>max(people().valuesList(Person_.age))
                                        .coalesce(0))));
    }

    /** A query of several columns is no value. */
    @Test
    public void aValueIsOneColumn() {
        Messages.assertTold(
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Subqueries.value(people().values(Person_.name, Person_.age))),
                "2",
                "valuesList");
        assertThrows(IllegalArgumentException.class, () -> Subqueries.value(enrollments()));
    }

    /** Tuples are compared value by value. */
    @Test
    public void tuplesAreCompared() {
        assertEquals(List.of("1maths"), keys(enrollments().where(KEY.eq(1, "maths"))));
        assertEquals(List.of("1art", "2art", "2zoo", "4art"), keys(enrollments().where(KEY.ne(1, "maths"))));
        assertEquals(List.of("1art"), keys(enrollments().where(KEY.lt(1, "maths"))));
        assertEquals(List.of("1art", "1maths"), keys(enrollments().where(KEY.le(1, "maths"))));
        assertEquals(List.of("2art", "2zoo", "4art"), keys(enrollments().where(KEY.gt(1, "maths"))));
        assertEquals(List.of("2zoo", "4art"), keys(enrollments().where(KEY.ge(2, "b"))));
        assertEquals(
                List.of("1art", "2zoo"),
                keys(enrollments().where(KEY.in(List.of(List.of(1L, "art"), List.of(2, "zoo"), List.of(9, "art"))))));
        assertEquals(
                3,
                enrollments()
                        .where(KEY.notIn(List.of(List.of(1, "art"), List.of(2, "zoo"))))
                        .count());
        assertEquals(0, enrollments().where(KEY.in(List.of())).count());
        assertEquals(5, enrollments().where(KEY.notIn(List.of())).count());
        assertEquals(5, enrollments().where(KEY.eq(KEY)).count());
        sql.assertCount(11);
    }

    /** A tuple is compared with the row of a query; none fulfils nothing. */
    @Test
    public void tuplesAreComparedWithARow() {
        Query<Enrollment> best = enrollments()
                .where(Enrollment_.grade.isNotNull())
                .orderBy(Enrollment_.grade.desc())
                .limit(1);
        assertEquals(List.of("1art"), keys(enrollments().where(KEY.eq(best))));
        assertEquals(
                List.of("1maths", "2art", "2zoo", "4art"), keys(enrollments().where(KEY.ne(best))));
        assertEquals(
                List.of("1art"),
                keys(enrollments().where(KEY.eq(best.values(Enrollment_.student, Enrollment_.course)))));
        Query<Enrollment> nothing = best.where(Enrollment_.student.eq(99));
        assertEquals(List.of(), keys(enrollments().where(KEY.eq(nothing))));
        assertEquals(List.of(), keys(enrollments().where(KEY.ne(nothing))));
        assertEquals(0, enrollments().where(KEY.ne(KEY)).count());
        sql.assertCount(6);
        assertThrows(IllegalArgumentException.class, () -> KEY.eq(people()));
        assertEquals(1, enrollments().where(KEY.eq(best)).deleteBulk());
        assertEquals(4, enrollments().count());
    }

    /** Values of another number or type are refused before anything is sent. */
    @Test
    public void tuplesAreChecked() {
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> KEY.eq(1, "art", 3)), "2 values", "3", "course");
        Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> KEY.lt("art", 1)), "student", "Long");
        assertThrows(IllegalArgumentException.class, () -> KEY.in(List.of(List.of(1))));
        assertThrows(IllegalArgumentException.class, () -> KEY.in(people()));
        assertThrows(IllegalArgumentException.class, () -> Tuple.ofAll(List.of(Person_.name)));
    }

    /** Composite keys are looked for among those that a query gives, its slice included. */
    @Test
    public void tuplesAreAmongTheRowsOfAQuery() {
        Query<Enrollment> best =
                enrollments().where(Enrollment_.grade.isNotNull()).orderBy(Enrollment_.grade.desc());
        assertEquals(List.of("1art", "2zoo"), keys(enrollments().where(KEY.in(best.limit(2)))));
        assertEquals(List.of("1maths", "2art", "4art"), keys(enrollments().where(KEY.notIn(best.limit(2)))));
        assertEquals(
                List.of("1art", "2art"),
                keys(enrollments()
                        .where(KEY.in(enrollments()
                                .where(Enrollment_.course.eq("art"), Enrollment_.student.lt(4))
                                .values(Enrollment_.student, Enrollment_.course)))));
        sql.assertCount(3);
        assertEquals(2, enrollments().where(KEY.in(best.limit(2))).deleteBulk());
        assertEquals(List.of("1maths", "2art", "4art"), keys(enrollments()));
    }
}
