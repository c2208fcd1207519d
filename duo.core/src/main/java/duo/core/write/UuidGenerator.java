package duo.core.write;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562, sections 5.7 and 6.2): 48 bits of Unix milliseconds, 12 bits of fractions of them, the rest
 * random. Those made one after another with one clock grow. Thread-safe.
 */
final class UuidGenerator {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FRACTION_BITS = 12;

    /** How far the clock may go back before it is taken for another one, in fractions of milliseconds. */
    private static final long PATIENCE = 10_000L << FRACTION_BITS;

    /** Milliseconds and fraction of the last one. */
    private static final AtomicLong LAST = new AtomicLong();

    private UuidGenerator() {}

    static UUID next(Clock clock) {
        long now = fractions(clock.instant());
        long time = LAST.updateAndGet(last -> last >= now && last - now < PATIENCE ? last + 1 : now);
        long high = (time >>> FRACTION_BITS << 16) | 0x7000L | (time & 0xFFFL);
        return new UUID(high, (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }

    private static long fractions(Instant now) {
        long millis = now.getEpochSecond() * 1_000 + now.getNano() / 1_000_000;
        return (millis << FRACTION_BITS) | ((now.getNano() % 1_000_000L << FRACTION_BITS) / 1_000_000);
    }
}
