package duo.testkit.model.types;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * Temporal values that may be null.
 *
 * @param id the key
 * @param date a date
 * @param time a time of day
 * @param dateTime a date with a time of day
 * @param instant an instant
 * @param offset an instant with an offset
 * @param duration a duration
 * @param year a year
 * @since 0.1.0
 */
@Table(name = "types_moments")
public record Moments(
        @Id @Generated @Nullable Long id,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable LocalDateTime dateTime,
        @Nullable Instant instant,
        @Nullable OffsetDateTime offset,
        @Nullable Duration duration,
        @Nullable Year year) {}
