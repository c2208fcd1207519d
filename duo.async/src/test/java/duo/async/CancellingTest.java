package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.error.QueryCancelledException;
import duo.api.spi.Cancellation;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class CancellingTest {

    private record Thing(int id) {}

    private final FakeDatabase fake = new FakeDatabase(1);
    private final AsyncModel<Thing> things = AsyncDatabase.of(fake.database).model(Thing.class);

    private void theConnectionIsFree() {
        assertThat(Await.value(things.exists())).isTrue();
    }

    @Test
    void aCallThatWaitsNeverRuns() {
        SlowStatement statement = new SlowStatement();
        fake.on("model.count", statement::run);
        CompletableFuture<Long> runs = things.count();
        CompletableFuture<Boolean> waits = things.delete(new Thing(1));
        assertThat(waits.cancel(true)).isTrue();
        assertThat(waits).isCancelled();
        statement.release();
        assertThat(Await.value(runs)).isEqualTo(1L);
        theConnectionIsFree();
        assertThat(fake.calls).containsExactly("model.count", "model.exists");
    }

    @Test
    void aCallThatTheExecutorHasNotBegunNeverRuns() {
        CountDownLatch release = new CountDownLatch(1);
        try (ExecutorService busy = Executors.newSingleThreadExecutor()) {
            busy.execute(() -> Await.latch(release));
            CompletableFuture<Long> count =
                    AsyncDatabase.of(fake.database, busy).model(Thing.class).count();
            assertThat(count.cancel(true)).isTrue();
            release.countDown();
        }
        theConnectionIsFree();
        assertThat(fake.calls).containsExactly("model.exists");
    }

    @Test
    void aStatementThatRunsIsCancelledAgainAndAgainUntilItEnds() {
        SlowStatement statement = new SlowStatement(2);
        fake.on("model.count", statement::run);
        CompletableFuture<Long> count = things.count();
        Await.latch(statement.started);
        assertThat(count.cancel(true)).isTrue();
        assertThat(count.cancel(true)).as("the second time").isTrue();
        Await.latch(statement.ended);
        assertThat(statement.cancels).hasValue(3);
        theConnectionIsFree();
        assertThat(count).isCancelled();
    }

    @Test
    void aCallThatWaitsForAConnectionIsInterruptedAndItsThreadIsNot() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        fake.on("model.count", () -> {
            Cancellation cancellation = Objects.requireNonNull(Cancellation.current());
            cancellation.begin(Thread.currentThread()::interrupt);
            try {
                waiting.countDown();
                new CountDownLatch(1).await();
                return 1L;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new QueryCancelledException("cancelled while it waited", null, interrupted);
            } finally {
                cancellation.end();
            }
        });
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
            AsyncDatabase async = AsyncDatabase.of(
                    fake.database,
                    task -> one.execute(() -> {
                        task.run();
                        interrupted.complete(Thread.currentThread().isInterrupted());
                    }));
            CompletableFuture<Long> count = async.model(Thing.class).count();
            Await.latch(waiting);
            assertThat(count.cancel(true)).isTrue();
            assertThat(Await.value(interrupted)).isFalse();
        }
        theConnectionIsFree();
    }

    @Test
    void aTimeoutOnTheFutureEndsTheStatement() {
        SlowStatement statement = new SlowStatement();
        fake.on("model.count", statement::run);
        CompletableFuture<Long> count = things.count().orTimeout(1, TimeUnit.MILLISECONDS);
        assertThat(Await.error(count)).isInstanceOf(TimeoutException.class);
        theConnectionIsFree();
    }

    @Test
    void aValueFromOutsideEndsTheStatement() {
        for (String way : new String[] {"complete", "onTimeout", "async", "obtrude"}) {
            SlowStatement statement = new SlowStatement();
            fake.on("model.count", statement::run);
            CompletableFuture<Long> count = things.count();
            Await.latch(statement.started);
            switch (way) {
                case "complete" -> count.complete(5L);
                case "onTimeout" -> count.completeOnTimeout(5L, 1, TimeUnit.MILLISECONDS);
                case "async" -> count.completeAsync(() -> 5L);
                default -> count.obtrudeValue(5L);
            }
            Await.latch(statement.ended);
            assertThat(Await.value(count)).as(way).isEqualTo(5L);
            theConnectionIsFree();
        }
    }

    @Test
    void futuresDerivedFromThatOfTheCallArePlain() {
        SlowStatement statement = new SlowStatement();
        fake.on("model.count", statement::run);
        CompletableFuture<Long> count = things.count();
        CompletableFuture<Long> derived = count.thenApply(value -> value + 1);
        Await.latch(statement.started);
        assertThat(derived.cancel(true)).isTrue();
        assertThat(count).isNotDone();
        statement.release();
        assertThat(Await.value(count)).isEqualTo(1L);
        assertThat(statement.cancels).hasValue(0);
    }

    @Test
    void aCallThatIsDoneCannotBeCancelled() {
        CompletableFuture<Long> count = things.count();
        assertThat(Await.value(count)).isEqualTo(7L);
        assertThat(count.cancel(true)).isFalse();
        assertThat(count.complete(1L)).isFalse();
        assertThat(count).isCompletedWithValue(7L);
    }

    @Test
    void manyCancelledCallsLeaveNothingBehind() {
        SlowStatement statement = new SlowStatement();
        fake.on("model.count", statement::run);
        CompletableFuture<Long> first = things.count();
        Await.latch(statement.started);
        for (int i = 0; i < 10_000; i++) {
            assertThat(things.count().cancel(true)).isTrue();
        }
        statement.release();
        assertThat(Await.value(first)).isEqualTo(1L);
        theConnectionIsFree();
        assertThat(fake.calls).containsExactly("model.count", "model.exists");
    }

    @Test
    void aSessionThatWasCancelledWhileItOpenedIsClosed() {
        SlowStatement opening = new SlowStatement(Integer.MAX_VALUE);
        FakeDatabase other = new FakeDatabase(1);
        AsyncDatabase async = AsyncDatabase.of(other.database);
        duo.api.Session real = other.database.openSession();
        other.on("database.openSession", () -> {
            opening.run();
            return real;
        });
        CompletableFuture<AsyncSession> session = async.openSession();
        Await.latch(opening.started);
        assertThat(session.cancel(true)).isTrue();
        opening.release();
        Await.latch(other.seen("session.close"));
        assertThat(Await.value(async.model(Thing.class).exists())).isTrue();
    }
}
