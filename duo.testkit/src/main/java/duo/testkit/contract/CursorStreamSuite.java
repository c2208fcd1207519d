package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DatabaseBuilder;
import duo.api.Model;
import duo.api.Pool;
import duo.api.Session;
import duo.api.Transaction;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Streams of rows, by cursors of the database inside transactions.
 *
 * @since 0.1.0
 */
public abstract class CursorStreamSuite extends ContractSuite {

    /** For subclasses. */
    protected CursorStreamSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    /** One connection: what holds it stops everything else. */
    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(1));
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Stores ten people. */
    @BeforeEach
    public final void storePeople() {
        people().createBulk(IntStream.range(0, 10)
                .mapToObj(i -> new Person("p" + i + "@example.com", "P" + i, i))
                .toList());
        sql.clear();
    }

    private static List<Integer> ages(Stream<Person> stream) {
        try (stream) {
            return stream.map(Person::age).toList();
        }
    }

    /** Whether the database keeps the rows of a stream in a transaction: then one statement is all. */
    private boolean byCursor() {
        return ServerDialect.of(db()).cursors().runBesideOthers();
    }

    /** Outside a transaction a stream goes through batches, and holds no connection. */
    @Test
    public void aStandaloneStreamHoldsNoConnection() {
        try (Stream<Person> stream = people().stream(4)) {
            sql.assertCount(0);
            Iterator<Person> rows = stream.iterator();
            for (int i = 0; i < 10; i++) {
                assertEquals(i, rows.next().age());
                assertEquals(10, people().count());
            }
            assertFalse(rows.hasNext());
        }
        assertEquals(
                3, sql.texts().stream().filter(text -> !text.contains("COUNT")).count());
        assertEquals(List.of(0, 1), ages(people().stream(2).limit(2)));
        assertEquals(10, ages(people().stream()).size());
        assertThrows(IllegalArgumentException.class, () -> people().stream(0));
    }

    /** In a transaction one statement is enough where the database has cursors; others run meanwhile. */
    @Test
    public void inATransactionOneStatementIsEnough() {
        boolean cursors = byCursor();
        db().transaction(() -> {
            assertEquals(List.of(9, 8, 7, 6, 5, 4, 3, 2, 1, 0), ages(people().orderBy(Person_.age.desc()).stream(3)));
            sql.assertCount(cursors ? 1 : 4);
            sql.clear();
            List<Integer> seen = new ArrayList<>();
            try (Stream<Person> stream = people().stream(2)) {
                stream.forEach(row -> {
                    seen.add(row.age());
                    people().where(Person_.id.eq(row.id())).updateBulk(u -> u.set(Person_.nickname, "seen"));
                });
            }
            assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), seen);
            sql.assertCount(cursors ? 11 : 16);
        });
        assertEquals(10, people().where(Person_.nickname.eq("seen")).count());
    }

    /** A stream honours the slice of its query, and a stream of nothing sends nothing. */
    @Test
    public void theSliceIsHonoured() {
        db().transaction(() -> {
            assertEquals(List.of(2, 3, 4), ages(people().offset(2).limit(3).stream(2)));
            assertEquals(List.of(2, 3, 4), ages(people().offset(2).limit(3).stream(3)));
            sql.clear();
            assertEquals(List.of(), ages(people().none().stream(2)));
            assertEquals(List.of(), ages(people().limit(0).stream(2)));
            sql.assertCount(0);
        });
    }

    /** Two streams of the same query run side by side. */
    @Test
    public void streamsRunSideBySide() {
        db().transaction(() -> {
            try (Stream<Person> one = people().stream(3);
                    Stream<Person> other = people().stream(2)) {
                Iterator<Person> rows = one.iterator();
                Iterator<Person> twins = other.iterator();
                while (rows.hasNext()) {
                    assertEquals(rows.next(), twins.next());
                }
                assertFalse(twins.hasNext());
            }
        });
    }

    /**
     * A stream that is closed early leaves nothing open.
     *
     * @throws SQLException if the driver does not say what is open
     */
    @Test
    public void anEarlyCloseLeavesNothingOpen() throws SQLException {
        db().transaction(() -> {
            Stream<Person> stream = people().stream(2);
            Iterator<Person> rows = stream.iterator();
            assertEquals(0, rows.next().age());
            stream.close();
            stream.close();
            assertEquals(0, openCursors());
            assertThrows(IllegalStateException.class, rows::hasNext);
            assertEquals(10, people().where(Person_.age.ge(0)).updateBulk(u -> u.set(Person_.nickname, "x")));
        });
        assertEquals(10, people().where(Person_.nickname.eq("x")).count());
    }

    /** What the server says is open besides the question itself; 0 where it does not say. */
    private int openCursors() throws SQLException {
        return db().<Integer, SQLException>connection(connection -> {
            try (ResultSet told = connection.getMetaData().getTables(null, "pg_catalog", "pg_cursors", null)) {
                if (!told.next()) {
                    return 0;
                }
            }
            try (Statement statement = connection.createStatement();
                    ResultSet result =
                            statement.executeQuery("SELECT COUNT(*) FROM pg_cursors WHERE name LIKE 'C_%'")) {
                result.next();
                return result.getInt(1);
            }
        });
    }

    /** A stream that nobody closes ends with the transaction that it was begun in, also with a block of it. */
    @Test
    public void aForgottenStreamEndsWithItsTransaction() {
        List<Iterator<Person>> left = new ArrayList<>();
        db().transaction(() -> {
            left.add(people().stream(2).iterator());
            left.get(0).next();
            try (Transaction inner = db().begin()) {
                left.add(people().stream(2).iterator());
                left.get(1).next();
                inner.rollback();
            }
            left.get(1).next();
            assertThrows(TransactionException.class, left.get(1)::next);
            left.get(0).next();
            assertEquals(2, left.get(0).next().age());
        });
        left.get(0).next();
        assertThrows(TransactionException.class, left.get(0)::next);
        assertEquals(10, people().count());
    }

    /** A failure in the middle gives everything back. */
    @Test
    public void aFailureInTheMiddleGivesEverythingBack() {
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> people().stream(2).forEach(row -> {
                    if (row.age() == 5) {
                        throw new IllegalStateException("no");
                    }
                })));
        assertEquals(10, people().count());
        Stream<Person> patient = people().where(Person_.age.ge(0)).timeout(Duration.ofDays(1)).stream(2);
        db().transaction(() -> assertEquals(10, ages(patient).size()));
        assertThrows(
                UniqueViolationException.class,
                () -> db().transaction(() -> {
                    Iterator<Person> rows = people().stream(2).iterator();
                    rows.next();
                    people().create(new Person("p1@example.com", "twice", 1));
                }));
        assertEquals(10, people().count());
    }

    /** A session streams in its transaction, which closes the stream. */
    @Test
    public void aSessionStreamsInItsTransaction() {
        try (Session session = db().openSession()) {
            Model<Person> within = session.model(Person.class);
            within.create(new Person("z@example.com", "Z", 10));
            assertEquals(11, ages(within.stream(4)).size());
            Iterator<Person> rows = within.stream(1).iterator();
            rows.next();
            session.rollback();
            assertThrows(TransactionException.class, rows::next);
            assertEquals(10, ages(within.stream(4)).size());
        }
        assertTrue(people().exists());
    }
}
