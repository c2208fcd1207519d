package duo.api;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction is begun. Immutable; start from {@link #defaults()}.
 *
 * @param propagation what happens when one is open already
 * @param isolation the isolation level, or null for that of the database
 * @param readOnly whether it only reads; the database refuses writes then
 * @param timeout after how long its statements are refused and ended, or null for never
 * @param detached whether it is kept off the thread: only calls through its handle take part
 * @since 0.1.0
 */
public record TransactionOptions(
        Propagation propagation,
        @Nullable Isolation isolation,
        boolean readOnly,
        @Nullable Duration timeout,
        boolean detached) {
    private static final TransactionOptions DEFAULTS =
            new TransactionOptions(Propagation.NESTED, null, false, null, false);

    /** Checks. */
    public TransactionOptions {
        Objects.requireNonNull(propagation, "propagation");
        if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
            throw new IllegalArgumentException("A timeout is positive, but this one is " + timeout);
        }
    }

    /**
     * Nested, with the isolation of the database, for reading and writing, without a timeout.
     *
     * @return the options
     */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /**
     * These options with another propagation.
     *
     * @param value what happens when a transaction is open already
     * @return new options
     */
    public TransactionOptions propagation(Propagation value) {
        return new TransactionOptions(value, isolation, readOnly, timeout, detached);
    }

    /**
     * These options with an independent transaction.
     *
     * @return new options
     */
    public TransactionOptions requiresNew() {
        return propagation(Propagation.REQUIRES_NEW);
    }

    /**
     * These options, refusing unless a transaction is open.
     *
     * @return new options
     */
    public TransactionOptions mandatory() {
        return propagation(Propagation.MANDATORY);
    }

    /**
     * These options, refusing when a transaction is open.
     *
     * @return new options
     */
    public TransactionOptions durable() {
        return propagation(Propagation.DURABLE);
    }

    /**
     * These options with an isolation level.
     *
     * @param level the level
     * @return new options
     */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(propagation, level, readOnly, timeout, detached);
    }

    /**
     * These options for a transaction that only reads.
     *
     * @return new options
     */
    public TransactionOptions forReading() {
        return new TransactionOptions(propagation, isolation, true, timeout, detached);
    }

    /**
     * These options with a timeout.
     *
     * @param greatest the greatest time from begin to commit
     * @return new options
     * @throws IllegalArgumentException if it is not positive
     */
    public TransactionOptions timeout(Duration greatest) {
        return new TransactionOptions(propagation, isolation, readOnly, greatest, detached);
    }

    /**
     * These options with the transaction kept off the thread: model calls of the database do not join it, only those through
     * its handle do, from any thread, one at a time.
     *
     * @return new options
     */
    public TransactionOptions offThread() {
        return new TransactionOptions(propagation, isolation, readOnly, timeout, true);
    }
}
