package duo.async;

import duo.api.Database;
import duo.api.error.TransactionException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns blocking calls into futures: through a gate, on an executor, in the context of the caller. Thread-safe. */
final class Dispatcher {
    /** A call without a result. */
    interface Action {
        void run() throws Exception;
    }

    /** Why a handle takes no calls of a block inside it. */
    static final String CALL_AROUND_BLOCK =
            "A call was made through the handle of the transaction around a block, inside that block, and would have to wait"
                    + " for its end; call the handle that the function of the block got instead";

    private final Executor executor;
    private final Gate gate;
    private final Function<CallContext, @Nullable String> refusal;
    private final UnaryOperator<CallContext> context;
    private final String closed;
    private final boolean standalone;

    private Dispatcher(
            Executor executor,
            Gate gate,
            Function<CallContext, @Nullable String> refusal,
            UnaryOperator<CallContext> context,
            String closed,
            boolean standalone) {
        this.executor = executor;
        this.gate = gate;
        this.refusal = refusal;
        this.context = context;
        this.closed = closed;
        this.standalone = standalone;
    }

    /** For calls that need a connection of their own; refuses those made inside a transaction of the database. */
    static Dispatcher standalone(Database database, Executor executor, Gate permits) {
        String refusal = "A standalone call of database '" + database.name()
                + "' was made inside an asynchronous transaction of it and would not take part in it; call the handle of the"
                + " transaction instead, for instance tx.model(..)";
        return new Dispatcher(
                executor,
                permits,
                context -> context.isInside(database) ? refusal : null,
                UnaryOperator.identity(),
                "",
                true);
    }

    /** For calls that keep no connection. */
    static Dispatcher unlimited(Executor executor) {
        return new Dispatcher(
                executor, new Gate(Integer.MAX_VALUE), context -> null, UnaryOperator.identity(), "", true);
    }

    /**
     * For the calls of one transaction or block: one after another, while its lane is open. Refuses those made inside a block
     * of it: they would wait for the end of the block, and the block for them.
     */
    static Dispatcher ofTransaction(Executor executor, Lane lane) {
        return new Dispatcher(
                executor,
                lane.gate(),
                context -> context.isInsideBlockOf(lane) ? CALL_AROUND_BLOCK : null,
                context -> context.inside(lane),
                lane.ended(),
                false);
    }

    /** For the calls of one session: one after another, while the gate is open. */
    static Dispatcher ofSession(Executor executor, Gate lane) {
        return new Dispatcher(
                executor,
                lane,
                context -> null,
                UnaryOperator.identity(),
                "The session was closed; open another one",
                false);
    }

    <T extends @Nullable Object> CompletableFuture<T> call(Callable<T> work) {
        CallContext captured = CallContext.capture();
        String refused = refusal.apply(captured);
        if (refused != null) {
            return CompletableFuture.failedFuture(new TransactionException(refused));
        }
        AsyncCall<T> call = AsyncCall.of(work, gate, executor, context.apply(captured));
        if (!gate.enter(call)) {
            return CompletableFuture.failedFuture(closed());
        }
        return call.future();
    }

    CompletableFuture<@Nullable Void> run(Action work) {
        return call(() -> {
            work.run();
            return null;
        });
    }

    /** Whether each call has a connection of its own, so that ending one touches no other. */
    boolean isStandalone() {
        return standalone;
    }

    /** The error of calls that come too late. */
    TransactionException closed() {
        return new TransactionException(closed);
    }
}
