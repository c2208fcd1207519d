package duo.async;

import duo.api.error.PoolTimeoutException;
import duo.api.spi.Cancellation;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call: waits at the gate, runs on the executor, settles its future. It leaves the gate before, so that those who
 * wait for the future find room; one that opened something stays inside until {@link #leave()}.
 *
 * @param <T> the result
 */
final class AsyncCall<T extends @Nullable Object> implements Gate.Entry {
    /** What the call does. */
    interface Opener<T extends @Nullable Object> {
        /** Does it; {@code leave} leaves the gate when the result is closed. */
        T open(Runnable leave) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger("duo.async");

    private final Opener<T> work;
    private final @Nullable Consumer<T> discard;
    private final Entrance gate;
    private final Executor executor;
    private final CallContext context;
    private final Cancellation cancellation = new Cancellation();
    private final WorkFuture<T> future = new WorkFuture<>(this::stop);

    private AsyncCall(
            Opener<T> work, @Nullable Consumer<T> discard, Entrance gate, Executor executor, CallContext context) {
        this.work = work;
        this.discard = discard;
        this.gate = gate;
        this.executor = executor;
        this.context = context;
    }

    static <T extends @Nullable Object> AsyncCall<T> of(
            Callable<T> work, Gate gate, Executor executor, CallContext context) {
        return new AsyncCall<>(leave -> work.call(), null, gate, executor, context);
    }

    /** A call that opens something, and stays inside the gate until what was opened leaves it. */
    static <T> AsyncCall<T> opening(
            Opener<T> work, Consumer<T> discard, Entrance gate, Executor executor, CallContext context) {
        return new AsyncCall<>(work, discard, gate, executor, context);
    }

    WorkFuture<T> future() {
        return future;
    }

    /**
     * Limits the wait at the gate, for a call inside a transaction: what it waits for may be waiting for it, since transactions
     * around it keep their connections until it has ended.
     */
    void giveUpAfter(Duration patience) {
        long millis = TimeUnit.MILLISECONDS.convert(patience);
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> {
            if (gate.withdraw(this)) {
                drop(new PoolTimeoutException(
                        "No connection became free within " + millis
                                + " ms for what was begun inside a transaction: give the"
                                + " pool a greater maximum, or begin it after the transaction has ended",
                        null,
                        null));
            }
        });
    }

    /** Leaves the gate: what was opened is closed. */
    void leave() {
        gate.leave(this);
    }

    @Override
    public void start() {
        try {
            executor.execute(() -> context.run(this::run));
        } catch (RuntimeException | Error refused) {
            gate.leave(this);
            fail(rejection(refused));
        }
    }

    static Throwable rejection(Throwable refused) {
        return refused instanceof RejectedExecutionException
                ? new RejectedExecutionException(
                        "The executor of the asynchronous view takes no calls; was it shut down, or is its queue full?",
                        refused)
                : refused;
    }

    private void run() {
        if (future.isClaimed()) {
            gate.leave(this);
            return;
        }
        T value;
        try {
            value = cancellation.run(() -> work.open(this::leave));
        } catch (Throwable failed) {
            if (failed instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            clearInterrupt();
            gate.leave(this);
            fail(failed);
            return;
        }
        clearInterrupt();
        boolean wanted = future.claim();
        if (discard == null) {
            gate.leave(this);
        } else if (!wanted) {
            discard(value, discard);
            gate.leave(this);
        }
        if (wanted) {
            future.settle(value);
        }
    }

    // The interrupt was meant for this call and not for what the thread does next.
    private void clearInterrupt() {
        if (cancellation.isCancelled()) {
            Thread.interrupted();
        }
    }

    private static <T extends @Nullable Object> void discard(T value, Consumer<T> discard) {
        try {
            discard.accept(value);
        } catch (RuntimeException failed) {
            LOG.warn("What a cancelled call had opened could not be closed", failed);
        }
    }

    private void fail(Throwable error) {
        if (future.claim()) {
            future.settleWith(error);
        }
    }

    private void stop() {
        if (!gate.withdraw(this)) {
            Interruption.of(cancellation);
        }
    }

    @Override
    public void interrupt() {
        Interruption.of(cancellation);
    }

    @Override
    public void drop(RuntimeException reason) {
        context.run(() -> fail(reason));
    }
}
