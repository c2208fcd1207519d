package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Blocks inside an asynchronous transaction. */
@NullMarked
class AsyncBlockTest {

    private record Thing(int id) {}

    private final FakeDatabase fake = new FakeDatabase(1);
    private final AsyncDatabase async = AsyncDatabase.of(fake.database);
    private final AsyncModel<Thing> things = async.model(Thing.class);
    private final List<String> after = Collections.synchronizedList(new ArrayList<>());
    private final IllegalStateException trouble = new IllegalStateException("trouble");

    @AfterEach
    void theConnectionIsFreeAfterwards() {
        assertThat(Await.value(things.exists())).isTrue();
        assertThat(fake.greatest).hasValue(1);
    }

    private static CompletableFuture<Long> count(AsyncTransaction tx) {
        return tx.model(Thing.class).count();
    }

    private void note(AsyncTransaction tx, String name) {
        tx.onCommit(() -> after.add("commit " + name));
        tx.onRollback(() -> after.add("rollback " + name));
    }

    private void theStepsWere(String... steps) {
        assertThat(fake.calls)
                .filteredOn(call -> !call.endsWith("isRollbackOnly") && !call.endsWith("close"))
                .containsExactly(steps);
    }

    @Test
    void aBlockIsReleasedAtItsEndAndTheTransactionCommits() {
        long counted = Await.value(async.transaction(tx -> count(tx)
                .thenCompose(before -> tx.transaction(AsyncBlockTest::count))
                .thenCompose(inside -> count(tx))));
        assertThat(counted).isEqualTo(7L);
        theStepsWere(
                "database.begin",
                "tx.model.count",
                "tx.begin",
                "block.model.count",
                "block.commit",
                "tx.model.count",
                "tx.commit");
    }

    @Test
    void aBlockThatFailsIsRolledBackAloneAndTheTransactionMayCommit() {
        UniqueViolationException refused = new UniqueViolationException("taken", "insert", null);
        fake.on("block.model.create", () -> {
            throw refused;
        });
        List<Throwable> errors = new ArrayList<>();
        Await.value(async.inTransaction(
                tx -> tx.transaction(block -> block.model(Thing.class).create(new Thing(1)))
                        .handle((created, error) -> errors.add(error))
                        .thenCompose(handled -> count(tx))));
        assertThat(errors).containsExactly(refused);
        theStepsWere(
                "database.begin", "tx.begin", "block.model.create", "block.rollback", "tx.model.count", "tx.commit");
    }

    @Test
    void aBlockWhoseFunctionThrowsOrReturnsNothingIsRolledBack() {
        List<Throwable> errors = new ArrayList<>();
        Await.value(async.inTransaction(tx -> {
            CompletableFuture<?> throwing = tx.transaction(block -> {
                throw trouble;
            });
            CompletableFuture<?> nothing = tx.inTransaction(block -> nothing());
            return throwing.handle((value, error) -> errors.add(error))
                    .thenCompose(handled -> nothing.handle((value, error) -> errors.add(error)));
        }));
        assertThat(errors).hasSize(2).startsWith(trouble);
        assertThat(errors.get(1)).isInstanceOf(TransactionException.class).hasMessageContaining("returned null");
        theStepsWere("database.begin", "tx.begin", "block.rollback", "tx.begin", "block.rollback", "tx.commit");
    }

    @SuppressWarnings("NullAway") // What a careless function does.
    private static CompletableFuture<?> nothing() {
        return null;
    }

    @Test
    void aBlockMarkedForRollbackEndsWithoutErrorAndLeavesTheTransaction() {
        Await.value(async.inTransaction(tx -> tx.inTransaction(block -> {
                    block.setRollbackOnly();
                    assertThat(tx.isRollbackOnly()).isFalse();
                    return count(block);
                })
                .thenCompose(done -> count(tx))));
        theStepsWere(
                "database.begin", "tx.begin", "block.model.count", "block.rollback", "tx.model.count", "tx.commit");
    }

    @Test
    void theFailureOfTheTransactionUndoesABlockThatWasReleased() {
        assertThat(Await.error(async.inTransaction(tx -> tx.transaction(AsyncBlockTest::count)
                        .thenCompose(done -> CompletableFuture.failedFuture(trouble)))))
                .isSameAs(trouble);
        theStepsWere("database.begin", "tx.begin", "block.model.count", "block.commit", "tx.rollback");
    }

    @Test
    void callsMadeAfterABlockWaitForItsEnd() {
        SlowStatement statement = new SlowStatement();
        fake.on("block.model.count", statement::run);
        Await.value(async.inTransaction(tx -> {
            CompletableFuture<Long> first = tx.transaction(AsyncBlockTest::count);
            CompletableFuture<Long> second =
                    tx.transaction(block -> block.model(Thing.class).deleteBulk());
            CompletableFuture<Boolean> last = tx.model(Thing.class).exists();
            statement.release();
            return CompletableFuture.allOf(last, second, first);
        }));
        theStepsWere(
                "database.begin",
                "tx.begin",
                "block.model.count",
                "block.commit",
                "tx.begin",
                "block.model.deleteBulk",
                "block.commit",
                "tx.model.exists",
                "tx.commit");
    }

    @Test
    void theCommitWaitsForABlockThatTheFunctionDidNotWaitFor() {
        SlowStatement statement = new SlowStatement();
        fake.on("block.model.count", statement::run);
        List<CompletableFuture<?>> left = new ArrayList<>();
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            left.add(tx.transaction(AsyncBlockTest::count));
            left.add(tx.transaction(AsyncBlockTest::count));
            return CompletableFuture.completedFuture("early");
        });
        Await.latch(statement.started);
        statement.release();
        Await.value(ended);
        assertThat(left).hasSize(2).allSatisfy(block -> assertThat(block).succeedsWithin(Duration.ofMinutes(1)));
        theStepsWere(
                "database.begin",
                "tx.begin",
                "block.model.count",
                "block.commit",
                "tx.begin",
                "block.model.count",
                "block.commit",
                "tx.commit");
    }

    @Test
    void blocksAfterTheEndOfTheTransactionFail() {
        List<AsyncTransaction> kept = new ArrayList<>();
        Await.value(async.inTransaction(tx -> tx.inTransaction(block -> {
            kept.add(tx);
            kept.add(block);
            return count(block);
        })));
        for (AsyncTransaction ended : kept) {
            assertThat(ended.isActive()).isFalse();
            assertThat(Await.error(ended.transaction(AsyncBlockTest::count)))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("has ended");
            assertThat(Await.error(count(ended)))
                    .isInstanceOf(TransactionException.class)
                    .hasMessageContaining("has ended");
        }
        assertThat(kept).hasSize(2);
    }

    @Test
    void aSavepointThatIsRefusedIsTheErrorOfTheBlock() {
        fake.on("tx.begin", () -> {
            throw trouble;
        });
        List<Throwable> errors = new ArrayList<>();
        Await.value(async.inTransaction(
                tx -> tx.transaction(AsyncBlockTest::count).handle((value, error) -> errors.add(error))));
        assertThat(errors).containsExactly(trouble);
        theStepsWere("database.begin", "tx.begin", "tx.commit");
    }

    @Test
    void actionsOfABlockWaitForTheOutermostCommit() {
        Await.value(async.inTransaction(tx -> {
            note(tx, "a");
            return tx.inTransaction(block -> {
                        note(block, "b");
                        return block.inTransaction(inner -> {
                            note(inner, "c");
                            return count(inner);
                        });
                    })
                    .thenRun(() -> {
                        assertThat(after).isEmpty();
                        note(tx, "d");
                    });
        }));
        assertThat(after).containsExactly("commit a", "commit b", "commit c", "commit d");
        theStepsWere(
                "database.begin",
                "tx.begin",
                "block.begin",
                "inner.model.count",
                "inner.commit",
                "block.commit",
                "tx.commit");
    }

    @Test
    void theRollbackOfABlockConcernsItsOwnActionsAndThoseInsideAtOnce() {
        Await.value(async.inTransaction(tx -> {
            note(tx, "a");
            return tx.inTransaction(block -> {
                        note(block, "b");
                        block.setRollbackOnly();
                        return block.inTransaction(inner -> {
                            note(inner, "c");
                            return count(inner);
                        });
                    })
                    .thenRun(() -> assertThat(after).containsExactly("rollback b", "rollback c"));
        }));
        assertThat(after).containsExactly("rollback b", "rollback c", "commit a");
    }

    @Test
    void theRollbackOfTheTransactionConcernsTheActionsOfReleasedBlocks() {
        Await.value(async.inTransaction(tx -> {
            note(tx, "a");
            tx.setRollbackOnly();
            return tx.inTransaction(block -> {
                note(block, "b");
                return count(block);
            });
        }));
        assertThat(after).containsExactly("rollback a", "rollback b");
    }

    @Test
    void actionsAfterTheRollbackOfABlockMayUseTheHandleAroundItAndItsFutureWaitsForThem() {
        Await.value(async.inTransaction(tx -> tx.inTransaction(block -> {
                    block.onRollback(() -> count(tx).thenAccept(counted -> after.add("counted " + counted)));
                    block.setRollbackOnly();
                    return count(block);
                })
                .thenRun(() -> after.add("next"))));
        assertThat(after).containsExactly("counted 7", "next");
        theStepsWere(
                "database.begin", "tx.begin", "block.model.count", "block.rollback", "tx.model.count", "tx.commit");
    }

    @Test
    void theTransactionCompletesAfterTheActionsOfABlockThatItDidNotWaitFor() {
        CompletableFuture<Void> released = new CompletableFuture<>();
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            note(tx, "a");
            CompletableFuture<?> unused = tx.inTransaction(block -> {
                block.onRollback(() -> released.thenRun(() -> after.add("rollback b")));
                return CompletableFuture.failedFuture(trouble);
            });
            return CompletableFuture.completedFuture("early");
        });
        Await.latch(fake.seen("tx.close"));
        assertThat(ended).isNotDone();
        released.complete(null);
        Await.value(ended);
        assertThat(after).containsExactly("rollback b", "commit a");
    }

    @Test
    void manyBlocksLeaveNothingBehind() {
        int blocks = 10_000;
        List<CompletableFuture<Long>> all = new ArrayList<>();
        Await.value(async.inTransaction(tx -> {
            for (int i = 0; i < blocks; i++) {
                all.add(tx.transaction(AsyncBlockTest::count));
            }
            return CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0]));
        }));
        assertThat(all).hasSize(blocks).allSatisfy(block -> assertThat(block).isCompletedWithValue(7L));
        assertThat(fake.calls).endsWith("block.close", "tx.isRollbackOnly", "tx.commit", "tx.close");
    }
}
