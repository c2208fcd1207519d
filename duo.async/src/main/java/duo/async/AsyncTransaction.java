package duo.async;

import duo.api.ConnectionCall;
import duo.api.Transaction;
import duo.api.error.TransactionException;
import duo.api.meta.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The handle of an asynchronous transaction, or of a block inside one. Its calls run one after another, in the order in which
 * they were made, on the connection of the transaction. It ends with the future that its function returns, after the calls and
 * blocks that were begun through it; calls made afterwards fail with {@link TransactionException}. Thread-safe.
 *
 * <p>A block inside ({@link #transaction}) has a savepoint of its own and counts as one call: it begins after the calls made
 * before it, and calls made after it wait until it has ended. The function of a block uses the handle that it gets; what it or
 * its futures call through a handle around the block would wait for the block, and fails with {@link TransactionException}.
 *
 * @since 0.1.0
 */
public final class AsyncTransaction implements AsyncModels {
    private final Transaction transaction;
    private final Lane lane;
    private final Executor executor;
    private final Dispatcher dispatcher;
    private final List<EndAction> onCommit = new ArrayList<>();
    private final List<EndAction> onRollback = new ArrayList<>();
    private volatile boolean rollbackOnly;
    private volatile boolean failed;
    private volatile @Nullable TransactionRun<?> block;
    private volatile CompletableFuture<@Nullable Void> blocksEnded = CompletableFuture.completedFuture(null);

    AsyncTransaction(Transaction transaction, Lane lane, Executor executor) {
        this.transaction = transaction;
        this.lane = lane;
        this.executor = executor;
        this.dispatcher = Dispatcher.ofTransaction(executor, lane);
    }

    @Override
    public <M> AsyncModel<M> model(Class<M> type) {
        return new AsyncModel<>(transaction.model(type), dispatcher);
    }

    @Override
    public <M> AsyncModel<M> model(EntityType<M> type) {
        return new AsyncModel<>(transaction.model(type), dispatcher);
    }

    @Override
    public AsyncSqlStatement sql(String text) {
        return new AsyncSqlStatement(transaction.sql(text), dispatcher);
    }

    @Override
    public CompletableFuture<Integer> script(String text) {
        return dispatcher.call(() -> transaction.script(text));
    }

    /**
     * Runs a function in a block inside this one, with a savepoint of its own. The savepoint is released when the future that
     * the function returns completes; when that fails, the function throws, or the future returned here is completed from
     * outside, the block alone is rolled back. What is around it goes on either way, unless its own function fails with the
     * same error; its failure undoes the block, too.
     *
     * <p>Sends one statement to set the savepoint and at most two to end the block. A block that is still open when the
     * function around it has come to a good end is waited for, as all calls are; when that has failed or was cancelled, an
     * open block is rolled back and fails with {@link TransactionException}, and one that has not begun never does.
     *
     * @param work gets the handle of the block and returns the future of its whole work; called on a thread of the executor
     * @param <T> the result
     * @return the result of the work; fails with the error of the work
     */
    public <T extends @Nullable Object> CompletableFuture<T> transaction(
            Function<? super AsyncTransaction, ? extends CompletionStage<T>> work) {
        Objects.requireNonNull(work, "work");
        CallContext context = CallContext.capture();
        if (context.isInsideBlockOf(lane)) {
            return CompletableFuture.failedFuture(new TransactionException(Dispatcher.CALL_AROUND_BLOCK));
        }
        return TransactionRun.startInside(this, transaction, lane, executor, context.inside(lane), work);
    }

    /**
     * Runs a function without a result in a block inside this one. See {@link #transaction(Function)}.
     *
     * @param work gets the handle of the block and returns the future of its whole work; called on a thread of the executor
     * @return completes when the block has ended; fails with the error of the work
     */
    public CompletableFuture<@Nullable Void> inTransaction(
            Function<? super AsyncTransaction, ? extends CompletionStage<?>> work) {
        Objects.requireNonNull(work, "work");
        return transaction(block -> TransactionRun.required(work.apply(block)).thenApply(ignored -> null));
    }

    /**
     * Marks it for rollback: it then ends without error and without effect.
     *
     * @throws TransactionException if it has ended
     */
    public void setRollbackOnly() {
        refuseUnlessActive();
        rollbackOnly = true;
    }

    /** {@return whether it is marked for rollback} */
    public boolean isRollbackOnly() {
        return rollbackOnly;
    }

    /** {@return whether it takes calls: until the future of its function is complete, or it is cancelled} */
    public boolean isActive() {
        return lane.isOpen();
    }

    /**
     * Runs an action after the outermost commit, in the order of registration; drops it when this block or one around it is
     * rolled back. The future of the transaction completes after it. An error of the action is logged and does not reach the
     * caller.
     *
     * @param action the action; it runs outside the block that it was registered with
     * @throws TransactionException if it has ended
     */
    public void onCommit(Runnable action) {
        register(onCommit, EndAction.of(Objects.requireNonNull(action, "action")));
    }

    /**
     * Runs an asynchronous action after the outermost commit, in the order of registration, each when the one before it is
     * complete; drops it when this block or one around it is rolled back. The future of the transaction completes after it. An
     * error of the action is logged and does not reach the caller.
     *
     * @param action begins the action; it runs outside the block that it was registered with
     * @throws TransactionException if it has ended
     */
    public void onCommit(Supplier<? extends CompletionStage<?>> action) {
        register(onCommit, EndAction.of(Objects.requireNonNull(action, "action")));
    }

    /**
     * Runs an action after this block or one around it was rolled back, in the order of registration; drops it at the outermost
     * commit. The future of what was rolled back completes after it, unless it was cancelled. An error of the action is logged
     * and does not reach the caller.
     *
     * @param action the action; it runs outside the block that it was registered with
     * @throws TransactionException if it has ended
     */
    public void onRollback(Runnable action) {
        register(onRollback, EndAction.of(Objects.requireNonNull(action, "action")));
    }

    /**
     * Runs an asynchronous action after this block or one around it was rolled back, in the order of registration, each when
     * the one before it is complete; drops it at the outermost commit. The future of what was rolled back completes after it,
     * unless it was cancelled. An error of the action is logged and does not reach the caller.
     *
     * @param action begins the action; it runs outside the block that it was registered with
     * @throws TransactionException if it has ended
     */
    public void onRollback(Supplier<? extends CompletionStage<?>> action) {
        register(onRollback, EndAction.of(Objects.requireNonNull(action, "action")));
    }

    /**
     * Lends the JDBC connection of the transaction, on a thread of the executor. Cancelling and timeouts
     * end the statements of the work, too.
     *
     * @param call the work; it must neither close the connection nor end the transaction
     * @param <T> the result
     * @return the result; fails with the error of the work
     */
    public <T extends @Nullable Object> CompletableFuture<T> connection(ConnectionCall<T, ?> call) {
        return dispatcher.call(() -> transaction.connection(call));
    }

    private void register(List<EndAction> actions, EndAction action) {
        synchronized (actions) {
            refuseUnlessActive();
            actions.add(action);
        }
    }

    private void refuseUnlessActive() {
        if (!isActive()) {
            throw ended();
        }
    }

    /** Takes no more calls, and does the last step after those it has taken. */
    void endAfterCalls(LastStep end) {
        lane.gate().close(end);
    }

    /** The error of calls that come too late. */
    TransactionException ended() {
        return dispatcher.closed();
    }

    /** Drops the calls that have not started, and ends an open block: all is to be rolled back. */
    void dropCalls() {
        failed = true;
        lane.gate().dropWaiting(ended());
        TransactionRun<?> open = block;
        if (open != null) {
            open.abandon();
        }
    }

    /** Ends the call that runs, early; also one of an open block. */
    void interruptCall() {
        lane.gate().interruptInside();
        TransactionRun<?> open = block;
        if (open != null) {
            open.interruptCall();
        }
    }

    /** Takes notice of a block that has begun; false if it is too late, and the block is to be rolled back. */
    boolean admit(TransactionRun<?> begun) {
        block = begun;
        return !failed;
    }

    /** Takes notice of a block that has ended: takes over its actions if it was not rolled back. */
    void blockEnded(AsyncTransaction ended, boolean committed, CompletableFuture<@Nullable Void> afterwards) {
        block = null;
        if (committed) {
            takeOver(ended.onCommit, onCommit);
            takeOver(ended.onRollback, onRollback);
        }
        blocksEnded = blocksEnded.thenCompose(done -> afterwards);
    }

    private static void takeOver(List<EndAction> from, List<EndAction> to) {
        List<EndAction> taken = snapshot(from);
        synchronized (to) {
            to.addAll(taken);
        }
    }

    private static List<EndAction> snapshot(List<EndAction> actions) {
        synchronized (actions) {
            return List.copyOf(actions);
        }
    }

    /** When the actions after the blocks inside are done. It never fails. */
    CompletableFuture<@Nullable Void> afterBlocks() {
        return blocksEnded;
    }

    /** Whether it is to be rolled back although nothing failed. */
    boolean endsWithoutEffect() {
        return rollbackOnly || transaction.isRollbackOnly();
    }

    /** Commits and gives the connection back. */
    void commit() {
        try (transaction) {
            transaction.commit();
        }
    }

    /** Rolls back and gives the connection back. */
    void rollback() {
        try (transaction) {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    /** Does what was registered for the end that it took. The future never fails. */
    CompletableFuture<@Nullable Void> afterEnd(boolean committed) {
        List<EndAction> registered = snapshot(committed ? onCommit : onRollback);
        return blocksEnded.thenCompose(done -> EndAction.inOrder(registered));
    }

    @Override
    public String toString() {
        return "AsyncTransaction[" + (isActive() ? "active" : "ended") + "]";
    }
}
