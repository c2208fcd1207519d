package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.Transaction;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.api.event.StatementEvent;
import duo.api.event.TransactionEvent;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Wallet;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Locks that have a name, in one thread.
 *
 * @since 0.1.0
 */
@Needs(Capability.ADVISORY_LOCKS)
public abstract class AdvisoryLockSuite extends ContractSuite {
    private static final Duration NOT_AT_ALL = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);

    /** For subclasses. */
    protected AdvisoryLockSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    /** What a lock sends: it is taken and released, or one question asks where it is. */
    static int statementsOf(Database database) {
        return ServerDialect.of(database).advisoryLocks().orThrow().belongToConnections() ? 2 : 1;
    }

    private static int entered(Database database, String name) {
        return database.locked(name, NOT_AT_ALL, () -> 7);
    }

    /** A lock takes two statements, told to listeners, and gives what the work gives. */
    @Test
    public void workRunsUnderALock() {
        int statements = statementsOf(db());
        sql.clear();
        assertEquals("done", db().locked("nightly", LONG, () -> "done"));
        sql.assertCount(statements);
        assertTrue(sql.statements().stream().noneMatch(StatementEvent::inTransaction));
        assertEquals(List.of(), sql.transactions());
        sql.clear();
        db().locked("nightly", NOT_AT_ALL, () -> {
            assertEquals(0, db().model(Wallet.class).count());
        });
        sql.assertCount(statements + 1);
    }

    /** The values of names are bound, and never part of the text. */
    @Test
    public void namesAreBound() {
        assertEquals(7, entered(db(), "hunter2"));
        assertTrue(sql.texts().stream().noneMatch(text -> text.contains("hunter2")));
    }

    /** The lock is released however the work ends, and its error comes as it was thrown. */
    @Test
    public void theLockIsReleasedHoweverTheWorkEnds() {
        IOException failed = new IOException("work");
        assertSame(
                failed,
                assertThrows(
                        IOException.class,
                        () -> db().locked("nightly", LONG, () -> {
                            throw failed;
                        })));
        assertThrows(
                UniqueViolationException.class,
                () -> db().locked("nightly", LONG, () -> {
                    db().model(Wallet.class).create(new Wallet("ada", 1));
                    db().model(Wallet.class).create(new Wallet("ada", 1));
                }));
        assertThrows(
                AssertionError.class,
                () -> db().locked("nightly", LONG, () -> {
                    throw new AssertionError("work");
                }));
        assertEquals(7, entered(db(), "nightly"));
    }

    /** The work is a transaction, or several. */
    @Test
    public void transactionsRunUnderALock() {
        db().locked("nightly", LONG, () -> {
            db().transaction(() -> db().model(Wallet.class).create(new Wallet("ada", 1)));
            db().transaction(() -> db().model(Wallet.class).create(new Wallet("bob", 2)));
        });
        assertEquals(2, db().model(Wallet.class).count());
        assertEquals(
                List.of(
                        TransactionEvent.Kind.BEGIN,
                        TransactionEvent.Kind.COMMIT,
                        TransactionEvent.Kind.BEGIN,
                        TransactionEvent.Kind.COMMIT),
                sql.transactions());
    }

    /** Locks of different names are taken inside each other, also of names that differ in case or in spaces alone. */
    @Test
    public void differentNamesAreDifferentLocks() {
        int statements = statementsOf(db());
        sql.clear();
        assertEquals(
                7,
                db().locked(
                                "nightly",
                                LONG,
                                () -> db().locked(
                                                "Nightly",
                                                NOT_AT_ALL,
                                                () -> db().locked(
                                                                "nightly ",
                                                                NOT_AT_ALL,
                                                                () -> db().locked(
                                                                                "nightlý",
                                                                                NOT_AT_ALL,
                                                                                () -> entered(db(), "NIGHTLY"))))));
        sql.assertCount(5 * statements);
    }

    /** Names may be any text, with quotes, of other scripts, and long; two long ones that differ at their end are different. */
    @Test
    public void namesAreAnyText() {
        String most = "n".repeat(999);
        Stream.concat(
                        HostileTexts.ALL.stream().filter(text -> !text.isBlank() && text.length() <= 1000),
                        Stream.of(
                                "ORA$lock", "замок", "錠前", "🔒", "a\u0000b", "line\nbreak", "n".repeat(65), most + "!"))
                .forEach(name -> assertEquals(7, entered(db(), name), name));
        assertEquals(7, db().locked(most + "a", LONG, () -> entered(db(), most + "b")));
    }

    /** Who holds the lock cannot take it again, and is told so at once. */
    @Test
    public void theThreadThatHoldsALockIsRefusedIt() {
        int once = statementsOf(db());
        sql.clear();
        db().locked("nightly", LONG, () -> {
            Messages.assertTold(
                    assertThrows(IllegalStateException.class, () -> entered(db(), "nightly")), "'nightly'", "already");
            assertEquals(7, entered(db(), "other"));
        });
        sql.assertCount(2 * once);
        assertEquals(7, entered(db(), "nightly"));
    }

    /** Inside a transaction a lock is refused, because it would be released before the commit. Nothing is sent. */
    @Test
    public void aLockInsideATransactionIsRefused() {
        db().transaction(() -> {
            Messages.assertTold(
                    assertThrows(TransactionException.class, () -> entered(db(), "nightly")),
                    "'nightly'",
                    "around the transaction");
            assertThrows(TransactionException.class, () -> db().locked("nightly", LONG, () -> {}));
        });
        try (Transaction open = db().begin()) {
            assertThrows(TransactionException.class, () -> entered(db(), "nightly"));
            assertTrue(open.isActive());
        }
        sql.assertCount(0);
        db().locked(
                        "nightly",
                        LONG,
                        () -> db().transaction(() -> {
                            assertThrows(TransactionException.class, () -> entered(db(), "other"));
                        }));
        assertEquals(7, entered(db(), "nightly"));
    }

    /** What is no name or no limit is refused before anything is sent, and the work does not run. */
    @Test
    @SuppressWarnings("NullAway") // gives null where it must not be
    public void wrongNamesAndLimitsAreRefused() {
        boolean[] ran = {false};
        for (String name : List.of("", " ", "\t\n", "n".repeat(1001), "x\uD800")) {
            Messages.assertTold(
                    assertThrows(IllegalArgumentException.class, () -> db().locked(name, LONG, () -> ran[0] = true)),
                    "name of a lock");
        }
        Messages.assertTold(
                assertThrows(
                        IllegalArgumentException.class,
                        () -> db().locked("nightly", Duration.ofNanos(-1), () -> ran[0] = true)),
                "negative");
        assertThrows(NullPointerException.class, () -> db().locked(null, LONG, () -> ran[0] = true));
        assertThrows(NullPointerException.class, () -> db().locked("nightly", null, () -> ran[0] = true));
        assertFalse(ran[0]);
        sql.assertCount(0);
    }

    /** A limit may be as long as any duration, and as short. */
    @Test
    public void limitsAreAnyDuration() {
        for (Duration limit : List.of(Duration.ofNanos(1), Duration.ofDays(25), Duration.ofSeconds(Long.MAX_VALUE))) {
            assertEquals("done", db().locked("nightly", limit, () -> "done"));
        }
    }
}
