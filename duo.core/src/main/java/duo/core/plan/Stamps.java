package duo.core.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One reading of the clock for all stamps of a write, in microseconds, which every database keeps. */
public record Stamps(Instant now) {
    public static Stamps read(Clock clock) {
        return new Stamps(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    public Object as(Class<?> type) {
        if (type == Instant.class) {
            return now;
        }
        return type == OffsetDateTime.class
                ? now.atOffset(ZoneOffset.UTC)
                : LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    /** A value as the database will give it back: times are cut to microseconds. */
    public static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof LocalDateTime dateTime) {
            return dateTime.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof OffsetDateTime dateTime) {
            return dateTime.truncatedTo(ChronoUnit.MICROS);
        }
        return value instanceof LocalTime time ? time.truncatedTo(ChronoUnit.MICROS) : value;
    }
}
