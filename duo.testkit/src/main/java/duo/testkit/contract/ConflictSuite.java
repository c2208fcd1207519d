package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Isolation;
import duo.api.Model;
import duo.api.TransactionOptions;
import duo.api.error.DeadlockException;
import duo.api.error.DuoException;
import duo.api.error.TransientDatabaseException;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Transactions that get in each other's way: deadlocks, and serializable ones.
 *
 * @since 0.1.0
 */
public abstract class ConflictSuite extends ContractSuite {
    private static final TransactionOptions READING =
            TransactionOptions.defaults().forReading();

    /** For subclasses. */
    protected ConflictSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    private Model<Wallet> wallets() {
        return db().model(Wallet.class);
    }

    private long balance(String owner) {
        return wallets().where(Wallet_.owner.eq(owner)).one().balance();
    }

    private void add(String owner, long amount) {
        assertEquals(
                1,
                wallets()
                        .where(Wallet_.owner.eq(owner))
                        .updateBulk(wallet -> wallet.set(Wallet_.balance, Wallet_.balance.plus(amount))));
    }

    private boolean writersMeet() {
        return !ServerDialect.of(db()).transactions().singleWriter();
    }

    /**
     * Of two transactions that wait for each other one is told of a deadlock, and the other one commits; the one that was told
     * does its work by doing it again. Which one is told, and whether it must do so twice, is the server's choice.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void theVictimOfADeadlockIsToldAndTheOtherCommits() throws Exception {
        wallets().create(new Wallet("a", 0));
        wallets().create(new Wallet("b", 0));
        AtomicInteger victims = new AtomicInteger();
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        Concurrent.run(2, thread -> {
            while (!committedCrosswise(thread, bothHoldOne)) {
                victims.incrementAndGet();
            }
        });
        assertEquals(writersMeet(), victims.get() > 0, () -> victims + " victims");
        assertEquals(2, balance("a"));
        assertEquals(2, balance("b"));
    }

    private boolean committedCrosswise(int thread, CountDownLatch bothHoldOne) throws InterruptedException {
        try {
            db().transaction(() -> addCrosswise(thread, bothHoldOne));
            return true;
        } catch (DeadlockException victim) {
            return false;
        }
    }

    private void addCrosswise(int thread, CountDownLatch bothHoldOne) throws InterruptedException {
        add(thread == 0 ? "a" : "b", 1);
        bothHoldOne.countDown();
        if (writersMeet()) {
            Concurrent.await(bothHoldOne);
        }
        add(thread == 0 ? "b" : "a", 1);
    }

    /**
     * A transaction that lost a deadlock cannot be committed by hiding the error: half of its work is gone.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aTransactionThatLostADeadlockDoesNotCommit() throws Exception {
        wallets().create(new Wallet("a", 0));
        wallets().create(new Wallet("b", 0));
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        Concurrent.run(2, thread -> {
            try {
                db().transaction(() -> {
                    try {
                        addCrosswise(thread, bothHoldOne);
                    } catch (DeadlockException hidden) {
                        Concurrent.until("the other one has committed", () -> othersBalance() == 1);
                    }
                });
            } catch (DuoException told) {
                refused.incrementAndGet();
            }
        });
        assertEquals(writersMeet() ? 1 : 0, refused.get());
        assertEquals(writersMeet() ? 1 : 2, balance("a"));
        assertEquals(balance("a"), balance("b"));
    }

    private long othersBalance() {
        return db().transaction(READING.requiresNew(), () -> balance("a"));
    }

    /**
     * Serializable transactions that would break a rule together do not both commit.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    @Needs(Capability.SERIALIZABLE_TRANSACTIONS)
    public void serializableTransactionsKeepARuleTogether() throws Exception {
        wallets().create(new Wallet("0", 60));
        wallets().create(new Wallet("1", 60));
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch bothHaveRead = new CountDownLatch(2);
        Concurrent.run(2, thread -> {
            while (!withdrawn(thread, bothHaveRead)) {
                refused.incrementAndGet();
            }
        });
        assertEquals(20, balance("0") + balance("1"));
        assertTrue(refused.get() >= (writersMeet() ? 1 : 0), "nobody was refused");
    }

    /** Takes 100 from the wallet of a thread if both together hold so much. */
    private boolean withdrawn(int thread, CountDownLatch bothHaveRead) throws InterruptedException {
        try {
            db().transaction(TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE), () -> {
                long both = wallets().all().stream().mapToLong(Wallet::balance).sum();
                bothHaveRead.countDown();
                if (writersMeet()) {
                    Concurrent.await(bothHaveRead);
                }
                if (both >= 100) {
                    add(String.valueOf(thread), -100);
                }
            });
            return true;
        } catch (TransientDatabaseException met) {
            return false;
        }
    }
}
