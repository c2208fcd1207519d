package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Default;
import duo.api.annotation.EnumStorage;
import duo.api.annotation.Enumerated;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ServerDefault;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Defaults of each kind.
 *
 * @param id the key
 * @param note a text without a default
 * @param truth by a constant
 * @param number by a constant
 * @param large by a constant
 * @param precise by a constant
 * @param price by a constant
 * @param text by a constant with signs that need care
 * @param brief by a constant
 * @param colour by a constant
 * @param position by a constant
 * @param uuid by a constant
 * @param date by a constant
 * @param time by a constant
 * @param dateTime by a constant
 * @param instant by a constant
 * @param duration by a constant
 * @param computed by the database
 * @param made by the clock of the database
 * @since 0.1.0
 */
@Table(name = "types_defaults")
public record Defaults(
        @Id @Generated @Nullable Long id,
        @Nullable String note,
        @Default("true") @Nullable Boolean truth,
        @Default("-7") @Nullable Integer number,
        @Default("9223372036854775807") @Nullable Long large,
        @Default("-0.5") @Nullable Double precise,

        @Default("12.50") @Column(precision = 10, scale = 2) @Nullable
        BigDecimal price,

        @Default("it's \"so\" \\ 100% ü 🦊") @Nullable String text,
        @Default("-") @Column(length = 10) @Nullable String brief,
        @Default("GREEN") @Nullable Colour colour,

        @Default("GREEN") @Enumerated(EnumStorage.ORDINAL) @Nullable
        Colour position,

        @Default("01890a5d-ac96-774b-bcce-b302099a8057") @Nullable
        UUID uuid,

        @Default("2024-02-29") @Nullable LocalDate date,
        @Default("23:59:59.123456") @Nullable LocalTime time,
        @Default("2024-02-29T01:02:03.000004") @Nullable LocalDateTime dateTime,
        @Default("2024-02-29T22:30:00Z") @Nullable Instant instant,
        @Default("PT-1.5S") @Nullable Duration duration,
        @ServerDefault("40 + 2") @Nullable Integer computed,
        @ServerDefault("CURRENT_TIMESTAMP") @Nullable Instant made) {}
