package duo.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be done after a transaction. Errors are logged.
 *
 * @param context the context of the code that registered it
 * @param action begins it
 */
record EndAction(CallContext context, Supplier<? extends CompletionStage<?>> action) {
    private static final Logger LOG = LoggerFactory.getLogger("duo.transaction");

    static EndAction of(Runnable action) {
        return of(() -> {
            action.run();
            return CompletableFuture.completedStage(null);
        });
    }

    static EndAction of(Supplier<? extends CompletionStage<?>> action) {
        return new EndAction(CallContext.capture(), action);
    }

    /** Does all, each when the one before it is complete. The future never fails. */
    static CompletableFuture<@Nullable Void> inOrder(Iterable<EndAction> actions) {
        CompletableFuture<@Nullable Void> done = CompletableFuture.completedFuture(null);
        for (EndAction next : actions) {
            done = done.thenCompose(ignored -> next.run());
        }
        return done;
    }

    private CompletableFuture<@Nullable Void> run() {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        context.run(() -> {
            try {
                begin().whenComplete((result, failed) -> end(failed, done));
            } catch (Throwable failed) {
                // Also an error of the machine: the future of the transaction waits for this one.
                end(failed, done);
            }
        });
        return done;
    }

    private CompletionStage<?> begin() {
        CompletionStage<?> stage = action.get();
        if (stage == null) {
            throw new IllegalStateException("The action returned null; it has to return a future");
        }
        return stage;
    }

    private static void end(@Nullable Throwable failed, CompletableFuture<@Nullable Void> done) {
        if (failed != null) {
            LOG.error("An action after the end of a transaction failed", Futures.unwrap(failed));
        }
        done.complete(null);
    }
}
