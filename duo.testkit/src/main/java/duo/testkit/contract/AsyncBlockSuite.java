package duo.testkit.contract;

import static duo.api.event.TransactionEvent.Kind.BEGIN;
import static duo.api.event.TransactionEvent.Kind.COMMIT;
import static duo.api.event.TransactionEvent.Kind.RELEASE;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK;
import static duo.api.event.TransactionEvent.Kind.ROLLBACK_TO_SAVEPOINT;
import static duo.api.event.TransactionEvent.Kind.SAVEPOINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.async.AsyncDatabase;
import duo.async.AsyncTransaction;
import duo.async.Futures;
import duo.testkit.model.Wallet;
import duo.testkit.model.Wallet_;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Blocks inside asynchronous transactions, each with a savepoint.
 *
 * @since 0.1.0
 */
public abstract class AsyncBlockSuite extends ContractSuite {
    private final IllegalStateException error = new IllegalStateException("work");

    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

    /** For subclasses. */
    protected AsyncBlockSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    /** Forgets what ran. */
    @BeforeEach
    public void forget() {
        ran.clear();
    }

    private AsyncDatabase async() {
        return AsyncDatabase.of(db());
    }

    private static CompletableFuture<Wallet> create(AsyncTransaction tx, String owner) {
        return tx.model(Wallet.class).create(new Wallet(owner, 1));
    }

    private CompletableFuture<Wallet> createAndFail(AsyncTransaction tx, String owner) {
        return create(tx, owner).thenCompose(created -> CompletableFuture.failedFuture(error));
    }

    private List<String> owners() {
        return db().model(Wallet.class).orderBy(Wallet_.owner.asc()).all().stream()
                .map(Wallet::owner)
                .toList();
    }

    private void note(AsyncTransaction tx, String name) {
        tx.onCommit(() -> CompletableFuture.runAsync(() -> ran.add("commit " + name)));
        tx.onRollback(() -> CompletableFuture.runAsync(() -> ran.add("rollback " + name)));
    }

    /** A block that ends well is released, and committed with the transaction. */
    @Test
    public void aBlockIsReleasedAndCommittedWithTheTransaction() {
        Wallet bob = Settled.value(async().transaction(tx ->
                create(tx, "ada").thenCompose(ada -> tx.transaction(block -> create(block, "bob")))));
        assertEquals("bob", bob.owner());
        assertEquals(List.of(BEGIN, SAVEPOINT, RELEASE, COMMIT), sql.transactions());
        assertEquals(List.of("ada", "bob"), owners());
    }

    /** A block that fails is undone alone, fails with its error, and the transaction commits. */
    @Test
    public void aBlockThatFailsIsUndoneAlone() {
        Throwable told = Settled.value(async().transaction(tx -> create(tx, "ada")
                .thenCompose(ada -> tx.transaction(block -> createAndFail(block, "bob")))
                .handle((bob, failed) -> Futures.unwrap(failed))
                .thenCombine(create(tx, "carl"), (failed, carl) -> failed)));
        assertSame(error, told);
        assertEquals(List.of(BEGIN, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, COMMIT), sql.transactions());
        assertEquals(List.of("ada", "carl"), owners());
    }

    /** An error of the database inside a block leaves the transaction usable, also where it would poison one. */
    @Test
    public void anErrorOfTheDatabaseInABlockLeavesTheTransactionUsable() {
        Settled.value(async().inTransaction(tx -> create(tx, "ada")
                .thenCompose(ada -> tx.transaction(block -> create(block, "ada")))
                .handle((ada, failed) ->
                        ran.add(Futures.unwrap(failed).getClass().getSimpleName()))
                .thenCompose(handled -> create(tx, "bob"))));
        assertEquals(List.of(UniqueViolationException.class.getSimpleName()), ran);
        assertEquals(List.of("ada", "bob"), owners());
    }

    /** The error of a block that nobody handles is that of the transaction, which rolls back all. */
    @Test
    public void theErrorOfABlockThatNobodyHandlesRollsBackAll() {
        assertSame(
                error,
                Settled.error(async().inTransaction(tx ->
                        create(tx, "ada").thenCompose(ada -> tx.inTransaction(block -> createAndFail(block, "b"))))));
        assertEquals(List.of(BEGIN, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** The failure of the transaction undoes the block that was released. */
    @Test
    public void theFailureOfTheTransactionUndoesTheBlock() {
        assertSame(
                error,
                Settled.error(async().inTransaction(tx -> tx.inTransaction(block -> create(block, "ada"))
                        .thenCompose(done -> CompletableFuture.failedFuture(error)))));
        assertEquals(List.of(BEGIN, SAVEPOINT, RELEASE, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** Three levels of which the middle one fails: the outer one survives, before and after. */
    @Test
    public void threeLevelsOfWhichTheMiddleOneFails() {
        Settled.value(async().inTransaction(tx -> create(tx, "a")
                .thenCompose(a -> tx.inTransaction(middle -> create(middle, "b")
                        .thenCompose(b -> middle.inTransaction(inner -> create(inner, "c")))
                        .thenCompose(c -> CompletableFuture.failedFuture(error))))
                .exceptionallyCompose(failed -> tx.inTransaction(block -> create(block, "d")))
                .thenCompose(d -> create(tx, "e"))));
        assertEquals(
                List.of(BEGIN, SAVEPOINT, SAVEPOINT, RELEASE, ROLLBACK_TO_SAVEPOINT, SAVEPOINT, RELEASE, COMMIT),
                sql.transactions());
        assertEquals(List.of("a", "d", "e"), owners());
    }

    /** A block marked for rollback is undone without error, and the transaction commits. */
    @Test
    public void aBlockMarkedForRollbackIsUndoneAlone() {
        Settled.value(async().inTransaction(tx -> create(tx, "ada")
                .thenCompose(ada -> tx.inTransaction(block -> {
                    block.setRollbackOnly();
                    return create(block, "bob");
                }))));
        assertEquals(List.of(BEGIN, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, COMMIT), sql.transactions());
        assertEquals(List.of("ada"), owners());
    }

    /** Blocks and calls that are asked for at once go one after another, in their order. */
    @Test
    public void blocksAndCallsAtOnceGoOneAfterAnother() {
        Settled.value(async().inTransaction(tx -> CompletableFuture.allOf(
                tx.transaction(block -> create(block, "ada")),
                tx.transaction(block -> createAndFail(block, "bob")).exceptionally(failed -> new Wallet("nobody", 0)),
                create(tx, "carl"),
                tx.transaction(block -> create(block, "dora")))));
        assertEquals(
                List.of(BEGIN, SAVEPOINT, RELEASE, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, SAVEPOINT, RELEASE, COMMIT),
                sql.transactions());
        assertEquals(List.of("ada", "carl", "dora"), owners());
    }

    /** The commit waits for a block that nobody waited for. */
    @Test
    public void theCommitWaitsForAnOpenBlock() {
        CompletableFuture<Boolean> release = new CompletableFuture<>();
        CompletableFuture<?> ended = async().inTransaction(tx -> {
            CompletableFuture<?> block =
                    tx.inTransaction(inner -> release.thenCompose(released -> create(inner, "ada")));
            return CompletableFuture.completedStage(block);
        });
        release.complete(true);
        Settled.value(ended);
        assertEquals(List.of(BEGIN, SAVEPOINT, RELEASE, COMMIT), sql.transactions());
        assertEquals(List.of("ada"), owners());
    }

    /** A transaction that fails rolls back its open block, which would wait for ever. */
    @Test
    public void aTransactionThatFailsRollsBackItsOpenBlock() {
        List<CompletableFuture<?>> blocks = new ArrayList<>();
        CompletableFuture<?> ended = async().inTransaction(tx -> {
            CompletableFuture<Void> inside = new CompletableFuture<>();
            blocks.add(tx.inTransaction(block -> {
                block.onRollback(() -> ran.add("rollback block"));
                return create(block, "ada")
                        .thenRun(() -> inside.complete(null))
                        .thenCompose(created -> new CompletableFuture<Void>());
            }));
            tx.onRollback(() -> ran.add("rollback tx"));
            return inside.thenCompose(open -> CompletableFuture.failedFuture(error));
        });
        assertSame(error, Settled.error(ended));
        Settled.error(TransactionException.class, blocks.get(0));
        assertEquals(List.of("rollback block", "rollback tx"), ran);
        assertEquals(List.of(BEGIN, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, ROLLBACK), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** A block that is cancelled is undone alone. */
    @Test
    public void aBlockThatIsCancelledIsUndoneAlone() {
        Settled.value(async().inTransaction(tx -> {
            CompletableFuture<Void> inside = new CompletableFuture<>();
            CompletableFuture<?> block = tx.inTransaction(inner -> create(inner, "ada")
                    .thenRun(() -> inside.complete(null))
                    .thenCompose(created -> new CompletableFuture<Void>()));
            return inside.thenApply(open -> block.cancel(true)).thenCompose(cancelled -> {
                ran.add("cancelled " + cancelled);
                return CompletableFuture.completedStage(true);
            });
        }));
        assertEquals(List.of("cancelled true"), ran);
        assertEquals(List.of(BEGIN, SAVEPOINT, ROLLBACK_TO_SAVEPOINT, COMMIT), sql.transactions());
        assertEquals(List.of(), owners());
    }

    /** Inside a block the handle around it is refused with advice, because its calls would wait for the block. */
    @Test
    public void theHandleAroundABlockIsRefusedInsideIt() {
        TransactionException refused = Settled.error(
                TransactionException.class,
                async().inTransaction(tx ->
                        tx.inTransaction(block -> create(block, "ada").thenCompose(ada -> create(tx, "bob")))));
        assertTrue(String.valueOf(refused.getMessage()).contains("handle that the function"), refused.getMessage());
        assertEquals(List.of(), owners());
    }

    /** The actions of a block wait for the outermost commit, and are awaited there in their order. */
    @Test
    public void actionsOfABlockWaitForTheOutermostCommit() {
        Settled.value(async().inTransaction(tx -> {
            note(tx, "a");
            return tx.inTransaction(block -> {
                        note(block, "b");
                        return block.inTransaction(inner -> {
                            note(inner, "c");
                            return create(inner, "ada");
                        });
                    })
                    .thenRun(() -> {
                        assertEquals(List.of(), ran);
                        note(tx, "d");
                    });
        }));
        assertEquals(List.of("commit a", "commit b", "commit c", "commit d"), ran);
    }

    /** The rollback of a block concerns its own actions and those inside, at once; the others wait for the commit. */
    @Test
    public void theRollbackOfABlockConcernsItsOwnActions() {
        Settled.value(async().inTransaction(tx -> {
            note(tx, "a");
            return tx.inTransaction(block -> {
                        note(block, "b");
                        block.setRollbackOnly();
                        return block.inTransaction(inner -> {
                            note(inner, "c");
                            return create(inner, "ada");
                        });
                    })
                    .thenRun(() -> assertEquals(List.of("rollback b", "rollback c"), ran));
        }));
        assertEquals(List.of("rollback b", "rollback c", "commit a"), ran);
        assertEquals(List.of(), owners());
    }

    /** The rollback of the transaction concerns the actions of the block that had ended well. */
    @Test
    public void theRollbackOfTheTransactionConcernsTheActionsOfItsBlocks() {
        Settled.value(async().inTransaction(tx -> {
            note(tx, "a");
            tx.setRollbackOnly();
            return tx.inTransaction(block -> {
                note(block, "b");
                return create(block, "ada");
            });
        }));
        assertEquals(List.of("rollback a", "rollback b"), ran);
        assertEquals(List.of(), owners());
    }

    /** An action that ends with an error of the machine reaches nobody, and the future of the transaction completes. */
    @Test
    public void anErrorOfTheMachineInAnActionStopsNothing() {
        Settled.value(async().inTransaction(tx -> {
            tx.onCommit((Runnable) () -> {
                throw new NoClassDefFoundError("action");
            });
            note(tx, "b");
            return create(tx, "ada");
        }));
        assertEquals(List.of("commit b"), ran);
        assertEquals(List.of("ada"), owners());
    }
}
