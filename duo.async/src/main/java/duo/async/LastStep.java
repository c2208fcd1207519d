package duo.async;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ends what holds a connection, after all calls that were made through it; on a thread of its own if the executor refuses. */
final class LastStep implements Gate.Entry {
    private final Executor executor;
    private final CallContext context;
    private final Consumer<@Nullable Throwable> work;

    /** Creates the step; the work gets the error of the executor, or null. */
    LastStep(Executor executor, CallContext context, Consumer<@Nullable Throwable> work) {
        this.executor = executor;
        this.context = context;
        this.work = work;
    }

    @Override
    public void start() {
        try {
            executor.execute(() -> context.run(() -> work.accept(null)));
        } catch (RuntimeException | Error refused) {
            Throwable reason = AsyncCall.rejection(refused);
            Thread.ofPlatform().name("duo-end").daemon().start(() -> context.run(() -> work.accept(reason)));
        }
    }

    @Override
    public void interrupt() {
        // What ends is not ended earlier.
    }

    @Override
    public void drop(RuntimeException reason) {
        throw new IllegalStateException("The last step of a gate is never dropped", reason);
    }
}
