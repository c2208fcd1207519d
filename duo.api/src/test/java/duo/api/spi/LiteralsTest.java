package duo.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiteralsTest {
    @Test
    void constantsAreWrittenInStandardSql() {
        assertThat(Literals.of("it's")).isEqualTo("'it''s'");
        assertThat(Literals.of('\'')).isEqualTo("''''");
        assertThat(Literals.of(-7L)).isEqualTo("-7");
        assertThat(Literals.of(1.5)).isEqualTo("1.5");
        assertThat(Literals.of(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Literals.of(LocalDate.of(2024, 2, 29))).isEqualTo("'2024-02-29'");
        assertThat(Literals.of(Instant.EPOCH)).isEqualTo("'1970-01-01 00:00:00.000000'");
        assertThat(Literals.of(OffsetDateTime.of(2024, 1, 1, 1, 0, 0, 0, ZoneOffset.ofHours(2))))
                .isEqualTo("'2023-12-31 23:00:00.000000'");
        assertThat(Literals.of(Duration.ofMillis(1500))).isEqualTo("1.500000000");
        assertThat(Literals.of(Year.of(2024))).isEqualTo("2024");
        assertThat(Literals.of(new UUID(0, 1))).isEqualTo("'00000000-0000-0000-0000-000000000001'");
        assertThat(Literals.hex(new byte[] {0, -1})).isEqualTo("00ff");
    }

    @Test
    void whatHasNoLiteralIsRefused() {
        assertThatThrownBy(() -> Literals.of(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Literals.of(Float.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> Literals.of(List.of())).hasMessageContaining("@ServerDefault");
    }
}
