package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultsTest {
    @Test
    void constantsHaveTheTypeOfTheProperty() {
        Loaded loaded = Sources.load("""
                @Table record Thing(@Id long id, @Default("true") boolean truth, @Default("-128") byte octet,
                    @Default("-3") short small, @Default("-2147483648") int number, @Default("9223372036854775807") Long big,
                    @Default("1.5") float real, @Default("-0.0") double exact, @Default("'") char quote,
                    @Default("\\"\\\\ \\u00e9 \\n\\uD83D\\uDE00") String text, @Default("1.50") BigDecimal price,
                    @Default("-12") BigInteger integer, @Default("3f2504e0-4f89-41d3-9a0c-0305e82c3301") UUID uuid,
                    @Default("2026-01-31") LocalDate date, @Default("23:59:59.5") LocalTime time,
                    @Default("2026-01-31T10:00") LocalDateTime dateTime, @Default("2026-01-31T10:00:00Z") Instant instant,
                    @Default("2026-01-31T10:00+02:00") OffsetDateTime offset, @Default("PT1H") Duration duration,
                    @Default("2026") Year year, @Default("0005") Year early, @Default("+12345") Year late, @Default("OFF") State state, @Default("") String empty) {
                  enum State { ON, OFF }
                }
                """);

        assertThat(loaded.column("Thing", "id").defaultValue()).isEmpty();
        assertDefault(loaded, "truth", true);
        assertDefault(loaded, "octet", (byte) -128);
        assertDefault(loaded, "small", (short) -3);
        assertDefault(loaded, "number", Integer.MIN_VALUE);
        assertDefault(loaded, "big", Long.MAX_VALUE);
        assertDefault(loaded, "real", 1.5f);
        assertDefault(loaded, "exact", -0.0d);
        assertDefault(loaded, "quote", '\'');
        assertDefault(loaded, "text", "\"\\ \u00e9 \n\uD83D\uDE00");
        assertDefault(loaded, "price", new BigDecimal("1.50"));
        assertDefault(loaded, "integer", new BigInteger("-12"));
        assertDefault(loaded, "uuid", UUID.fromString("3f2504e0-4f89-41d3-9a0c-0305e82c3301"));
        assertDefault(loaded, "date", LocalDate.of(2026, 1, 31));
        assertDefault(loaded, "time", LocalTime.of(23, 59, 59, 500_000_000));
        assertDefault(loaded, "dateTime", LocalDateTime.of(2026, 1, 31, 10, 0));
        assertDefault(loaded, "instant", Instant.parse("2026-01-31T10:00:00Z"));
        assertDefault(loaded, "offset", OffsetDateTime.parse("2026-01-31T10:00+02:00"));
        assertDefault(loaded, "duration", Duration.ofHours(1));
        assertDefault(loaded, "year", Year.of(2026));
        assertDefault(loaded, "early", Year.of(5));
        assertDefault(loaded, "late", Year.of(12_345));
        assertDefault(loaded, "state", Loaded.constantOf(loaded.type("Thing$State"), "OFF"));
        assertDefault(loaded, "empty", "");
    }

    private static void assertDefault(Loaded loaded, String property, Object expected) {
        assertThat(loaded.column("Thing", property).defaultValue()).as(property).contains(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "boolean, yes",
        "byte, 128",
        "int, 1.5",
        "int, ''",
        "long, 1L",
        "float, 1e300",
        "double, NaN",
        "char, ab",
        "BigDecimal, ten",
        "BigInteger, 1.5",
        "UUID, 1-2-3-4-5",
        "LocalDate, 2026-13-01",
        "Instant, 2026-01-01",
        "Year, last",
        "Duration, 1h"
    })
    void textThatIsNoConstantIsAnError(String type, String text) {
        assertThat(Sources.errors("@Table record Thing(@Id long id, @Default(\"" + text + "\") " + type + " value) {}"))
                .singleElement()
                .asString()
                .startsWith("Thing.value: @Default(\"" + text + "\") is no constant of the type ")
                .endsWith("; write it as the parse method of that type reads it");
    }

    @Test
    void constantsOfAnEnumAreSuggested() {
        assertThat(Sources.errors(
                        "@Table record Thing(@Id long id, @Default(\"on\") State state) { enum State { ON, OFF } }"))
                .containsExactly("Thing.state: @Default(\"on\") is no constant of the type com.acme.Thing.State;"
                        + " write one of ON, OFF");
    }

    @Test
    void typesWithoutConstantsAreRefused() {
        String advice = "; use @ServerDefault with an expression in SQL, or remove it";
        assertThat(Sources.errors("""
                        @Table record Thing(@Id long id, @Default("a") List<String> tags, @Json @Default("{}") Map<String, String> map,
                            @Default("00") byte[] bytes) {}
                        """))
                .containsExactly(
                        "Thing.tags: @Default(\"a\") is no constant of the type java.util.List<java.lang.String>"
                                + advice,
                        "Thing.map: @Default(\"{}\") is no constant of the type"
                                + " java.util.Map<java.lang.String, java.lang.String>" + advice,
                        "Thing.bytes: @Default(\"00\") is no constant of the type byte[]" + advice);
    }
}
