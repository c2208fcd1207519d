package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.api.Model;
import duo.api.Pool;
import duo.api.Query;
import duo.api.TransactionOptions;
import duo.api.error.DuoException;
import duo.api.error.QueryCancelledException;
import duo.api.error.QueryTimeoutException;
import duo.api.spi.Cancellation;
import duo.testkit.model.Endless;
import duo.testkit.model.Grain;
import duo.testkit.model.Grain_;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ending calls from outside, and by their timeout. The database has one connection, so each test shows that it comes back.
 *
 * @since 0.1.0
 */
public abstract class CancellationSuite extends ContractSuite {
    private static final int GRAINS = (int) EndlessView.GRAINS;
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Set<String> WAITING_TO_WRITE =
            Set.of("tryAcquire", "executeUpdate", "executeLargeUpdate", "executeQuery", "execute");

    /** For subclasses. */
    protected CancellationSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Grain.class);
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(1));
    }

    /**
     * Creates the view that takes years.
     *
     * @throws SQLException if the driver fails
     */
    @BeforeAll
    public void createEndlessView() throws SQLException {
        EndlessView.create(db());
    }

    /** Fills the table. */
    @BeforeEach
    public void fill() {
        grains().createBulk(IntStream.range(0, GRAINS).mapToObj(Grain::new).toList());
        sql.clear();
    }

    private Model<Grain> grains() {
        return db().model(Grain.class);
    }

    private Model<Endless> endless() {
        return db().model(Endless.class);
    }

    private void assertTheConnectionIsBack() {
        assertEquals(GRAINS, grains().count());
        db().transaction(() -> assertEquals(GRAINS, grains().count()));
    }

    /** Runs a call on another thread, cancels it once it is inside one of some methods, and expects that it says so. */
    private static void cancelInside(Set<String> methods, Callable<?> call) throws Exception {
        Cancellation cancellation = new Cancellation();
        FutureTask<@Nullable Void> task = new FutureTask<>(() -> {
            assertThrows(QueryCancelledException.class, () -> cancellation.run(call::call));
            assertFalse(Thread.currentThread().isInterrupted(), "an interrupt was left behind");
            return null;
        });
        Thread thread = Thread.ofPlatform().daemon().start(task);
        Concurrent.until(
                "the call is inside " + methods,
                () -> task.isDone()
                        || Arrays.stream(thread.getStackTrace())
                                .anyMatch(frame -> methods.contains(frame.getMethodName())));
        Concurrent.until("the call has ended", () -> !cancellation.cancel() && task.isDone());
        Concurrent.result(task);
    }

    /** A call that is cancelled before it begins sends nothing. */
    @Test
    public void aCallCancelledBeforeItBeginsSendsNothing() {
        Cancellation cancellation = new Cancellation();
        assertFalse(cancellation.cancel());
        assertThrows(QueryCancelledException.class, () -> cancellation.run(() -> grains().count()));
        assertThrows(QueryCancelledException.class, () -> cancellation.run(() -> grains().create(new Grain(-1))));
        sql.assertCount(0);
        assertTheConnectionIsBack();
    }

    /** A transaction that is cancelled before it begins does not begin. */
    @Test
    public void aTransactionCancelledBeforeItBeginsDoesNotBegin() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThrows(
                QueryCancelledException.class,
                () -> cancellation.run(() -> db().transaction(() -> grains().create(new Grain(-1)))));
        assertEquals(List.of(), sql.transactions());
        assertTheConnectionIsBack();
    }

    /**
     * A call that is cancelled while it waits for a connection ends, and takes none.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aCallCancelledWhileItWaitsForAConnectionEnds() throws Exception {
        db().transaction(
                        TransactionOptions.defaults().forReading(),
                        () -> cancelInside(Set.of("getConnection"), () -> grains().count()));
        assertTheConnectionIsBack();
    }

    /**
     * A write that is cancelled while it waits for another writer ends, and writes nothing.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aWriteCancelledWhileItWaitsForAnotherWriterEnds() throws Exception {
        boolean waitsAtTheGate = ServerDialect.of(db()).transactions().singleWriter();
        try (Database other = Database.open(url())) {
            // Else the call might be met while it opens the pool, which sends statements, too.
            other.connect();
            db().transaction(() -> {
                assertEquals(1, grains().where(Grain_.id.eq(1)).deleteBulk());
                grains().create(new Grain(1));
                cancelInside(
                        WAITING_TO_WRITE,
                        () -> waitsAtTheGate
                                ? grains().create(new Grain(-1))
                                : other.model(Grain.class)
                                        .where(Grain_.id.eq(1))
                                        .deleteBulk());
            });
        }
        assertTheConnectionIsBack();
    }

    /**
     * A statement that is cancelled while it runs ends, time after time, and the next one on its connection is not hit.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aRunningStatementIsCancelled() throws Exception {
        for (int i = 0; i < 10; i++) {
            cancelInside(Set.of("executeQuery"), () -> endless().all());
            assertTheConnectionIsBack();
        }
    }

    /**
     * When a statement of a block is cancelled, the block is rolled back.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aBlockWhoseStatementIsCancelledIsRolledBack() throws Exception {
        cancelInside(
                Set.of("executeQuery"),
                () -> db().transaction(() -> {
                    grains().create(new Grain(-1));
                    return endless().all();
                }));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertTheConnectionIsBack();
    }

    /** A query ends by its timeout, time after time, and the next one on its connection is not hit. */
    @Test
    public void aQueryEndsByItsTimeout() {
        for (int i = 0; i < 10; i++) {
            assertThrows(
                    QueryTimeoutException.class, () -> endless().timeout(SOON).all());
            assertTheConnectionIsBack();
        }
    }

    /** A generous timeout changes nothing. */
    @Test
    public void aQueryWithinItsTimeoutEndsWell() {
        assertEquals(GRAINS, grains().timeout(Duration.ofHours(1)).all().size());
    }

    /** The rows by a query that has more time than the other statements of its database. */
    private static Query<Grain> patient(Database impatient) {
        return impatient.model(Grain.class).timeout(Duration.ofHours(1));
    }

    /** A statement ends by the timeout of the database. */
    @Test
    public void aQueryEndsByTheTimeoutOfTheDatabase() {
        try (Database impatient =
                Database.builder(url()).queryTimeout(Duration.ofSeconds(1)).open()) {
            assertThrows(
                    QueryTimeoutException.class,
                    () -> impatient.model(Endless.class).all());
            assertEquals(GRAINS, patient(impatient).count());
        }
    }

    /** A running statement ends by the timeout of its transaction, which is rolled back. */
    @Test
    public void aRunningStatementEndsByTheTimeoutOfItsTransaction() {
        assertThrows(
                QueryTimeoutException.class,
                () -> db().transaction(TransactionOptions.defaults().timeout(Duration.ofSeconds(1)), () -> {
                    grains().create(new Grain(-1));
                    endless().all();
                }));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertTheConnectionIsBack();
    }

    private static void ask(Connection connection, String statement) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    private void askEndlessly(Connection connection) throws SQLException {
        ask(connection, quoted("SELECT id FROM endless"));
    }

    /**
     * A statement of the user on a lent connection is cancelled as well.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aStatementOnALentConnectionIsCancelled() throws Exception {
        Cancellation cancellation = new Cancellation();
        FutureTask<@Nullable Void> task = new FutureTask<>(() -> {
            Exception ended = assertThrows(
                    Exception.class,
                    () -> cancellation.run(() -> db().connection(connection -> {
                        askEndlessly(connection);
                        return true;
                    })));
            // The driver's own error, or that of Duo where the statement was not yet on its way.
            assertTrue(ended instanceof SQLException || ended instanceof QueryCancelledException, ended::toString);
            return null;
        });
        Thread thread = Thread.ofPlatform().daemon().start(task);
        Concurrent.until(
                "the statement runs",
                () -> task.isDone()
                        || Arrays.stream(thread.getStackTrace())
                                .anyMatch(frame -> frame.getMethodName().equals("askEndlessly")));
        Concurrent.until("the call has ended", () -> !cancellation.cancel() && task.isDone());
        Concurrent.result(task);
        assertTheConnectionIsBack();
    }

    /** A statement of the user on a lent connection ends by the timeout of the database, with the error of JDBC for that. */
    @Test
    public void aStatementOnALentConnectionEndsByTheTimeoutOfTheDatabase() {
        try (Database impatient =
                Database.builder(url()).queryTimeout(Duration.ofSeconds(1)).open()) {
            assertThrows(SQLTimeoutException.class, () -> impatient.inConnection(this::askEndlessly));
            assertEquals(GRAINS, patient(impatient).count());
        }
    }

    /** A statement of the user on the connection of a transaction ends by the timeout of that. */
    @Test
    public void aStatementOnTheConnectionOfATransactionEndsByItsTimeout() {
        Duration limit = Duration.ofSeconds(1);
        Exception ended = endlessly(limit);
        while (ended instanceof QueryTimeoutException && limit.toMinutes() < 2) {
            // The time was up before the statement began.
            limit = limit.multipliedBy(4);
            ended = endlessly(limit);
        }
        assertInstanceOf(SQLTimeoutException.class, ended);
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertTheConnectionIsBack();
    }

    /** How a transaction of a statement without an end comes to its own. */
    private Exception endlessly(Duration limit) {
        sql.clear();
        return assertThrows(
                Exception.class,
                () -> db().inTransaction(TransactionOptions.defaults().timeout(limit), tx -> {
                    grains().create(new Grain(-1));
                    tx.connection(connection -> {
                        askEndlessly(connection);
                        return null;
                    });
                }));
    }

    /**
     * A write of the user that is broken off inside a transaction, and whose error is hidden, never leaves half of the transaction:
     * some databases end it by themselves, and its commit is refused then.
     */
    @Test
    public void aWriteThatIsBrokenOffOnTheConnectionOfATransactionLeavesAllOrNothing() {
        try (Database impatient =
                Database.builder(url()).queryTimeout(Duration.ofSeconds(1)).open()) {
            Model<Grain> own = impatient.model(Grain.class);
            Query<Grain> written = patient(impatient).where(Grain_.id.lt(0));
            try {
                impatient.inTransaction(tx -> {
                    own.create(new Grain(-1));
                    assertThrows(
                            SQLTimeoutException.class,
                            () -> impatient.inConnection(connection ->
                                    ask(connection, quoted("INSERT INTO grains SELECT id FROM endless"))));
                    own.create(new Grain(-2));
                });
            } catch (DuoException refused) {
                assertEquals(0, written.count());
                return;
            }
            assertEquals(2, written.count());
        }
    }

    /**
     * Rows that a user takes from a lent connection come no more once the call is cancelled.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void rowsOfALentConnectionEndWhenTheCallIsCancelled() throws Exception {
        Cancellation cancellation = new Cancellation();
        assertThrows(
                QueryCancelledException.class,
                () -> cancellation.run(() -> db().connection(connection -> {
                    try (Statement plain = connection.createStatement();
                            ResultSet rows = plain.executeQuery(quoted("SELECT id FROM grains"))) {
                        assertTrue(rows.next());
                        assertSame(plain, rows.getStatement());
                        assertSame(connection, plain.getConnection());
                        assertEquals(connection, connection);
                        cancellation.cancel();
                        return rows.next();
                    }
                })));
        assertTheConnectionIsBack();
    }
}
