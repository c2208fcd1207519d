package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Which calls belong to a transaction. */
@NullMarked
class AsyncTransactionScopeTest {

    private record Thing(int id) {}

    private final FakeDatabase fake = new FakeDatabase(2);
    private final AsyncDatabase async = AsyncDatabase.of(fake.database);
    private final AsyncModel<Thing> things = async.model(Thing.class);

    private static void isRefused(CompletableFuture<?> call) {
        assertThat(Futures.unwrap(Await.error(call)))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("handle");
    }

    @Test
    void standaloneCallsInTheFunctionAreRefusedWithAdvice() {
        CompletableFuture<Long> mistaken = async.transaction(tx -> things.count());
        assertThat(Await.error(mistaken))
                .isInstanceOf(TransactionException.class)
                .hasMessageContaining("fake")
                .hasMessageContaining("tx.model(..)");
        List<CompletableFuture<?>> others = new ArrayList<>();
        Await.value(async.inTransaction(tx -> {
            others.add(async.createAll(Thing.class));
            others.add(async.connection(connection -> "never"));
            others.add(async.run(db -> db.dropAll(Thing.class)));
            others.add(AsyncDatabase.of(fake.database).model(Thing.class).count());
            others.add(async.inTransaction(inner -> inner.model(Thing.class).count()));
            return CompletableFuture.completedFuture("done");
        }));
        assertThat(others).hasSize(5).allSatisfy(AsyncTransactionScopeTest::isRefused);
        assertThat(fake.calls).filteredOn(call -> !call.startsWith("tx.")).containsOnly("database.begin");
    }

    @Test
    void standaloneCallsThatDependOnCallsOfTheHandleAreRefused() {
        SlowStatement statement = new SlowStatement();
        fake.on("tx.model.count", statement::run);
        CompletableFuture<Long> mistaken = async.transaction(tx -> {
            CompletableFuture<Long> chain = tx.model(Thing.class).count().thenCompose(count -> things.count());
            statement.release();
            return chain;
        });
        isRefused(mistaken);
        assertThat(fake.calls).contains("tx.rollback").doesNotContain("model.count");
    }

    @Test
    void theMarkGoesThroughCallsOfOtherDatabases() {
        FakeDatabase elsewhere = new FakeDatabase(1);
        SlowStatement statement = new SlowStatement();
        elsewhere.on("model.count", statement::run);
        AsyncModel<Thing> others = AsyncDatabase.of(elsewhere.database).model(Thing.class);
        CompletableFuture<Long> mistaken = async.transaction(tx -> {
            CompletableFuture<Long> chain = others.count().thenCompose(count -> things.count());
            statement.release();
            return chain;
        });
        isRefused(mistaken);
    }

    @Test
    void callsOfOtherDatabasesAreFree() {
        FakeDatabase elsewhere = new FakeDatabase(1);
        AsyncDatabase other = AsyncDatabase.of(elsewhere.database);
        Await.value(async.inTransaction(tx -> other.inTransaction(inner -> CompletableFuture.allOf(
                tx.model(Thing.class).count(), inner.model(Thing.class).count()))));
        assertThat(fake.calls).contains("tx.model.count", "tx.commit");
        assertThat(elsewhere.calls).contains("tx.model.count", "tx.commit");
    }

    @Test
    void standaloneCallsAfterTheTransactionAreFree() {
        CompletableFuture<Long> after =
                async.inTransaction(tx -> tx.model(Thing.class).count()).thenCompose(done -> things.count());
        assertThat(Await.value(after)).isEqualTo(7L);
        assertThat(fake.calls).containsSubsequence("tx.commit", "model.count");
    }

    @Test
    void independentTransactionsAndSessionsInsideAreFree() {
        Await.value(async.inTransaction(tx -> async.inTransaction(
                        TransactionOptions.defaults().requiresNew(),
                        inner -> inner.model(Thing.class).count())
                .thenCompose(done -> async.openSession())
                .thenCompose(session -> session.commit().thenCompose(done -> session.close()))
                .thenCompose(done -> tx.model(Thing.class).count())));
        assertThat(fake.calls)
                .containsSubsequence("database.begin", "database.begin", "tx.commit", "session.commit", "tx.commit");
    }

    @Test
    void callsFromOutsideAreFreeWhileItIsOpen() {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> open = new CompletableFuture<>();
        CompletableFuture<?> ended = async.inTransaction(tx -> {
            begun.complete(null);
            return open;
        });
        Await.value(begun);
        assertThat(Await.value(things.count())).isEqualTo(7L);
        open.complete(null);
        Await.value(ended);
        assertThat(fake.calls).containsSubsequence("database.begin", "model.count", "tx.commit");
    }

    @Test
    void theDiagnosticContextGoesIntoTheFunctionItsCallsAndTheActions() {
        List<String> seen = new ArrayList<>();
        MDC.put("request", "42");
        CompletableFuture<?> ended;
        try {
            ended = async.inTransaction(tx -> {
                seen.add("function " + MDC.get("request"));
                tx.onCommit(() -> seen.add("action " + MDC.get("request")));
                return tx.connection(connection -> seen.add("call " + MDC.get("request")));
            });
        } finally {
            MDC.remove("request");
        }
        Await.value(ended);
        assertThat(seen).containsExactly("function 42", "call 42", "action 42");
    }

    @Test
    void callsOfTheHandleAroundABlockAreRefusedInsideIt() {
        List<CompletableFuture<?>> mistaken = new ArrayList<>();
        Await.value(async.inTransaction(tx -> tx.inTransaction(block -> {
            mistaken.add(tx.model(Thing.class).count());
            mistaken.add(tx.inTransaction(beside -> beside.model(Thing.class).count()));
            return block.inTransaction(inner -> {
                mistaken.add(tx.model(Thing.class).count());
                mistaken.add(block.connection(connection -> "never"));
                mistaken.add(inner.model(Thing.class)
                        .count()
                        .thenCompose(count -> block.model(Thing.class).count()));
                mistaken.add(things.count());
                return mistaken.get(4).handle((value, error) -> "refused");
            });
        })));
        assertThat(mistaken).hasSize(6).allSatisfy(AsyncTransactionScopeTest::isRefused);
        assertThat(fake.calls).filteredOn(call -> call.endsWith("count")).containsExactly("inner.model.count");
    }

    @Test
    void callsOfTheHandleAroundABlockAreFreeOnceItHasEnded() {
        SlowStatement statement = new SlowStatement();
        fake.on("block.model.count", statement::run);
        Await.value(async.inTransaction(tx -> {
            List<CompletableFuture<?>> counts = new ArrayList<>();
            CompletableFuture<Long> next = tx.transaction(block -> {
                        counts.add(block.model(Thing.class).count());
                        return CompletableFuture.completedFuture("early");
                    })
                    .thenCompose(done -> tx.model(Thing.class).count());
            statement.release();
            return next.thenCompose(count -> counts.get(0));
        }));
        assertThat(fake.calls).containsSubsequence("block.model.count", "block.commit", "tx.model.count");
    }
}
