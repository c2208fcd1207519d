package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.Model;
import duo.api.Pool;
import duo.api.Query;
import duo.api.error.CheckViolationException;
import duo.api.error.ConnectionLostException;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.IntegrityException;
import duo.api.error.NotNullViolationException;
import duo.api.error.QueryTimeoutException;
import duo.api.error.SqlSyntaxException;
import duo.api.error.TransientDatabaseException;
import duo.api.error.UniqueViolationException;
import duo.api.relation.Ref;
import duo.testkit.model.schema.Absent;
import duo.testkit.model.schema.Counter;
import duo.testkit.model.schema.Counter_;
import duo.testkit.model.schema.Endless;
import duo.testkit.model.schema.Member;
import duo.testkit.model.schema.Shelf;
import duo.testkit.model.schema.Wider;
import duo.testkit.model.types.Confidential;
import duo.testkit.model.types.Sealed;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Each error of the database is told by the exception of its kind, with the driver's error kept as its cause.
 *
 * @since 0.1.0
 */
public abstract class ErrorSuite extends FailureSuite {
    /** For subclasses. */
    protected ErrorSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Member.class, Shelf.class, Shelf.Plain.class, Counter.class, Confidential.class, Sealed.class);
    }

    /** A taken unique value. */
    @Test
    public void takenUniqueValues() {
        Model<Member> members = db().model(Member.class);
        members.create(new Member("a@x", "one", 1, "c1"));
        UniqueViolationException taken =
                assertThrows(UniqueViolationException.class, () -> members.create(new Member("a@x", "two", 2, "c2")));
        assertTold(taken, "Member", "INSERT");
        assertInstanceOf(IntegrityException.class, taken);
        Member other = members.create(new Member("b@x", "two", 2, "c2"));
        assertTold(
                assertThrows(
                        UniqueViolationException.class,
                        () -> members.update(
                                new Member(other.id(), "a@x", "Ulm", "two", 2, "c2", BigDecimal.ONE, "note"))),
                "Member",
                "UPDATE");
    }

    /** A taken primary key. */
    @Test
    public void takenKeys() {
        db().model(Shelf.class).insert(new Shelf("a"));
        assertTold(
                assertThrows(
                        UniqueViolationException.class,
                        () -> db().model(Shelf.class).insert(new Shelf("a"))),
                "Shelf",
                "INSERT");
    }

    /** A reference to a row that is missing, and a deleted row that is referred to. */
    @Test
    public void brokenReferences() {
        Model<Shelf.Plain> plain = db().model(Shelf.Plain.class);
        assertTold(
                assertThrows(
                        ForeignKeyViolationException.class,
                        () -> plain.insert(new Shelf.Plain(1, Ref.of(Shelf.class, "nowhere")))),
                "Plain",
                "INSERT");
        Shelf shelf = db().model(Shelf.class).insert(new Shelf("a"));
        plain.insert(new Shelf.Plain(1, Ref.to(shelf)));
        assertTold(
                assertThrows(
                        ForeignKeyViolationException.class,
                        () -> db().model(Shelf.class).delete(shelf)),
                "Shelf",
                "DELETE");
    }

    /** Null where none belongs. */
    @Test
    @SuppressWarnings("NullAway") // null where none belongs is what is tested
    public void nullWhereNoneBelongs() {
        assertTold(
                assertThrows(
                        NotNullViolationException.class,
                        () -> db().model(Member.class).create(new Member(null, "one", 1, "c1"))),
                "Member",
                "INSERT");
    }

    /** A value that a check refuses. */
    @Test
    public void failedChecks() {
        assertTold(
                assertThrows(
                        CheckViolationException.class,
                        () -> db().model(Member.class).create(new Member("a@x", "one", -1, "c1"))),
                "Member",
                "INSERT");
    }

    /** A missing table is named together with the call that creates it. */
    @Test
    public void missingTables() {
        SqlSyntaxException missing = assertThrows(
                SqlSyntaxException.class, () -> db().model(Absent.class).all());
        assertTold(missing, "Absent", "SELECT");
        assertTrue(String.valueOf(missing.getMessage()).contains("createAll(Absent.class)"), missing.getMessage());
        assertThrows(SqlSyntaxException.class, () -> db().model(Absent.class).insert(new Absent(1)));
    }

    /** A missing column is an error of the statement, not a missing table. */
    @Test
    public void missingColumns() {
        SqlSyntaxException missing = assertThrows(
                SqlSyntaxException.class, () -> db().model(Wider.class).all());
        assertTrue(String.valueOf(missing.getMessage()).contains("width"), missing.getMessage());
        assertFalse(String.valueOf(missing.getMessage()).contains("createAll"), missing.getMessage());
    }

    /** An error inside a transaction is the same, and the transaction is rolled back. */
    @Test
    public void errorsInsideTransactions() {
        Model<Shelf> shelves = db().model(Shelf.class);
        assertThrows(
                UniqueViolationException.class,
                () -> db().transaction(() -> {
                    shelves.insert(new Shelf("a"));
                    shelves.insert(new Shelf("a"));
                }));
        assertEquals(0, shelves.count());
    }

    /** No message, of no kind of error, shows a secret value. */
    @Test
    @SuppressWarnings("NullAway") // null where none belongs is one of the errors
    public void messagesShowNoSecrets() {
        Model<Confidential> model = db().model(Confidential.class);
        model.create(new Confidential(null, "Ada", "top-s3cret-token", 4_711_0815, null));
        List<Confidential> broken = List.of(
                new Confidential(null, "Bob", "top-s3cret-token", 4_711_0815, null),
                new Confidential(null, null, "top-s3cret-other", 4_711_0815, null));
        for (Confidential each : broken) {
            IntegrityException failed = assertThrows(IntegrityException.class, () -> model.create(each));
            for (Throwable at = failed; at != null; at = at.getCause()) {
                assertFalse(at.toString().contains("s3cret") || at.toString().contains("47110815"), at.toString());
            }
        }
    }

    /** A secret that the database cuts off in its message is not shown either. */
    @Test
    public void messagesShowNoBeginningOfASecret() {
        Model<Sealed> model = db().model(Sealed.class);
        String seal = "long-s3cret-".repeat(40);
        model.create(new Sealed(seal));
        IntegrityException failed = assertThrows(IntegrityException.class, () -> model.create(new Sealed(seal)));
        for (Throwable at = failed; at != null; at = at.getCause()) {
            assertFalse(at.toString().contains("s3cret"), at.toString());
        }
    }

    /**
     * A connection that is lost is told as such, inside and outside of a transaction, and the next call has a new one.
     *
     * @throws SQLException from the database
     */
    @Test
    public void lostConnections() throws SQLException {
        createCounters();
        try (Database other =
                Database.builder(url()).pool(Pool.defaults().maximum(1)).open()) {
            Model<Counter> counters = other.model(Counter.class);
            counters.count();
            ConnectionLostException lost = assertThrows(
                    ConnectionLostException.class,
                    () -> other.transaction(() -> {
                        counters.update(new Counter("a", 5));
                        breakConnection(other);
                        counters.update(new Counter("b", 5));
                    }));
            assertInstanceOf(TransientDatabaseException.class, lost);
            assertInstanceOf(SQLException.class, lost.getCause());
            assertEquals(0, counters.where(Counter_.value.eq(5)).count());

            breakConnection(other);
            try {
                counters.count();
            } catch (ConnectionLostException toldOnce) {
                assertTrue(toldOnce.sql().isPresent());
            }
            assertEquals(2, counters.count());
            counters.update(new Counter("a", 6));
            assertEquals(6, counters.get("a").orElseThrow().value());
        } finally {
            db().disconnect();
        }
    }

    /**
     * A statement that runs too long is ended, and its connection is of use afterwards.
     *
     * @throws SQLException from the database
     */
    @Test
    public void statementsThatRunTooLong() throws SQLException {
        db().model(Counter.class)
                .createBulk(IntStream.range(0, 50)
                        .mapToObj(i -> new Counter("n" + i, i))
                        .toList());
        execute(db(), quoted("""
                CREATE VIEW schema_endless AS SELECT COUNT(*) AS value FROM schema_counters a CROSS JOIN schema_counters b
                CROSS JOIN schema_counters c CROSS JOIN schema_counters d CROSS JOIN schema_counters e
                WHERE a.value + b.value + c.value + d.value + e.value < 0"""));
        try (Database other = Database.builder(url())
                .pool(Pool.defaults().maximum(1))
                .queryTimeout(Duration.ofMillis(300))
                .open()) {
            QueryTimeoutException byDefault = assertThrows(
                    QueryTimeoutException.class,
                    () -> other.model(Endless.class).all());
            assertTrue(byDefault.sql().orElse("").startsWith("SELECT"), byDefault.sql()::toString);
            assertInstanceOf(SQLException.class, byDefault.getCause());
            Query<Counter> patient = other.model(Counter.class).timeout(Duration.ofHours(1));
            assertEquals(50, patient.count());
            assertThrows(
                    QueryTimeoutException.class,
                    () -> db().model(Endless.class)
                            .timeout(Duration.ofMillis(200))
                            .first());
            assertEquals(50, db().model(Counter.class).count());
            other.transaction(() -> assertEquals(50, patient.count()));
        } finally {
            execute(db(), quoted("DROP VIEW schema_endless"));
        }
    }

    /** Ends the only connection of a database, from the side of the server where there is one. */
    private void breakConnection(Database other) throws SQLException {
        if (!scratch().endConnections()) {
            other.<SQLException>inConnection(
                    connection -> connection.unwrap(Connection.class).close());
        }
    }
}
