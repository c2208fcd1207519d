package duo.tests.golden;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Tells the same times in each run of a test: a millisecond later whenever it is asked. */
final class StepClock extends Clock {
    private static final Instant BEGINNING = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicLong asked = new AtomicLong();

    void restart() {
        asked.set(0);
    }

    @Override
    public Instant instant() {
        return BEGINNING.plusMillis(asked.getAndIncrement());
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
