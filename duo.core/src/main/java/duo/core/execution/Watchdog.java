package duo.core.execution;

import duo.api.error.QueryCancelledException;
import duo.api.spi.Cancellation;
import duo.api.spi.Dialect;
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
            // Once more and more: a cancel that arrives before the statement has reached the database does nothing.
            this.alarm = CLOCK.scheduleWithFixedDelay(
                    () -> CANCELLERS.execute(own::cancel),
                    Math.max(1, timeout.toMillis()),
                    AGAIN_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    static Watchdog over(Dialect dialect, Statement statement, @Nullable Duration timeout) {
        return new Watchdog(dialect, statement, Cancellation.current(), timeout);
    }

    boolean timedOut() {
        return own.isCancelled();
    }

    boolean cancelled() {
        return outer != null && outer.isCancelled();
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
            dialect.cancel(statement);
        } catch (SQLException alreadyEnded) {
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
