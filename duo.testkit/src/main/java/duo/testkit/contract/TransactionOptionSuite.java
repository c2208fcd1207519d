package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static duo.testkit.Capability.SERIALIZABLE_TRANSACTIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.Isolation;
import duo.api.Model;
import duo.api.Pool;
import duo.api.TransactionOptions;
import duo.api.error.DatabaseException;
import duo.api.error.QueryTimeoutException;
import duo.api.error.TransactionException;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Person;
import java.sql.Connection;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How transactions are begun: isolation, read only, timeout, independent of the one that is open.
 *
 * @since 0.1.0
 */
public abstract class TransactionOptionSuite extends ContractSuite {
    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();

    /** For subclasses. */
    protected TransactionOptionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    private static Person person(String name) {
        return new Person(name + "@example.com", name, 30);
    }

    private Database databaseOfOneConnection() {
        return Database.builder(url()).pool(Pool.defaults().maximum(1)).open();
    }

    /**
     * No isolation level outlives its transaction.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void isolationEndsWithItsTransaction() throws Exception {
        try (Database one = databaseOfOneConnection()) {
            int usual = one.connection(Connection::getTransactionIsolation);
            for (Isolation level : Isolation.values()) {
                if (level == Isolation.SERIALIZABLE && scratch().lacks().contains(SERIALIZABLE_TRANSACTIONS)) {
                    continue;
                }
                one.transaction(
                        DEFAULTS.isolation(level),
                        () -> assertEquals(0, one.model(Person.class).count()));
                assertEquals(usual, one.connection(Connection::getTransactionIsolation));
            }
        }
    }

    /**
     * With repeatable read two reads agree, whatever others commit between them.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void repeatableReadsAgree() throws Exception {
        db().transaction(DEFAULTS.forReading().isolation(Isolation.REPEATABLE_READ), () -> {
            assertEquals(0, people().count());
            Concurrent.elsewhere(() -> people().create(person("ada")));
            assertEquals(0, people().count());
        });
        assertEquals(1, people().count());
    }

    /**
     * With read committed a later read sees what others commit, unless the database is always serializable.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void readCommittedSeesWhatOthersCommit() throws Exception {
        int seen = ServerDialect.of(db()).transactions().singleWriter() ? 0 : 1;
        db().transaction(DEFAULTS.forReading().isolation(Isolation.READ_COMMITTED), () -> {
            assertEquals(0, people().count());
            Concurrent.elsewhere(() -> people().create(person("ada")));
            assertEquals(seen, people().count());
        });
    }

    /** A transaction for reading reads, and the database refuses its writes of each kind. */
    @Test
    @Needs(Capability.READ_ONLY_TRANSACTIONS)
    public void aTransactionForReadingRefusesWrites() {
        Person ada = people().create(person("ada"));
        db().transaction(
                        DEFAULTS.forReading(),
                        () -> assertEquals("ada", people().one().name()));
        assertRefused(() -> people().create(person("grace")));
        assertRefused(() -> people().update(ada));
        assertRefused(() -> people().delete(ada));
        assertEquals(List.of(ada), people().all());
    }

    private void assertRefused(Runnable write) {
        assertThrows(DatabaseException.class, () -> db().transaction(DEFAULTS.forReading(), write::run));
    }

    /** After a transaction for reading the same connection takes writes again. */
    @Test
    @Needs(Capability.READ_ONLY_TRANSACTIONS)
    public void afterATransactionForReadingTheConnectionWritesAgain() {
        try (Database one = databaseOfOneConnection()) {
            one.transaction(DEFAULTS.forReading(), () -> one.model(Person.class).all());
            assertThrows(
                    DatabaseException.class,
                    () -> one.transaction(
                            DEFAULTS.forReading(), () -> one.model(Person.class).create(person("ada"))));
            one.model(Person.class).create(person("grace"));
            one.transaction(() -> one.model(Person.class).create(person("linus")));
            assertEquals(2, one.model(Person.class).count());
        }
    }

    /** When the timeout has passed, statements are refused and nothing is kept. */
    @Test
    public void afterItsTimeoutATransactionTakesNoStatement() {
        TransactionOptions brief = DEFAULTS.timeout(Duration.ofNanos(1));
        assertThrows(QueryTimeoutException.class, () -> db().transaction(brief, () -> people().create(person("ada"))));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(0, people().count());
    }

    /** When the timeout has passed, the commit is refused, too. */
    @Test
    public void afterItsTimeoutATransactionIsNotCommitted() {
        assertThrows(
                QueryTimeoutException.class,
                () -> db().inTransaction(DEFAULTS, outer -> {
                    people().create(person("ada"));
                    db().transaction(DEFAULTS.timeout(Duration.ofNanos(1)), () -> {});
                }));
        assertEquals(0, people().count());
        assertThrows(
                QueryTimeoutException.class, () -> db().transaction(DEFAULTS.timeout(Duration.ofNanos(1)), () -> {}));
    }

    /** A generous timeout changes nothing. */
    @Test
    public void withinItsTimeoutATransactionCommits() {
        db().transaction(DEFAULTS.timeout(Duration.ofHours(1)), () -> people().create(person("ada")));
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
        assertEquals(1, people().count());
    }

    /** A timeout may be as long as there are numbers for it. */
    @Test
    public void aTimeoutMayBeForEver() {
        Duration forEver = ChronoUnit.FOREVER.getDuration();
        db().transaction(
                        DEFAULTS.timeout(forEver),
                        () -> db().transaction(DEFAULTS.timeout(forEver), () -> people().create(person("ada"))));
        assertEquals(1, people().timeout(forEver).count());
        Pool patient =
                Pool.defaults().connectionTimeout(forEver).idleTimeout(forEver).maxLifetime(forEver);
        try (Database other = Database.builder(url())
                .pool(patient)
                .queryTimeout(forEver)
                .slowQuery(forEver)
                .open()) {
            other.transaction(() -> other.model(Person.class).create(person("bob")));
        }
        assertEquals(2, people().count());
    }

    /** A timeout is positive. */
    @Test
    public void aTimeoutIsPositive() {
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.timeout(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> DEFAULTS.timeout(Duration.ofSeconds(-1)));
    }

    /** Isolation and read only are chosen where a transaction begins; inside one they are refused. */
    @Test
    public void aNestedBlockChoosesNeitherIsolationNorReadOnly() {
        db().transaction(() -> {
            people().create(person("ada"));
            assertThrows(TransactionException.class, () -> db().transaction(DEFAULTS.forReading(), () -> {}));
            assertThrows(
                    TransactionException.class,
                    () -> db().transaction(DEFAULTS.isolation(Isolation.SERIALIZABLE), () -> {}));
        });
        assertEquals(1, people().count());
    }

    /** An independent transaction for reading sees nothing of the one around it, and does not end it. */
    @Test
    public void anIndependentTransactionForReadingSeesOnlyWhatIsCommitted() {
        people().create(person("ada"));
        db().transaction(() -> {
            people().create(person("grace"));
            assertEquals(1L, db().transaction(DEFAULTS.requiresNew().forReading(), () -> people().count()));
            assertEquals(2, people().count());
        });
        assertEquals(List.of(BEGIN, BEGIN, COMMIT, COMMIT), sql.transactions());
        assertEquals(2, people().count());
    }

    /** Where the thread holds all connections already, an independent transaction is refused instead of waiting for itself. */
    @Test
    public void anIndependentTransactionWithoutAConnectionLeftIsRefused() {
        try (Database small =
                Database.builder(url()).pool(Pool.defaults().maximum(1)).open()) {
            TransactionOptions reading = DEFAULTS.forReading();
            small.transaction(reading, () -> {
                small.transaction(() -> {
                    TransactionException refused = assertThrows(
                            TransactionException.class, () -> small.transaction(reading.requiresNew(), () -> {}));
                    assertTrue(String.valueOf(refused.getMessage()).contains("maximum"), refused.getMessage());
                    assertEquals(0, small.model(Person.class).count());
                });
            });
            assertEquals(0, small.model(Person.class).count());
        }
    }

    /** An independent transaction commits although the one around it, which only reads, rolls back. */
    @Test
    public void anIndependentTransactionCommitsByItself() {
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(DEFAULTS.forReading(), () -> {
                    db().transaction(DEFAULTS.requiresNew(), () -> people().create(person("ada")));
                    throw new IllegalStateException("outer");
                }));
        assertEquals(List.of(BEGIN, BEGIN, COMMIT, ROLLBACK), sql.transactions());
        assertEquals(1, people().count());
    }

    /**
     * Two writing transactions of one thread are independent of each other; a database of one writer refuses the second one
     * with a clear error, and the first one goes on.
     */
    @Test
    public void aSecondWriterInTheSameThreadIsIndependentOrRefused() {
        if (ServerDialect.of(db()).transactions().singleWriter()) {
            db().transaction(() -> {
                people().create(person("ada"));
                TransactionException refused = assertThrows(
                        TransactionException.class,
                        () -> db().transaction(DEFAULTS.requiresNew(), () -> people().create(person("grace"))));
                assertTrue(String.valueOf(refused.getMessage()).contains("one writer at a time"));
            });
            assertEquals("ada", people().one().name());
        } else {
            assertThrows(
                    IllegalStateException.class,
                    () -> db().transaction(() -> {
                        people().create(person("ada"));
                        db().transaction(DEFAULTS.requiresNew(), () -> people().create(person("grace")));
                        throw new IllegalStateException("outer");
                    }));
            assertEquals("grace", people().one().name());
        }
    }
}
