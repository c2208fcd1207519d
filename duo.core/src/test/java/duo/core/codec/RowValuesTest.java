package duo.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class RowValuesTest {
    private static final UUID CODE = UUID.fromString("01234567-89ab-cdef-8123-456789abcdef");
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 0);

    private static void refused(Object value, Class<?> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowValues.convert(value, type))
                .withMessageContaining(type.getSimpleName());
    }

    @Test
    void numbersAreConvertedExactly() {
        assertThat(RowValues.convert(5, Long.class)).isEqualTo(5L);
        assertThat(RowValues.convert(5L, int.class)).isEqualTo(5);
        assertThat(RowValues.convert(new BigDecimal("5.00"), Integer.class)).isEqualTo(5);
        assertThat(RowValues.convert("5", Short.class)).isEqualTo((short) 5);
        assertThat(RowValues.convert(2.5, BigDecimal.class)).isEqualByComparingTo("2.5");
        assertThat(RowValues.convert(new BigDecimal("0.1"), Double.class)).isEqualTo(0.1);
        assertThat(RowValues.convert(0.1f, Double.class)).isEqualTo(0.1);
        assertThat(RowValues.convert((double) 0.1f, Float.class)).isEqualTo(0.1f);
        assertThat(RowValues.convert(1L << 60, BigInteger.class)).isEqualTo(BigInteger.TWO.pow(60));
        assertThat(RowValues.convert(2024, Year.class)).isEqualTo(Year.of(2024));
        assertThat(RowValues.convert(Double.NaN, Float.class)).isNaN();
    }

    @Test
    void numbersThatWouldLoseDigitsAreRefused() {
        refused(5.5, Integer.class);
        refused(new BigDecimal("2.5"), Long.class);
        refused(1L << 40, Integer.class);
        refused(300, Byte.class);
        refused((1L << 53) + 1, Double.class);
        refused(new BigDecimal("0.1234567890123456789"), Double.class);
        refused(0.123456789, Float.class);
        refused(Double.NaN, Integer.class);
        refused(new BigDecimal("1E+1000000000"), BigInteger.class);
        refused("five", Integer.class);
        refused(NOON, Long.class);
    }

    @Test
    void truthIsOneOfTwo() {
        assertThat(List.of(1, 1L, BigDecimal.ONE, "true", "t", "1"))
                .allMatch(value -> RowValues.convert(value, boolean.class));
        assertThat(List.of(0, 0L, 0.0, "false", "f", "0")).noneMatch(value -> RowValues.convert(value, Boolean.class));
        assertThat(RowValues.convert(true, Integer.class)).isEqualTo(1);
        refused(2, Boolean.class);
        refused("maybe", Boolean.class);
    }

    @Test
    void timesKeepWhatTheySay() {
        Instant noon = Instant.parse("2024-02-29T12:00:00Z");
        assertThat(RowValues.convert(NOON, Instant.class)).isEqualTo(noon);
        assertThat(RowValues.convert("2024-02-29 12:00:00", Instant.class)).isEqualTo(noon);
        assertThat(RowValues.convert(OffsetDateTime.parse("2024-02-29T14:00:00+02:00"), Instant.class))
                .isEqualTo(noon);
        assertThat(RowValues.convert("2024-02-29T12:00:00Z", OffsetDateTime.class)
                        .toInstant())
                .isEqualTo(noon);
        assertThat(RowValues.convert("2024-02-29 12:00:00.000000", LocalDateTime.class))
                .isEqualTo(NOON);
        assertThat(RowValues.convert("2024-02-29", LocalDate.class)).isEqualTo(NOON.toLocalDate());
        assertThat(RowValues.convert(NOON.toLocalDate().atStartOfDay(), LocalDate.class))
                .isEqualTo(NOON.toLocalDate());
        assertThat(RowValues.convert(NOON.toLocalDate(), LocalDateTime.class))
                .isEqualTo(NOON.toLocalDate().atStartOfDay());
        assertThat(RowValues.convert("12:00:00.5", LocalTime.class)).isEqualTo(LocalTime.of(12, 0, 0, 500_000_000));
        assertThat(RowValues.convert(new BigDecimal("-1.500000000"), Duration.class))
                .isEqualTo(Duration.ofMillis(-1500));
        refused(NOON, LocalDate.class);
        refused(OffsetDateTime.parse("2024-02-29T14:00:00+02:00"), LocalDateTime.class);
        refused("noon", LocalTime.class);
        refused(new BigDecimal("0.0000000001"), Duration.class);
    }

    @Test
    void textStandsForWhatItNames() {
        assertThat(RowValues.convert("FRIDAY", DayOfWeek.class)).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(RowValues.convert(CODE.toString(), UUID.class)).isEqualTo(CODE);
        assertThat(RowValues.convert(CODE, String.class)).isEqualTo(CODE.toString());
        assertThat(RowValues.convert(
                        new byte[] {1, 35, 69, 103, -119, -85, -51, -17, -127, 35, 69, 103, -119, -85, -51, -17},
                        UUID.class))
                .isEqualTo(CODE);
        assertThat(RowValues.convert(new BigDecimal("1E+3"), String.class)).isEqualTo("1000");
        assertThat(RowValues.convert("x", char.class)).isEqualTo('x');
        refused("friday", DayOfWeek.class);
        refused("xy", Character.class);
        refused(new byte[3], UUID.class);
        refused(new byte[3], String.class);
        refused("x", Object[].class);
    }

    @Test
    void noMessageShowsAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowValues.convert("geheim", Integer.class))
                .satisfies(error -> assertThat(error.toString()).doesNotContain("geheim"))
                .withNoCause();
    }
}
