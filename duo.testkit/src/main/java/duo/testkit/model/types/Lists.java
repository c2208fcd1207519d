package duo.testkit.model.types;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists of scalars that may be null.
 *
 * @param id the key
 * @param texts texts
 * @param truths truth values
 * @param numbers numbers of 32 bits
 * @param larges numbers of 64 bits
 * @param precise floating-point numbers
 * @param decimals decimals
 * @param wholes whole numbers
 * @param uuids UUIDs
 * @param dates dates
 * @param times times of day
 * @param instants instants
 * @param tinies numbers of 8 bits
 * @param smalls numbers of 16 bits
 * @param singles floating-point numbers of 32 bits
 * @param letters characters
 * @param dateTimes dates with a time of day
 * @param offsets instants with an offset
 * @param durations durations
 * @param years years
 * @since 0.1.0
 */
@Table(name = "types_lists")
public record Lists(
        @Id @Generated @Nullable Long id,
        @Nullable List<String> texts,
        @Nullable List<Boolean> truths,
        @Nullable List<Integer> numbers,
        @Nullable List<Long> larges,
        @Nullable List<Double> precise,
        @Nullable List<BigDecimal> decimals,
        @Nullable List<BigInteger> wholes,
        @Nullable List<UUID> uuids,
        @Nullable List<LocalDate> dates,
        @Nullable List<LocalTime> times,
        @Nullable List<Instant> instants,
        @Nullable List<Byte> tinies,
        @Nullable List<Short> smalls,
        @Nullable List<Float> singles,
        @Nullable List<Character> letters,
        @Nullable List<LocalDateTime> dateTimes,
        @Nullable List<OffsetDateTime> offsets,
        @Nullable List<Duration> durations,
        @Nullable List<Year> years) {}
