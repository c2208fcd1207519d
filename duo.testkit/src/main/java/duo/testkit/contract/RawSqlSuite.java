package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Models;
import duo.api.Query;
import duo.api.Session;
import duo.api.SqlStatement;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.api.error.SqlSyntaxException;
import duo.api.error.UniqueViolationException;
import duo.api.event.StatementEvent;
import duo.api.event.TransactionEvent;
import duo.api.spi.KeyRetrieval;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.Wallet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * SQL in the words of the database: where it runs, what it gives, and how it fails.
 *
 * @since 0.1.0
 */
public abstract class RawSqlSuite extends ContractSuite {
    private static final String INSERT = "INSERT INTO people (email, name, age) VALUES (:email, :name, :age)";

    /** For subclasses. */
    protected RawSqlSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Wallet.class);
    }

    private void fill() {
        db().model(Person.class)
                .createBulk(List.of(
                        new Person("ada@example.com", "Ada", 36),
                        new Person("bob@example.com", "Bob", 30),
                        new Person("eve@example.com", "Eve", 50)));
        sql.clear();
    }

    private long count(Models models) {
        return models.sql(quoted("SELECT COUNT(*) FROM people")).as(Long.class).one();
    }

    private SqlStatement insert(Models models, String name) {
        return models.sql(quoted(INSERT))
                .bind("email", name + "@example.com")
                .bind("name", name)
                .bind("age", 1);
    }

    /** Rows become models, in the order of the statement, with one statement. */
    @Test
    public void rowsBecomeModels() {
        fill();
        List<Person> found = db().sql("select * from " + quoted("people") + " where " + quoted("age")
                        + " > :age order by " + quoted("age") + " desc")
                .bind("age", 30)
                .as(Person.class)
                .all();
        assertEquals(List.of("Eve", "Ada"), found.stream().map(Person::name).toList());
        assertEquals(
                db().model(Person.class).get(MirroredData.key(found.get(0))).orElseThrow(), found.get(0));
        assertEquals(List.of(30), sql.statements().get(0).parameters().get(0));
        sql.assertCount(2);
    }

    /** Question marks take their values in order. */
    @Test
    public void questionMarksTakeTheirValuesInOrder() {
        fill();
        SqlStatement between = db().sql(quoted("SELECT name FROM people WHERE age BETWEEN ? AND ? ORDER BY age;"));
        assertEquals(
                List.of("Bob", "Ada"), between.params(30, 40).as(String.class).all());
        assertEquals(
                List.of("Eve"), between.bind(2, 60).bind(1, 40).as(String.class).all());
        assertThrows(IllegalArgumentException.class, () -> between.bind(0, 1));
        sql.assertCount(2);
    }

    /** The first row, the only row, whether there is one: no more rows are fetched than that takes. */
    @Test
    public void oneRowIsAskedForInSeveralWays() {
        fill();
        SqlStatement names = db().sql(quoted("SELECT name FROM people WHERE age > :age ORDER BY age"));
        SqlStatement several = names.bind("age", 1);
        SqlStatement single = names.bind("age", 49);
        SqlStatement none = names.bind("age", 99);
        assertEquals(Optional.of("Bob"), several.as(String.class).first());
        assertEquals(Optional.empty(), none.as(String.class).first());
        assertEquals("Eve", single.as(String.class).one());
        assertEquals(Optional.of("Eve"), single.as(String.class).oneOrEmpty());
        assertEquals(Optional.empty(), none.as(String.class).oneOrEmpty());
        assertThrows(NotFoundException.class, () -> none.as(String.class).one());
        assertThrows(
                MultipleResultsException.class, () -> several.as(String.class).one());
        assertThrows(
                MultipleResultsException.class, () -> several.as(String.class).oneOrEmpty());
        assertTrue(several.rows().exists());
        assertFalse(none.rows().exists());
        assertEquals(3, several.as(String.class).all().size());
        sql.assertCount(11);
    }

    /** A statement is a value: what binds gives another one, and each can be sent again. */
    @Test
    public void statementsAreImmutable() {
        fill();
        SqlStatement base = db().sql(quoted("SELECT name FROM people WHERE age = :age"));
        SqlStatement thirty = base.bind("age", 30);
        assertThrows(InvalidQueryException.class, () -> base.as(String.class).all());
        assertEquals("Eve", thirty.bind("age", 50).as(String.class).one());
        assertEquals("Bob", thirty.as(String.class).one());
        assertEquals("Bob", thirty.as(String.class).one());
        sql.assertCount(3);
    }

    /** Writing gives the number of rows. */
    @Test
    public void writingGivesTheNumberOfRows() {
        assertEquals(1, insert(db(), "Ada").execute());
        assertEquals(1, insert(db(), "Bob").execute());
        assertEquals(
                2,
                db().sql(quoted("UPDATE people SET age = age + :more"))
                        .bind("more", 5)
                        .execute());
        assertEquals(
                0,
                db().sql(quoted("DELETE FROM people WHERE age = ?")).params(99).execute());
        StatementEvent event = sql.statements().get(2);
        assertEquals(2, event.rows());
        assertEquals(List.of(5), event.parameters().get(0));
        assertEquals(
                12,
                db().sql(quoted("SELECT SUM(age) FROM people")).as(Long.class).one());
        sql.assertCount(5);
    }

    /** An insert gives the key that the database made. */
    @Test
    public void anInsertGivesItsKey() {
        long key = insert(db(), "Ada").executeForKey("id", long.class);
        assertEquals("Ada", db().model(Person.class).get(key).orElseThrow().name());
        assertEquals(
                key + 1, insert(db(), "Bob").executeForKey("id", Integer.class).longValue());
        assertThrows(
                InvalidQueryException.class,
                () -> db().sql(quoted("UPDATE people SET age = 1")).executeForKey("id", Long.class));
        sql.assertCount(3);
    }

    /** Where the database gives rows of what was written, they are read as any others, and it is a write. */
    @Test
    public void whatWasWrittenCanBeRead() {
        if (ServerDialect.of(db()).inserts().keyed("", "id").retrieval() != KeyRetrieval.RETURNING) {
            return;
        }
        Person ada = db().sql(quoted(INSERT + " RETURNING *"))
                .bind("email", "ada@example.com")
                .bind("name", "Ada")
                .bind("age", 36)
                .as(Person.class)
                .one();
        assertEquals(ada, db().model(Person.class).one());
        assertEquals(1, sql.statements().get(0).rows());
        assertEquals(
                1,
                db().sql(quoted("DELETE FROM people WHERE name = :name RETURNING id"))
                        .bind("name", "Ada")
                        .execute());
        assertEquals(0, count(db()));
        sql.assertCount(4);
    }

    /** A query stands for its SELECT, with its values and those around it, and nothing is sent for it. */
    @Test
    public void queriesCanStandInStatements() {
        fill();
        Query<Person> adults = db().model(Person.class).where(Person_.age.gt(30), Person_.name.ne("Zoe"));
        SqlStatement ranked = db().sql(quoted("WITH adults AS (:adults) SELECT name FROM adults WHERE age < :age"
                        + " AND name NOT IN (:none) ORDER BY age"))
                .bind("adults", adults)
                .bind("age", 50)
                .bind("none", db().model(Person.class).none().values(Person_.name));
        assertEquals(List.of("Ada"), ranked.as(String.class).all());
        assertEquals(List.of(30, "Zoe", 50), ranked.toSql().parameters());
        assertEquals(
                adults.orderBy(Person_.id.asc()).all(),
                db().sql(quoted("SELECT a.* FROM (?) a ORDER BY id"))
                        .params(adults)
                        .as(Person.class)
                        .all());
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> db().sql("select * from :adults")
                                .bind("adults", adults)
                                .rows()
                                .all()),
                "(:adults)");
    }

    /** Many sets of values are all written, or none of them. */
    @Test
    public void aBatchIsAllOrNothing() {
        SqlStatement insert = db().sql(quoted(INSERT)).bind("age", 7);
        assertEquals(
                3,
                insert.executeBatch(List.of(
                        Map.of("email", "a", "name", "A"),
                        Map.of("email", "b", "name", "B", "age", 8L),
                        Map.of("email", "c", "name", "C", "age", (short) 9))));
        assertEquals(
                24,
                db().sql(quoted("SELECT SUM(age) FROM people"))
                        .as(Integer.class)
                        .one());
        assertEquals(0, insert.executeBatch(List.of()));
        sql.assertCount(2);
        assertEquals(3, sql.statements().get(0).parameters().size());
        assertThrows(
                UniqueViolationException.class,
                () -> insert.executeBatch(
                        List.of(Map.of("email", "d", "name", "D"), Map.of("email", "a", "name", "A"))));
        assertEquals(3, count(db()));
        InvalidQueryException missing =
                assertThrows(InvalidQueryException.class, () -> insert.executeBatch(List.of(Map.of("email", "d"))));
        Messages.assertTold(missing, ":name");
    }

    /** A statement inside a block sees what the block wrote, and is rolled back with it. */
    @Test
    public void itTakesPartInTransactions() {
        db().transaction(() -> {
            insert(db(), "Ada").execute();
            assertEquals(1, count(db()));
        });
        db().inTransaction(tx -> {
            insert(tx, "Bob").execute();
            db().model(Person.class).create(new Person("eve@example.com", "Eve", 50));
            assertEquals(3, count(tx));
            assertTrue(sql.statements().get(sql.statements().size() - 1).inTransaction());
            tx.setRollbackOnly();
        });
        assertEquals(1, count(db()));
    }

    /** A session commits and rolls back what was sent through it. */
    @Test
    public void itTakesPartInSessions() {
        try (Session session = db().openSession()) {
            insert(session, "Ada").execute();
            assertEquals(1, count(session));
            session.rollback();
            insert(session, "Bob").execute();
            session.commit();
            insert(session, "Eve").execute();
        }
        assertEquals(
                "Bob",
                db().sql(quoted("SELECT name FROM people")).as(String.class).one());
        assertEquals(
                List.of(
                        TransactionEvent.Kind.BEGIN,
                        TransactionEvent.Kind.ROLLBACK,
                        TransactionEvent.Kind.BEGIN,
                        TransactionEvent.Kind.COMMIT,
                        TransactionEvent.Kind.BEGIN,
                        TransactionEvent.Kind.ROLLBACK),
                sql.transactions());
    }

    /** Within a transaction a row is one object, until a statement of the user may have changed it. */
    @Test
    public void entitiesAreThoseOfTheTransaction() {
        Wallet saved = db().model(Wallet.class).create(new Wallet("ada", 5));
        db().transaction(() -> {
            Wallet known = db().model(Wallet.class)
                    .get(Objects.requireNonNull(saved.id()))
                    .orElseThrow();
            SqlStatement all = db().sql(quoted("SELECT * FROM wallets"));
            assertSame(known, all.as(Wallet.class).one());
            db().sql(quoted("UPDATE wallets SET balance = 9")).execute();
            Wallet read = all.as(Wallet.class).one();
            assertNotSame(known, read);
            assertEquals(9, read.balance());
            assertSame(
                    read,
                    db().model(Wallet.class)
                            .get(Objects.requireNonNull(saved.id()))
                            .orElseThrow());
        });
    }

    /** What only writes is not asked for rows, and that is known before it is sent. */
    @Test
    public void whatOnlyWritesGivesNoRows() {
        fill();
        for (String text : List.of("delete from people", "/* all */ UPDATE people SET age = 1", "drop table people")) {
            InvalidQueryException refused = assertThrows(
                    InvalidQueryException.class, () -> db().sql(text).rows().all());
            Messages.assertTold(refused, "execute()");
        }
        sql.assertCount(0);
        assertEquals(3, count(db()));
    }

    /** Nobody ends a transaction behind Duo's back. */
    @Test
    public void transactionsAreNotEndedByStatements() {
        for (String text : List.of("commit", "ROLLBACK", "begin", "start transaction", "savepoint x", "end")) {
            assertThrows(InvalidQueryException.class, () -> db().sql(text).execute(), text);
        }
        sql.assertCount(0);
        assertTrue(sql.transactions().isEmpty());
    }

    /** What the database refuses is the error that other statements have, without words about models. */
    @Test
    public void errorsAreThoseOfOtherStatements() {
        SqlSyntaxException wrong = assertThrows(
                SqlSyntaxException.class, () -> db().sql("selekt 1").rows().all());
        assertEquals("selekt 1", wrong.sql().orElseThrow());
        SqlSyntaxException missing = assertThrows(
                SqlSyntaxException.class,
                () -> db().sql(quoted("SELECT * FROM nowhere")).rows().all());
        assertFalse(String.valueOf(missing.getMessage()).contains("createAll"), missing.getMessage());
        insert(db(), "Ada").execute();
        assertThrows(UniqueViolationException.class, () -> insert(db(), "Ada").execute());
        assertEquals(4, sql.statements().size());
        assertTrue(sql.statements().get(3).failure().isPresent());
    }

    /** The text with its values can be looked at. */
    @Test
    public void itShowsWhatItSends() {
        SqlStatement statement = db().sql("select * from people where age in (:ages) and name = :name")
                .bind("ages", List.of(1, 2))
                .bindSecret("name", "Ada");
        assertEquals(
                "select * from people where age in (?, ?) and name = ?",
                statement.toSql().sql());
        assertEquals(List.of(1, 2, "***"), statement.toSql().parameters());
        assertEquals(statement.toSql(), statement.as(Person.class).toSql());
        assertFalse(statement.toString().contains("Ada"));
        sql.assertCount(0);
    }
}
