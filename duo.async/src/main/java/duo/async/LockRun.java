package duo.async;

import duo.api.Database;
import duo.api.error.TransactionException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.LockRequest;
import duo.api.spi.LockSource;
import duo.api.spi.LockSource.HeldLock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The life of one asynchronous lock: wait, take, function, release, future.
 *
 * @param <T> the result
 */
final class LockRun<T extends @Nullable Object> {
    private final Executor executor;
    private final CallContext context;
    private final AsyncCall<HeldLock> taking;
    private final Supplier<? extends CompletionStage<T>> work;
    private final WorkFuture<T> future = new WorkFuture<>(this::stop);
    private volatile @Nullable CompletionStage<T> running;

    private LockRun(
            Executor executor,
            CallContext context,
            AsyncCall<HeldLock> taking,
            Supplier<? extends CompletionStage<T>> work) {
        this.executor = executor;
        this.context = context;
        this.taking = taking;
        this.work = work;
    }

    static <T extends @Nullable Object> CompletableFuture<T> start(
            Database database,
            Executor executor,
            Gate permits,
            CallContext context,
            String name,
            Duration limit,
            Supplier<? extends CompletionStage<T>> work) {
        LockSource locks;
        LockRequest request;
        LockGates gates = LockGates.of(database);
        LockWay way;
        try {
            request = LockRequest.of(name, limit);
            locks = source(database, context);
            way = locks.keepsConnections() ? gates.to(name, permits) : gates.to(name);
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        AsyncCall<HeldLock> taking = AsyncCall.opening(
                leave -> new Leaving(locks.lock(request), leave), HeldLock::close, way, executor, context);
        LockRun<T> run = new LockRun<>(executor, context, taking, work);
        CompletableFuture<HeldLock> taken = taking.future().whenComplete(run::taken);
        way.enter(taking);
        Runnable giveUp = () ->
                way.giveUp(taking, gate -> gate == 0 ? request.timedOut() : request.noConnection(gates.connections()));
        if (!request.waits()) {
            giveUp.run();
        } else if (!taken.isDone()) {
            giveUpAfter(request.remaining(), giveUp, taken);
        }
        return run.future;
    }

    private static LockSource source(Database database, CallContext context) {
        if (context.isInside(database)) {
            throw new TransactionException("A lock of database '" + database.name()
                    + "' was asked for inside an asynchronous transaction of it, which would commit after its release; take the"
                    + " lock around the transaction: async.locked(.., () -> async.transaction(..))");
        }
        if (database instanceof LockSource locks) {
            return locks;
        }
        throw new UnsupportedFeatureException("The database '" + database.name()
                + "' was not opened by Duo, but wrapped by something that cannot take locks for the asynchronous view");
    }

    private static void giveUpAfter(Duration limit, Runnable giveUp, CompletableFuture<HeldLock> taken) {
        CompletableFuture<@Nullable Void> alarm = new CompletableFuture<>();
        CompletableFuture<Void> unused = alarm.completeOnTimeout(null, limit.toNanos(), TimeUnit.NANOSECONDS)
                .thenRunAsync(giveUp);
        // Else the clock would keep what has ended long ago.
        CompletableFuture<HeldLock> unusedEnd = taken.whenComplete((lock, failed) -> alarm.cancel(false));
    }

    private void taken(@Nullable HeldLock lock, @Nullable Throwable failed) {
        if (lock == null) {
            fail(failed == null ? new IllegalStateException("The lock was not taken") : failed);
        } else if (future.isClaimed()) {
            release(lock, () -> {});
        } else {
            context.run(() -> call(lock));
        }
    }

    private void call(HeldLock lock) {
        CompletionStage<T> stage;
        try {
            stage = required(work.get());
        } catch (Throwable failed) {
            release(lock, () -> fail(failed));
            return;
        }
        running = stage;
        // Whoever completes the future from outside says so and then looks for the stage; here it is the other way
        // round.
        if (future.isClaimed()) {
            cancel(stage);
        }
        stage.whenComplete((value, failed) -> release(lock, () -> settle(value, failed)));
    }

    private static <S> S required(@Nullable S stage) {
        if (stage == null) {
            throw new IllegalStateException(
                    "The work under the lock returned null; it has to return the future until whose end the lock is held");
        }
        return stage;
    }

    /** The future was completed from outside. */
    private void stop() {
        taking.future().cancel(true);
        CompletionStage<T> stage = running;
        if (stage != null) {
            cancel(stage);
        }
    }

    private static void cancel(CompletionStage<?> stage) {
        try {
            stage.toCompletableFuture().cancel(true);
        } catch (UnsupportedOperationException notToBeEnded) {
            // The lock is held until it has ended by itself.
            return;
        }
    }

    private void release(HeldLock lock, Runnable then) {
        new LastStep(executor, context, refused -> {
                    lock.close();
                    then.run();
                })
                .start();
    }

    private void settle(T value, @Nullable Throwable failed) {
        if (failed != null) {
            fail(Futures.unwrap(failed));
        } else if (future.claim()) {
            future.settle(value);
        }
    }

    private void fail(Throwable error) {
        if (future.claim()) {
            future.settleWith(error);
        }
    }

    /** A lock that keeps its place at the gates until it is released. */
    private record Leaving(HeldLock lock, Runnable leave) implements HeldLock {
        @Override
        public void close() {
            try {
                lock.close();
            } finally {
                leave.run();
            }
        }
    }
}
