package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.meta.EntityType;
import duo.testkit.model.Grade;
import duo.testkit.model.Specimen;
import duo.testkit.model.types.Decimals;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Note;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Values of map payloads in other types than those of their properties: converted exactly, or refused by name before any SQL.
 *
 * @since 0.1.0
 */
public abstract class ConversionSuite extends ContractSuite {
    private static final String CODE = "0190163d-8694-739b-aea5-966c26f8ad91";

    private record Case(String property, Object given, Object expected) {}

    private static final List<Case> FITTING = List.of(
            new Case("active", "true", true),
            new Case("active", "NO", false),
            new Case("number", "42", 42),
            new Case("number", 42L, 42),
            new Case("number", 42.0, 42),
            new Case("number", new BigDecimal("42.00"), 42),
            new Case("number", (short) 42, 42),
            new Case("big", 42, 42L),
            new Case("big", BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE),
            new Case("ratio", 1, 1.0),
            new Case("ratio", "2.5", 2.5),
            new Case("ratio", new BigDecimal("0.125"), 0.125),
            new Case("price", "12.50", new BigDecimal("12.50")),
            new Case("price", 12, new BigDecimal("12")),
            new Case("label", 42, "42"),
            new Case("label", true, "true"),
            new Case("code", CODE, UUID.fromString(CODE)),
            new Case("day", "2024-02-29", LocalDate.of(2024, 2, 29)),
            new Case("time", "12:34:56", LocalTime.of(12, 34, 56)),
            new Case("at", "2024-02-29T12:34:56", LocalDateTime.of(2024, 2, 29, 12, 34, 56)),
            new Case("moment", "2024-02-29T12:34:56Z", Instant.parse("2024-02-29T12:34:56Z")),
            new Case("moment", "2024-02-29T12:34:56+02:00", Instant.parse("2024-02-29T10:34:56Z")),
            new Case("span", "PT1H30M", Duration.ofMinutes(90)),
            new Case("vintage", 1999, Year.of(1999)),
            new Case("vintage", "1999", Year.of(1999)),
            new Case("letter", "x", 'x'),
            new Case("grade", "GOOD", Grade.GOOD),
            new Case("level", "FAIR", Grade.FAIR),
            new Case("tags", "[\"a\", \"b\"]", List.of("a", "b")),
            new Case("tags", new String[] {"a", "b"}, List.of("a", "b")),
            new Case("tags", List.of(1, 2), List.of("1", "2")));

    private static final Map<String, List<Object>> UNFIT = Map.ofEntries(
            Map.entry("active", List.of("maybe", 2.5, List.of())),
            Map.entry("number", List.of("many", "", 2.5, 3_000_000_000L, "1e20", true, Map.of())),
            Map.entry("big", List.of("9223372036854775808", 1.5, 'x')),
            Map.entry("ratio", List.of("wide", "1e400", false)),
            Map.entry("price", List.of("cheap", true, List.of())),
            Map.entry("label", List.of(List.of("a"), Map.of())),
            Map.entry("code", List.of("no-uuid", 5)),
            Map.entry("day", List.of("2023-02-29", "yesterday", 20240229)),
            Map.entry("time", List.of("25:00", 5)),
            Map.entry("at", List.of("2024-02-29", 5)),
            Map.entry("moment", List.of("2024-02-29T12:34:56", 5)),
            Map.entry("span", List.of("an hour", 5)),
            Map.entry("vintage", List.of("MCMXCIX", 1999.5)),
            Map.entry("letter", List.of("xy", "", 5)),
            Map.entry("grade", List.of("EXCELLENT", "good", 1)),
            Map.entry("level", List.of("EXCELLENT", 7)),
            Map.entry("tags", List.of("not json", 5)),
            Map.entry("id", List.of("first")));

    /** For subclasses. */
    protected ConversionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Documents.class, Decimals.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    private static Object property(EntityType<Specimen> type, Specimen specimen, String name) {
        Object value = type.toMap(specimen).get(name);
        return value == null ? "null" : value;
    }

    /** Numbers and texts that say exactly what the property can hold are converted, in memory and on their way to the row. */
    @Test
    public void whatFitsIsConverted() {
        EntityType<Specimen> type = specimens().type();
        for (Case each : FITTING) {
            Map<String, Object> payload = Map.of(each.property(), each.given());
            String label = each.toString();
            assertEquals(each.expected(), property(type, specimens().build(payload), each.property()), label);
            Specimen stored = specimens().refresh(specimens().create(payload));
            Object expected = each.expected() instanceof BigDecimal price ? price.setScale(2) : each.expected();
            assertEquals(expected, property(type, stored, each.property()), label);
        }
    }

    /** All else is refused by the name of the property, before any SQL. */
    @Test
    public void whatDoesNotFitIsRefusedByName() {
        Specimen stored = specimens().create(Map.of("number", 1));
        sql.clear();
        UNFIT.forEach((property, values) -> values.forEach(value -> {
            Map<String, Object> payload = Map.of(property, value);
            for (Runnable call : List.<Runnable>of(
                    () -> specimens().build(payload),
                    () -> specimens().create(payload),
                    () -> specimens().apply(stored, payload),
                    () -> specimens().update(stored, payload))) {
                IllegalArgumentException refused =
                        assertThrows(IllegalArgumentException.class, call::run, () -> property + " = " + value);
                Messages.assertTold(refused, property);
            }
        }));
        sql.assertCount(0);
        assertEquals(stored, specimens().refresh(stored));
    }

    /** What is stored as JSON has values of the types that the property says, however the payload writes them. */
    @Test
    public void valuesInsideJsonAreConverted() {
        Model<Documents> documents = db().model(Documents.class);
        Documents stored = documents.create(Map.of(
                "list", List.of(Map.of("title", "a", "items", List.of(1, 2))),
                "note", Map.of("title", "b", "items", List.of("c")),
                "groups", Map.of("d", List.of(3L))));
        assertEquals(List.of(new Note<>("a", null, List.of(1L, 2L))), stored.list());
        assertEquals(new Note<>("b", null, List.of("c")), stored.note());
        assertEquals(Map.of("d", List.of(3)), stored.groups());
        assertEquals(stored, documents.refresh(stored));
        List<Note<Long>> typed = List.of(new Note<>("e", null, List.of(4L)));
        assertSame(typed, documents.build(Map.of("list", typed)).list());
    }

    /** Whole numbers may be written with an exponent, but not one that would fill the memory. */
    @Test
    public void anEndlessNumberIsRefused() {
        Model<Decimals> decimals = db().model(Decimals.class);
        assertEquals(
                BigInteger.valueOf(1_000),
                decimals.build(Map.of("whole", "1e3")).whole());
        sql.clear();
        for (Object endless : List.of("1e1000000000", new BigDecimal("1e2000000000"))) {
            Messages.assertTold(
                    assertThrows(IllegalArgumentException.class, () -> decimals.build(Map.of("whole", endless))),
                    "whole");
        }
        sql.assertCount(0);
    }

    /** The message about a secret property does not hold the value. */
    @Test
    public void aSecretValueIsNotTold() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> specimens().build(Map.of("pin", List.of("hunter2"))));
        Messages.assertTold(refused, "pin");
        for (Throwable each = refused; each != null; each = each.getCause()) {
            assertFalse(String.valueOf(each.getMessage()).contains("hunter2"), "the secret is told");
        }
    }

    /** A value of the very type of the property is taken as it is. */
    @Test
    public void aValueOfTheTypeIsTakenAsItIs() {
        Instant moment = Instant.parse("2024-02-29T12:34:56.789012Z");
        Specimen built = specimens().build(Map.of("moment", moment, "grade", Grade.POOR, "price", BigDecimal.ONE));
        assertEquals(moment, built.moment());
        assertEquals(Grade.POOR, built.grade());
        assertEquals(BigDecimal.ONE, built.price());
        sql.assertCount(0);
    }

    /** A name that is no constant is refused before any SQL, with those that are. */
    @Test
    public void constantsAreNamed() {
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> specimens().build(Map.of("grade", "BEST"))),
                "'BEST'",
                "grade",
                "POOR, FAIR, GOOD");
        sql.assertCount(0);
    }
}
