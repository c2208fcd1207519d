package duo.core.execution;

import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import duo.api.event.TransactionEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners and logs what is sent. Does no work when nobody listens. */
public final class Announcer {
    private static final Logger SQL = LoggerFactory.getLogger("duo.sql");
    private static final Logger SLOW = LoggerFactory.getLogger("duo.slow");
    private static final Logger LISTENERS = LoggerFactory.getLogger("duo.listener");

    private final String database;
    private final List<DatabaseListener> listeners;
    private final long slowNanos;

    /**
     * Creates an announcer.
     *
     * @param database the name of the database object
     * @param listeners who hears
     * @param slowQuery from which time on a statement is slow; zero for never
     */
    public Announcer(String database, List<DatabaseListener> listeners, Duration slowQuery) {
        this.database = database;
        this.listeners = listeners;
        this.slowNanos = slowQuery.isZero() ? Long.MAX_VALUE : TimeUnit.NANOSECONDS.convert(slowQuery);
    }

    void before(Command command) {
        for (DatabaseListener listener : listeners) {
            tell(() -> listener.beforeStatement(command.sql()));
        }
    }

    void after(
            Command command,
            List<@Nullable Object[]> rows,
            long startedNanos,
            long written,
            @Nullable RuntimeException error,
            boolean inTransaction) {
        long elapsed = System.nanoTime() - startedNanos;
        if (listeners.isEmpty() && elapsed < slowNanos && !SQL.isDebugEnabled()) {
            return;
        }
        List<List<@Nullable Object>> shown = rows.stream().map(command::shown).toList();
        if (SQL.isDebugEnabled()) {
            SQL.debug("{} {} {} [{} us]", database, command.sql(), shown, elapsed / 1000);
        }
        if (elapsed >= slowNanos) {
            SLOW.warn("{} took {} ms: {} {}", database, elapsed / 1_000_000, command.sql(), shown);
        }
        StatementEvent event = new StatementEvent(
                database, command.sql(), shown, Duration.ofNanos(elapsed), written, error, inTransaction);
        for (DatabaseListener listener : listeners) {
            tell(() -> listener.afterStatement(event));
        }
    }

    /**
     * Tells of a step of a transaction.
     *
     * @param kind the step
     */
    public void transaction(TransactionEvent.Kind kind) {
        SQL.debug("{} {}", database, kind);
        TransactionEvent event = new TransactionEvent(database, kind);
        for (DatabaseListener listener : listeners) {
            tell(() -> listener.onTransaction(event));
        }
    }

    private void tell(Runnable call) {
        try {
            call.run();
        } catch (Throwable failed) {
            // Also an AssertionError or a missing class: what merely listens must not keep a connection from coming
            // back.
            LISTENERS.error("A listener of {} failed", database, failed);
        }
    }
}
