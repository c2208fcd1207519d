package duo.testkit.contract;

import static duo.api.expr.Aggregates.avg;
import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.countDistinct;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.min;
import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Query;
import duo.api.Row;
import duo.api.error.DatabaseException;
import duo.api.expr.Expression;
import duo.api.expr.Group;
import duo.api.expr.NumberAggregate;
import duo.testkit.model.Grade;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is computed of several rows: of all types of values, filtered, at the limits of the types and of nothing.
 *
 * @since 0.1.0
 */
public abstract class AggregateSuite extends ContractSuite {
    private static final double TOLERANCE = 1e-12;

    /** For subclasses. */
    protected AggregateSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    private void store(List<Map<String, ? extends @Nullable Object>> rows) {
        specimens().createBulk(rows.stream().map(specimens()::build).toList());
        sql.clear();
    }

    /** Rows with a label and a number that may be null. */
    private void storeNumbers() {
        store(List.of(
                Map.of("label", "a", "number", 1),
                Map.of("label", "a", "number", 4),
                Map.of("label", "a"),
                Map.of("label", "b", "number", 8),
                Map.of("label", "c")));
    }

    /** Values of every type have a least and a greatest one, and are counted. */
    @Test
    public void leastAndGreatestOfEveryType() {
        UUID low = new UUID(0x0fffffff_00000000L, 9);
        UUID high = new UUID(0xf0000000_00000000L, 1);
        Instant moment = Instant.parse("2020-02-29T12:00:00Z");
        Map<String, @Nullable Object> first = new HashMap<>();
        Map<String, @Nullable Object> last = new HashMap<>();
        ends(first, last, "number", Integer.MIN_VALUE, Integer.MAX_VALUE);
        ends(first, last, "big", Long.MIN_VALUE, Long.MAX_VALUE);
        ends(first, last, "ratio", -0.5, 1e9);
        ends(first, last, "price", new BigDecimal("-9999999999.99"), new BigDecimal("9999999999.99"));
        ends(first, last, "label", "a", "b");
        ends(first, last, "code", low, high);
        ends(first, last, "day", LocalDate.of(1999, 12, 31), LocalDate.of(2000, 1, 1));
        ends(first, last, "time", LocalTime.of(0, 0, 1), LocalTime.of(23, 59, 59));
        ends(first, last, "at", LocalDateTime.of(2000, 1, 1, 0, 0), LocalDateTime.of(2000, 1, 1, 0, 1));
        ends(first, last, "moment", moment, moment.plusSeconds(1));
        ends(first, last, "span", Duration.ofSeconds(-5), Duration.ofMillis(1500));
        ends(first, last, "vintage", Year.of(1987), Year.of(2001));
        ends(first, last, "letter", 'p', 'q');
        ends(first, last, "grade", Grade.POOR, Grade.FAIR);
        ends(first, last, "level", Grade.POOR, Grade.FAIR);
        store(List.of(first, Map.of(), last));
        assertEnds(first, last, "number", min(Specimen_.number), max(Specimen_.number));
        assertEnds(first, last, "big", min(Specimen_.big), max(Specimen_.big));
        assertEnds(first, last, "ratio", min(Specimen_.ratio), max(Specimen_.ratio));
        assertEnds(first, last, "price", min(Specimen_.price), max(Specimen_.price));
        assertEnds(first, last, "label", min(Specimen_.label), max(Specimen_.label));
        assertEnds(first, last, "code", min(Specimen_.code), max(Specimen_.code));
        assertEnds(first, last, "day", min(Specimen_.day), max(Specimen_.day));
        assertEnds(first, last, "time", min(Specimen_.time), max(Specimen_.time));
        assertEnds(first, last, "at", min(Specimen_.at), max(Specimen_.at));
        assertEnds(first, last, "moment", min(Specimen_.moment), max(Specimen_.moment));
        assertEnds(first, last, "span", min(Specimen_.span), max(Specimen_.span));
        assertEnds(first, last, "vintage", min(Specimen_.vintage), max(Specimen_.vintage));
        assertEnds(first, last, "letter", min(Specimen_.letter), max(Specimen_.letter));
        assertEnds(first, last, "level", min(Specimen_.level), max(Specimen_.level));
        Row counts = specimens().aggregate(count(), count(Specimen_.active), countDistinct(Specimen_.grade));
        assertEquals(List.of(3L, 0L, 2L), counts.values());
    }

    private static void ends(
            Map<String, @Nullable Object> first,
            Map<String, @Nullable Object> last,
            String name,
            Object low,
            Object high) {
        first.put(name, low);
        last.put(name, high);
    }

    private void assertEnds(
            Map<String, ? extends @Nullable Object> first,
            Map<String, ? extends @Nullable Object> last,
            String name,
            Expression<Group<Specimen>, ?> least,
            Expression<Group<Specimen>, ?> greatest) {
        sql.clear();
        Row row = specimens().aggregate(least, greatest);
        sql.assertCount(1);
        assertEquals(Optional.ofNullable(first.get(name)), row.find(least), name);
        assertEquals(Optional.ofNullable(last.get(name)), row.find(greatest), name);
        Row none = specimens().where(Specimen_.id.lt(0)).aggregate(least);
        assertEquals(Optional.empty(), none.find(least), name);
    }

    /** A filter tells which rows take part; several have to hold all. */
    @Test
    public void aggregatesAreFiltered() {
        storeNumbers();
        NumberAggregate<Specimen, Long> ofA = count().filter(Specimen_.label.eq("a"));
        NumberAggregate<Specimen, Integer> high = sum(Specimen_.number).filter(Specimen_.number.gt(2));
        NumberAggregate<Specimen, Integer> highOfA = high.filter(Specimen_.label.eq("a"));
        Row row = specimens()
                .aggregate(count(), ofA, high, highOfA, max(Specimen_.label).filter(Specimen_.number.isNull()));
        sql.assertCount(1);
        assertEquals(List.of(5L, 3L, 12, 4, "c"), row.values());
        assertEquals(
                List.of("a"),
                specimens()
                        .groupBy(Specimen_.label)
                        .having(count(Specimen_.number)
                                .filter(Specimen_.number.le(4))
                                .ge(2))
                        .valuesList(group(Specimen_.label))
                        .all());
        Row none = specimens().where(Specimen_.label.eq("z")).aggregate(ofA, high);
        assertEquals(0, none.get(ofA));
        assertEquals(Optional.empty(), none.find(high));
    }

    /** Equal values count once where that is said. */
    @Test
    public void equalValuesCountOnce() {
        store(List.of(Map.of("number", 2), Map.of("number", 2), Map.of("number", 5), Map.of()));
        Row row = specimens()
                .aggregate(
                        sum(Specimen_.number).distinct(),
                        avg(Specimen_.number).distinct(),
                        countDistinct(Specimen_.number));
        assertEquals(List.of(7, 3.5, 2L), row.values());
    }

    /** The mean has all digits of a floating-point number, whatever it is computed of. */
    @Test
    public void meansAreNotRounded() {
        store(List.of(
                Map.of("number", 1, "big", Long.MAX_VALUE, "price", new BigDecimal("0.01"), "ratio", 0.1),
                Map.of("number", 1, "big", Long.MAX_VALUE, "price", new BigDecimal("0.01"), "ratio", 0.1),
                Map.of("number", 0, "big", Long.MAX_VALUE, "price", new BigDecimal("0.00"), "ratio", 0.3)));
        Row row = specimens()
                .aggregate(avg(Specimen_.number), avg(Specimen_.big), avg(Specimen_.price), avg(Specimen_.ratio));
        assertEquals(2.0 / 3, row.get(avg(Specimen_.number)), TOLERANCE);
        assertEquals((double) Long.MAX_VALUE, row.get(avg(Specimen_.big)), 1e5);
        assertEquals(0.02 / 3, row.get(avg(Specimen_.price)), TOLERANCE);
        assertEquals(0.5 / 3, row.get(avg(Specimen_.ratio)), TOLERANCE);
    }

    /** A sum has the type of what is added up; what does not fit it is an error, never another number. */
    @Test
    public void sumsKeepTheirType() {
        store(List.of(
                Map.of(
                        "number",
                        Integer.MAX_VALUE,
                        "big",
                        Long.MAX_VALUE,
                        "price",
                        new BigDecimal("0.10"),
                        "ratio",
                        0.5),
                Map.of("number", -7, "big", -7, "price", new BigDecimal("9999999999.99"), "ratio", 0.25),
                Map.of("price", new BigDecimal("-0.30"))));
        Row row = specimens()
                .aggregate(sum(Specimen_.number), sum(Specimen_.big), sum(Specimen_.price), sum(Specimen_.ratio));
        assertEquals(Integer.MAX_VALUE - 7, row.get(sum(Specimen_.number)));
        assertEquals(Long.MAX_VALUE - 7, row.get(sum(Specimen_.big)));
        assertEquals(0, new BigDecimal("9999999999.79").compareTo(row.get(sum(Specimen_.price))));
        assertEquals(0.75, row.get(sum(Specimen_.ratio)));
        store(List.of(Map.of("number", 8, "big", 8)));
        assertThrows(DatabaseException.class, () -> specimens().aggregate(sum(Specimen_.number)));
        assertThrows(DatabaseException.class, () -> specimens().aggregate(sum(Specimen_.big)));
    }

    /** Sums of decimals are exact, or an error where the database cannot add them up. */
    @Test
    public void sumsOfDecimalsAreExact() {
        BigDecimal price = new BigDecimal("12345.67");
        store(IntStream.range(0, 1000)
                .<Map<String, ? extends @Nullable Object>>mapToObj(i -> Map.of("price", price))
                .toList());
        assertEquals(
                0,
                new BigDecimal("12345670")
                        .compareTo(specimens().aggregate(sum(Specimen_.price)).get(sum(Specimen_.price))));
        BigDecimal huge = new BigDecimal("9999999999.99");
        store(IntStream.range(0, 2000)
                .<Map<String, ? extends @Nullable Object>>mapToObj(i -> Map.of("price", huge, "number", 1))
                .toList());
        BigDecimal exact = huge.multiply(BigDecimal.valueOf(2000));
        Query<Specimen> added = specimens().where(Specimen_.number.eq(1));
        if (ServerDialect.of(db()).expressions().addsAllDecimals()) {
            assertEquals(
                    0, exact.compareTo(added.aggregate(sum(Specimen_.price)).get(sum(Specimen_.price))));
        } else {
            assertThrows(DatabaseException.class, () -> added.aggregate(sum(Specimen_.price)));
        }
    }

    /** Numbers that were computed of rows are computed with. */
    @Test
    public void aggregatesAreComputedWith() {
        storeNumbers();
        var spread = max(Specimen_.number).minus(min(Specimen_.number)).as("spread");
        assertEquals(7, specimens().aggregate(spread).get("spread", Integer.class));
        assertEquals(
                List.of("a"),
                specimens()
                        .groupBy(Specimen_.label)
                        .having(max(Specimen_.number)
                                .minus(min(Specimen_.number))
                                .gt(0))
                        .valuesList(group(Specimen_.label))
                        .all());
        assertEquals(
                List.of("b", "a"),
                specimens()
                        .where(Specimen_.number.isNotNull())
                        .groupBy(Specimen_.label)
                        .valuesList(group(Specimen_.label))
                        .orderBy(spread.asc())
                        .all());
    }
}
