package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DatabaseBuilder;
import duo.api.Pool;
import duo.api.Row;
import duo.api.RowCursor;
import duo.api.SqlQuery;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.error.SqlSyntaxException;
import duo.api.error.TransactionException;
import duo.api.error.UnsupportedFeatureException;
import duo.async.AsyncDatabase;
import duo.testkit.model.Person;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rows of raw SQL over time: from a cursor of the database, closed at their end or before it, in both views.
 *
 * @since 0.1.0
 */
public abstract class RawStreamSuite extends ContractSuite {
    private static final int ROWS = 1_000;
    private static final List<Integer> AGES = IntStream.range(0, ROWS).boxed().toList();

    /** For subclasses. */
    protected RawStreamSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(2));
    }

    /** A thousand people. */
    @BeforeEach
    public void people() {
        db().model(Person.class)
                .createBulk(AGES.stream()
                        .map(age -> new Person(null, "e" + age, "Ada", age, null))
                        .toList());
        sql.clear();
    }

    private SqlQuery<Integer> ages() {
        return db().sql(quoted("SELECT age FROM people WHERE age >= :least ORDER BY age"))
                .bind("least", 0)
                .as(Integer.class);
    }

    /** Every row once, in order; one statement, whatever they are read as. */
    @Test
    public void rowsAreWalkedThrough() {
        try (RowCursor<Integer> cursor = ages().iterate(100)) {
            List<Integer> read = new ArrayList<>();
            cursor.forEach(read::add);
            assertEquals(AGES, read);
        }
        sql.assertCount(1);
        try (RowCursor<List<Integer>> cursor = ages().iterateBatches(300)) {
            List<Integer> sizes = new ArrayList<>();
            cursor.forEach(batch -> sizes.add(batch.size()));
            assertEquals(List.of(300, 300, 300, 100), sizes);
        }
        try (Stream<Integer> stream = ages().stream()) {
            assertEquals(AGES, stream.toList());
        }
        try (Stream<Person> stream = db().sql(quoted("SELECT * FROM people ORDER BY age")).as(Person.class).stream(7)) {
            assertEquals(AGES, stream.map(Person::age).toList());
        }
        try (RowCursor<Row> rows = db().sql(quoted("SELECT age, name FROM people ORDER BY age"))
                .rows()
                .iterate()) {
            assertEquals(0, rows.iterator().next().get("age", Integer.class));
        }
        sql.assertCount(5);
        try (Stream<Integer> none =
                db().sql(quoted("SELECT age FROM people WHERE age < 0")).as(Integer.class).stream()) {
            assertEquals(0, none.count());
        }
    }

    /** Streams that are left give their connection back; more of them than there are connections. */
    @Test
    public void streamsEndEarly() {
        for (int i = 0; i < 6; i++) {
            try (Stream<Integer> stream = ages().stream(10)) {
                assertEquals(List.of(0, 1, 2), stream.limit(3).toList());
            }
        }
        for (int i = 0; i < 6; i++) {
            RowCursor<Integer> cursor = ages().iterate(10);
            Iterator<Integer> rows = cursor.iterator();
            assertEquals(0, rows.next());
            cursor.close();
            cursor.close();
            assertThrows(IllegalStateException.class, rows::hasNext);
        }
        ages().iterate().close();
        assertEquals(ROWS, db().model(Person.class).count());
    }

    /** Other statements run, and write, while rows are read. */
    @Test
    public void otherStatementsRunMeanwhile() {
        try (RowCursor<Integer> cursor = ages().iterate(10)) {
            int read = 0;
            for (int age : cursor) {
                if (age % 250 == 0) {
                    assertEquals(
                            age,
                            db().sql(quoted("SELECT age FROM people WHERE age = :age"))
                                    .bind("age", age)
                                    .as(Integer.class)
                                    .one());
                }
                read++;
            }
            assertEquals(ROWS, read);
        }
    }

    /** Inside a transaction its connection gives the rows, what it wrote included, or the database is named that keeps none. */
    @Test
    public void transactionsStream() {
        db().transaction(() -> {
            db().sql(quoted("UPDATE people SET age = 5000 WHERE age = 999")).execute();
            try (RowCursor<Integer> cursor = ages().iterate(10)) {
                Iterator<Integer> rows = cursor.iterator();
                if (ServerDialect.of(db()).cursors().runBesideOthers()) {
                    int last = -1;
                    while (rows.hasNext()) {
                        last = rows.next();
                        if (last == 500) {
                            assertEquals(ROWS, db().model(Person.class).count());
                        }
                    }
                    assertEquals(5000, last);
                } else {
                    Messages.assertTold(
                            assertThrows(UnsupportedFeatureException.class, rows::hasNext), db().dialect(), "all()");
                }
            }
        });
        assertEquals(
                5000,
                db().sql(quoted("SELECT MAX(age) FROM people"))
                        .as(Integer.class)
                        .one());
        if (ServerDialect.of(db()).cursors().runBesideOthers()) {
            List<Iterator<Integer>> left = new ArrayList<>();
            db().transaction(() -> {
                Iterator<Integer> rows = ages().iterate(10).iterator();
                assertEquals(0, rows.next());
                left.add(rows);
            });
            assertThrows(TransactionException.class, () -> left.getFirst().forEachRemaining(age -> {}));
        }
    }

    /** What fails gives the connection back too. */
    @Test
    public void failuresEndTheStream() {
        for (int i = 0; i < 4; i++) {
            try (Stream<Integer> wrong = db().sql(quoted("SELECT age FROM nowhere")).as(Integer.class).stream()) {
                assertThrows(SqlSyntaxException.class, wrong::toList);
            }
            try (Stream<String> absent = db().sql(quoted("SELECT nickname FROM people")).as(String.class).stream()) {
                assertThrows(DatabaseException.class, absent::toList);
            }
            try (Stream<Integer> several =
                    db().sql(quoted("SELECT age, name FROM people")).as(Integer.class).stream()) {
                assertThrows(InvalidQueryException.class, several::toList);
            }
        }
        sql.clear();
        try (RowCursor<Integer> written =
                db().sql(quoted("DELETE FROM people")).as(Integer.class).iterate()) {
            assertThrows(InvalidQueryException.class, () -> written.iterator().hasNext());
        }
        assertThrows(IllegalArgumentException.class, () -> ages().iterate(0));
        assertThrows(IllegalArgumentException.class, () -> ages().stream(-1));
        sql.assertCount(0);
        assertEquals(ROWS, db().model(Person.class).count());
    }

    /** Publishers give rows as they are asked for, and cancelling gives the connection back. */
    @Test
    public void rowsArePublished() {
        var query = AsyncDatabase.of(db())
                .sql(quoted("SELECT age FROM people WHERE age >= :least ORDER BY age"))
                .bind("least", 0)
                .as(Integer.class);
        for (Flow.Publisher<Integer> publisher : List.of(query.iterate(100), query.stream(100))) {
            ProbeSubscriber<Integer> all = ProbeSubscriber.of(publisher);
            all.request(Long.MAX_VALUE);
            assertEquals(AGES, all.rows(ROWS));
            all.assertComplete();
        }
        sql.assertCount(2);
        for (int i = 0; i < 6; i++) {
            ProbeSubscriber<Integer> some = ProbeSubscriber.of(query.iterate(10));
            some.request(3);
            assertEquals(List.of(0, 1, 2), some.rows(3));
            some.assertQuiet();
            some.cancel();
        }
        assertEquals(
                ROWS, Settled.value(AsyncDatabase.of(db()).model(Person.class).count()));
        assertThrows(IllegalArgumentException.class, () -> query.iterate(0));
        assertTrue(ages().exists());
        assertFalse(db().sql(quoted("SELECT age FROM people WHERE age < 0"))
                .as(Integer.class)
                .exists());
    }
}
