package duo.testkit.model;

import duo.api.annotation.Column;
import duo.api.annotation.EnumStorage;
import duo.api.annotation.Enumerated;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Secret;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record with a nullable property of each family of columns.
 *
 * @param id the key
 * @param active a truth value
 * @param number a whole number
 * @param big a long number
 * @param ratio a floating number
 * @param price a decimal number
 * @param label a text
 * @param code a UUID
 * @param day a date
 * @param time a time
 * @param at a date with time
 * @param moment an instant
 * @param span a duration
 * @param vintage a year
 * @param letter a character
 * @param grade an enum stored by name
 * @param level an enum stored by position
 * @param tags a list of texts
 * @param pin a text that is never shown
 * @since 0.1.0
 */
@Table(name = "specimens")
public record Specimen(
        @Id @Generated @Nullable Long id,
        @Nullable Boolean active,
        @Nullable Integer number,
        @Nullable Long big,
        @Nullable Double ratio,
        @Column(precision = 12, scale = 2) @Nullable BigDecimal price,
        @Nullable String label,
        @Nullable UUID code,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable LocalDateTime at,
        @Nullable Instant moment,
        @Nullable Duration span,
        @Nullable Year vintage,
        @Nullable Character letter,
        @Nullable Grade grade,
        @Enumerated(EnumStorage.ORDINAL) @Nullable Grade level,
        @Nullable List<String> tags,
        @Secret @Nullable String pin) {

    /** One whose values are all missing. */
    public static final Specimen EMPTY = new Specimen(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);
}
