package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Transaction;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Transactions: when they commit, when they roll back, and how they may be used.
 *
 * @since 0.1.0
 */
public abstract class TransactionSuite extends ContractSuite {

    /** For subclasses. */
    protected TransactionSuite() {}

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

    /** The calls of a block see each other's rows, and its end commits them. */
    @Test
    public void aBlockCommitsAtItsEnd() {
        db().transaction(() -> {
            people().create(person("ada"));
            people().create(person("grace"));
            assertEquals(1, people().where(Person_.name.eq("ada")).all().size());
            assertEquals(2, people().count());
        });
        sql.assertCount(4);
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
        assertTrue(sql.statements().stream().allMatch(event -> event.inTransaction()));
        assertEquals(2, people().count());
    }

    /**
     * Nobody else sees the rows of a block before it ends, but their keys are known at once.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void rowsAreSeenByOthersOnlyAfterTheCommit() throws Exception {
        db().transaction(() -> {
            assertNotNull(people().create(person("ada")).id());
            assertEquals(0L, Concurrent.elsewhere(() -> people().count()));
        });
        assertEquals(1L, Concurrent.elsewhere(() -> people().count()));
    }

    /** A block gives the result of its work. */
    @Test
    public void aBlockGivesTheResultOfItsWork() {
        Person ada = db().transaction(() -> people().create(person("ada")));
        String name = db().transaction(tx -> tx.model(Person.class).refresh(ada).name());
        assertEquals("ada", name);
        assertEquals(List.of(BEGIN, COMMIT, BEGIN, COMMIT), sql.transactions());
    }

    /** An empty block begins and commits without a statement. */
    @Test
    public void anEmptyBlockSendsNoStatement() {
        db().transaction(() -> {});
        sql.assertCount(0);
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
    }

    /** An unchecked error leaves the block as the same object, and no row. */
    @Test
    public void anUncheckedErrorRollsBackAndIsThrownOn() {
        IllegalStateException error = new IllegalStateException("no");
        assertSame(
                error,
                assertThrows(
                        IllegalStateException.class,
                        () -> db().transaction(() -> {
                            people().create(person("ada"));
                            throw error;
                        })));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(0, error.getSuppressed().length);
        assertEquals(0, people().count());
    }

    /** A checked error leaves the block as the same object, without a wrapper. */
    @Test
    public void aCheckedErrorRollsBackAndIsThrownOn() {
        IOException error = new IOException("disk");
        assertSame(
                error,
                assertThrows(
                        IOException.class,
                        () -> db().inTransaction(tx -> {
                            people().create(person("ada"));
                            throw error;
                        })));
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(0, people().count());
    }

    /** What is no exception but an error of the machine rolls back, too. */
    @Test
    public void anErrorOfTheMachineRollsBack() {
        StackOverflowError error = new StackOverflowError();
        assertSame(
                error,
                assertThrows(
                        StackOverflowError.class,
                        () -> db().transaction(() -> {
                            people().create(person("ada"));
                            throw error;
                        })));
        assertEquals(0, people().count());
    }

    /** An error of the database in the middle undoes what went before. */
    @Test
    public void anErrorOfTheDatabaseRollsBackWhatWentBefore() {
        people().create(person("ada"));
        assertThrows(
                UniqueViolationException.class,
                () -> db().transaction(() -> {
                    people().create(person("grace"));
                    people().create(person("ada"));
                }));
        assertEquals("ada", people().one().name());
    }

    /** An error that the block catches itself does not roll back. */
    @Test
    public void anErrorThatDoesNotLeaveTheBlockCommits() {
        db().transaction(() -> {
            people().create(person("ada"));
            try {
                throw new IllegalStateException("handled");
            } catch (IllegalStateException handled) {
                assertEquals("handled", handled.getMessage());
            }
        });
        assertEquals(1, people().count());
    }

    /** A block that is marked for rollback ends without error and without effect. */
    @Test
    public void aBlockMarkedForRollbackEndsWithoutEffect() {
        String result = db().transaction(tx -> {
            people().create(person("ada"));
            assertFalse(tx.isRollbackOnly());
            tx.setRollbackOnly();
            assertTrue(tx.isRollbackOnly());
            people().create(person("grace"));
            return "done";
        });
        assertEquals("done", result);
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(0, people().count());
    }

    /** The try form commits when it is told to. */
    @Test
    public void theTryFormCommitsWhenTold() {
        try (Transaction tx = db().begin()) {
            people().create(person("ada"));
            tx.model(Person.class).create(person("grace"));
            assertTrue(tx.isActive());
            tx.commit();
            assertFalse(tx.isActive());
        }
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
        assertEquals(2, people().count());
    }

    /** The try form rolls back when it is not told to commit. */
    @Test
    public void theTryFormRollsBackWhenNotTold() {
        try (Transaction tx = db().begin()) {
            people().create(person("ada"));
            assertTrue(tx.isActive());
        }
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals(0, people().count());
    }

    /** The try form rolls back when told, and calls after it stand alone. */
    @Test
    public void callsAfterTheEndOfATransactionStandAlone() {
        try (Transaction tx = db().begin()) {
            people().create(person("ada"));
            tx.rollback();
            people().create(person("grace"));
        }
        assertEquals(List.of(BEGIN, ROLLBACK), sql.transactions());
        assertEquals("grace", people().one().name());
    }

    /** A transaction that has ended takes no call but close. */
    @Test
    public void aTransactionThatHasEndedIsRefused() {
        Transaction tx = db().begin();
        tx.commit();
        assertThrows(TransactionException.class, tx::commit);
        assertThrows(TransactionException.class, tx::rollback);
        assertThrows(TransactionException.class, tx::setRollbackOnly);
        assertThrows(TransactionException.class, () -> tx.model(Person.class).all());
        assertThrows(TransactionException.class, () -> tx.connection(connection -> "never"));
        assertThrows(TransactionException.class, () -> tx.onCommit(() -> {}));
        assertThrows(TransactionException.class, () -> tx.onRollback(() -> {}));
        tx.close();
        tx.close();
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
        sql.assertCount(0);
    }

    /** Commit of a transaction that is marked for rollback is refused; it can be rolled back then. */
    @Test
    public void commitOfATransactionMarkedForRollbackIsRefused() {
        try (Transaction tx = db().begin()) {
            people().create(person("ada"));
            tx.setRollbackOnly();
            TransactionException refused = assertThrows(TransactionException.class, tx::commit);
            assertTrue(String.valueOf(refused.getMessage()).contains("rollback"));
            assertTrue(tx.isActive());
            tx.rollback();
        }
        assertEquals(0, people().count());
    }

    /** A block whose work ended its transaction by hand ends without error. */
    @Test
    public void aBlockMayCommitByHand() {
        db().inTransaction(tx -> {
            people().create(person("ada"));
            tx.commit();
        });
        assertEquals(List.of(BEGIN, COMMIT), sql.transactions());
        assertEquals(1, people().count());
    }

    /** After a statement failed the connection serves the next transaction. */
    @Test
    public void aFailedTransactionLeavesNothingBehind() {
        people().create(person("ada"));
        for (int i = 0; i < 25; i++) {
            assertThrows(UniqueViolationException.class, () -> db().transaction(() -> people().create(person("ada"))));
        }
        db().transaction(() -> people().create(person("grace")));
        assertEquals(2, people().count());
    }
}
