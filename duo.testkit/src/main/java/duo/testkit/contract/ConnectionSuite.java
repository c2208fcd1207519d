package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.Model;
import duo.api.Pool;
import duo.api.Session;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.ConfigurationException;
import duo.api.error.ConnectionLostException;
import duo.api.error.PoolTimeoutException;
import duo.api.error.TransactionException;
import duo.api.error.TransientDatabaseException;
import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import duo.api.event.TransactionEvent;
import duo.testkit.model.schema.Counter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Databases are opened, connected, disconnected and closed, and share what they should and nothing else.
 *
 * @since 0.1.0
 */
public abstract class ConnectionSuite extends ContractSuite {
    private static final int THREADS = 20;
    private static final Pool ONE = Pool.defaults().maximum(1).connectionTimeout(Duration.ofMillis(300));

    /** For subclasses. */
    protected ConnectionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Counter.class);
    }

    /**
     * Connecting early may be done again; disconnecting too, and the next call opens new connections.
     *
     * @throws SQLException from the database
     */
    @Test
    public void connectingAndDisconnectingMayBeRepeated() throws SQLException {
        try (Database database = Database.open(url())) {
            database.connect();
            database.connect();
            Connection before = physical(database);
            assertSame(before, physical(database));
            database.model(Counter.class).insert(new Counter("a", 1));
            database.disconnect();
            database.disconnect();
            assertTrue(before.isClosed(), "the connection is closed");
            assertEquals(1, database.model(Counter.class).count());
            assertNotSame(before, physical(database));
            database.connect();
        }
    }

    /** Disconnecting a database that never connected does nothing; so does closing it twice. */
    @Test
    public void aDatabaseThatWasNeverUsedCloses() {
        Database database = Database.open(url());
        database.disconnect();
        database.close();
        database.close();
        assertThrows(IllegalStateException.class, database::connect);
    }

    /** After closing, every call is refused. */
    @Test
    public void aClosedDatabaseRefusesCalls() {
        Database database = Database.builder(url()).name("ledger").open();
        Model<Counter> counters = database.model(Counter.class);
        counters.count();
        database.close();
        IllegalStateException refused = assertThrows(IllegalStateException.class, counters::count);
        assertTrue(String.valueOf(refused.getMessage()).contains("ledger"), refused.getMessage());
        assertThrows(IllegalStateException.class, () -> database.transaction(counters::count));
        assertThrows(IllegalStateException.class, () -> database.inConnection(connection -> {}));
        assertThrows(IllegalStateException.class, () -> database.createAll(Counter.class));
        assertThrows(IllegalStateException.class, () -> {
            try (Session session = database.openSession()) {
                session.model(Counter.class).count();
            }
        });
        database.disconnect();
    }

    /**
     * Many threads that ask at once share one pool.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void threadsShareOnePool() throws Exception {
        Set<Connection> seen = Collections.newSetFromMap(new ConcurrentHashMap<>());
        try (Database database =
                Database.builder(url()).pool(Pool.defaults().maximum(3)).open()) {
            Concurrent.run(THREADS, thread -> {
                seen.add(physical(database));
                assertEquals(0, database.model(Counter.class).count());
            });
        }
        assertTrue(seen.size() <= 3, () -> seen.size() + " connections from a pool of 3");
    }

    /** When all connections are in use, a call fails after the time that the pool gives it, and says what to do. */
    @Test
    public void aFullPoolFailsInTime() {
        try (Database database = Database.builder(url()).pool(ONE).open()) {
            database.inTransaction(duo.api.TransactionOptions.defaults().forReading(), transaction -> {
                database.model(Counter.class).count();
                PoolTimeoutException full = assertThrows(
                        PoolTimeoutException.class,
                        () -> Concurrent.elsewhere(
                                () -> database.model(Counter.class).count()));
                assertInstanceOf(TransientDatabaseException.class, full);
                assertTrue(String.valueOf(full.getMessage()).contains("300 ms"), full.getMessage());
            });
            assertEquals(0, database.model(Counter.class).count());
        }
    }

    /**
     * A call that waits for a connection while the database is disconnected gets one of the new pool.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aCallThatWaitsWhileTheDatabaseIsDisconnectedGoesOn() throws Exception {
        assertEquals(0L, Concurrent.result(waitingWhile(Database::disconnect)));
    }

    /**
     * A call that waits for a connection while the database is closed is told so.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aCallThatWaitsWhileTheDatabaseIsClosedIsRefused() throws Exception {
        FutureTask<Long> waiting = waitingWhile(Database::close);
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Concurrent.result(waiting));
        assertTrue(String.valueOf(refused.getMessage()).contains("ledger"), refused.getMessage());
    }

    /**
     * Does something with a database whose only connection is in use, while a call waits for it. The call does not notice before its time is
     * up, so that is short; where it was too short for what was to be done, it is longer the next time.
     */
    private FutureTask<Long> waitingWhile(Consumer<Database> then) {
        Duration patience = ONE.connectionTimeout();
        while (true) {
            try (Database database = Database.builder(url())
                    .name("ledger")
                    .pool(ONE.connectionTimeout(patience))
                    .open()) {
                FutureTask<Long> waiting = waitingWhile(database, then);
                if (!gaveUp(waiting) || patience.toMinutes() > 0) {
                    return waiting;
                }
            }
            patience = patience.multipliedBy(4);
        }
    }

    private static boolean gaveUp(FutureTask<Long> call) {
        try {
            Concurrent.result(call);
            return false;
        } catch (Exception ended) {
            return ended instanceof PoolTimeoutException;
        }
    }

    private static FutureTask<Long> waitingWhile(Database database, Consumer<Database> then) {
        Transaction holder =
                database.begin(TransactionOptions.defaults().forReading().offThread());
        holder.model(Counter.class).count();
        FutureTask<Long> task =
                new FutureTask<>(() -> database.model(Counter.class).count());
        Thread thread = Thread.ofPlatform().daemon().start(task);
        Concurrent.until(
                "the call waits",
                () -> task.isDone()
                        || Arrays.stream(thread.getStackTrace())
                                .anyMatch(frame -> frame.getMethodName().equals("borrow")));
        then.accept(database);
        assertThrows(RuntimeException.class, holder::close);
        return task;
    }

    /**
     * A connection is replaced after its greatest life, however short that is.
     *
     * @throws SQLException from the database
     */
    @Test
    public void aConnectionIsReplacedAfterItsLife() throws SQLException {
        Pool shortLived = Pool.defaults().maximum(1).maxLifetime(Duration.ofMillis(100));
        try (Database database = Database.builder(url()).pool(shortLived).open()) {
            database.connect();
            Set<Connection> met = Collections.newSetFromMap(new IdentityHashMap<>());
            Concurrent.until("a second connection", () -> {
                met.add(assertDoesNotThrow(() -> physical(database)));
                return met.size() == 2;
            });
            assertEquals(0, database.model(Counter.class).count());
        }
    }

    /** A listener that ends with an error of the machine does no harm: each call ends well, and its connection comes back. */
    @Test
    public void anErrorOfTheMachineInAListenerDoesNoHarm() {
        DatabaseListener broken = new DatabaseListener() {
            @Override
            public void beforeStatement(String text) {
                throw new NoClassDefFoundError("before");
            }

            @Override
            public void afterStatement(StatementEvent event) {
                throw new NoClassDefFoundError("after");
            }

            @Override
            public void onTransaction(TransactionEvent event) {
                throw new NoClassDefFoundError("transaction");
            }
        };
        try (Database database =
                Database.builder(url()).pool(ONE).listener(broken).open()) {
            for (int i = 0; i < 3; i++) {
                String name = "c" + i;
                database.transaction(() ->
                        database.transaction(() -> database.model(Counter.class).insert(new Counter(name, 1))));
            }
            assertEquals(3, database.model(Counter.class).count());
        }
    }

    /** Outside of a transaction each statement is committed at once. */
    @Test
    public void statementsAreCommittedAtOnce() {
        try (Database other = Database.open(url())) {
            db().model(Counter.class).insert(new Counter("a", 1));
            assertEquals(1, other.model(Counter.class).count());
            other.model(Counter.class).update(new Counter("a", 2));
            assertEquals(2, db().model(Counter.class).get("a").orElseThrow().value());
        }
    }

    /** A transaction of one database does not capture the calls of another one. */
    @Test
    public void databasesAreIndependent() {
        try (Database other = Database.open(url())) {
            assertThrows(
                    IllegalStateException.class,
                    () -> db().transaction(() -> {
                        assertEquals(0, db().model(Counter.class).count());
                        assertEquals(0, other.model(Counter.class).count());
                        db().model(Counter.class).insert(new Counter("mine", 1));
                        assertEquals(1, db().model(Counter.class).count());
                        assertEquals(0, other.model(Counter.class).count());
                        throw new IllegalStateException("roll back");
                    }));
            other.transaction(() -> other.model(Counter.class).insert(new Counter("other", 1)));
            assertEquals(1, db().model(Counter.class).count());
        }
    }

    /**
     * A lent connection is in auto-commit and cannot be closed; it comes back to the pool.
     *
     * @throws SQLException from the database
     */
    @Test
    public void lentConnectionsComeBack() throws SQLException {
        try (Database database = Database.builder(url()).pool(ONE).open()) {
            for (int i = 0; i < 3; i++) {
                database.<SQLException>inConnection(connection -> {
                    assertTrue(connection.getAutoCommit());
                    assertThrows(TransactionException.class, connection::close);
                    assertThrows(TransactionException.class, connection::commit);
                });
            }
            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class,
                    () -> database.inConnection(connection -> {
                        throw new IllegalArgumentException("from the work");
                    }));
            assertEquals("from the work", thrown.getMessage());
            assertEquals(0, database.model(Counter.class).count());
        }
    }

    /** The scheme may be written in any case, and the dialect that was asked for is checked. */
    @Test
    public void theDialectIsTheOneAskedFor() {
        int colon = url().indexOf(':');
        String loud = url().substring(0, colon).toUpperCase(Locale.ROOT) + url().substring(colon);
        try (Database database = Database.builder(loud).dialect(db().dialect()).open()) {
            assertEquals(0, database.model(Counter.class).count());
            assertEquals(db().dialect(), database.dialect());
        }
        ConfigurationException unknown = assertThrows(
                ConfigurationException.class,
                () -> Database.builder(url()).dialect("cockroach").open());
        assertTrue(String.valueOf(unknown.getMessage()).contains("cockroach"), unknown.getMessage());
    }

    /** Opening touches nothing; what cannot be reached is told by the first call, without the password. */
    @Test
    public void whatCannotBeReachedIsToldByTheFirstCall() {
        db().disconnect();
        try (Database database = Database.builder(scratch().unreachableUrl())
                .pool(Pool.defaults().minimum(0))
                .open()) {
            assertFalse(database.toString().contains("hunter2"), database.toString());
            assertFalse(database.url().contains("hunter2"), database.url());
            assertDoesNotThrow(database::disconnect);
            for (int i = 0; i < 2; i++) {
                ConnectionLostException lost = assertThrows(ConnectionLostException.class, database::connect);
                assertHidden(lost);
            }
            assertThrows(
                    ConnectionLostException.class,
                    () -> database.model(Counter.class).count());
        }
    }

    /** A user whom the database does not know is told as such, without the password; some have no users at all. */
    @Test
    public void unknownUsersAreToldWithoutTheirPassword() {
        try (Database database = Database.builder(url())
                .user("duo_nobody")
                .password("hunter2-secret")
                .open()) {
            assertFalse(database.toString().contains("hunter2"), database.toString());
            try {
                database.connect();
            } catch (ConnectionLostException refused) {
                assertHidden(refused);
                assertTrue(String.valueOf(refused.getMessage()).contains("duo_nobody"), refused.getMessage());
                return;
            }
            assertFalse(scratch().endConnections(), "a server knows its users");
            assertEquals(0, database.model(Counter.class).count());
        }
    }

    private static void assertHidden(Throwable failed) {
        for (Throwable at = failed; at != null; at = at.getCause()) {
            assertFalse(at.toString().contains("hunter2"), at.toString());
        }
    }

    private static Connection physical(Database database) throws SQLException {
        return database.<Connection, SQLException>connection(
                connection -> connection.getMetaData().getConnection().unwrap(Connection.class));
    }
}
