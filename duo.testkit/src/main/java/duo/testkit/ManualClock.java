package duo.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until it is moved, and counts how often it is read; for {@link duo.api.DatabaseBuilder#clock}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ManualClock extends Clock {
    private final AtomicReference<Instant> time;
    private final AtomicInteger readings;
    private final ZoneId zone;

    /** Stands at a leap day, with a fraction of microseconds, in UTC. */
    public ManualClock() {
        this(Instant.parse("2024-02-29T12:34:56.789012Z"));
    }

    /**
     * Stands at an instant, in UTC.
     *
     * @param start the instant
     */
    public ManualClock(Instant start) {
        this(new AtomicReference<>(Objects.requireNonNull(start, "start")), new AtomicInteger(), ZoneOffset.UTC);
    }

    private ManualClock(AtomicReference<Instant> time, AtomicInteger readings, ZoneId zone) {
        this.time = time;
        this.readings = readings;
        this.zone = zone;
    }

    /**
     * Moves by a second, and forgets the readings.
     *
     * @return the new time
     */
    public Instant tick() {
        readings.set(0);
        return advance(Duration.ofSeconds(1));
    }

    /**
     * Moves.
     *
     * @param duration how far, backwards if it is negative
     * @return the new time
     */
    public Instant advance(Duration duration) {
        return time.updateAndGet(before -> before.plus(duration));
    }

    /**
     * Moves to an instant.
     *
     * @param instant the new time
     */
    public void set(Instant instant) {
        time.set(Objects.requireNonNull(instant, "instant"));
    }

    /**
     * How often it was read since the last {@link #tick()}.
     *
     * @return the number
     */
    public int readings() {
        return readings.get();
    }

    @Override
    public Instant instant() {
        readings.incrementAndGet();
        return time.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** {@return a clock of another zone that moves with this one} */
    @Override
    public Clock withZone(ZoneId other) {
        return new ManualClock(time, readings, Objects.requireNonNull(other, "other"));
    }
}
