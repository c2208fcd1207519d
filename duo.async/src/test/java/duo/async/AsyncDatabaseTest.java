package duo.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import duo.api.error.UniqueViolationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

@NullMarked
class AsyncDatabaseTest {

    private record Thing(int id) {}

    @Test
    void tenThousandCallsOnTwoConnectionsAllFinishTwoAtATime() {
        FakeDatabase fake = new FakeDatabase(2);
        AsyncModel<Thing> things = AsyncDatabase.of(fake.database).model(Thing.class);
        CountDownLatch bothAreIn = new CountDownLatch(2);
        fake.on("model.count", () -> {
            bothAreIn.countDown();
            Await.latch(bothAreIn);
            return 1L;
        });
        List<CompletableFuture<Long>> counts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            counts.add(things.count());
        }
        assertThat(counts).allSatisfy(count -> assertThat(Await.value(count)).isEqualTo(1L));
        assertThat(fake.greatest).hasValue(2);
    }

    @Test
    void allViewsOfOneDatabaseShareItsConnections() {
        FakeDatabase fake = new FakeDatabase(1);
        AsyncDatabase one = AsyncDatabase.of(fake.database);
        AsyncDatabase other = AsyncDatabase.of(fake.database);
        CountDownLatch release = new CountDownLatch(1);
        fake.on("model.exists", () -> {
            Await.latch(release);
            return true;
        });
        CompletableFuture<Boolean> first = one.model(Thing.class).exists();
        CompletableFuture<Long> second = other.model(Thing.class).count();
        assertThat(second).isNotDone();
        assertThat(fake.calls).doesNotContain("model.count");
        release.countDown();
        assertThat(Await.value(first)).isTrue();
        assertThat(Await.value(second)).isEqualTo(7L);
        assertThat(fake.greatest).hasValue(1);
    }

    @Test
    void waitingForAFutureInsideWhatDependsOnAnotherFindsRoom() {
        FakeDatabase fake = new FakeDatabase(1);
        AsyncModel<Thing> things = AsyncDatabase.of(fake.database).model(Thing.class);
        CompletableFuture<Long> sum = things.count().thenApply(count -> count + Futures.join(things.count()));
        assertThat(Await.value(sum)).isEqualTo(14L);
    }

    @Test
    void anExecutorThatRunsInTheCallingThreadServesToo() {
        FakeDatabase fake = new FakeDatabase(1);
        AsyncDatabase async = AsyncDatabase.of(fake.database, Runnable::run);
        assertThat(async.model(Thing.class).count()).isCompletedWithValue(7L);
        assertThat(async.call(db -> Futures.join(async.dialect().handle((name, error) -> "nested"))))
                .isCompletedWithValue("nested");
    }

    @Test
    void futuresFailWithTheErrorOfTheCallItself() {
        FakeDatabase fake = new FakeDatabase(1);
        AsyncDatabase async = AsyncDatabase.of(fake.database);
        UniqueViolationException refused = new UniqueViolationException("taken", "insert", null);
        fake.on("model.create", () -> {
            throw refused;
        });
        CompletableFuture<Thing> created = async.model(Thing.class).create(new Thing(1));
        assertThat(Await.error(created)).isSameAs(refused);
        assertThatThrownBy(() -> Futures.join(created)).isSameAs(refused);
        IOException checked = new IOException("no disk");
        assertThat(Await.error(async.run(db -> {
                    throw checked;
                })))
                .isSameAs(checked);
        assertThat(Await.value(async.model(Thing.class).count()))
                .as("the connection is free again")
                .isEqualTo(7L);
    }

    @Test
    void anExecutorThatRefusesFailsTheCallAndKeepsNoConnection() {
        FakeDatabase fake = new FakeDatabase(1);
        AtomicBoolean open = new AtomicBoolean();
        AsyncDatabase async = AsyncDatabase.of(fake.database, task -> {
            if (!open.get()) {
                throw new RejectedExecutionException("shut");
            }
            task.run();
        });
        assertThat(Await.error(async.model(Thing.class).count()))
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("shut down");
        assertThat(Await.error(async.transaction(tx -> tx.model(Thing.class).count())))
                .isInstanceOf(RejectedExecutionException.class);
        open.set(true);
        assertThat(async.model(Thing.class).count()).isCompletedWithValue(7L);
        assertThat(fake.calls).containsExactly("model.count");
    }

    @Test
    void aDatabaseOpenedWithoutAsyncHasNoAsynchronousView() {
        FakeDatabase fake = new FakeDatabase(1, false);
        assertThatThrownBy(() -> AsyncDatabase.of(fake.database))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("async(false)");
    }

    @Test
    void theDiagnosticContextOfTheCallerGoesAlongAndNoFurther() throws Exception {
        FakeDatabase fake = new FakeDatabase(1);
        try (ExecutorService one = Executors.newSingleThreadExecutor()) {
            one.submit(() -> MDC.put("owner", "thread")).get();
            AsyncDatabase async = AsyncDatabase.of(fake.database, one);
            List<@Nullable String> seen = new ArrayList<>();
            MDC.put("request", "42");
            CompletableFuture<?> done;
            try {
                done = async.run(db -> seen.add(MDC.get("request") + " " + MDC.get("owner")))
                        .thenRun(() -> seen.add(MDC.get("request")));
            } finally {
                MDC.remove("request");
            }
            Await.value(done);
            String after = one.submit(() -> MDC.get("request") + " " + MDC.get("owner"))
                    .get();
            assertThat(after).isEqualTo("null thread");
            assertThat(seen).containsExactly("42 null", "42");
        }
    }

    @Test
    void buildersChangeTheQueryBeneathAndRefuseAtOnce() {
        FakeDatabase fake = new FakeDatabase(1);
        AsyncModel<Thing> things = AsyncDatabase.of(fake.database).model(Thing.class);
        assertThat(Await.value(things.limit(1).offset(2).reverse().distinct().count()))
                .isEqualTo(7L);
        assertThatThrownBy(() -> things.paginate(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(fake.calls).containsExactly("model.count");
    }

    @Test
    void connectionsAreLentAndSessionsAreOpened() {
        FakeDatabase fake = new FakeDatabase(1);
        AsyncDatabase async = AsyncDatabase.of(fake.database);
        String lent = Await.value(async.connection(connection -> connection.getCatalog()));
        assertThat(lent).isEqualTo("lent");
        Await.value(async.inConnection(
                connection -> assertThat(connection.getCatalog()).isEqualTo("lent")));
        AsyncSession session = Await.value(async.openSession());
        CompletableFuture<Long> standalone = async.model(Thing.class).count();
        assertThat(Await.value(session.model(Thing.class).count())).isEqualTo(7L);
        Await.value(session.commit());
        Await.value(session.rollback());
        String ofSession = Await.value(session.connection(connection -> connection.getSchema()));
        assertThat(ofSession).isEqualTo("lent");
        assertThat(standalone).as("the session has the only connection").isNotDone();
        Await.value(session.close());
        Await.value(session.close());
        assertThat(Await.value(standalone)).isEqualTo(7L);
        assertThat(Await.error(session.commit())).hasMessageContaining("session was closed");
        assertThat(fake.calls)
                .containsSubsequence(
                        "database.openSession",
                        "session.model.count",
                        "session.commit",
                        "session.rollback",
                        "session.connection",
                        "session.close",
                        "model.count");
    }
}
