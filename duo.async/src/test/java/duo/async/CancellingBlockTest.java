package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Blocks that are ended from outside, and blocks whose transaction ends without them. */
@NullMarked
class CancellingBlockTest {

    private record Thing(int id) {}

    private final FakeDatabase fake = new FakeDatabase(1);
    private final AsyncDatabase async = AsyncDatabase.of(fake.database);
    private final AsyncModel<Thing> things = async.model(Thing.class);
    private final List<CompletableFuture<?>> blocks = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Void> never = new CompletableFuture<>();
    private final CountDownLatch made = new CountDownLatch(1);

    @AfterEach
    void theConnectionIsFreeAfterwards() {
        assertThat(Await.value(things.exists())).isTrue();
        assertThat(fake.greatest).hasValue(1);
    }

    private void theBlocksEndedWithTheTransaction() {
        assertThat(blocks)
                .isNotEmpty()
                .allSatisfy(block -> assertThat(Await.error(block)).isInstanceOf(TransactionException.class));
    }

    @Test
    void aBlockThatIsCancelledIsRolledBackAloneAndItsStatementEnds() {
        SlowStatement statement = new SlowStatement(1);
        fake.on("block.model.count", statement::run);
        CompletableFuture<Long> ended = async.transaction(tx -> {
            blocks.add(tx.transaction(block -> block.model(Thing.class).count()));
            made.countDown();
            return tx.model(Thing.class).count();
        });
        Await.latch(made);
        Await.latch(statement.started);
        assertThat(blocks.get(0).cancel(true)).isTrue();
        assertThat(Await.value(ended)).isEqualTo(7L);
        assertThat(statement.cancels).hasValue(2);
        assertThat(fake.calls)
                .containsSubsequence("block.model.count", "block.rollback", "tx.model.count", "tx.commit");
    }

    @Test
    void aBlockThatWaitsNeverBeginsWhenItIsCancelled() {
        SlowStatement statement = new SlowStatement();
        fake.on("tx.model.count", statement::run);
        CompletableFuture<Boolean> ended = async.transaction(tx -> {
            CompletableFuture<Long> first = tx.model(Thing.class).count();
            blocks.add(tx.transaction(block -> block.model(Thing.class).count()));
            made.countDown();
            return first.thenCompose(count -> tx.model(Thing.class).exists());
        });
        Await.latch(made);
        Await.latch(statement.started);
        assertThat(blocks.get(0).cancel(true)).isTrue();
        statement.release();
        assertThat(Await.value(ended)).isTrue();
        assertThat(fake.calls).contains("tx.commit").doesNotContain("tx.begin");
    }

    @Test
    void aBlockThatWasBeginningWhenItWasCancelledIsClosed() {
        SlowStatement begin = new SlowStatement(Integer.MAX_VALUE);
        FakeDatabase other = new FakeDatabase(1);
        Transaction begun = other.database.begin(TransactionOptions.defaults()).begin();
        fake.on("tx.begin", () -> {
            begin.run();
            return begun;
        });
        CompletableFuture<Long> ended = async.transaction(tx -> {
            blocks.add(tx.transaction(block -> block.model(Thing.class).count()));
            made.countDown();
            return tx.model(Thing.class).count();
        });
        Await.latch(made);
        Await.latch(begin.started);
        assertThat(blocks.get(0).cancel(true)).isTrue();
        begin.release();
        assertThat(Await.value(ended)).isEqualTo(7L);
        assertThat(other.calls).containsSubsequence("block.close").doesNotContain("block.model.count");
    }

    @Test
    void aTimeoutRollsABlockBackAlone() {
        Await.value(async.inTransaction(tx -> {
            CompletableFuture<Void> inside = new CompletableFuture<>();
            CompletableFuture<?> open = tx.inTransaction(block -> {
                inside.complete(null);
                return never;
            });
            blocks.add(open);
            return inside.thenCompose(begun -> open.orTimeout(1, TimeUnit.MILLISECONDS))
                    .handle((value, error) -> error)
                    .thenCompose(error -> tx.model(Thing.class).count());
        }));
        assertThat(Await.error(blocks.get(0))).isInstanceOf(TimeoutException.class);
        assertThat(fake.calls).containsSubsequence("block.rollback", "tx.model.count", "tx.commit");
    }

    @Test
    void aTransactionThatFailsRollsItsOpenBlocksBack() {
        CountDownLatch inside = new CountDownLatch(3);
        CompletableFuture<Void> trouble = new CompletableFuture<>();
        List<String> after = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            tx.onRollback(() -> after.add("tx"));
            CompletableFuture<?> first = tx.inTransaction(block -> {
                block.onRollback(() -> after.add("block"));
                CompletableFuture<?> nested = block.inTransaction(inner -> {
                    inner.onRollback(() -> after.add("inner"));
                    inside.countDown();
                    return never;
                });
                blocks.add(nested);
                inside.countDown();
                return nested;
            });
            blocks.add(first);
            blocks.add(tx.inTransaction(block -> never));
            inside.countDown();
            return trouble;
        });
        Await.latch(inside);
        IllegalStateException error = new IllegalStateException("trouble");
        trouble.completeExceptionally(error);
        assertThat(Await.error(ended)).isSameAs(error);
        theBlocksEndedWithTheTransaction();
        assertThat(blocks).hasSize(3);
        assertThat(after).containsExactly("inner", "block", "tx");
        assertThat(fake.calls).containsSubsequence("inner.rollback", "block.rollback", "tx.rollback");
    }

    @Test
    void aTransactionThatIsCancelledEndsTheStatementOfItsBlock() {
        SlowStatement statement = new SlowStatement();
        fake.on("inner.model.count", statement::run);
        CountDownLatch kept = new CountDownLatch(2);
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            CompletableFuture<?> outer = tx.inTransaction(block -> {
                CompletableFuture<?> nested =
                        block.inTransaction(inner -> inner.model(Thing.class).count());
                blocks.add(nested);
                kept.countDown();
                return nested;
            });
            blocks.add(outer);
            kept.countDown();
            return outer;
        });
        Await.latch(kept);
        Await.latch(statement.started);
        assertThat(ended.cancel(true)).isTrue();
        Await.latch(fake.seen("tx.close"));
        theBlocksEndedWithTheTransaction();
        assertThat(fake.calls).containsSubsequence("inner.rollback", "block.rollback", "tx.rollback");
    }

    @Test
    void aTransactionThatIsCancelledAfterItsFunctionDoesNotWaitForItsBlock() {
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            blocks.add(tx.inTransaction(block -> {
                inside.countDown();
                return never;
            }));
            made.countDown();
            return CompletableFuture.completedFuture("early");
        });
        Await.latch(made);
        Await.latch(inside);
        assertThat(ended.cancel(true)).isTrue();
        Await.latch(fake.seen("tx.close"));
        theBlocksEndedWithTheTransaction();
        assertThat(fake.calls).containsSubsequence("block.rollback", "tx.rollback");
    }

    @Test
    void aBlockThatWasBeginningWhenItsTransactionFailedDoesNothing() {
        SlowStatement begin = new SlowStatement(Integer.MAX_VALUE);
        FakeDatabase other = new FakeDatabase(1);
        Transaction begun = other.database.begin(TransactionOptions.defaults()).begin();
        fake.on("tx.begin", () -> {
            begin.run();
            return begun;
        });
        CompletableFuture<Void> trouble = new CompletableFuture<>();
        List<String> ran = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            blocks.add(tx.inTransaction(block -> {
                ran.add("function");
                return never;
            }));
            blocks.add(tx.model(Thing.class).count());
            made.countDown();
            return trouble;
        });
        Await.latch(made);
        Await.latch(begin.started);
        IllegalStateException error = new IllegalStateException("trouble");
        trouble.completeExceptionally(error);
        assertThat(Await.error(blocks.get(1)))
                .as("a dropped call shows that the failure was noticed")
                .isInstanceOf(TransactionException.class);
        begin.release();
        assertThat(Await.error(ended)).isSameAs(error);
        theBlocksEndedWithTheTransaction();
        assertThat(ran).isEmpty();
        assertThat(other.calls).containsSubsequence("block.rollback", "block.close");
        assertThat(fake.calls).contains("tx.rollback").doesNotContain("tx.commit");
    }
}
