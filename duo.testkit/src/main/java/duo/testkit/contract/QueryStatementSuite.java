package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.CommonTable;
import duo.api.Model;
import duo.api.Query;
import duo.api.QueryStatement;
import duo.api.Row;
import duo.api.Session;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.UnsupportedFeatureException;
import duo.async.AsyncDatabase;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Member;
import duo.testkit.model.Member_;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Statements of queries that are extended in the words of the database.
 *
 * @since 0.1.0
 */
public abstract class QueryStatementSuite extends ContractSuite {

    /** For subclasses. */
    protected QueryStatementSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Member.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Five people. */
    @BeforeEach
    public void rows() {
        people().createBulk(List.of(
                new Person("a", "Ada", 36),
                new Person("b", "Ada", 20),
                new Person("c", "Bob", 30),
                new Person("d", "Ada", 30),
                new Person("e", "Eve?", 41)));
        sql.clear();
    }

    private Query<Person> adults() {
        return people().where(Person_.age.ge(30)).orderBy(Person_.email.asc());
    }

    private static List<String> emails(QueryStatement<Person> statement) {
        return statement.all().stream().map(Person::email).toList();
    }

    /** Without parts it gives what the query gives, of whatever kind the rows are. */
    @Test
    public void aStatementGivesTheRowsOfItsQuery() {
        assertEquals(List.of("a", "c", "d", "e"), emails(adults().statement()));
        assertEquals("a", adults().statement().first().orElseThrow().email());
        assertEquals(
                "e", adults().where(Person_.name.eq("Eve?")).statement().one().email());
        assertThrows(MultipleResultsException.class, () -> adults().statement().one());
        assertEquals(
                Optional.empty(), adults().where(Person_.age.gt(99)).statement().oneOrEmpty());
        assertTrue(adults().statement().exists());
        assertFalse(people().none().statement().exists());
        assertEquals(
                List.of(36, 30, 30, 41),
                adults().valuesList(Person_.age).statement().all());
        Row row = adults().limit(1)
                .values(Person_.name, Person_.age.plus(1).as("next"))
                .statement()
                .one();
        assertEquals(37, row.get("next", Integer.class));
        assertEquals(
                List.of("a", "b", "d", "e"),
                people().where(Person_.name.eq("Ada"))
                        .union(people().where(Person_.age.gt(40)))
                        .orderBy(Person_.email.asc())
                        .valuesList(Person_.email)
                        .statement()
                        .all());
        assertEquals(adults().toSql(), adults().statement().toSql());
        sql.assertCount(10);
    }

    /** Texts stand around the statement, with values that are bound. */
    @Test
    public void textsStandAroundTheStatement() {
        assertEquals(
                List.of("a", "c", "d", "e"),
                emails(people().where(Person_.age.ge(30)).statement().append(quoted("ORDER BY email"))));
        QueryStatement<Person> some = people().where(Person_.age.ge(30))
                .orderBy()
                .statement()
                .append(quoted("AND name = :name"))
                .append(quoted("OR age < :least ORDER BY email -- the end"));
        assertEquals(List.of("a", "b", "d"), emails(some.bind("name", "Ada").bind("least", 21)));
        assertEquals(List.of("b", "e"), emails(some.bindAll(Map.of("name", "Eve?", "least", 25))));
        assertEquals(
                4L,
                adults().orderBy()
                        .statement()
                        .prepend("SELECT COUNT(*) FROM (")
                        .append(quoted(") counted WHERE name IN (:names) OR age = 41"))
                        .bind("names", List.of("Ada", "Bob"))
                        .as(Long.class)
                        .one());
        assertEquals(
                List.of("a", "d"),
                adults()
                        .orderBy()
                        .statement()
                        .append(quoted("AND id IN (:others) ORDER BY email"))
                        .bind("others", people().where(Person_.name.eq("Ada")).valuesList(Person_.id))
                        .rows()
                        .all()
                        .stream()
                        .map(row -> row.get("email", String.class))
                        .toList());
        sql.assertCount(5);
    }

    /** Rows are named before the statement, also before those that it names itself. */
    @Test
    @Needs(Capability.RECURSION)
    public void rowsAreNamedBeforeTheStatement() {
        assertEquals(
                List.of("a", "c"),
                emails(people().orderBy()
                        .statement()
                        .with(
                                "chosen",
                                quoted("SELECT email AS mail FROM people WHERE age IN (:ages) AND name <> :name"))
                        .append(quoted("WHERE email IN (SELECT mail FROM chosen) ORDER BY email"))
                        .bind("ages", List.of(30, 36))
                        .bind("name", "Bobby")
                        .append("LIMIT 2")));
        CommonTable<Person> adults = people().where(Person_.age.ge(30)).common("adults");
        assertEquals(
                List.of("d", "e"),
                emails(people().from(adults)
                        .where(Person_.id.in(people().from(adults).valuesList(Person_.id)))
                        .statement()
                        .with("chosen", ":chosen")
                        .append(quoted("AND email IN (SELECT email FROM chosen) ORDER BY email"))
                        .bind("chosen", people().where(Person_.email.in("b", "d", "e")))));
        assertEquals(
                List.of(1, 2, 3, 4),
                people().valuesList(Person_.age)
                        .orderBy()
                        .none()
                        .statement()
                        .withRecursive(
                                "numbers", quoted("SELECT 1 AS n UNION ALL SELECT n + 1 FROM numbers WHERE n < :most"))
                        .append(quoted("UNION ALL SELECT n FROM numbers"))
                        .bind("most", 4)
                        .all());
        assertEquals(
                IntStream.rangeClosed(1, 3).boxed().toList(),
                db().sql(quoted("SELECT n FROM numbers ORDER BY n"))
                        .withRecursive(
                                "numbers", quoted("SELECT 1 AS n UNION ALL SELECT n + 1 FROM numbers WHERE n < 3"))
                        .as(Integer.class)
                        .all());
        sql.assertCount(4);
    }

    /** A statement runs where its query would: in the transaction of the thread, in a session, or by itself. */
    @Test
    @Needs(Capability.COMMON_TABLES)
    public void aStatementRunsWhereItsQueryWould() {
        QueryStatement<Person> all = people().statement();
        db().transaction(tx -> {
            people().create(new Person("f", "Fay", 1));
            assertEquals(6, all.all().size());
            tx.setRollbackOnly();
            return null;
        });
        assertEquals(5, all.all().size());
        try (Session session = db().openSession()) {
            session.model(Person.class).create(new Person("g", "Guy", 1));
            assertEquals(6, session.model(Person.class).statement().all().size());
            session.rollback();
        }
        assertEquals(
                5,
                AsyncDatabase.of(db())
                        .model(Person.class)
                        .statement()
                        .append(quoted("ORDER BY email"))
                        .all()
                        .join()
                        .size());
        assertEquals(
                2L,
                AsyncDatabase.of(db())
                        .transaction(tx -> tx.model(Person.class)
                                .where(Person_.age.eq(30))
                                .orderBy()
                                .statement()
                                .with("x", "select 1 as n")
                                .prepend("/* counted */")
                                .append(quoted("AND age > :age"))
                                .bind("age", 1)
                                .all())
                        .thenApply(List::size)
                        .join()
                        .longValue());
    }

    /** Entities of a transaction stay one object, and locks need one. */
    @Test
    public void entitiesAndLocksAreThoseOfTheQuery() {
        Model<Member> members = db().model(Member.class);
        members.create(new Member("ada", "Ada"));
        db().transaction(() -> {
            Member known = members.get("ada").orElseThrow();
            assertSame(known, members.where(Member_.name.eq("Ada")).statement().one());
            assertSame(known, members.forUpdate().statement().one());
        });
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> members.forUpdate().statement().all()),
                "transaction");
        assertEquals("Ada", members.only(Member_.name).statement().one().name);
    }

    /** Values and placeholders have to fit; those of the query are not the user's. */
    @Test
    public void placeholdersAreChecked() {
        QueryStatement<Person> statement = adults().orderBy().statement();
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> statement.append("and name = :name").all()),
                ":name");
        InvalidQueryException unknown = assertThrows(
                InvalidQueryException.class,
                () -> statement.append("and name = :name").bind("nmae", "x").all());
        Messages.assertTold(unknown, ":nmae", "did you mean :name");
        assertFalse(String.valueOf(unknown.getMessage()).contains("duo_value"), unknown.getMessage());
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> statement.append("and name = ?").params("x").all()),
                "names");
        assertThrows(
                InvalidQueryException.class,
                () -> statement.append("; delete from people").all());
        assertThrows(IllegalArgumentException.class, () -> statement.append(" "));
        assertThrows(IllegalArgumentException.class, () -> statement.with("", "select 1"));
        assertThrows(IllegalArgumentException.class, () -> statement.hint("x */ delete from people /*"));
        sql.assertCount(0);
        assertEquals(
                List.of(30, "***"),
                statement
                        .append(quoted("AND name = :name"))
                        .bindSecret("name", "x")
                        .toSql()
                        .parameters());
    }

    /** A hint stands where the database takes it, or the database is named that takes none. */
    @Test
    public void hintsStandWhereTheDatabaseTakesThem() {
        QueryStatement<Person> hinted = adults().statement().hint("NO_SUCH_HINT(people)");
        if (ServerDialect.of(db()).queries().hints().found().isPresent()) {
            assertEquals(4, hinted.all().size());
            assertTrue(
                    hinted.toSql().sql().contains("NO_SUCH_HINT(people)"),
                    hinted.toSql().sql());
        } else {
            Messages.assertTold(assertThrows(UnsupportedFeatureException.class, hinted::all), db().dialect(), "hint");
            sql.assertCount(0);
        }
    }
}
