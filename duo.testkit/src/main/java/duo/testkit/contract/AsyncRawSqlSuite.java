package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Row;
import duo.api.SqlParameter;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.async.AsyncDatabase;
import duo.async.AsyncModels;
import duo.async.AsyncSession;
import duo.async.AsyncSqlStatement;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Raw SQL in the asynchronous view: the same calls, with the same statements, results and errors.
 *
 * @since 0.1.0
 */
public abstract class AsyncRawSqlSuite extends ContractSuite {
    private static final String INSERT = "INSERT INTO people (email, name, age) VALUES (:email, :name, :age)";

    /** For subclasses. */
    protected AsyncRawSqlSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(db());
    }

    private AsyncSqlStatement insert(AsyncModels models, String name) {
        return models.sql(quoted(INSERT))
                .bind("email", name + "@example.com")
                .bind("name", name)
                .bind("age", name.length());
    }

    private CompletableFuture<Long> count(AsyncModels models) {
        return models.sql(quoted("SELECT COUNT(*) FROM people")).as(Long.class).one();
    }

    private void fill() {
        Settled.value(async().sql(quoted(INSERT))
                .executeBatch(List.of(
                        Map.of("email", "a", "name", "Ada", "age", 36),
                        Map.of("email", "b", "name", "Bob", "age", 30),
                        Map.of("email", "e", "name", "Eve", "age", 50))));
        sql.clear();
    }

    /** All ways to read rows. */
    @Test
    public void rowsAreRead() {
        fill();
        AsyncSqlStatement older = async().sql(quoted("SELECT * FROM people WHERE age > :age ORDER BY age"))
                .bind("age", 30);
        assertEquals(
                List.of("Ada", "Eve"),
                Settled.value(older.as(Person.class).all()).stream()
                        .map(Person::name)
                        .toList());
        assertEquals(
                "Ada",
                Settled.value(older.as(Person.class).first()).orElseThrow().name());
        assertTrue(Settled.value(older.rows().exists()));
        Settled.error(MultipleResultsException.class, older.rows().one());
        Settled.error(NotFoundException.class, older.bind("age", 99).rows().one());
        assertEquals(
                Optional.empty(), Settled.value(older.bind("age", 99).rows().oneOrEmpty()));
        Row row = Settled.value(async().sql(quoted("SELECT name, age + ? AS older FROM people WHERE name = ?"))
                .params(1, "Bob")
                .rows()
                .one());
        assertEquals(31, row.get("older", Integer.class));
        sql.assertCount(7);
        assertEquals(
                quoted("SELECT * FROM people WHERE age > ? ORDER BY age"),
                Settled.value(older.toSql()).sql());
        assertEquals(
                Settled.value(older.toSql()),
                Settled.value(older.as(Person.class).toSql()));
    }

    /** All ways to bind values. */
    @Test
    public void valuesAreBound() {
        fill();
        AsyncSqlStatement find = async().sql(
                        quoted("SELECT COUNT(*) FROM people WHERE name IN (:names) AND age >= :age"))
                .timeout(Duration.ofMinutes(1));
        assertEquals(
                2L,
                Settled.value(find.bindAll(Map.of("names", List.of("Ada", "Eve"), "age", 1))
                        .as(Long.class)
                        .one()));
        assertEquals(
                1L,
                Settled.value(find.bind("names", SqlParameter.anyOf(Person_.name, List.of("Ada")))
                        .bind("age", Person_.age, 36)
                        .as(Long.class)
                        .one()));
        assertEquals(
                1L,
                Settled.value(find.bindSecret("names", List.of("Bob"))
                        .bind("age", 0)
                        .as(Long.class)
                        .one()));
        assertEquals(List.of("***", 0), sql.statements().get(2).parameters().get(0));
        assertEquals(
                1L,
                Settled.value(async().sql(quoted("UPDATE people SET nickname = :n WHERE name = 'Ada'"))
                        .bindNull("n", String.class)
                        .execute()));
        assertEquals(
                2L,
                Settled.value(async().sql(quoted("SELECT COUNT(*) FROM (:older) o WHERE age > :age"))
                        .bind("older", async().model(Person.class).where(Person_.age.gt(30)))
                        .bind("age", 1)
                        .as(Long.class)
                        .one()));
        assertEquals(
                "Eve",
                Settled.value(async().sql(quoted("SELECT name FROM people WHERE age = ?"))
                        .bind(1, 50)
                        .as(String.class)
                        .one()));
    }

    /** Errors are those of the blocking view. */
    @Test
    public void errorsAreTheSame() {
        InvalidQueryException missing = Settled.error(
                InvalidQueryException.class,
                async().sql(quoted(INSERT)).bind("name", "x").execute());
        Messages.assertTold(missing, ":email", ":age");
        sql.assertCount(0);
        Settled.value(insert(async(), "Ada").execute());
        Settled.error(UniqueViolationException.class, insert(async(), "Ada").execute());
        Settled.error(
                InvalidQueryException.class,
                async().sql("delete from people").rows().all());
        Settled.error(InvalidQueryException.class, async().script("commit"));
        assertEquals(1L, Settled.value(count(async())));
    }

    /** Statements take part in the transaction of their handle, and those of the database do not slip into it. */
    @Test
    public void transactionsHaveStatements() {
        Settled.value(async().inTransaction(tx -> insert(tx, "Ada")
                .execute()
                .thenCompose(
                        one -> tx.script(quoted("UPDATE people SET age = age + 1; UPDATE people SET age = age + 1")))
                .thenCompose(two -> {
                    assertEquals(2, two);
                    return count(tx);
                })
                .thenAccept(count -> {
                    assertEquals(1, count);
                    tx.setRollbackOnly();
                })));
        assertEquals(0L, Settled.value(count(async())));
        Settled.error(
                TransactionException.class,
                async().inTransaction(tx -> insert(async(), "Eve").execute()));
        CompletableFuture<Long> bob =
                async().transaction(tx -> insert(tx, "Bob").execute());
        assertEquals(1L, Settled.value(bob));
    }

    /** Sessions commit and roll back statements. */
    @Test
    public void sessionsHaveStatements() {
        AsyncSession session = Settled.value(async().openSession());
        long key = Settled.value(insert(session, "Ada").executeForKey("id", Long.class));
        Settled.value(session.commit());
        assertEquals(1, Settled.value(session.script(quoted("UPDATE people SET age = 99"))));
        Settled.value(session.close());
        assertEquals(3, db().model(Person.class).get(key).orElseThrow().age());
        assertFalse(Settled.value(async().sql(quoted("SELECT 1 FROM people WHERE age = 99"))
                .rows()
                .exists()));
    }
}
