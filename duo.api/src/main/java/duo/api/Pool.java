package duo.api;

import java.time.Duration;
import java.util.Objects;

/**
 * The settings of the connection pool. Immutable; start from {@link #defaults()}.
 *
 * <p>A rule of thumb for the greatest number: twice the processors of one process, and over all processes less than half of
 * what the server allows.
 *
 * @param minimum connections kept open when idle; 0 opens none before the first call
 * @param maximum connections at most
 * @param connectionTimeout how long a call waits for a free connection; less than 250 ms count as 250 ms
 * @param idleTimeout after how long an idle connection beyond the minimum is closed; at least 10 s
 * @param maxLifetime after how long a connection is replaced, once it is not in use
 * @param keepalive how often an idle connection is probed; zero for never, else at least 30 s
 * @param leakDetection after how long a connection that is not given back is reported in the log; zero for never, else at least
 *     2 s
 * @since 0.1.0
 */
public record Pool(
        int minimum,
        int maximum,
        Duration connectionTimeout,
        Duration idleTimeout,
        Duration maxLifetime,
        Duration keepalive,
        Duration leakDetection) {
    private static final Duration LEAST_IDLE_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LEAST_KEEPALIVE = Duration.ofSeconds(30);
    private static final Duration LEAST_LEAK_DETECTION = Duration.ofSeconds(2);
    private static final Pool DEFAULTS = new Pool(
            1, 10, Duration.ofSeconds(30), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ZERO, Duration.ZERO);

    /** Checks. */
    public Pool {
        if (minimum < 0 || maximum < 1 || minimum > maximum) {
            throw new IllegalArgumentException("A pool needs 0 <= minimum <= maximum and maximum >= 1, but minimum is "
                    + minimum + " and maximum " + maximum);
        }
        positive("connectionTimeout", connectionTimeout);
        atLeast("idleTimeout", idleTimeout, LEAST_IDLE_TIMEOUT);
        positive("maxLifetime", maxLifetime);
        zeroOrAtLeast("keepalive", keepalive, LEAST_KEEPALIVE);
        zeroOrAtLeast("leakDetection", leakDetection, LEAST_LEAK_DETECTION);
    }

    private static void zeroOrAtLeast(String name, Duration value, Duration least) {
        if (!notNegative(name, value).isZero()) {
            atLeast(name, value, least);
        }
    }

    private static void atLeast(String name, Duration value, Duration least) {
        if (Objects.requireNonNull(value, name).compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    name + " is at least " + least.toSeconds() + " s, but is " + value.toMillis() + " ms");
        }
    }

    private static void positive(String name, Duration value) {
        if (notNegative(name, value).isZero()) {
            throw new IllegalArgumentException(name + " is positive, but is zero");
        }
    }

    private static Duration notNegative(String name, Duration value) {
        if (Objects.requireNonNull(value, name).isNegative()) {
            throw new IllegalArgumentException(name + " is not negative, but is " + value);
        }
        return value;
    }

    /**
     * 1 to 10 connections, 30 s to wait for one, closed after 10 min idle, replaced after 1 h.
     *
     * @return the settings
     */
    public static Pool defaults() {
        return DEFAULTS;
    }

    /**
     * These settings with another value.
     *
     * @param value connections kept open when idle
     * @return new settings
     * @throws IllegalArgumentException if it is out of range
     */
    public Pool minimum(int value) {
        return new Pool(value, maximum, connectionTimeout, idleTimeout, maxLifetime, keepalive, leakDetection);
    }

    /**
     * These settings with another value.
     *
     * @param value connections at most
     * @return new settings
     * @throws IllegalArgumentException if it is out of range
     */
    public Pool maximum(int value) {
        return new Pool(minimum, value, connectionTimeout, idleTimeout, maxLifetime, keepalive, leakDetection);
    }

    /**
     * These settings with another value.
     *
     * @param value how long a call waits for a free connection
     * @return new settings
     * @throws IllegalArgumentException if it is out of range
     */
    public Pool connectionTimeout(Duration value) {
        return new Pool(minimum, maximum, value, idleTimeout, maxLifetime, keepalive, leakDetection);
    }

    /**
     * These settings with another value.
     *
     * @param value after how long an idle connection is closed
     * @return new settings
     * @throws IllegalArgumentException if it is less than 10 s
     */
    public Pool idleTimeout(Duration value) {
        return new Pool(minimum, maximum, connectionTimeout, value, maxLifetime, keepalive, leakDetection);
    }

    /**
     * These settings with another value.
     *
     * @param value after how long a connection is replaced
     * @return new settings
     * @throws IllegalArgumentException if it is out of range
     */
    public Pool maxLifetime(Duration value) {
        return new Pool(minimum, maximum, connectionTimeout, idleTimeout, value, keepalive, leakDetection);
    }

    /**
     * These settings with another value.
     *
     * @param value how often an idle connection is probed; zero for never
     * @return new settings
     * @throws IllegalArgumentException if it is neither zero nor at least 30 s
     */
    public Pool keepalive(Duration value) {
        return new Pool(minimum, maximum, connectionTimeout, idleTimeout, maxLifetime, value, leakDetection);
    }

    /**
     * These settings with another value.
     *
     * @param value after how long a connection that is not given back is reported; zero for never
     * @return new settings
     * @throws IllegalArgumentException if it is neither zero nor at least 2 s
     */
    public Pool leakDetection(Duration value) {
        return new Pool(minimum, maximum, connectionTimeout, idleTimeout, maxLifetime, keepalive, value);
    }
}
