package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.error.StaleEntityException;
import duo.testkit.model.Wallet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What entities know after a rollback: what they knew before it.
 *
 * @since 0.1.0
 */
public abstract class EntityRollbackSuite extends ContractSuite {

    /** For subclasses. */
    protected EntityRollbackSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    private Model<Wallet> wallets() {
        return db().model(Wallet.class);
    }

    private Wallet stored(String owner, long balance) {
        Wallet wallet = wallets().create(new Wallet(owner, balance));
        sql.clear();
        return wallet;
    }

    /** After a rollback a created entity is new again, without key, and can be saved once more. */
    @Test
    public void aCreatedEntityIsNewAgainAfterTheRollback() {
        Wallet ada = new Wallet("ada", 1);
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    wallets().save(ada);
                    assertFalse(ada.isNew());
                    ada.deposit(1);
                    wallets().save(ada);
                    assertEquals(1, ada.version());
                    throw new IllegalStateException("no");
                }));
        assertTrue(ada.isNew());
        assertNull(ada.id());
        assertEquals(0, ada.version());
        wallets().save(ada);
        assertEquals(2, wallets().one().balance());
    }

    /** After a rollback the columns that had been saved are changed ones again, and the version is the old one. */
    @Test
    public void savedChangesAreChangesAgainAfterTheRollback() {
        Wallet ada = stored("ada", 1);
        db().inTransaction(tx -> {
            ada.deposit(10);
            wallets().save(ada);
            ada.deposit(100);
            wallets().save(ada);
            tx.setRollbackOnly();
        });
        assertEquals(0, ada.version());
        assertEquals(111, ada.balance());
        sql.clear();
        wallets().save(ada);
        sql.assertCount(1);
        assertTrue(sql.texts().get(0).contains("balance"));
        assertFalse(sql.texts().get(0).contains("owner"));
        assertEquals(111, wallets().one().balance());
    }

    /** After a rollback a deleted entity has its row again. */
    @Test
    public void aDeletedEntityHasItsRowAgainAfterTheRollback() {
        Wallet ada = stored("ada", 1);
        db().inTransaction(tx -> {
            wallets().delete(ada);
            assertTrue(ada.isNew());
            tx.setRollbackOnly();
        });
        assertFalse(ada.isNew());
        ada.deposit(1);
        wallets().save(ada);
        assertEquals(2, wallets().one().balance());
    }

    /** The rollback of a nested block takes back its own steps alone. */
    @Test
    public void theRollbackOfANestedBlockTakesBackItsOwnSteps() {
        Wallet ada = new Wallet("ada", 1);
        db().inTransaction(outer -> {
            wallets().save(ada);
            db().inTransaction(inner -> {
                ada.deposit(10);
                wallets().save(ada);
                outer.model(Wallet.class).save(giveTo(ada, "grace"));
                assertEquals(2, ada.version());
                inner.setRollbackOnly();
            });
            assertFalse(ada.isNew());
            assertEquals(0, ada.version());
            wallets().save(ada);
        });
        Wallet read = wallets().one();
        assertEquals("grace", read.owner());
        assertEquals(11, read.balance());
        assertEquals(1, read.version());
    }

    private static Wallet giveTo(Wallet wallet, String owner) {
        wallet.giveTo(owner);
        return wallet;
    }

    /** The rollback of the outer block takes back the steps of the nested one that had ended well. */
    @Test
    public void theRollbackOfTheOuterBlockTakesBackNestedSteps() {
        Wallet ada = new Wallet("ada", 1);
        db().inTransaction(outer -> {
            db().transaction(() -> wallets().save(ada));
            ada.deposit(1);
            wallets().save(ada);
            outer.setRollbackOnly();
        });
        assertTrue(ada.isNew());
        assertNull(ada.id());
        assertEquals(0, wallets().count());
    }

    /** An entity that somebody else changed meanwhile is refused inside a transaction as outside. */
    @Test
    public void aStaleEntityIsRefusedInsideATransaction() {
        Wallet mine = stored("ada", 1);
        Wallet theirs = wallets().one();
        theirs.deposit(5);
        wallets().save(theirs);
        mine.deposit(7);
        assertThrows(
                StaleEntityException.class,
                () -> db().transaction(() -> wallets().save(mine)));
        assertEquals(6, wallets().one().balance());
        assertEquals(0, mine.version());
    }
}
