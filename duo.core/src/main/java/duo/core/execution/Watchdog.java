package duo.core.execution;

import duo.api.error.QueryCancelledException;
import duo.api.spi.Cancellation;
import duo.api.spi.Dialect;
import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Ends a statement when its time is up or its call is cancelled. Drivers differ in what their own timeout means (that of
 * SQLite limits only the wait for locks), so Duo watches by itself, in the same way everywhere.
 */
final class Watchdog implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = clock();
    // Platform threads: statements that run in native code can hold all carriers of virtual ones.
    private static final Executor CANCELLERS = Executors.newCachedThreadPool(task -> daemon("duo-timeout", task));
    private static final long AGAIN_MILLIS = 50;

    private final Cancellation own = new Cancellation();
    private final @Nullable Cancellation outer;
    private final @Nullable ScheduledFuture<?> alarm;

    private Watchdog(Dialect dialect, Statement statement, @Nullable Cancellation outer, @Nullable Duration timeout) {
        this.outer = outer;
        Runnable cancel = () -> cancel(dialect, statement);
        if (outer != null && !outer.begin(cancel)) {
            throw new QueryCancelledException("The call was cancelled", null, null);
        }
        if (timeout == null) {
            this.alarm = null;
        } else {
            own.begin(cancel);
            this.alarm = endAfter(Math.max(1, TimeUnit.MILLISECONDS.convert(timeout)));
        }
    }

    private ScheduledFuture<?> endAfter(long millis) {
        return CLOCK.schedule(() -> CANCELLERS.execute(this::end), millis, TimeUnit.MILLISECONDS);
    }

    /** Again and again, one attempt after another: a cancel that overtakes the statement on its way does nothing. */
    private void end() {
        if (own.cancel()) {
            ScheduledFuture<?> unused = endAfter(AGAIN_MILLIS);
        }
    }

    static Watchdog over(Dialect dialect, Statement statement, @Nullable Duration timeout) {
        return new Watchdog(dialect, statement, Cancellation.current(), timeout);
    }

    boolean timedOut() {
        return own.isCancelled();
    }

    /** What an error of the statement means, given whether it was ended from here. */
    Failure meaning(Failure classified) {
        if (classified == Failure.CONNECTION_LOST) {
            return classified;
        }
        if (outer != null && outer.isCancelled()) {
            return Failure.CANCELLED;
        }
        return timedOut() ? Failure.TIMEOUT : classified;
    }

    @Override
    public void close() {
        if (alarm != null) {
            alarm.cancel(false);
            own.end();
        }
        if (outer != null) {
            outer.end();
        }
    }

    private static void cancel(Dialect dialect, Statement statement) {
        try {
            dialect.connector().cancel(statement);
        } catch (SQLException | RuntimeException alreadyEnded) {
            // There is nothing to end any more, or the connection is gone and the statement will say so.
            LoggerFactory.getLogger("duo.sql").debug("A statement could not be cancelled", alreadyEnded);
        }
    }

    private static ScheduledExecutorService clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> daemon("duo-timeouts", task));
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    private static Thread daemon(String name, Runnable task) {
        return Thread.ofPlatform().daemon().name(name).unstarted(task);
    }
}
