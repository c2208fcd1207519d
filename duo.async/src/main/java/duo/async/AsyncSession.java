package duo.async;

import duo.api.ConnectionCall;
import duo.api.Session;
import duo.api.meta.EntityType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The unmanaged way: a connection with commit and rollback of your own. Only calls through it take part; calls of the database
 * itself stay standalone. Its calls run one after another, in the order in which they were made. Work begins a transaction,
 * {@link #commit()} and {@link #rollback()} end it, and the next call begins another. Thread-safe.
 *
 * <p>A session takes one connection out of those that the asynchronous view may use, until it is closed.
 *
 * @since 0.1.0
 */
public final class AsyncSession implements AsyncModels {
    private final Session session;
    private final Executor executor;
    private final Runnable leave;
    private final Gate lane = new Gate(1);
    private final Dispatcher dispatcher;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();

    AsyncSession(Session session, Executor executor, Runnable leave) {
        this.session = session;
        this.executor = executor;
        this.leave = leave;
        this.dispatcher = Dispatcher.ofSession(executor, lane);
    }

    @Override
    public <M> AsyncModel<M> model(Class<M> type) {
        return new AsyncModel<>(session.model(type), dispatcher);
    }

    @Override
    public <M> AsyncModel<M> model(EntityType<M> type) {
        return new AsyncModel<>(session.model(type), dispatcher);
    }

    @Override
    public AsyncSqlStatement sql(String text) {
        return new AsyncSqlStatement(session.sql(text), dispatcher);
    }

    @Override
    public CompletableFuture<Integer> script(String text) {
        return dispatcher.call(() -> session.script(text));
    }

    /**
     * Commits what was done since the last commit or rollback; does nothing when there is nothing.
     *
     * @return completes when it is done
     */
    public CompletableFuture<@Nullable Void> commit() {
        return dispatcher.run(session::commit);
    }

    /**
     * Undoes what was done since the last commit or rollback; does nothing when there is nothing.
     *
     * @return completes when it is done
     */
    public CompletableFuture<@Nullable Void> rollback() {
        return dispatcher.run(session::rollback);
    }

    /**
     * Lends the JDBC connection of the session, inside its transaction, on a thread of the executor. Cancelling and
     * timeouts end the statements of the work, too.
     *
     * @param call the work; it must neither close the connection nor end the transaction
     * @param <T> the result
     * @return the result; fails with the error of the work
     */
    public <T extends @Nullable Object> CompletableFuture<T> connection(ConnectionCall<T, ?> call) {
        return dispatcher.call(() -> session.connection(call));
    }

    /**
     * Rolls back what was not committed and gives the connection back, after the calls that were made before. Later calls fail
     * with {@link duo.api.error.TransactionException}. May be called again.
     *
     * @return completes when it is done; cancelling it does not end the closing
     */
    public CompletableFuture<@Nullable Void> close() {
        if (closing.compareAndSet(false, true)) {
            lane.close(new LastStep(executor, CallContext.capture(), refused -> end()));
        }
        return closed.copy();
    }

    private void end() {
        Throwable error = null;
        try {
            session.close();
        } catch (Throwable failed) {
            error = failed;
        }
        leave.run();
        if (error == null) {
            closed.complete(null);
        } else {
            closed.completeExceptionally(error);
        }
    }

    /** Closes a session that nobody has got. */
    void discard() {
        session.close();
    }
}
