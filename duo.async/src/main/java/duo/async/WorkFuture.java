package duo.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The future of work that ends when somebody else completes the future: by cancelling it, by a timeout or with a value. Either
 * the work claims the future and settles it, or the first outsider does; the other one has no effect. Futures derived from it
 * are plain ones.
 *
 * @param <T> the result
 */
final class WorkFuture<T extends @Nullable Object> extends CompletableFuture<T> {
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final Runnable stop;

    /** Creates the future of work that {@code stop} ends. */
    WorkFuture(Runnable stop) {
        this.stop = stop;
    }

    /** Makes the future the work's: from now on nobody else can complete it. False if somebody else was faster. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    /** Whether somebody has claimed it. For the work that has not claimed it itself: whether it is to stop. */
    boolean isClaimed() {
        return claimed.get();
    }

    /** Completes the future that was claimed. */
    void settle(T value) {
        super.complete(value);
    }

    /** Fails the future that was claimed. */
    void settleWith(Throwable error) {
        super.completeExceptionally(error);
    }

    private boolean takeOver() {
        if (!claim()) {
            return false;
        }
        stop.run();
        return true;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return (takeOver() && super.cancel(mayInterruptIfRunning)) || isCancelled();
    }

    @Override
    public boolean complete(T value) {
        return takeOver() && super.complete(value);
    }

    @Override
    public boolean completeExceptionally(Throwable error) {
        return takeOver() && super.completeExceptionally(error);
    }

    @Override
    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        executor.execute(() -> {
            try {
                complete(supplier.get());
            } catch (RuntimeException | Error failed) {
                completeExceptionally(failed);
            }
        });
        return this;
    }

    @Override
    public void obtrudeValue(T value) {
        takeOver();
        super.obtrudeValue(value);
    }

    @Override
    public void obtrudeException(Throwable error) {
        takeOver();
        super.obtrudeException(error);
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
