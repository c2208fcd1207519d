package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Session;
import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.Wallet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sessions, whose users commit and roll back themselves; calls of the database do not join them.
 *
 * @since 0.1.0
 */
public abstract class SessionSuite extends ContractSuite {
    /** For subclasses. */
    protected SessionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    private Model<Wallet> wallets() {
        return db().model(Wallet.class);
    }

    private static Model<Wallet> wallets(Session session) {
        return session.model(Wallet.class);
    }

    /** What was not committed is gone when the session closes. */
    @Test
    public void whatWasNotCommittedIsGone() {
        try (Session session = db().openSession()) {
            wallets(session).create(new Wallet("ada", 1));
            assertEquals(1, wallets(session).count());
            assertEquals(0, wallets().count());
        }
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(0, wallets().count());
    }

    /** Two creates and a rollback leave no row, and the session can be used on. */
    @Test
    public void aRollbackLeavesNoRow() {
        try (Session session = db().openSession()) {
            wallets(session).create(new Wallet("ada", 1));
            wallets(session).create(new Wallet("grace", 1));
            session.rollback();
            assertEquals(0, wallets().count());
            wallets(session).create(new Wallet("linus", 1));
            session.commit();
        }
        assertEquals("linus", wallets().one().owner());
    }

    /** A session runs several transactions, one after another. */
    @Test
    public void aSessionRunsSeveralTransactions() {
        try (Session session = db().openSession()) {
            wallets(session).create(new Wallet("ada", 1));
            session.commit();
            assertEquals(1, wallets().count());
            wallets(session).create(new Wallet("grace", 1));
            session.rollback();
            wallets(session).create(new Wallet("linus", 1));
            session.commit();
        }
        assertEquals(List.of(BEGIN, COMMIT, BEGIN, ROLLBACK, BEGIN, COMMIT), sql.transactions());
        assertEquals(2, wallets().count());
    }

    /** Commit and rollback do nothing when there is nothing to end. */
    @Test
    public void commitAndRollbackOfNothingDoNothing() {
        try (Session session = db().openSession()) {
            session.commit();
            session.rollback();
            wallets(session).create(new Wallet("ada", 1));
            session.commit();
            session.commit();
            session.rollback();
        }
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
        assertEquals(1, wallets().count());
    }

    /** An error of the database undoes what the session did since its last commit, once it rolls back. */
    @Test
    public void aSessionGoesOnAfterAnError() {
        try (Session session = db().openSession()) {
            wallets(session).create(new Wallet("ada", 1));
            session.commit();
            wallets(session).create(new Wallet("grace", 1));
            assertThrows(UniqueViolationException.class, () -> wallets(session).create(new Wallet("ada", 1)));
            session.rollback();
            wallets(session).create(new Wallet("linus", 1));
            session.commit();
        }
        assertEquals(
                List.of("ada", "linus"),
                wallets().all().stream().map(Wallet::owner).sorted().toList());
    }

    /** Calls of the database do not join a session: they commit by themselves, or wait for no other writer. */
    @Test
    public void callsOfTheDatabaseDoNotJoin() {
        try (Session session = db().openSession()) {
            wallets().create(new Wallet("ada", 1));
            wallets(session).create(new Wallet("grace", 1));
            assertEquals(1, wallets().count());
            if (ServerDialect.of(db()).transactions().singleWriter()) {
                assertThrows(TransactionException.class, () -> wallets().create(new Wallet("linus", 1)));
                session.rollback();
                wallets().create(new Wallet("linus", 1));
            } else {
                wallets().create(new Wallet("linus", 1));
                session.rollback();
            }
        }
        assertEquals(
                List.of("ada", "linus"),
                wallets().all().stream().map(Wallet::owner).sorted().toList());
    }

    /** A session does not join the transaction of the thread. */
    @Test
    public void aSessionDoesNotJoinTheTransactionOfTheThread() {
        db().transaction(TransactionOptions.defaults().forReading(), () -> {
            assertEquals(0, wallets().count());
            try (Session session = db().openSession()) {
                wallets(session).create(new Wallet("ada", 1));
                session.commit();
            }
        });
        assertEquals(List.of(BEGIN, BEGIN, COMMIT, COMMIT), sql.transactions());
        assertEquals(1, wallets().count());
    }

    /** Between two ends of a session one row is one object. */
    @Test
    public void aSessionRemembersItsObjectsUntilItsNextEnd() {
        wallets().create(new Wallet("ada", 1));
        try (Session session = db().openSession()) {
            Wallet first = wallets(session).one();
            assertSame(first, wallets(session).one());
            session.commit();
            assertNotSame(first, wallets(session).one());
        }
    }

    /** After a rollback of the session an entity is new again. */
    @Test
    public void entitiesAreNewAgainAfterTheRollbackOfASession() {
        Wallet ada = new Wallet("ada", 1);
        try (Session session = db().openSession()) {
            wallets(session).save(ada);
            session.rollback();
            assertTrue(ada.isNew());
            wallets(session).save(ada);
            session.commit();
        }
        assertEquals(1, wallets().count());
    }

    /** A closed session takes no call; closing it again does nothing. */
    @Test
    public void aClosedSessionIsRefused() {
        Session session = db().openSession();
        session.close();
        session.close();
        assertThrows(IllegalStateException.class, () -> wallets(session).count());
        assertThrows(IllegalStateException.class, () -> session.connection(connection -> "never"));
    }
}
