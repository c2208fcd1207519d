package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Transaction;
import duo.testkit.model.Wallet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Actions after the end of a transaction: when they run, in which order, and when they are dropped.
 *
 * @since 0.1.0
 */
public abstract class TransactionActionSuite extends ContractSuite {
    private final List<String> ran = new ArrayList<>();

    /** For subclasses. */
    protected TransactionActionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    private Model<Wallet> wallets() {
        return db().model(Wallet.class);
    }

    private void note(Transaction tx, String name) {
        tx.onCommit(() -> ran.add("commit " + name));
        tx.onRollback(() -> ran.add("rollback " + name));
    }

    /** Forgets what ran. */
    @BeforeEach
    public void forget() {
        ran.clear();
    }

    /** Actions run after the commit, in the order in which they were given. */
    @Test
    public void actionsRunAfterTheCommitInTheirOrder() {
        db().inTransaction(tx -> {
            note(tx, "a");
            note(tx, "b");
            wallets().create(new Wallet("ada", 1));
            note(tx, "c");
            assertEquals(List.of(), ran);
        });
        assertEquals(List.of("commit a", "commit b", "commit c"), ran);
    }

    /** Actions for the rollback run after it, in their order, and those for the commit are dropped. */
    @Test
    public void actionsRunAfterTheRollbackInTheirOrder() {
        assertThrows(
                IllegalStateException.class,
                () -> db().inTransaction(tx -> {
                    note(tx, "a");
                    note(tx, "b");
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of("rollback a", "rollback b"), ran);
    }

    /** A mark for rollback counts as rollback. */
    @Test
    public void aMarkForRollbackDropsTheActionsOfTheCommit() {
        db().inTransaction(tx -> {
            note(tx, "a");
            tx.setRollbackOnly();
        });
        assertEquals(List.of("rollback a"), ran);
    }

    /** The try form that is closed without commit counts as rollback. */
    @Test
    public void aCloseWithoutCommitCountsAsRollback() {
        try (Transaction tx = db().begin()) {
            note(tx, "a");
        }
        assertEquals(List.of("rollback a"), ran);
    }

    /** The actions of a nested block wait for the outermost commit. */
    @Test
    public void actionsOfANestedBlockWaitForTheOutermostCommit() {
        db().inTransaction(outer -> {
            note(outer, "a");
            db().inTransaction(middle -> {
                note(middle, "b");
                db().inTransaction(inner -> note(inner, "c"));
                assertEquals(List.of(), ran);
            });
            note(outer, "d");
            assertEquals(List.of(), ran);
        });
        assertEquals(List.of("commit a", "commit b", "commit c", "commit d"), ran);
    }

    /** When a nested block is rolled back, its actions for that run at once, those of the outer one do not. */
    @Test
    public void theRollbackOfANestedBlockConcernsItsOwnActions() {
        db().inTransaction(outer -> {
            note(outer, "a");
            db().inTransaction(inner -> {
                note(inner, "b");
                inner.setRollbackOnly();
            });
            assertEquals(List.of("rollback b"), ran);
        });
        assertEquals(List.of("rollback b", "commit a"), ran);
    }

    /** When the outer block is rolled back, the actions of the nested one that had ended well are dropped, too. */
    @Test
    public void theRollbackOfTheOuterBlockConcernsTheNestedOne() {
        db().inTransaction(outer -> {
            note(outer, "a");
            db().inTransaction(inner -> note(inner, "b"));
            outer.setRollbackOnly();
        });
        assertEquals(List.of("rollback a", "rollback b"), ran);
    }

    /** The middle of three levels fails: the actions of the inner two are those of a rollback. */
    @Test
    public void theRollbackOfTheMiddleConcernsWhatIsInside() {
        db().inTransaction(outer -> {
            note(outer, "a");
            db().inTransaction(middle -> {
                note(middle, "b");
                db().inTransaction(inner -> note(inner, "c"));
                middle.setRollbackOnly();
            });
        });
        assertEquals(List.of("rollback b", "rollback c", "commit a"), ran);
    }

    /** An action that fails neither reaches the caller nor stops the ones after it. */
    @Test
    public void anActionThatFailsStopsNothing() {
        db().inTransaction(tx -> {
            tx.onCommit(() -> {
                throw new IllegalStateException("action");
            });
            note(tx, "b");
            wallets().create(new Wallet("ada", 1));
        });
        assertEquals(List.of("commit b"), ran);
        assertEquals(1, wallets().count());
        assertThrows(
                ArithmeticException.class,
                () -> db().inTransaction(tx -> {
                    tx.onRollback(() -> {
                        throw new IllegalStateException("action");
                    });
                    note(tx, "c");
                    throw new ArithmeticException("work");
                }));
        assertEquals(List.of("commit b", "rollback c"), ran);
    }

    /** Not even an error of the machine, such as a missing class, in an action reaches the caller or stops the ones after it. */
    @Test
    public void anErrorOfTheMachineInAnActionStopsNothing() {
        db().inTransaction(tx -> {
            tx.onCommit(() -> {
                throw new NoClassDefFoundError("action");
            });
            note(tx, "b");
            wallets().create(new Wallet("ada", 1));
        });
        assertEquals(List.of("commit b"), ran);
        assertEquals(1, wallets().count());
    }

    /** Actions after the commit run outside the transaction and may write. */
    @Test
    public void actionsAfterTheCommitMayWrite() {
        db().inTransaction(tx -> {
            tx.onCommit(() -> wallets().create(new Wallet("standalone", 1)));
            tx.onCommit(() -> db().inTransaction(next -> {
                assertTrue(next.isActive());
                assertFalse(tx.isActive());
                wallets().create(new Wallet("in a transaction", 2));
            }));
            wallets().create(new Wallet("work", 3));
        });
        assertEquals(List.of(BEGIN, COMMIT, BEGIN, COMMIT), sql.transactions());
        assertEquals(3, wallets().count());
        assertEquals(
                List.of(true, false, true),
                sql.statements().subList(0, 3).stream()
                        .map(event -> event.inTransaction())
                        .toList());
    }

    /** Actions after the rollback run outside the transaction, may write, and see entities as they were before it. */
    @Test
    public void actionsAfterTheRollbackMayWrite() {
        Wallet ada = new Wallet("ada", 1);
        db().inTransaction(tx -> {
            tx.onRollback(() -> {
                assertNull(ada.id());
                wallets().create(new Wallet("audit", 0));
                ran.add("wrote");
            });
            wallets().create(ada);
            tx.setRollbackOnly();
        });
        assertEquals(List.of("wrote"), ran);
        assertEquals("audit", wallets().one().owner());
    }
}
