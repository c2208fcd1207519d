package duo.async;

import duo.api.Database;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of one asynchronous transaction: begin, function, commit or rollback, actions afterwards, future. It is inside the
 * gate of the database from before the begin until after the end. A block inside a transaction lives in the same way, inside
 * the lane of what is around it.
 *
 * @param <T> the result
 */
final class TransactionRun<T extends @Nullable Object> {
    private static final Logger LOG = LoggerFactory.getLogger("duo.transaction");

    private final Executor executor;
    private final CallContext context;
    private final Lane lane;
    private final @Nullable AsyncTransaction around;
    private final AsyncCall<Transaction> begin;
    private final Function<? super AsyncTransaction, ? extends CompletionStage<T>> function;
    private final WorkFuture<T> future = new WorkFuture<>(this::stop);
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile @Nullable AsyncTransaction handle;

    private TransactionRun(
            Executor executor,
            CallContext context,
            Lane lane,
            @Nullable AsyncTransaction around,
            AsyncCall<Transaction> begin,
            Function<? super AsyncTransaction, ? extends CompletionStage<T>> function) {
        this.executor = executor;
        this.context = context;
        this.lane = lane;
        this.around = around;
        this.begin = begin;
        this.function = function;
    }

    static <T extends @Nullable Object> CompletableFuture<T> start(
            Database database,
            Executor executor,
            Gate permits,
            CallContext context,
            TransactionOptions options,
            Function<? super AsyncTransaction, ? extends CompletionStage<T>> function) {
        AsyncCall<Transaction> begin = AsyncCall.opening(
                leave -> database.begin(options.offThread()), Transaction::close, permits, executor, context);
        TransactionRun<T> run =
                new TransactionRun<>(executor, context, Lane.ofTransaction(database), null, begin, function);
        CompletableFuture<T> future = run.enter(permits);
        if (context.isInside(database)) {
            begin.giveUpAfter(database.options().pool().connectionTimeout());
        }
        return future;
    }

    /** Runs a block inside a transaction, which is one call of the lane of that. */
    static <T extends @Nullable Object> CompletableFuture<T> startInside(
            AsyncTransaction around,
            Transaction outer,
            Lane outerLane,
            Executor executor,
            CallContext context,
            Function<? super AsyncTransaction, ? extends CompletionStage<T>> function) {
        AsyncCall<Transaction> begin =
                AsyncCall.opening(leave -> outer.begin(), Transaction::close, outerLane.gate(), executor, context);
        TransactionRun<T> run = new TransactionRun<>(executor, context, outerLane.ofBlock(), around, begin, function);
        return run.enter(outerLane.gate());
    }

    private CompletableFuture<T> enter(Gate gate) {
        CompletableFuture<Transaction> unused = begin.future().whenComplete(this::begun);
        if (!gate.enter(begin) && around != null) {
            fail(around.ended());
        }
        return future;
    }

    private void begun(@Nullable Transaction transaction, @Nullable Throwable failed) {
        if (transaction == null) {
            fail(failed == null ? new IllegalStateException("The transaction was not begun") : failed);
            return;
        }
        AsyncTransaction begun = new AsyncTransaction(transaction, lane, executor);
        handle = begun;
        // Whoever stops the work says so and then looks for the handle; here it is the other way round, so that at
        // least
        // one side sees both.
        if (around != null && !around.admit(this)) {
            abandon();
        } else if (future.isClaimed()) {
            end(begun, null, null);
        } else {
            context.inside(lane).run(() -> call(begun));
        }
    }

    private void call(AsyncTransaction begun) {
        CompletionStage<T> stage;
        try {
            stage = required(function.apply(begun));
        } catch (Throwable failed) {
            end(begun, null, failed);
            return;
        }
        stage.whenComplete((value, failed) -> {
            if (failed != null) {
                end(begun, null, Futures.unwrap(failed));
            } else {
                end(begun, () -> value, null);
            }
        });
    }

    static <S> S required(@Nullable S stage) {
        if (stage == null) {
            throw new TransactionException(
                    "The function of the transaction returned null; it has to return the future that the commit waits for");
        }
        return stage;
    }

    /** The future was completed from outside. */
    private void stop() {
        begin.future().cancel(true);
        AsyncTransaction begun = handle;
        if (begun != null) {
            end(begun, null, null);
            begun.dropCalls();
            begun.interruptCall();
        }
    }

    /** What is around the block has failed. */
    void abandon() {
        AsyncTransaction begun = handle;
        if (begun != null) {
            end(
                    begun,
                    null,
                    new TransactionException(
                            "The transaction around this block failed or was cancelled while the block was"
                                    + " open, so the block was rolled back, too"));
            begun.dropCalls();
        }
    }

    /** Ends the call of the block that runs, early. */
    void interruptCall() {
        AsyncTransaction begun = handle;
        if (begun != null) {
            begun.interruptCall();
        }
    }

    private void end(AsyncTransaction begun, @Nullable Result<T> result, @Nullable Throwable failed) {
        if (!ending.compareAndSet(false, true)) {
            return;
        }
        begun.endAfterCalls(new LastStep(executor, context, refused -> {
            if (failed == null && refused == null) {
                finish(begun, result, null);
            } else {
                finish(begun, null, failed == null ? refused : failed);
            }
        }));
        if (result == null) {
            begun.dropCalls();
        }
    }

    private void finish(AsyncTransaction begun, @Nullable Result<T> result, @Nullable Throwable failed) {
        // From here on nobody can complete the future from outside: a commit is not to be called back.
        boolean commits = result != null && future.claim();
        Throwable error = failed;
        boolean committed = false;
        try {
            if (commits && !begun.endsWithoutEffect()) {
                begun.commit();
                committed = true;
            } else {
                begun.rollback();
            }
        } catch (Throwable alsoFailed) {
            if (error == null) {
                error = alsoFailed;
            } else if (!error.equals(alsoFailed)) {
                error.addSuppressed(alsoFailed);
            }
        }
        Throwable outcome = error;
        CompletableFuture<Void> unused =
                afterwards(begun, committed).thenRun(() -> context.run(() -> settle(commits, result, outcome)));
    }

    /** Makes room for what comes next, which the actions may wait for, and does the actions. */
    private CompletableFuture<@Nullable Void> afterwards(AsyncTransaction begun, boolean committed) {
        if (around == null) {
            begin.leave();
            return begun.afterEnd(committed);
        }
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        around.blockEnded(begun, committed, done);
        begin.leave();
        CompletableFuture<@Nullable Void> actions = committed ? begun.afterBlocks() : begun.afterEnd(false);
        CompletableFuture<Void> unused = actions.thenRun(() -> done.complete(null));
        return done;
    }

    private void settle(boolean claimed, @Nullable Result<T> result, @Nullable Throwable error) {
        if (!claimed && !future.claim()) {
            if (error != null) {
                LOG.debug("A transaction that was cancelled failed", error);
            }
        } else if (error == null && result != null) {
            future.settle(result.value());
        } else {
            future.settleWith(error == null ? new IllegalStateException("No result") : error);
        }
    }

    private void fail(Throwable error) {
        if (future.claim()) {
            future.settleWith(error);
        }
    }

    /** A result, which may be null. */
    private interface Result<T extends @Nullable Object> {
        T value();
    }
}
