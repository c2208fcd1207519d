package duo.testkit.contract;

import static duo.api.expr.Conditionals.caseWhen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.Update;
import duo.api.error.DatabaseException;
import duo.api.error.DuoException;
import duo.api.expr.CalendarUnit;
import duo.api.expr.Expression;
import duo.api.expr.Fn;
import duo.api.expr.JsonPath;
import duo.api.expr.Subqueries;
import duo.api.expr.ValueColumn;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Grade;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.schema.Counter;
import duo.testkit.model.schema.Counter_;
import duo.testkit.model.types.Clipping;
import duo.testkit.model.types.Clipping_;
import duo.testkit.model.types.Primitives;
import duo.testkit.model.types.Primitives_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Columns set to what the database computes: every family of functions, compared with the same in Java.
 *
 * @since 0.1.0
 */
public abstract class ComputedUpdateSuite extends ContractSuite {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);
    private static final LocalDateTime AT = DAY.atTime(23, 59, 58, 123_000);

    /** For subclasses. */
    protected ComputedUpdateSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Clipping.class, Counter.class, Primitives.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    /** A number that the column's type does not hold is an error of the statement, which writes nothing. */
    @Test
    public void whatDoesNotFitIsAnError() {
        Model<Counter> counters = db().model(Counter.class);
        counters.create(new Counter("n", 100_000));
        assertRefused(counters, u -> u.set(Counter_.value, Counter_.value.plus(Integer.MAX_VALUE)));
        assertRefused(counters, u -> u.set(Counter_.value, Counter_.value.times(Counter_.value)));
        assertRefused(counters, u -> u.set(Counter_.value, Counter_.value.times(-1_000_000)));
        assertRefused(
                counters,
                u -> u.set(
                        Counter_.value,
                        Subqueries.<Counter, Integer>number(counters.valuesList(Counter_.value.times(30_000)))));
        assertEquals(
                1,
                counters.updateBulk(
                        u -> u.set(Counter_.value, Counter_.value.times(21_474).plus(83_647)), Bulk.unfiltered()));
        assertEquals(Integer.MAX_VALUE, counters.one().value());
        assertEquals(
                1,
                counters.updateBulk(
                        u -> u.set(Counter_.value, Counter_.value.negate().minus(1)), Bulk.unfiltered()));
        assertEquals(Integer.MIN_VALUE, counters.one().value());

        Model<Primitives> numbers = db().model(Primitives.class);
        numbers.create(new Primitives(0, false, (byte) 100, (short) 30_000, 0, Long.MAX_VALUE - 1, 0, 0, 'a'));
        assertRefused(numbers, u -> u.set(Primitives_.small, Primitives_.small.plus(3_000)));
        assertRefused(numbers, u -> u.set(Primitives_.large, Primitives_.large.plus(2)));
        assertRefused(
                numbers,
                u -> u.set(Primitives_.large, Primitives_.large.negate().minus(3)));
        assertEquals(
                1,
                numbers.updateBulk(
                        u -> u.set(Primitives_.large, Primitives_.large.plus(1))
                                .set(Primitives_.small, Primitives_.small.plus(2_767))
                                .set(Primitives_.number, Primitives_.number.minus(1)),
                        Bulk.unfiltered()));
        assertEquals(Long.MAX_VALUE, numbers.one().large());
        assertEquals(Short.MAX_VALUE, numbers.one().small());
        assertThrows(DuoException.class, () -> {
            numbers.updateBulk(u -> u.set(Primitives_.tiny, Primitives_.tiny.plus(100)), Bulk.unfiltered());
            numbers.one();
        });
    }

    /** The error is that of a statement that the database refuses, and the row is as before. */
    private <M> void assertRefused(Model<M> model, UnaryOperator<Update<M>> update) {
        M before = model.one();
        DatabaseException refused =
                assertThrows(DatabaseException.class, () -> model.updateBulk(update, Bulk.unfiltered()));
        assertEquals(DatabaseException.class, refused.getClass(), refused.toString());
        assertEquals(before, model.one());
    }

    private List<Specimen> stored() {
        specimens().deleteBulk(Bulk.unfiltered());
        Map<String, Object> one = Map.of(
                "number",
                7,
                "big",
                -9L,
                "ratio",
                2.25,
                "price",
                new BigDecimal("12.35"),
                "label",
                " Aé b ",
                "day",
                DAY,
                "time",
                LocalTime.of(23, 30),
                "at",
                AT,
                "moment",
                AT.toInstant(ZoneOffset.UTC));
        Map<String, Object> other = Map.of(
                "number",
                -3,
                "big",
                4L,
                "ratio",
                0.0,
                "price",
                new BigDecimal("-0.05"),
                "label",
                "xx",
                "active",
                true,
                "tags",
                List.of("a", "b", "c"),
                "grade",
                Grade.FAIR);
        specimens()
                .createBulk(List.of(
                        specimens().build(one),
                        specimens().build(other),
                        specimens().build(Map.of())));
        return specimens().orderBy(Specimen_.id.asc()).all();
    }

    /** One statement writes what Java computes of each row. */
    private <V> void assertWrites(
            ValueColumn<Specimen, V> column,
            Expression<Specimen, ? extends V> expression,
            Function<Specimen, @Nullable V> inJava) {
        List<Specimen> before = stored();
        sql.clear();
        assertEquals(3, specimens().updateBulk(update -> update.set(column, expression), Bulk.unfiltered()));
        sql.assertCount(1);
        assertEquals(
                before.stream()
                        .map(inJava.andThen(ComputedUpdateSuite::comparable))
                        .toList(),
                specimens().orderBy(Specimen_.id.asc()).valuesList(column).all().stream()
                        .map(ComputedUpdateSuite::comparable)
                        .toList(),
                () -> column + "\n" + sql.texts());
    }

    private static Object comparable(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : Optional.ofNullable(value);
    }

    private static <V, T> @Nullable T of(@Nullable V value, Function<V, @Nullable T> function) {
        return value == null ? null : function.apply(value);
    }

    /** Arithmetic and functions of numbers. */
    @Test
    public void numbersAreComputed() {
        assertWrites(Specimen_.number, Specimen_.number.plus(1), row -> of(row.number(), number -> number + 1));
        assertWrites(
                Specimen_.number,
                Specimen_.number.times(Specimen_.number).minus(2),
                row -> of(row.number(), number -> number * number - 2));
        assertWrites(Specimen_.number, Specimen_.number.dividedBy(2), row -> of(row.number(), number -> number / 2));
        assertWrites(Specimen_.number, Specimen_.number.mod(4), row -> of(row.number(), number -> number % 4));
        assertWrites(Specimen_.number, Specimen_.number.abs().negate(), row -> of(row.number(), n -> -Math.abs(n)));
        assertWrites(Specimen_.number, Specimen_.number.greatest(0), row -> of(row.number(), n -> Math.max(n, 0)));
        assertWrites(Specimen_.number, Specimen_.number.sign(), row -> of(row.number(), Integer::signum));
        assertWrites(Specimen_.big, Specimen_.number.cast(Long.class), row -> of(row.number(), Integer::longValue));
        assertWrites(Specimen_.big, Specimen_.big.coalesce(Fn.value(5L)), row -> row.big() == null ? 5L : row.big());
        assertWrites(Specimen_.ratio, Specimen_.ratio.sqrt(), row -> of(row.ratio(), Math::sqrt));
        assertWrites(Specimen_.ratio, Specimen_.ratio.power(2), row -> of(row.ratio(), ratio -> ratio * ratio));
        assertWrites(Specimen_.ratio, Specimen_.ratio.floor(), row -> of(row.ratio(), Math::floor));
        assertWrites(
                Specimen_.price,
                Specimen_.price.round(1),
                row -> of(row.price(), price -> price.setScale(1, java.math.RoundingMode.HALF_UP)));
        assertWrites(
                Specimen_.price,
                Specimen_.price.times(new BigDecimal("2")),
                row -> of(row.price(), price -> price.multiply(new BigDecimal("2"))));
    }

    /** Functions of text. */
    @Test
    public void textsAreComputed() {
        assertWrites(
                Specimen_.label,
                Specimen_.label.upper(),
                row -> of(
                        row.label(),
                        label -> label.replace('b', 'B')
                                .replace("xx", "XX")
                                .replace(
                                        "é",
                                        specimens()
                                                .limit(1)
                                                .valuesList(
                                                        Fn.<Specimen>value("é").upper())
                                                .one())));
        assertWrites(Specimen_.label, Specimen_.label.trim(), row -> of(row.label(), String::strip));
        assertWrites(
                Specimen_.label,
                Specimen_.label.concat("-").concat(Specimen_.label),
                row -> of(row.label(), label -> label + "-" + label) == null ? "-" : row.label() + "-" + row.label());
        assertWrites(
                Specimen_.label,
                Specimen_.label.substring(2, 2),
                row -> of(row.label(), label -> label.substring(1, Math.min(3, label.length()))));
        assertWrites(
                Specimen_.label, Specimen_.label.replace("x", "yy"), row -> of(row.label(), l -> l.replace("x", "yy")));
        assertWrites(
                Specimen_.label,
                Specimen_.label.padStart(6, "*"),
                row -> of(row.label(), l -> "*".repeat(6 - l.length()) + l));
        assertWrites(Specimen_.number, Specimen_.label.length(), row -> of(row.label(), String::length));
        assertWrites(Specimen_.number, Specimen_.label.position("b"), row -> of(row.label(), l -> l.indexOf('b') + 1));
        assertWrites(Specimen_.label, Specimen_.number.castToText(), row -> of(row.number(), String::valueOf));
        assertWrites(Specimen_.pin, Specimen_.label, Specimen::label);
    }

    /** Functions of dates, times and moments. */
    @Test
    public void temporalValuesAreComputed() {
        assertWrites(
                Specimen_.day, Specimen_.day.plus(Period.ofMonths(1)), row -> of(row.day(), day -> day.plusMonths(1)));
        assertWrites(
                Specimen_.at, Specimen_.at.plus(Duration.ofSeconds(2)), row -> of(row.at(), at -> at.plusSeconds(2)));
        assertWrites(
                Specimen_.moment,
                Specimen_.moment.minus(Period.ofDays(1)),
                row -> of(row.moment(), moment -> moment.minus(1, ChronoUnit.DAYS)));
        assertWrites(
                Specimen_.moment,
                Specimen_.moment.truncatedTo(CalendarUnit.HOUR),
                row -> of(row.moment(), moment -> moment.truncatedTo(ChronoUnit.HOURS)));
        assertWrites(
                Specimen_.time,
                Specimen_.time.plus(Duration.ofHours(1)),
                row -> of(row.time(), time -> time.plusHours(1)));
        assertWrites(
                Specimen_.day,
                Specimen_.moment.date(),
                row -> of(row.moment(), moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC)));
        assertWrites(Specimen_.time, Specimen_.at.time(), row -> of(row.at(), LocalDateTime::toLocalTime));
        assertWrites(Specimen_.at, Specimen_.day.atStartOfDay(), row -> of(row.day(), LocalDate::atStartOfDay));
        assertWrites(
                Specimen_.moment,
                Specimen_.at.toInstant(ZoneOffset.ofHours(1)),
                row -> of(row.at(), at -> at.toInstant(ZoneOffset.ofHours(1))));
        assertWrites(
                Specimen_.span,
                Specimen_.at.durationUntil(AT.plusMinutes(1)),
                row -> of(row.at(), at -> Duration.ofMinutes(1)));
        assertWrites(Specimen_.number, Specimen_.day.year(), row -> of(row.day(), LocalDate::getYear));
        Instant before = Instant.now().minusSeconds(3600);
        stored();
        specimens()
                .updateBulk(
                        update -> update.set(Specimen_.moment, Fn.now()).set(Specimen_.day, Fn.currentDate()),
                        Bulk.unfiltered());
        assertEquals(
                3,
                specimens()
                        .where(Specimen_.moment.gt(before), Specimen_.day.isNotNull())
                        .count());
    }

    /** Conditionals, and conditions as values. */
    @Test
    public void conditionalsAreComputed() {
        assertWrites(
                Specimen_.label,
                caseWhen(Specimen_.number.gt(0), "plus")
                        .when(Specimen_.number.lt(0), Specimen_.label)
                        .end(),
                row -> of(row.number(), number -> number > 0 ? "plus" : row.label()));
        assertWrites(
                Specimen_.grade,
                caseWhen(Specimen_.number.gt(0), Grade.GOOD).otherwise(Specimen_.grade),
                row -> row.number() != null && row.number() > 0 ? Grade.GOOD : row.grade());
        assertWrites(
                Specimen_.level,
                caseWhen(Specimen_.number.gt(0), Specimen_.level.literal(Grade.GOOD))
                        .otherwise(Grade.POOR),
                row -> row.number() != null && row.number() > 0 ? Grade.GOOD : Grade.POOR);
        assertWrites(Specimen_.active, Specimen_.number.gt(0).asBoolean(), row -> of(row.number(), n -> n > 0));
        assertWrites(Specimen_.number, Specimen_.number.nullIf(7), row -> of(row.number(), n -> n == 7 ? null : n));
        assertWrites(
                Specimen_.day,
                caseWhen(Specimen_.active.isTrue(), DAY).otherwise(Specimen_.day),
                row -> row.active() != null ? DAY : row.day());
    }

    /** Lists and what is asked of them. */
    @Test
    @Needs(Capability.LIST_EXPRESSIONS)
    public void listsAreComputed() {
        assertWrites(Specimen_.number, Specimen_.tags.length(), row -> of(row.tags(), List::size));
        assertWrites(Specimen_.active, Specimen_.tags.includes("b").asBoolean(), row -> of(row.tags(), tags -> true));
        assertWrites(
                Specimen_.tags,
                Specimen_.tags.coalesce(List.of("z")),
                row -> row.tags() == null ? List.of("z") : row.tags());
        assertWrites(
                Specimen_.tags,
                caseWhen(Specimen_.number.eq(7), Specimen_.tags.literal(List.of("q")))
                        .otherwise(Specimen_.tags),
                row -> row.number() != null && row.number() == 7 ? List.of("q") : row.tags());
    }

    /** What is taken out of JSON goes into columns of other types, and JSON into columns of JSON. */
    @Test
    @Needs(Capability.JSON_EXPRESSIONS)
    public void jsonIsTakenApart() {
        Model<Clipping> clippings = db().model(Clipping.class);
        Map<String, Object> inner = Map.of("b", List.of(1, 2), "a", "x");
        Map<String, Object> source = Map.of(
                "text",
                "it's",
                "number",
                7,
                "large",
                1L << 40,
                "ratio",
                0.5,
                "price",
                new BigDecimal("12.34"),
                "truth",
                true,
                "inner",
                inner);
        Map<String, @Nullable Object> stored = new HashMap<>(source);
        stored.put("none", null);
        clippings.createBulk(List.of(
                new Clipping(null, stored, null, null, null, null, null, null, null, null),
                new Clipping(
                        null,
                        new HashMap<>(),
                        new HashMap<>(inner),
                        "t",
                        1,
                        1L,
                        1.0,
                        BigDecimal.ONE,
                        false,
                        List.of("w"))));
        JsonPath<Clipping> json = Clipping_.source.json();
        sql.clear();
        assertEquals(
                2,
                clippings.updateBulk(
                        u -> u.set(Clipping_.part, json.key("inner"))
                                .set(Clipping_.text, json.key("text").asText())
                                .set(Clipping_.number, json.key("number").asInteger())
                                .set(Clipping_.large, json.key("large").asLong())
                                .set(
                                        Clipping_.ratio,
                                        json.key("ratio").asDouble().plus(1.0))
                                .set(Clipping_.price, json.key("price").asDecimal())
                                .set(Clipping_.truth, json.key("truth").asBoolean()),
                        Bulk.unfiltered()));
        sql.assertCount(1);
        List<Clipping> found = clippings.orderBy(Clipping_.id.asc()).all();
        Clipping one = found.get(0);
        assertEquals(
                Arrays.asList(inner, "it's", 7, 1L << 40, 1.5, true),
                Arrays.asList(one.part(), one.text(), one.number(), one.large(), one.ratio(), one.truth()));
        assertEquals(Optional.of(0), Optional.ofNullable(one.price()).map(new BigDecimal("12.34")::compareTo));
        Clipping other = found.get(1);
        assertEquals(
                Arrays.asList(null, null, null, null, null, null, null),
                Arrays.asList(
                        other.part(),
                        other.text(),
                        other.number(),
                        other.large(),
                        other.ratio(),
                        other.price(),
                        other.truth()));
        assertEquals(1, clippings.where(Clipping_.part.eq(inner)).count());
        assertEquals(
                1,
                clippings.where(Clipping_.part.json().key("b").index(1).eq(2)).count());
        clippings.updateBulk(u -> u.set(Clipping_.part, Clipping_.source), Bulk.unfiltered());
        assertEquals(0, clippings.where(Clipping_.part.eq(source)).count());
        assertEquals(1, clippings.where(Clipping_.part.json().contains(source)).count());
        assertEquals(
                1,
                clippings.where(Clipping_.part.json().key("none").isJsonNull()).count());
        clippings.updateBulk(
                u -> u.set(Clipping_.number, json.length())
                        .set(Clipping_.text, json.key("inner").key("a").asText().upper()),
                Bulk.unfiltered());
        assertEquals(
                1,
                clippings
                        .where(Clipping_.text.eq("X"), Clipping_.number.isNull())
                        .count());
    }
}
