package duo.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalTextTest {
    @Test
    void textHasAFixedWidthSoThatItSortsAsTimeDoes() {
        assertThat(TemporalText.format(LocalDate.of(7, 2, 3))).isEqualTo("0007-02-03");
        assertThat(TemporalText.format(LocalTime.of(1, 2, 3, 4_999))).isEqualTo("01:02:03.000004");
        assertThat(TemporalText.format(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999)))
                .isEqualTo("9999-12-31 23:59:59.999999");
        assertThat(TemporalText.format(Instant.parse("1969-12-31T23:59:59.000001Z")))
                .isEqualTo("1969-12-31 23:59:59.000001");
    }

    @Test
    void whatIsFinerThanAMicrosecondIsCutOff() {
        assertThat(TemporalText.toMicros(LocalTime.MAX)).isEqualTo(LocalTime.of(23, 59, 59, 999_999_000));
        assertThat(TemporalText.toMicros(LocalDateTime.MIN)).isEqualTo(LocalDateTime.MIN);
        assertThat(TemporalText.toMicros(OffsetDateTime.of(2024, 6, 1, 12, 0, 0, 1_999, ZoneOffset.ofHours(2))))
                .isEqualTo(OffsetDateTime.of(2024, 6, 1, 10, 0, 0, 1_000, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2024-06-01T00:00:00Z",
        "2024-06-01 12:30, 2024-06-01T12:30:00Z",
        "2024-06-01 12:30:15, 2024-06-01T12:30:15Z",
        "2024-06-01T12:30:15.5Z, 2024-06-01T12:30:15.500Z",
        "2024-06-01 12:30:15.123456789, 2024-06-01T12:30:15.123456789Z",
        "2024-06-01 12:30:15.1234567891, 2024-06-01T12:30:15.123456789Z",
        "2024-06-01 12:30:15+02:00, 2024-06-01T10:30:15Z",
        "2024-06-01 12:30:15-02:30, 2024-06-01T15:00:15Z"
    })
    void otherFormsOfInstantsAreRead(String text, String instant) {
        assertThat(TemporalText.parseInstant(text)).isEqualTo(Instant.parse(instant));
    }

    @Test
    void datesAndTimesAreRead() {
        assertThat(TemporalText.parseDate("2024-02-29 01:02:03")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(TemporalText.parseTime("01:02")).isEqualTo(LocalTime.of(1, 2));
        assertThat(TemporalText.parseDateTime("2024-02-29T01:02:03.000004"))
                .isEqualTo(LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "1717243200", "2024/06/01", "2024-6-1", "20x4-06-01", "2024-06-01 1230"})
    void whatIsNoDateIsRefusedWithoutShowingIt(String text) {
        assertThatThrownBy(() -> TemporalText.parseDateTime(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of length " + text.length());
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertThatThrownBy(() -> TemporalText.parseDate("2023-02-29")).isInstanceOf(DateTimeException.class);
    }
}
