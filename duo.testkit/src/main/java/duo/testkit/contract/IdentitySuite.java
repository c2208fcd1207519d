package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Entities within a transaction and after it: one object for one row, and no hidden writes.
 *
 * @since 0.1.0
 */
public abstract class IdentitySuite extends ContractSuite {

    /** For subclasses. */
    protected IdentitySuite() {}

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

    private static long key(Wallet wallet) {
        return Objects.requireNonNull(wallet.id());
    }

    /** Outside a transaction nothing is kept: two reads of a row give two equal objects, with one statement each. */
    @Test
    public void standaloneReadsGiveNewObjects() {
        stored("ada", 1);
        Wallet first = wallets().one();
        Wallet second = wallets().one();
        sql.assertCount(2);
        assertNotSame(first, second);
        assertEquals(first, second);
        assertEquals(first.balance(), second.balance());
    }

    /** A standalone read writes nothing, whatever was changed in memory before. */
    @Test
    public void standaloneReadsWriteNothing() {
        Wallet ada = stored("ada", 1);
        ada.deposit(10);
        assertEquals(1, wallets().one().balance());
        sql.assertCount(1);
        assertTrue(sql.texts().get(0).startsWith("SELECT"));
        assertEquals(List.of(), sql.transactions());
    }

    /** What was saved stays readable after its transaction, without a statement. */
    @Test
    public void entitiesStayReadableAfterTheirTransaction() {
        Wallet ada = db().transaction(() -> wallets().create(new Wallet("ada", 7)));
        sql.assertCount(1);
        assertEquals("ada", ada.owner());
        assertEquals(7, ada.balance());
        assertEquals(0, ada.version());
        assertTrue(key(ada) > 0);
        sql.assertCount(1);
    }

    /** Within a transaction a row that was met is found by its key without a statement. */
    @Test
    public void getIsAnsweredByWhatTheTransactionKnows() {
        stored("ada", 1);
        db().transaction(() -> {
            Wallet first = wallets().first().orElseThrow();
            assertSame(first, wallets().get(key(first)).orElseThrow());
            sql.assertCount(1);
        });
    }

    /** Whichever way a row is read, within a transaction it is one object. */
    @Test
    public void allWaysToARowGiveOneObject() {
        long key = key(stored("ada", 1));
        db().inTransaction(tx -> {
            Wallet ada = wallets().get(key).orElseThrow();
            assertSame(ada, wallets().one());
            assertSame(ada, wallets().where(Wallet_.owner.eq("ada")).first().orElseThrow());
            assertSame(ada, wallets().all().get(0));
            assertSame(ada, wallets().getAll(List.of(key)).get(key));
            assertSame(ada, tx.model(Wallet.class).last().orElseThrow());
            db().transaction(() -> assertSame(ada, wallets().one()));
        });
    }

    /** What was created in a transaction is found as the same object. */
    @Test
    public void whatWasCreatedIsFoundAsTheSameObject() {
        db().transaction(() -> {
            Wallet ada = wallets().create(new Wallet("ada", 1));
            assertSame(ada, wallets().get(key(ada)).orElseThrow());
            sql.assertCount(1);
            assertSame(ada, wallets().one());
        });
    }

    /** A query does not overwrite what was changed in memory; refresh does. */
    @Test
    public void onlyRefreshOverwritesChangesInMemory() {
        long key = key(stored("ada", 1));
        db().transaction(() -> {
            Wallet ada = wallets().get(key).orElseThrow();
            ada.deposit(10);
            assertEquals(11, wallets().one().balance());
            sql.assertCount(2);
            assertSame(ada, wallets().refresh(ada));
            assertEquals(1, ada.balance());
            sql.assertCount(3);
        });
    }

    /** Another transaction has objects of its own. */
    @Test
    public void anotherTransactionHasObjectsOfItsOwn() {
        stored("ada", 1);
        Wallet first = db().transaction(() -> wallets().one());
        Wallet second = db().transaction(() -> wallets().one());
        assertNotSame(first, second);
    }

    /** After the rollback of a nested block the rows are read again. */
    @Test
    public void theRollbackOfANestedBlockForgetsTheObjects() {
        long key = key(stored("ada", 1));
        db().transaction(() -> {
            Wallet before = wallets().get(key).orElseThrow();
            db().inTransaction(inner -> inner.setRollbackOnly());
            Wallet after = wallets().get(key).orElseThrow();
            assertNotSame(before, after);
            sql.assertCount(2);
        });
    }

    /** What was written past the objects is read again. */
    @Test
    public void bulkWritesMakeTheTransactionReadAgain() {
        long key = key(stored("ada", 1));
        db().transaction(() -> {
            assertEquals(1, wallets().get(key).orElseThrow().balance());
            wallets().where(Wallet_.owner.eq("ada")).updateBulk(a -> a.set(Wallet_.balance, 5L));
            assertEquals(5, wallets().get(key).orElseThrow().balance());
            wallets().where(Wallet_.owner.eq("ada")).deleteBulk();
            assertEquals(Optional.empty(), wallets().get(key));
        });
    }

    /** A deleted row is not found any more. */
    @Test
    public void aDeletedRowIsForgotten() {
        long key = key(stored("ada", 1));
        db().transaction(() -> {
            assertTrue(wallets().delete(wallets().get(key).orElseThrow()));
            assertEquals(Optional.empty(), wallets().get(key));
        });
    }

    /** What was changed and not saved is not written at the commit. */
    @Test
    public void nothingIsWrittenThatWasNotSaved() {
        long key = key(stored("ada", 1));
        db().transaction(() -> wallets().get(key).orElseThrow().deposit(10));
        sql.assertCount(1);
        assertEquals(1, wallets().one().balance());
    }
}
