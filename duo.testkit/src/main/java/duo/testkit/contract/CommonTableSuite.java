package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.CommonTable;
import duo.api.Entity;
import duo.api.Model;
import duo.api.Query;
import duo.api.SqlText;
import duo.api.expr.Aggregates;
import duo.api.expr.Condition;
import duo.api.expr.Subqueries;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Enrollment;
import duo.testkit.model.Enrollment_;
import duo.testkit.model.Member;
import duo.testkit.model.Member_;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Task;
import duo.testkit.model.Task_;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Queries that have a name in the statements that read them.
 *
 * @since 0.1.0
 */
@Needs(Capability.COMMON_TABLES)
public abstract class CommonTableSuite extends NamedQuerySuite {

    /** For subclasses. */
    protected CommonTableSuite() {}

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** A named query is read as a table is, by all calls that read, each with one statement. */
    @Test
    public void modelsAreReadFromANamedQuery() {
        Query<Person> query = people().from(adults());
        assertEquals(
                List.of("a", "c", "d", "e"),
                query.all().stream().map(Person::email).sorted().toList());
        assertEquals(36, query.where(Person_.email.eq("a")).one().age());
        assertEquals(
                List.of("a", "d"), emails(people().where(Person_.name.eq("Ada")).from(adults())));
        assertEquals(4, query.count());
        assertTrue(query.exists());
        assertFalse(query.where(Person_.age.lt(30)).exists());
        assertEquals("e", query.orderBy(Person_.age.asc()).last().orElseThrow().email());
        assertEquals(137, query.aggregate(Aggregates.sum(Person_.age)).get("column1", Long.class));
        assertEquals(
                List.of(2L, 1L, 1L),
                query
                        .groupBy(Person_.name)
                        .values(
                                Aggregates.group(Person_.name),
                                Aggregates.count().as("number"))
                        .orderBy(Aggregates.group(Person_.name).asc())
                        .all()
                        .stream()
                        .map(row -> row.get("number", Long.class))
                        .toList());
        sql.assertCount(9);
        assertTrue(
                sql.texts().stream().allMatch(text -> text.startsWith("WITH ")),
                sql.texts().toString());
    }

    /** However often a statement reads a named query, it holds it once. */
    @Test
    public void aNamedQueryIsWrittenOnce() {
        CommonTable<Person> adults = adults();
        Query<Person> query = people().from(adults)
                .where(Person_.age.eq(people().from(adults)
                        .orderBy(Person_.age.desc())
                        .limit(1)
                        .valuesList(Person_.age)))
                .where(Condition.exists(people().from(adults).where(Person_.name.eq("Bob"))))
                .where(Person_.id.in(people().from(adults).valuesList(Person_.id)));
        assertEquals(List.of("e"), emails(query));
        SqlText text =
                query.union(people().from(adults).where(Person_.age.lt(31))).toSql();
        assertEquals(1, occurrences(text.sql().toUpperCase(Locale.ROOT), "WITH "), text.sql());
        assertEquals(
                List.of("c", "d", "e"),
                query.union(people().from(adults).where(Person_.age.lt(31)))
                        .orderBy(Person_.email.asc())
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                3, query.union(people().from(adults).where(Person_.age.lt(31))).count());
        assertEquals(
                List.of("e"),
                emails(people().where(Person_.age.gt(Subqueries.<Person, Integer>number(people().from(adults)
                                .where(Person_.email.eq("a"))
                                .valuesList(Person_.age))
                        .plus(2)))));
        sql.assertCount(4);
    }

    /** Rows around a query that reads a named one are told from its own. */
    @Test
    public void namedQueriesAreReadBesideTheRowAround() {
        CommonTable<Person> adults = adults();
        assertEquals(
                List.of("b", "c"),
                emails(people().where(Condition.exists(people().from(adults)
                        .where(Person_.age.gt(Person_.age.outer()), Person_.name.ne(Person_.name.outer()))
                        .where(Person_.age.lt(40))))));
        assertEquals(
                List.of(0L, 1L),
                db().model(Task.class)
                        .orderBy(Task_.title.desc())
                        .valuesList(Subqueries.count(
                                people().from(adults).where(Person_.name.eq(Task_.title.outer()), Person_.age.gt(30))))
                        .all());
        assertEquals(
                List.of("c", "e"),
                emails(people().from(adults)
                        .where(Condition.notExists(
                                db().model(Task.class).where(Task_.title.eq(Person_.name.outer()))))));
        sql.assertCount(3);
    }

    /** Named queries keep their slice, are made of each other and of combined ones, and are read with another slice. */
    @Test
    public void namedQueriesAreMadeOfOthers() {
        CommonTable<Person> oldest =
                people().orderBy(Person_.age.desc()).limit(3).common("oldest");
        CommonTable<Person> named =
                people().from(oldest).where(Person_.name.eq("Ada")).common("named");
        CommonTable<Person> most = people().where(Person_.age.ne(30))
                .union(people().where(Person_.email.eq("c")))
                .except(people().where(Person_.email.eq("b")))
                .common("most");
        assertEquals(List.of("a", "c", "e"), emails(people().from(most)));
        assertEquals(List.of("a"), emails(people().from(named)));
        assertEquals(
                2,
                people().from(oldest)
                        .where(Person_.id.notIn(people().from(named).valuesList(Person_.id)))
                        .count());
        assertEquals(
                List.of("e"),
                people().from(oldest)
                        .orderBy(Person_.age.desc())
                        .limit(1)
                        .valuesList(Person_.email)
                        .all());
        assertEquals(0, people().from(people().none().common("none")).count());
        sql.assertCount(5);
    }

    /** Keys of several columns and entities come from named queries as from tables. */
    @Test
    public void allKindsOfModelsAreRead() {
        Model<Enrollment> enrollments = db().model(Enrollment.class);
        CommonTable<Enrollment> first =
                enrollments.where(Enrollment_.student.eq(1)).common("first");
        assertEquals(
                List.of("a", "b"),
                enrollments.from(first).orderBy(Enrollment_.course.asc()).all().stream()
                        .map(Enrollment::course)
                        .toList());
        assertEquals(2, enrollments.from(first).stream(1).toList().size());
        Model<Member> members = db().model(Member.class);
        members.create(new Member("ada", "Ada"));
        CommonTable<Member> all = members.common("all");
        db().transaction(() -> {
            Member read = members.from(all).one();
            assertEquals("Ada", read.name);
            assertSame(read, members.get("ada").orElseThrow());
            assertFalse(read.isNew());
        });
        assertEquals("ada", members.from(all).only(Member_.name).one().login);
        assertTrue(Entity.class.isInstance(members.from(all).one()));
    }

    /** Rows of a named query are paged and streamed. */
    @Test
    public void namedQueriesAreStreamed() {
        Query<Person> query = people().from(adults()).orderBy(Person_.age.desc());
        assertEquals(
                List.of("e", "a"),
                query.limit(2).pageWithTotal().content().stream()
                        .map(Person::email)
                        .toList());
        try (Stream<Person> rows = query.stream(1)) {
            assertEquals(4, rows.count());
        }
        CommonTable<Person> twice = people().where(Person_.age.ge(30))
                .unionAll(people().where(Person_.age.ge(30)))
                .common("twice");
        try (Stream<Person> rows = people().from(twice).stream(3)) {
            assertEquals(8, rows.count());
        }
        assertEquals(8, people().from(twice).count());
    }

    /** A query that reads named ones has a plan. */
    @Test
    @Needs(Capability.PLANS)
    public void namedQueriesHaveAPlan() {
        assertFalse(
                people().from(adults()).orderBy(Person_.age.desc()).explain().isBlank());
    }

    /** Futures have the same, also of tables that were named by the other view. */
    @Test
    public void futuresReadNamedQueries() {
        AsyncModel<Person> people = AsyncDatabase.of(db()).model(Person.class);
        CommonTable<Person> named = people.where(Person_.name.eq("Ada")).common("named");
        assertEquals(3, people.from(named).all().join().size());
        assertEquals(
                2L,
                people.from(adults())
                        .where(Person_.id.in(people.from(named).valuesList(Person_.id)))
                        .count()
                        .join());
        assertEquals(3, people().from(named).count());
        sql.assertCount(3);
    }
}
