package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Aggregates;
import duo.api.expr.Expression;
import duo.api.expr.Fn;
import duo.api.expr.NumberExpression;
import duo.api.expr.ValueColumn;
import duo.testkit.model.Grade;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.types.Moments;
import duo.testkit.model.types.Moments_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Values as texts, which are the same on every database, and texts as values.
 *
 * @since 0.1.0
 */
public abstract class CastSuite extends ContractSuite {
    private static final List<UUID> CODES =
            List.of(new UUID(0, 0), new UUID(-1, -1), UUID.fromString("0190163d-8694-739b-aea5-966c26f8ad91"));

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    /** For subclasses. */
    protected CastSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Moments.class);
    }

    private Specimens specimens() {
        return new Specimens(db(), sql);
    }

    /** Truth values are true and false. */
    @Test
    public void truthValuesBecomeTexts() {
        Specimens specimens = specimens();
        specimens.hold(Specimen_.active, List.of(true, false));
        specimens.assertGives(Specimen_.active, Specimen_.active.castToText(), String::valueOf);
        assertEquals(1, specimens.count(Specimen_.active.castToText().eq("false")));
    }

    /** Dates are year, month and day. */
    @Test
    public void datesBecomeTexts() {
        Specimens specimens = specimens();
        specimens.hold(
                Specimen_.day,
                List.of(LocalDate.of(1583, 1, 2), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31)));
        specimens.assertGives(Specimen_.day, Specimen_.day.castToText(), LocalDate::toString);
        assertEquals(1, specimens.count(Specimen_.day.castToText().startsWith("2024-02")));
        assertThrows(InvalidQueryException.class, () -> Specimen_.span.castToText());
    }

    /** Times have six digits of the second. */
    @Test
    public void timesBecomeTexts() {
        Specimens specimens = specimens();
        specimens.hold(
                Specimen_.time,
                List.of(
                        LocalTime.MIDNIGHT,
                        LocalTime.of(13, 14),
                        LocalTime.of(13, 14, 15, 16_000),
                        LocalTime.of(23, 59, 59, 999_999_000)));
        specimens.assertGives(Specimen_.time, Specimen_.time.castToText(), TIME::format);
        assertEquals(1, specimens.count(Specimen_.time.castToText().eq("13:14:15.000016")));
    }

    /** Dates with times have a T between them. */
    @Test
    public void datesWithTimesBecomeTexts() {
        Specimens specimens = specimens();
        specimens.hold(
                Specimen_.at,
                List.of(
                        LocalDateTime.of(1583, 1, 2, 0, 0),
                        LocalDateTime.of(2024, 2, 29, 13, 14, 15, 500_000_000),
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000)));
        specimens.assertGives(Specimen_.at, Specimen_.at.castToText(), DATE_TIME::format);
        assertEquals(1, specimens.count(Specimen_.at.castToText().startsWith("2024-02-29T13")));
        assertEquals(
                "2026-01-31T00:00:00.000000",
                specimens
                        .model()
                        .valuesList(Fn.<Specimen, LocalDateTime>value(LocalDateTime.of(2026, 1, 31, 0, 0))
                                .castToText())
                        .limit(1)
                        .one());
    }

    /** Moments are written in UTC, with a Z behind. */
    @Test
    public void momentsBecomeTexts() {
        Specimens specimens = specimens();
        specimens.hold(
                Specimen_.moment,
                List.of(
                        Instant.parse("1970-01-01T00:00:00Z"),
                        Instant.parse("2024-02-29T23:14:15.5Z"),
                        Instant.parse("2026-07-31T13:14:15.000016Z")));
        specimens.assertGives(
                Specimen_.moment,
                Specimen_.moment.castToText(),
                moment -> DATE_TIME.format(moment.atOffset(ZoneOffset.UTC)) + "Z");
        assertEquals(1, specimens.count(Specimen_.moment.castToText().eq("1970-01-01T00:00:00.000000Z")));
        assertEquals(
                1,
                specimens.count(
                        Specimen_.moment.plus(Duration.ofHours(1)).castToText().eq("2024-03-01T00:14:15.500000Z")));
        Model<Moments> moments = db().model(Moments.class);
        moments.create(moments.build(Map.of("offset", OffsetDateTime.parse("2024-02-29T23:14:15.5-01:00"))));
        assertEquals(
                "2024-03-01T00:14:15.500000Z",
                moments.valuesList(Moments_.offset.castToText()).one());
    }

    /** UUIDs are small letters with hyphens. */
    @Test
    public void identifiersBecomeTexts() {
        Specimens specimens = specimens();
        specimens.hold(Specimen_.code, CODES);
        specimens.assertGives(Specimen_.code, Specimen_.code.castToText(), UUID::toString);
        assertEquals(1, specimens.count(Specimen_.code.castToText().endsWith("ad91")));
    }

    /** Enums are their names, however they are stored. */
    @Test
    public void enumsBecomeTexts() {
        Specimens specimens = specimens();
        specimens.hold(Specimen_.grade, List.of(Grade.values()));
        specimens.hold(Specimen_.level, List.of(Grade.values()));
        specimens.assertGives(Specimen_.grade, Specimen_.grade.castToText(), Grade::name);
        specimens.assertGives(Specimen_.level, Specimen_.level.castToText(), Grade::name);
        assertEquals(
                List.of("FAIR", "GOOD", "POOR"),
                specimens
                        .model()
                        .where(Specimen_.level.isNotNull())
                        .groupBy(Specimen_.level.castToText())
                        .valuesList(Aggregates.group(Specimen_.level.castToText()))
                        .all()
                        .stream()
                        .sorted()
                        .toList());
    }

    /** Texts are truth values where they say so. */
    @Test
    public void textsBecomeTruthValues() {
        Specimens specimens = specimens();
        specimens.hold(Specimen_.label, List.of("true", "FALSE", "True", "yes", "1", "true ", "falsehood"));
        specimens.assertGives(
                Specimen_.label, Specimen_.label.castToBoolean(), text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> null;
                });
        assertEquals(2, specimens.count(Specimen_.label.castToBoolean().isTrue()));
    }

    /** Texts are UUIDs in letters of any case. */
    @Test
    public void textsBecomeIdentifiers() {
        Specimens specimens = specimens();
        specimens.hold(
                Specimen_.label,
                CODES.stream()
                        .flatMap(
                                code -> List.of(code.toString(), code.toString().toUpperCase(Locale.ROOT)).stream())
                        .toList());
        specimens.assertGives(Specimen_.label, Specimen_.label.castToUuid(), UUID::fromString);
        assertEquals(2, specimens.count(Specimen_.label.castToUuid().eq(CODES.get(2))));
        assertEquals(
                2,
                specimens.count(Specimen_.label
                        .castToUuid()
                        .castToText()
                        .eq(CODES.get(2).toString())));
    }

    /** A number beyond 64 bits is an error, or the nearest long: no other number. */
    @Test
    public void numbersBeyondALongAreTheNearestOrAnError() {
        Specimens specimens = specimens();
        for (long within : List.of(Long.MAX_VALUE, Long.MIN_VALUE, 0L)) {
            assertEquals(within, beyond(specimens, Specimen_.label, Long.toString(within), Specimen_.label));
        }
        for (String digits : List.of("9223372036854775808", "99999999999999999999", "1" + "0".repeat(50))) {
            assertNearest(Long.MAX_VALUE, beyond(specimens, Specimen_.label, digits, Specimen_.label));
            assertNearest(Long.MIN_VALUE, beyond(specimens, Specimen_.label, "-" + digits, Specimen_.label));
        }
        for (double number : List.of(1e19, 1e30)) {
            assertNearest(Long.MAX_VALUE, beyond(specimens, Specimen_.ratio, number, Specimen_.ratio));
            assertNearest(Long.MIN_VALUE, beyond(specimens, Specimen_.ratio, -number, Specimen_.ratio));
        }
        NumberExpression<Specimen, BigDecimal> greater =
                Specimen_.big.cast(BigDecimal.class).times(BigDecimal.TEN);
        assertNearest(Long.MAX_VALUE, beyond(specimens, Specimen_.big, Long.MAX_VALUE, greater));
        assertNearest(Long.MIN_VALUE, beyond(specimens, Specimen_.big, Long.MIN_VALUE, greater));
    }

    private static void assertNearest(long nearest, @Nullable Long found) {
        assertEquals(nearest, found == null ? nearest : found);
    }

    /** The long that the database makes of an expression of a value, or null where that is an error. */
    private <V> @Nullable Long beyond(
            Specimens specimens, ValueColumn<Specimen, V> column, V value, Expression<Specimen, ?> expression) {
        specimens.model().deleteBulk(Bulk.unfiltered());
        specimens.hold(column, List.of(value));
        try {
            return specimens.of(expression.cast(Long.class)).getFirst();
        } catch (DatabaseException refused) {
            return null;
        }
    }
}
