package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullMarked
class CancellingTransactionTest {

    private record Thing(int id) {}

    private final FakeDatabase fake = new FakeDatabase(1);
    private final AsyncDatabase async = AsyncDatabase.of(fake.database);
    private final AsyncModel<Thing> things = async.model(Thing.class);

    @AfterEach
    void theConnectionIsFreeAfterwards() {
        assertThat(Await.value(things.exists())).isTrue();
        assertThat(fake.calls).doesNotContain("tx.commit");
    }

    @Test
    void itNeverBeginsWhenItHasWaited() {
        SlowStatement statement = new SlowStatement();
        fake.on("model.count", statement::run);
        CompletableFuture<Long> before = things.count();
        CompletableFuture<?> waits =
                async.inTransaction(tx -> tx.model(Thing.class).count());
        assertThat(waits.cancel(true)).isTrue();
        statement.release();
        assertThat(Await.value(before)).isEqualTo(1L);
        assertThat(fake.calls).doesNotContain("database.begin");
    }

    @Test
    void itIsClosedWhenItWasBeginning() {
        SlowStatement begin = new SlowStatement(Integer.MAX_VALUE);
        Transaction begun = fake.database.begin(TransactionOptions.defaults());
        fake.on("database.begin", () -> {
            begin.run();
            return begun;
        });
        List<String> ran = new ArrayList<>();
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            ran.add("function");
            return tx.model(Thing.class).count();
        });
        Await.latch(begin.started);
        assertThat(ended.cancel(true)).isTrue();
        begin.release();
        Await.latch(fake.seen("tx.close"));
        assertThat(ran).isEmpty();
    }

    @Test
    void itsStatementIsCancelledAndItRollsBack() {
        SlowStatement statement = new SlowStatement(1);
        fake.on("tx.model.count", statement::run);
        CountDownLatch rolledBack = new CountDownLatch(1);
        CompletableFuture<CompletableFuture<Boolean>> made = new CompletableFuture<>();
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            tx.onRollback(rolledBack::countDown);
            CompletableFuture<Long> runs = tx.model(Thing.class).count();
            CompletableFuture<Boolean> waits = tx.model(Thing.class).exists();
            made.complete(waits);
            return CompletableFuture.allOf(runs, waits);
        });
        CompletableFuture<Boolean> waits = Await.value(made);
        Await.latch(statement.started);
        assertThat(ended.cancel(true)).isTrue();
        Await.latch(statement.ended);
        Await.latch(rolledBack);
        assertThat(ended).isCancelled();
        assertThat(statement.cancels.get()).isEqualTo(2);
        assertThat(Await.error(waits)).isInstanceOf(TransactionException.class);
        assertThat(fake.calls).containsSubsequence("tx.model.count", "tx.rollback", "tx.close");
    }

    @Test
    void itRollsBackWhileItsFunctionWaitsForSomethingElse() {
        CompletableFuture<Void> never = new CompletableFuture<>();
        CountDownLatch inside = new CountDownLatch(1);
        AtomicReference<@Nullable AsyncTransaction> kept = new AtomicReference<>();
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            kept.set(tx);
            inside.countDown();
            return never;
        });
        Await.latch(inside);
        assertThat(ended.cancel(true)).isTrue();
        Await.latch(fake.seen("tx.close"));
        AsyncTransaction handle = Objects.requireNonNull(kept.get());
        assertThat(handle.isActive()).isFalse();
        assertThat(Await.error(handle.model(Thing.class).count())).isInstanceOf(TransactionException.class);
        assertThat(fake.calls).containsSubsequence("tx.rollback", "tx.close");
    }

    @Test
    void aTimeoutRollsItBack() {
        CompletableFuture<?> ended =
                async.inTransaction(tx -> new CompletableFuture<Void>()).orTimeout(1, TimeUnit.MILLISECONDS);
        assertThat(Await.error(ended)).isInstanceOf(TimeoutException.class);
    }

    @Test
    void cancellingOneCallOfItLeavesTheOthers() {
        SlowStatement statement = new SlowStatement();
        fake.on("tx.model.count", statement::run);
        List<Boolean> found = new ArrayList<>();
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            CompletableFuture<Long> slow = tx.model(Thing.class).count();
            CompletableFuture<?> dropped = tx.model(Thing.class).delete(new Thing(1));
            CompletableFuture<Boolean> wanted = tx.model(Thing.class).exists();
            assertThat(dropped.cancel(true)).isTrue();
            assertThat(slow.cancel(true)).isTrue();
            tx.setRollbackOnly();
            return wanted.thenAccept(found::add);
        });
        Await.value(ended);
        assertThat(found).containsExactly(true);
        assertThat(fake.calls).doesNotContain("tx.model.delete").contains("tx.model.exists");
    }

    @Test
    void onceTheCommitHasBegunNobodyCanCancelIt() {
        FakeDatabase committing = new FakeDatabase(1);
        SlowStatement commit = new SlowStatement();
        CountDownLatch release = new CountDownLatch(1);
        committing.on("tx.commit", () -> {
            commit.started.countDown();
            Await.latch(release);
            return null;
        });
        CompletableFuture<Long> ended = AsyncDatabase.of(committing.database)
                .transaction(tx -> tx.model(Thing.class).count());
        Await.latch(commit.started);
        assertThat(ended.cancel(true)).isFalse();
        assertThat(ended).isNotDone();
        release.countDown();
        assertThat(Await.value(ended)).isEqualTo(7L);
    }
}
