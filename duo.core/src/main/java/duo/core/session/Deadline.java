package duo.core.session;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Until when a transaction, or a block inside it, has to be over. Immutable. */
final class Deadline {
    /** More than a life; twice as much would run into the past. */
    private static final long LONGEST_NANOS = Long.MAX_VALUE / 2;

    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /** That of a block: its own, but not later than what is around it. */
    static @Nullable Deadline of(@Nullable Deadline outer, @Nullable Duration timeout) {
        if (timeout == null) {
            return outer;
        }
        long own = System.nanoTime() + Math.min(LONGEST_NANOS, TimeUnit.NANOSECONDS.convert(timeout));
        return outer == null || own - outer.nanos < 0 ? new Deadline(own) : outer;
    }

    /** The time that is left; negative when it has passed. */
    Duration remaining() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }

    boolean hasPassed() {
        return nanos - System.nanoTime() <= 0;
    }
}
