package duo.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@NullMarked
class AsyncTransactionTest {

    private record Thing(int id) {}

    private final FakeDatabase fake = new FakeDatabase(1);
    private final AsyncDatabase async = AsyncDatabase.of(fake.database);
    private final AsyncModel<Thing> things = async.model(Thing.class);
    private final AtomicReference<@Nullable AsyncTransaction> kept = new AtomicReference<>();

    private AsyncModel<Thing> keep(AsyncTransaction tx) {
        kept.set(tx);
        return tx.model(Thing.class);
    }

    private AsyncTransaction kept() {
        return java.util.Objects.requireNonNull(kept.get());
    }

    @AfterEach
    void theConnectionIsFreeAfterwards() {
        fake.on("model.exists", () -> true);
        assertThat(Await.value(things.exists())).isTrue();
        assertThat(fake.greatest).hasValue(1);
    }

    @Test
    void itCommitsWhenTheFutureOfTheFunctionCompletes() {
        long count = Await.value(async.transaction(tx ->
                keep(tx).count().thenCompose(ignored -> tx.model(Thing.class).count())));
        assertThat(count).isEqualTo(7L);
        assertThat(kept().isActive()).isFalse();
        assertThat(fake.calls)
                .containsExactly(
                        "database.begin",
                        "tx.model.count",
                        "tx.model.count",
                        "tx.isRollbackOnly",
                        "tx.commit",
                        "tx.close");
    }

    @Test
    void itRollsBackAndFailsWithTheErrorOfTheCall() {
        UniqueViolationException refused = new UniqueViolationException("taken", "insert", null);
        fake.on("tx.model.create", () -> {
            throw refused;
        });
        CompletableFuture<Long> failed = async.transaction(tx -> tx.model(Thing.class)
                .create(new Thing(1))
                .thenCompose(ignored -> tx.model(Thing.class).count()));
        assertThat(Await.error(failed)).isSameAs(refused);
        assertThat(fake.calls).containsExactly("database.begin", "tx.model.create", "tx.rollback", "tx.close");
    }

    @Test
    void itRollsBackWhenTheFunctionThrowsOrReturnsNothing() {
        IllegalStateException thrown = new IllegalStateException("before any future");
        assertThat(Await.error(async.inTransaction(tx -> {
                    throw thrown;
                })))
                .isSameAs(thrown);
        assertThat(Await.error(async.inTransaction(tx -> nothing())))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("returned null");
        assertThat(fake.calls).doesNotContain("tx.commit").containsSubsequence("tx.rollback", "tx.rollback");
    }

    @SuppressWarnings("NullAway") // What a careless function does.
    private static CompletableFuture<?> nothing() {
        return null;
    }

    @Test
    void markedForRollbackItEndsWithoutErrorAndWithoutEffect() {
        long count = Await.value(async.transaction(tx -> {
            tx.setRollbackOnly();
            assertThat(tx.isRollbackOnly()).isTrue();
            return tx.model(Thing.class).count();
        }));
        assertThat(count).isEqualTo(7L);
        assertThat(fake.calls).contains("tx.rollback").doesNotContain("tx.commit");
    }

    @Test
    void aFailingCommitIsTheErrorAndCountsAsRollback() {
        TransactionException failed = new TransactionException("commit failed");
        fake.on("tx.commit", () -> {
            throw failed;
        });
        List<String> after = new ArrayList<>();
        CompletableFuture<Long> ended = async.transaction(tx -> {
            tx.onCommit(() -> after.add("committed"));
            tx.onRollback(() -> after.add("rolled back"));
            return tx.model(Thing.class).count();
        });
        assertThat(Await.error(ended)).isSameAs(failed);
        assertThat(after).containsExactly("rolled back");
    }

    @Test
    void itsCallsRunOneAfterAnotherInTheirOrder() {
        List<Integer> order = new ArrayList<>();
        Await.value(async.inTransaction(tx -> {
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                int number = i;
                all.add(tx.connection(connection -> order.add(number)));
            }
            return CompletableFuture.allOf(all.toArray(new CompletableFuture<?>[0]));
        }));
        assertThat(order).hasSize(1_000).isSorted();
    }

    @Test
    void theCommitWaitsForCallsThatTheFunctionDidNotWaitFor() {
        List<CompletableFuture<?>> left = new ArrayList<>();
        Await.value(async.inTransaction(tx -> {
            for (int i = 0; i < 100; i++) {
                left.add(tx.model(Thing.class).count());
            }
            return CompletableFuture.completedFuture("early");
        }));
        assertThat(fake.calls)
                .hasSize(104)
                .startsWith("database.begin", "tx.model.count")
                .endsWith("tx.model.count", "tx.isRollbackOnly", "tx.commit", "tx.close");
        assertThat(left)
                .hasSize(100)
                .allSatisfy(count -> assertThat(Await.value(count)).isEqualTo(7L));
    }

    @Test
    void aFailureDropsTheCallsThatHaveNotBegun() {
        SlowStatement statement = new SlowStatement();
        fake.on("tx.model.count", statement::run);
        CompletableFuture<Void> trouble = new CompletableFuture<>();
        CompletableFuture<List<CompletableFuture<?>>> made = new CompletableFuture<>();
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            made.complete(List.of(keep(tx).count(), tx.model(Thing.class).exists()));
            return trouble;
        });
        List<CompletableFuture<?>> calls = Await.value(made);
        Await.latch(statement.started);
        IllegalStateException error = new IllegalStateException("trouble");
        trouble.completeExceptionally(error);
        assertThat(Await.error(calls.get(1))).isInstanceOf(TransactionException.class);
        statement.release();
        assertThat(Await.error(ended)).isSameAs(error);
        assertThat(Await.value(calls.get(0))).isEqualTo(1L);
        assertThat(fake.calls).contains("tx.rollback").doesNotContain("tx.model.exists");
    }

    @Test
    void callsAfterItsEndFail() {
        Await.value(async.inTransaction(tx -> keep(tx).count()));
        AsyncTransaction ended = kept();
        assertThat(Await.error(ended.model(Thing.class).count()))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("has ended");
        assertThatThrownBy(() -> ended.onCommit(() -> {})).isInstanceOf(TransactionException.class);
        assertThatThrownBy(() -> ended.onRollback(() -> {})).isInstanceOf(TransactionException.class);
        assertThatThrownBy(ended::setRollbackOnly).isInstanceOf(TransactionException.class);
    }

    @Test
    void actionsAfterTheCommitRunInOrderOutsideTheTransactionBeforeItsFutureCompletes() {
        List<String> after = new ArrayList<>();
        Await.value(async.inTransaction(tx -> {
            tx.onCommit(() -> after.add("first"));
            tx.onCommit(() -> things.count().thenAccept(count -> after.add("standalone " + count)));
            tx.onCommit(() -> after.add("last"));
            tx.onRollback(() -> after.add("never"));
            return tx.model(Thing.class).count();
        }));
        assertThat(after).containsExactly("first", "standalone 7", "last");
        assertThat(fake.calls.indexOf("model.count")).isGreaterThan(fake.calls.indexOf("tx.close"));
    }

    @Test
    void actionsThatFailAreLoggedAndTheOthersStillRun() {
        Logger logger = (Logger) LoggerFactory.getLogger("duo.transaction");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        logger.setAdditive(false);
        List<String> after = new ArrayList<>();
        try {
            Await.value(async.inTransaction(tx -> {
                tx.onCommit(() -> {
                    throw new IllegalStateException("plain");
                });
                tx.onCommit(() -> CompletableFuture.failedFuture(new IllegalStateException("asynchronous")));
                tx.onCommit(() -> after.add("last"));
                return tx.model(Thing.class).count();
            }));
        } finally {
            logger.detachAppender(log);
            logger.setAdditive(true);
        }
        assertThat(after).containsExactly("last");
        assertThat(log.list)
                .extracting(event -> event.getThrowableProxy().getMessage())
                .containsExactly("plain", "asynchronous");
    }

    @Test
    void actionsAfterARollbackRunInOrder() {
        List<String> after = new ArrayList<>();
        CompletableFuture<Void> trouble = CompletableFuture.failedFuture(new IllegalStateException("trouble"));
        assertThat(Await.error(async.inTransaction(tx -> {
                    tx.onCommit(() -> after.add("never"));
                    tx.onRollback(() -> after.add("first"));
                    tx.onRollback(() -> CompletableFuture.runAsync(() -> after.add("second")));
                    return trouble;
                })))
                .hasMessage("trouble");
        assertThat(after).containsExactly("first", "second");
    }

    @Test
    void anExecutorThatRefusesInTheMiddleRollsBackOnAThreadOfItsOwn() {
        AtomicBoolean open = new AtomicBoolean(true);
        AsyncDatabase shut = AsyncDatabase.of(fake.database, task -> {
            if (!open.get()) {
                throw new RejectedExecutionException("shut");
            }
            task.run();
        });
        CompletableFuture<?> ended = shut.inTransaction(tx -> {
            open.set(false);
            return CompletableFuture.completedFuture("done");
        });
        assertThat(Await.error(ended)).isInstanceOf(RejectedExecutionException.class);
        assertThat(fake.calls).contains("tx.rollback", "tx.close").doesNotContain("tx.commit");
    }

    @Test
    void itIsBegunAsAskedAndKeptOffTheThread() {
        TransactionOptions reading = TransactionOptions.defaults().forReading();
        Await.value(async.inTransaction(reading, tx -> tx.model(Thing.class).count()));
        Await.value(async.transaction(tx -> tx.model(Thing.class).count()));
        assertThat(fake.begun)
                .containsExactly(
                        reading.offThread(), TransactionOptions.defaults().offThread());
    }

    @Test
    void aBeginThatIsRefusedIsTheError() {
        TransactionException refused = new TransactionException("no transaction is open");
        fake.on("database.begin", () -> {
            throw refused;
        });
        CompletableFuture<?> ended = async.inTransaction(
                TransactionOptions.defaults().mandatory(),
                tx -> tx.model(Thing.class).count());
        assertThat(Await.error(ended)).isSameAs(refused);
    }
}
