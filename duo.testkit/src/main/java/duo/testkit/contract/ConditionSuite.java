package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.error.InvalidQueryException;
import duo.api.expr.ComparableExpression;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each comparison on each family of columns, over three rows with growing values and one without any.
 *
 * @since 0.1.0
 */
public abstract class ConditionSuite extends ContractSuite {
    private static final UUID CODE = UUID.fromString("10000000-0000-7000-8000-000000000000");

    private static final Map<String, List<?>> VALUES = Map.ofEntries(
            Map.entry("number", List.of(-1, 0, 1)),
            Map.entry("big", List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)),
            Map.entry("ratio", List.of(-0.5, 0.25, 1e100)),
            Map.entry("price", List.of(new BigDecimal("-9.99"), new BigDecimal("0.10"), new BigDecimal("10.00"))),
            Map.entry("label", List.of("0", "a", "b")),
            Map.entry("code", List.of(new UUID(0, 1), CODE, new UUID(Long.MAX_VALUE, 1))),
            Map.entry("day", List.of(LocalDate.of(1000, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))),
            Map.entry("time", List.of(LocalTime.MIN, LocalTime.NOON, LocalTime.of(23, 59, 59, 999_999_000))),
            Map.entry(
                    "at",
                    List.of(
                            LocalDateTime.of(1969, 12, 31, 23, 59),
                            LocalDateTime.of(2024, 3, 31, 2, 30),
                            LocalDateTime.of(2024, 3, 31, 2, 30, 0, 1_000))),
            Map.entry(
                    "moment",
                    List.of(
                            Instant.parse("1970-01-01T00:00:01Z"),
                            Instant.parse("2024-02-29T12:00:00Z"),
                            Instant.parse("2024-02-29T12:00:00.000001Z"))),
            Map.entry("span", List.of(Duration.ofHours(-1), Duration.ZERO, Duration.ofDays(400))),
            Map.entry("vintage", List.of(Year.of(1901), Year.of(1999), Year.of(2155))),
            Map.entry("letter", List.of('a', 'b', 'c')),
            Map.entry("grade", List.of(Grade.FAIR, Grade.GOOD, Grade.POOR)),
            Map.entry("level", List.of(Grade.POOR, Grade.FAIR, Grade.GOOD)),
            Map.entry("tags", List.of(List.of(), List.of("a"), List.of("a", "b"))),
            Map.entry("pin", List.of("1", "2", "3")));

    private List<Long> keys = List.of();

    /** For subclasses. */
    protected ConditionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    /** Stores three rows with growing values and one of nulls. */
    @BeforeEach
    public final void storeSpecimens() {
        List<Specimen> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int row = i;
            Map<String, Object> values = new HashMap<>();
            VALUES.forEach((property, each) -> values.put(property, each.get(row)));
            values.put("active", i > 0);
            rows.add(specimens().build(values));
        }
        rows.add(specimens().build(Map.of()));
        keys = specimens().createBulk(rows).stream().map(ConditionSuite::key).toList();
        sql.clear();
    }

    private static Long key(Specimen specimen) {
        return Objects.requireNonNull(specimen.id());
    }

    /** Asserts which of the four rows fulfil a condition. */
    private void assertRows(String label, Condition<Specimen> condition, Integer... rows) {
        List<Integer> found = specimens().where(condition).orderBy(Specimen_.id.asc()).all().stream()
                .map(specimen -> keys.indexOf(key(specimen)))
                .toList();
        assertEquals(Arrays.asList(rows), found, label);
    }

    /** The growing values of a column, which has the name of the property. */
    @SuppressWarnings("unchecked") // the map is written to fit the columns
    private static <V> List<V> values(String property, Expression<Specimen, V> column) {
        assertEquals("Specimen." + property, column.toString());
        return (List<V>) Objects.requireNonNull(VALUES.get(property));
    }

    private <V> void assertEquality(String property, Expression<Specimen, V> column) {
        List<V> values = values(property, column);
        V low = values.get(0);
        V mid = values.get(1);
        V high = values.get(2);
        V nothing = null;
        assertRows(property + " eq", column.eq(mid), 1);
        assertRows(property + " ne", column.ne(mid), 0, 2);
        assertRows(property + " not eq", column.eq(mid).not(), 0, 2);
        assertRows(property + " not ne", column.ne(mid).not(), 1);
        assertRows(property + " in", column.in(List.of(low, high)), 0, 2);
        assertRows(property + " in one", column.in(List.of(high)), 2);
        assertRows(property + " not in", column.notIn(List.of(low, high)), 1);
        assertRows(property + " in none", column.in(List.of()));
        assertRows(property + " not in none", column.notIn(List.of()), 0, 1, 2, 3);
        assertRows(property + " null", column.isNull(), 3);
        assertRows(property + " not null", column.isNotNull(), 0, 1, 2);
        assertRows(property + " eq null", column.eq(nothing), 3);
        assertRows(property + " ne null", column.ne(nothing), 0, 1, 2);
        assertRows(property + " eq itself", column.eq(column), 0, 1, 2);
        assertRows(property + " ne itself", column.ne(column));
    }

    private <V> void assertOrder(String property, ComparableExpression<Specimen, V> column) {
        assertEquality(property, column);
        List<V> values = values(property, column);
        V low = values.get(0);
        V mid = values.get(1);
        V high = values.get(2);
        assertRows(property + " lt", column.lt(mid), 0);
        assertRows(property + " le", column.le(mid), 0, 1);
        assertRows(property + " gt", column.gt(mid), 2);
        assertRows(property + " ge", column.ge(mid), 1, 2);
        assertRows(property + " not lt", column.lt(mid).not(), 1, 2);
        assertRows(property + " between", column.between(low, mid), 0, 1);
        assertRows(property + " between one", column.between(mid, mid), 1);
        assertRows(property + " between the wrong way", column.between(high, low));
        assertRows(property + " not between", column.between(mid, high).not(), 0);
        assertRows(property + " le itself", column.le(column), 0, 1, 2);
        assertRows(property + " lt itself", column.lt(column));
        List<Integer> descending = specimens().where(column.isNotNull()).orderBy(column.desc()).all().stream()
                .map(specimen -> keys.indexOf(key(specimen)))
                .toList();
        assertEquals(List.of(2, 1, 0), descending, property + " descending");
    }

    /** Numbers are compared by their value. */
    @Test
    public void numbersAreCompared() {
        assertOrder("number", Specimen_.number);
        assertOrder("big", Specimen_.big);
        assertOrder("ratio", Specimen_.ratio);
        assertOrder("price", Specimen_.price);
    }

    /** Texts, characters and UUIDs are compared by their characters. */
    @Test
    public void textsAreCompared() {
        assertOrder("label", Specimen_.label);
        assertOrder("pin", Specimen_.pin);
        assertOrder("letter", Specimen_.letter);
        assertOrder("code", Specimen_.code);
    }

    /** Dates, times, moments and durations are compared in time, to the microsecond. */
    @Test
    public void timesAreCompared() {
        assertOrder("day", Specimen_.day);
        assertOrder("time", Specimen_.time);
        assertOrder("at", Specimen_.at);
        assertOrder("moment", Specimen_.moment);
        assertOrder("span", Specimen_.span);
        assertOrder("vintage", Specimen_.vintage);
    }

    /** Enums are compared in the form in which they are stored: by name, or by position. */
    @Test
    public void enumsAreCompared() {
        assertOrder("grade", Specimen_.grade);
        assertOrder("level", Specimen_.level);
    }

    /** Lists are equal or not. */
    @Test
    public void listsAreEqualOrNot() {
        assertEquality("tags", Specimen_.tags);
    }

    /** Truth values are true, false or neither. */
    @Test
    public void truthValuesAreTrueFalseOrNeither() {
        assertRows("true", Specimen_.active.isTrue(), 1, 2);
        assertRows("false", Specimen_.active.isFalse(), 0);
        assertRows("not true", Specimen_.active.isTrue().not(), 0);
        assertRows("eq", Specimen_.active.eq(false), 0);
        assertRows("ne", Specimen_.active.ne(false), 1, 2);
        assertRows("in", Specimen_.active.in(true, false), 0, 1, 2);
        assertRows("null", Specimen_.active.isNull(), 3);
    }

    /** Whole numbers fit number columns of all types, or are refused before any SQL. */
    @Test
    public void wholeNumbersFitAllNumberColumns() {
        assertRows("int", Specimen_.number.ge(0), 1, 2);
        assertRows("long", Specimen_.big.lt(0), 0);
        assertRows("double", Specimen_.ratio.gt(1), 2);
        assertRows("decimal", Specimen_.price.eq(10), 2);
        assertRows("ne", Specimen_.number.ne(0), 0, 2);
        assertRows("le", Specimen_.number.le(0L), 0, 1);
        assertRows("between", Specimen_.price.between(0, 10), 1, 2);
        sql.clear();
        assertThrows(IllegalArgumentException.class, () -> Specimen_.number.eq(3_000_000_000L));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.ratio.lt(Long.MAX_VALUE));
        sql.assertCount(0);
    }

    /** Numbers can be computed on either side. */
    @Test
    public void numbersCanBeComputed() {
        assertRows("plus", Specimen_.number.plus(1).eq(1), 1);
        assertRows("minus", Specimen_.number.minus(Specimen_.number).eq(0), 0, 1, 2);
        assertRows("times", Specimen_.number.times(2).plus(1).gt(Specimen_.number.plus(1)), 2);
        assertRows("precedence", Specimen_.number.plus(1).times(2).eq(4), 2);
        assertRows("decimal", Specimen_.price.times(2).ge(20), 2);
    }

    /** Null where a value has to be is refused before any SQL. */
    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    public void nullIsRefusedWhereAValueHasToBe() {
        Integer nothing = null;
        assertThrows(NullPointerException.class, () -> Specimen_.number.lt(nothing));
        assertThrows(NullPointerException.class, () -> Specimen_.number.between(nothing, nothing));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.number.in(Arrays.asList(1, null)));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.number.notIn(Arrays.asList(1, null)));
        sql.assertCount(0);
    }

    /** No conditions at all: all hold, none of them does. */
    @Test
    public void noConditionsAtAll() {
        assertRows("all of none", Condition.allOf(List.of()), 0, 1, 2, 3);
        assertRows("any of none", Condition.anyOf(List.of()));
        assertRows("not any of none", Condition.<Specimen>anyOf(List.of()).not(), 0, 1, 2, 3);
        assertRows("one", Condition.anyOf(List.of(Specimen_.number.eq(0))), 1);
    }

    /** Thousands of conditions make one statement, as far as the values of a statement reach. */
    @Test
    public void thousandsOfConditionsMakeOneStatement() {
        int most = ServerDialect.of(db()).maxParameters() - 1;
        List<Condition<Specimen>> many = LongStream.range(0, Math.min(3_000, most / 2))
                .mapToObj(i -> Specimen_.big.eq(i).and(Specimen_.number.ge(0)))
                .toList();
        assertRows("or", Condition.anyOf(many), 1);
        assertRows("and", Condition.anyOf(many).not().and(Specimen_.number.isNotNull()), 0, 2);
        Condition<Specimen> chain = Specimen_.number.ne(100);
        for (int i = 101; i < Math.min(3_000, most); i++) {
            chain = chain.and(Specimen_.number.ne(i));
        }
        assertRows("chain", chain, 0, 1, 2);
        assertRows(
                "list",
                Specimen_.big.in(
                        LongStream.range(0, Math.min(20_000, most)).boxed().toList()),
                1);
    }

    /** More values than a statement can carry are refused in words, before any SQL. */
    @Test
    public void tooManyValuesAreRefused() {
        List<Long> many = LongStream.rangeClosed(0, ServerDialect.of(db()).maxParameters())
                .boxed()
                .toList();
        InvalidQueryException refused = assertThrows(
                InvalidQueryException.class,
                () -> specimens().where(Specimen_.big.in(many)).all());
        Messages.assertTold(refused, "parameters", "split");
        sql.assertCount(0);
    }
}
