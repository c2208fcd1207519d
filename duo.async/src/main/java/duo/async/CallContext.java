package duo.async;

import duo.api.Database;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What a call takes along from the thread that makes it: the diagnostic context of the log, and the transactions whose code it
 * belongs to. Immutable.
 */
final class CallContext {
    private static final ThreadLocal<@Nullable Inside> INSIDE = new ThreadLocal<>();

    private final @Nullable Map<String, String> diagnostics;
    private final @Nullable Inside inside;

    private CallContext(@Nullable Map<String, String> diagnostics, @Nullable Inside inside) {
        this.diagnostics = diagnostics;
        this.inside = inside;
    }

    static CallContext capture() {
        return new CallContext(MDC.getCopyOfContextMap(), INSIDE.get());
    }

    /** Whether it belongs to an open transaction of a database. */
    boolean isInside(Database database) {
        return Inside.of(inside, lane -> lane.database().equals(database));
    }

    /** How many open transactions of a database it is inside of. */
    int transactionsOpen(Database database) {
        return Inside.count(inside, lane -> lane.isTransactionOf(database));
    }

    /** Whether it belongs to an open block inside that of a lane, which has to wait until the block has ended. */
    boolean isInsideBlockOf(Lane outer) {
        return Inside.of(inside, lane -> lane.isInside(outer));
    }

    /** This context inside a transaction or a block of one. */
    CallContext inside(Lane lane) {
        return Inside.of(inside, lane::equals)
                ? this
                : new CallContext(diagnostics, new Inside(lane, Inside.open(inside)));
    }

    /** Runs work in this context, and restores that of the thread. */
    void run(Runnable work) {
        Inside before = INSIDE.get();
        Map<String, String> diagnosticsBefore = MDC.getCopyOfContextMap();
        set(inside, diagnostics);
        try {
            work.run();
        } finally {
            set(before, diagnosticsBefore);
        }
    }

    private static void set(@Nullable Inside inside, @Nullable Map<String, String> diagnostics) {
        if (inside == null) {
            INSIDE.remove();
        } else {
            INSIDE.set(inside);
        }
        if (diagnostics == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(diagnostics);
        }
    }
}
