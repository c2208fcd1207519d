package duo.testkit.contract;

import duo.api.Database;
import duo.api.Models;
import duo.api.Session;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.async.AsyncDatabase;
import duo.async.AsyncModels;
import duo.async.AsyncSession;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Where a call can be made, in both views. */
enum CallPlace {
    ALONE,
    BLOCK,
    BLOCK_INSIDE,
    BEGUN,
    OFF_THREAD,
    SESSION,
    ASYNC,
    ASYNC_TRANSACTION,
    ASYNC_BLOCK,
    ASYNC_SESSION,
    CALLED;

    /** Makes a call there, which is the same in both views, and commits it; throws what it throws. */
    <T> T make(Database db, Function<Models, T> call, Function<AsyncModels, CompletableFuture<T>> begin)
            throws Exception {
        AsyncDatabase async = AsyncDatabase.of(db);
        return switch (this) {
            case ALONE -> call.apply(db);
            case BLOCK -> db.transaction(() -> call.apply(db));
            case BLOCK_INSIDE -> db.transaction(() -> db.transaction(() -> call.apply(db)));
            case BEGUN -> committed(db.begin(), call);
            case OFF_THREAD -> offThread(db, call);
            case SESSION -> committed(db.openSession(), call);
            case ASYNC -> Settled.value(begin.apply(async));
            case ASYNC_TRANSACTION -> Settled.value(async.transaction(begin));
            case ASYNC_BLOCK -> Settled.value(async.transaction(tx -> tx.transaction(begin)));
            case ASYNC_SESSION -> committed(Settled.value(async.openSession()), begin);
            case CALLED -> Settled.value(async.call(call::apply));
        };
    }

    /** Whether the call is not inside a transaction of the caller. */
    boolean isAlone() {
        return this == ALONE || this == ASYNC || this == CALLED;
    }

    /** Begun on this thread, used on another one. */
    private static <T> T offThread(Database db, Function<Models, T> call) throws Exception {
        Transaction begun = db.begin(TransactionOptions.defaults().offThread());
        return Concurrent.elsewhere(() -> committed(begun, call));
    }

    private static <T> T committed(Transaction begun, Function<Models, T> call) {
        try (Transaction transaction = begun) {
            T value = call.apply(transaction);
            transaction.commit();
            return value;
        }
    }

    private static <T> T committed(Session opened, Function<Models, T> call) {
        try (Session session = opened) {
            T value = call.apply(session);
            session.commit();
            return value;
        }
    }

    private static <T> T committed(AsyncSession session, Function<AsyncModels, CompletableFuture<T>> begin) {
        try {
            T value = Settled.value(begin.apply(session));
            Settled.value(session.commit());
            return value;
        } finally {
            Settled.value(session.close());
        }
    }
}
