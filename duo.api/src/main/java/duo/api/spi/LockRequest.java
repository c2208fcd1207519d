package duo.api.spi;

import duo.api.error.LockTimeoutException;
import duo.api.error.PoolTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What one call asks for: a lock by its name, until its time is up, which runs from the moment when the request was made. Immutable.
 *
 * @since 0.1.0
 */
public final class LockRequest {
    private final String name;
    private final Duration limit;
    private final long deadline;

    private LockRequest(String name, Duration limit) {
        this.name = name;
        this.limit = limit;
        Duration bounded = limit.compareTo(LockNames.MAX_LIMIT) > 0 ? LockNames.MAX_LIMIT : limit;
        this.deadline = System.nanoTime() + bounded.toNanos();
    }

    /**
     * A request whose time runs from now on.
     *
     * @param name the name of the lock
     * @param limit how long others may hold it; zero does not wait
     * @return the request
     * @throws IllegalArgumentException as {@link LockNames#check} does
     */
    public static LockRequest of(String name, Duration limit) {
        LockNames.check(name, limit);
        return new LockRequest(name, limit);
    }

    /**
     * The name of the lock.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Whether the lock may be waited for at all.
     *
     * @return false if the limit was zero
     */
    public boolean waits() {
        return !limit.isZero();
    }

    /**
     * How long may still be waited.
     *
     * @return the time, zero when it is up; at most {@link LockNames#MAX_LIMIT}
     */
    public Duration remaining() {
        return waits() ? Duration.ofNanos(Math.max(0, deadline - System.nanoTime())) : Duration.ZERO;
    }

    /**
     * The error of a request whose time was up while others held the lock.
     *
     * @return the error, which tells the limit
     */
    public LockTimeoutException timedOut() {
        return new LockTimeoutException(
                waits()
                        ? "Others held the lock '" + name + "' for " + TimeUnit.MILLISECONDS.convert(limit)
                                + " ms, the limit of the wait"
                        : "Others hold the lock '" + name + "', and it was not to be waited for",
                null,
                null);
    }

    /**
     * The error of a request whose time was up while other locks kept the connections.
     *
     * @param connections how many the pool has
     * @return the error
     */
    public PoolTimeoutException noConnection(int connections) {
        return new PoolTimeoutException(
                "The lock '" + name + "' got no connection: other locks hold " + (connections - 1) + " of the "
                        + connections
                        + " of the pool, and the last is left to the work under them. Give the pool a greater maximum",
                null,
                null);
    }
}
