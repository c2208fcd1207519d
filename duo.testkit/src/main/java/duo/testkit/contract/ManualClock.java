package duo.testkit.contract;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved, and counts how often it is read. Thread-safe. */
final class ManualClock extends Clock {
    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2024-02-29T12:34:56.789012Z"));
    private final AtomicInteger readings = new AtomicInteger();

    /** Moves by a second, and forgets the readings. */
    Instant tick() {
        readings.set(0);
        return time.updateAndGet(before -> before.plusSeconds(1));
    }

    int readings() {
        return readings.get();
    }

    @Override
    public Instant instant() {
        readings.incrementAndGet();
        return time.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
