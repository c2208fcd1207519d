package duo.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
    private static ResultSet row(@Nullable Object value) {
        return (ResultSet) java.lang.reflect.Proxy.newProxyInstance(
                CodecsTest.class.getClassLoader(),
                new Class<?>[] {ResultSet.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getLong" -> value == null ? 0L : value;
                    case "wasNull" -> value == null;
                    default -> value;
                });
    }

    @Test
    void onlyAZeroIsAskedWhetherItWasNull() throws SQLException {
        assertThat(Codecs.LONG.read(row(null), 1)).isNull();
        assertThat(Codecs.LONG.read(row(0L), 1)).isZero();
        assertThat(Codecs.LONG.read(row(7L), 1)).isEqualTo(7);
        assertThat(Codecs.LONG.readNotNull(row(null), 1)).isZero();
    }

    @Test
    void nullStaysNullThroughConversions() throws SQLException {
        assertThat(Codecs.UUID_BYTES.read(row(null), 1)).isNull();
        assertThat(Codecs.INSTANT_IN_UTC.readNotNull(row(null), 1)).isNull();
    }

    @Test
    void uuidsAreBytesInTheirOrder() throws SQLException {
        byte[] bytes = {0, 1, 2, 3, 4, 5, 6, 7, -8, -9, -10, -11, -12, -13, -14, -15};
        assertThat(Codecs.UUID_BYTES.read(row(bytes), 1))
                .isEqualTo(UUID.fromString("00010203-0405-0607-f8f7-f6f5f4f3f2f1"));
        assertThatThrownBy(() -> Codecs.UUID_BYTES.read(row(new byte[3]), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\ud83d\ude00", "x\udbff\udfff"})
    void wholeCharactersAreText(String text) {
        assertThatCode(() -> Codecs.STRING.check(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"'a\ud83d', 1", "'\ude00', 0", "'\ud83d\ud83d\ude00', 0", "'\ud83dx', 0"})
    void halfACharacterIsRefusedWithoutShowingTheText(String text, int position) {
        assertThatThrownBy(() -> Codecs.STRING.check(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position " + position);
        assertThatThrownBy(() -> Codecs.CHARACTER.check('\ud83d')).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextIsNotASingleCharacter() {
        assertThatThrownBy(() -> Codecs.CHARACTER.read(row("ab"), 1)).hasMessageContaining("length 2");
    }

    @Test
    void durationsAreSeconds() throws SQLException {
        assertThat(Codecs.toSeconds(Duration.ofMillis(-1500))).isEqualByComparingTo(new BigDecimal("-1.5"));
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        assertThat(Codecs.DURATION.read(row(Codecs.toSeconds(longest)), 1)).isEqualTo(longest);
        assertThat(Codecs.DURATION.read(row(new BigDecimal("-1.5")), 1)).isEqualTo(Duration.ofMillis(-1500));
    }

    @Test
    void storedFormsAreToldThroughConversions() {
        Instant fine = Instant.parse("2024-06-01T00:00:00.000001999Z");
        Instant kept = Instant.parse("2024-06-01T00:00:00.000001Z");
        assertThat(Codecs.INSTANT.stored(fine)).isEqualTo(kept);
        assertThat(Codecs.INSTANT_IN_UTC.stored(fine)).isEqualTo(kept);
        assertThat(Codecs.OFFSET_DATE_TIME_IN_UTC.stored(fine.atOffset(ZoneOffset.ofHours(3))))
                .isEqualTo(kept.atOffset(ZoneOffset.UTC));
    }

    @Test
    void yearsOutsideOfTheRangeAreRefusedBeforeTheyAreConverted() {
        YearRange years = new YearRange("The database", 1, 9999);
        assertThatThrownBy(() -> years.dates(Codecs.LOCAL_DATE).check(LocalDate.MAX))
                .hasMessageContaining("1 to 9999");
        assertThatThrownBy(() -> years.dateTimes(Codecs.LOCAL_DATE_TIME).check(LocalDateTime.MIN))
                .hasMessageContaining("1 to 9999");
        assertThatThrownBy(() -> years.instants(Codecs.INSTANT).check(Instant.MAX))
                .hasMessageContaining("at UTC");
        assertThatThrownBy(() -> years.offsetDateTimes(Codecs.OFFSET_DATE_TIME).check(OffsetDateTime.MIN))
                .hasMessageContaining("at UTC");
        OffsetDateTime newYearInTheEast = OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(1));
        assertThatCode(() -> years.offsetDateTimes(Codecs.OFFSET_DATE_TIME).check(newYearInTheEast))
                .doesNotThrowAnyException();
    }
}
