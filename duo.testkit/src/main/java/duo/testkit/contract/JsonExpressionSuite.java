package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.Row;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.JsonPath;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is taken out of JSON, and compared there, is the same on every database; told by what Java says of the same values.
 *
 * @since 0.1.0
 */
@Needs(Capability.JSON_EXPRESSIONS)
public abstract class JsonExpressionSuite extends ContractSuite {
    private static final String ODD = "it's \"quoted\" \\ {}, [a,b] \n🦊 e\u0301 NULL";

    /** What no value stands for. */
    private enum Nowhere {
        /** An object without the member. */
        MEMBER,
        /** A column without a value. */
        COLUMN
    }

    private static final List<@Nullable Object> VALUES = Arrays.asList(
            Nowhere.MEMBER,
            Nowhere.COLUMN,
            null,
            true,
            false,
            0,
            1,
            1.0,
            2,
            -1,
            1.5,
            0.1,
            1e20,
            "",
            "1",
            "2",
            "true",
            "null",
            "x",
            "x ",
            "X",
            "é",
            ODD,
            Integer.MAX_VALUE,
            2147483648L,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            9007199254740993L,
            List.of(),
            List.of(1, 2),
            Map.of(),
            Map.of("b", 1));

    private static final JsonPath<Documents> VALUE = Documents_.map.json().key("v");

    /** For subclasses. */
    protected JsonExpressionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Documents.class);
    }

    private Model<Documents> documents() {
        return db().model(Documents.class);
    }

    /** One row for each value; the text tells which. */
    @BeforeEach
    public void createValues() {
        List<Documents> rows = new ArrayList<>();
        for (int i = 0; i < VALUES.size(); i++) {
            Map<String, @Nullable Object> map = new HashMap<>();
            map.put("w", i);
            if (!(VALUES.get(i) instanceof Nowhere)) {
                map.put("v", VALUES.get(i));
            }
            rows.add(new Documents(
                    null, VALUES.get(i) == Nowhere.COLUMN ? null : map, null, null, null, null, String.valueOf(i)));
        }
        documents().createBulk(rows);
        sql.clear();
    }

    private static boolean isNull(@Nullable Object value) {
        return value == null || value instanceof Nowhere;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()) : null;
    }

    private static boolean same(@Nullable Object one, Object other) {
        BigDecimal left = number(one);
        BigDecimal right = number(other);
        return (left == null || right == null) ? other.equals(one) : (left.compareTo(right) == 0);
    }

    private List<String> found(Condition<Documents> condition) {
        sql.clear();
        List<String> found = documents()
                .where(condition)
                .orderBy(Documents_.id.asc())
                .valuesList(Documents_.text)
                .all();
        sql.assertCount(1);
        return found;
    }

    private static List<String> expected(Predicate<@Nullable Object> fulfils) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < VALUES.size(); i++) {
            if (fulfils.test(VALUES.get(i))) {
                rows.add(String.valueOf(i));
            }
        }
        return rows;
    }

    private static List<Object> scalars() {
        List<Object> scalars = new ArrayList<>(List.of((byte) 1, (short) 2, 0.1f, 'x', BigInteger.TEN.pow(20), 3.5));
        scalars.addAll(List.of(new BigDecimal("1.50"), new BigDecimal("1"), "missing", "1.0", 9007199254740992L));
        VALUES.stream()
                .filter(value -> value instanceof Number || value instanceof String || value instanceof Boolean)
                .forEach(scalars::add);
        return scalars;
    }

    /** A value equals values of its own type only, and what is null neither equals nor differs. */
    @Test
    public void equalityKeepsTheTypesApart() {
        for (Object scalar : scalars()) {
            Object plain = scalar instanceof Character letter ? letter.toString() : scalar;
            List<String> equal = expected(value -> !isNull(value) && same(value, plain));
            List<String> different = expected(value -> !isNull(value) && !same(value, plain));
            assertEquals(equal, found(VALUE.eq(scalar)), () -> "eq " + scalar);
            assertEquals(different, found(VALUE.ne(scalar)), () -> "ne " + scalar);
            assertEquals(different, found(VALUE.eq(scalar).not()), () -> "not eq " + scalar);
            assertEquals(equal, found(VALUE.ne(scalar).not()), () -> "not ne " + scalar);
        }
    }

    /** Missing, null and the column's own NULL. */
    @Test
    public void nullsAreToldApart() {
        List<String> nulls = expected(JsonExpressionSuite::isNull);
        List<String> others = expected(value -> !isNull(value));
        assertEquals(nulls, found(VALUE.isNull()));
        assertEquals(nulls, found(VALUE.eq(null)));
        assertEquals(others, found(VALUE.isNotNull()));
        assertEquals(others, found(VALUE.ne(null)));
        assertEquals(nulls, found(VALUE.isNotNull().not()));
        assertEquals(others, found(VALUE.isNull().not()));
        List<String> missing = expected(value -> value instanceof Nowhere);
        assertEquals(missing, found(VALUE.isMissing()));
        assertEquals(List.of(String.valueOf(VALUES.size() - 1)), found(VALUE.hasKey("b")));
        assertEquals(expected(value -> value == null), found(VALUE.isJsonNull()));
        assertEquals(expected(value -> value != null), found(VALUE.isJsonNull().not()));
        assertEquals(List.of("1"), found(Documents_.map.json().isNull()));
        assertEquals(List.of("1"), found(Documents_.map.json().isMissing()));
        assertEquals(expected(value -> true), found(VALUE.key("no").index(3).isNull()));
        assertEquals(List.of(), found(VALUE.key("no").eq("x")));
        assertEquals(List.of(), found(VALUE.key("no").eq("x").not()));
    }

    /** Truth is neither a number nor a text. */
    @Test
    public void truthIsItsOwnType() {
        assertEquals(expected(value -> value instanceof Boolean truth && truth), found(VALUE.isTrue()));
        assertEquals(expected(value -> value instanceof Boolean truth && !truth), found(VALUE.isFalse()));
        assertEquals(
                expected(value -> value instanceof Boolean truth && truth),
                found(VALUE.asBoolean().isTrue()));
        assertEquals(
                expected(value -> value instanceof Boolean),
                found(VALUE.asBoolean().isNotNull()));
    }

    /** Numbers are compared with numbers, texts with texts. */
    @Test
    public void orderGoesByType() {
        for (Number bound : List.<Number>of(0, 1L, 1.0, 1.2, 0.1, 1e19, new BigDecimal("1.5"), 9007199254740992L)) {
            BigDecimal other = new BigDecimal(bound.toString());
            assertEquals(compared(other, sign -> sign < 0), found(VALUE.lt(bound)), () -> "lt " + bound);
            assertEquals(compared(other, sign -> sign <= 0), found(VALUE.le(bound)), () -> "le " + bound);
            assertEquals(compared(other, sign -> sign > 0), found(VALUE.gt(bound)), () -> "gt " + bound);
            assertEquals(compared(other, sign -> sign >= 0), found(VALUE.ge(bound)), () -> "ge " + bound);
        }
        assertEquals(expected(value -> value instanceof String text && text.compareTo("2") < 0), found(VALUE.lt("2")));
        assertEquals(expected(value -> value instanceof String text && text.compareTo("2") <= 0), found(VALUE.le("2")));
        assertEquals(expected(value -> value instanceof String text && text.compareTo("2") > 0), found(VALUE.gt("2")));
        assertEquals(expected(value -> value instanceof String text && text.compareTo("2") >= 0), found(VALUE.ge("2")));
    }

    private static List<String> compared(BigDecimal other, Predicate<Integer> fulfils) {
        return expected(value -> {
            BigDecimal number = number(value);
            return number != null && fulfils.test(number.compareTo(other));
        });
    }

    private <V> List<@Nullable V> all(Expression<Documents, V> expression) {
        sql.clear();
        List<@Nullable V> values = new ArrayList<>();
        for (Row row :
                documents().orderBy(Documents_.id.asc()).values(expression).all()) {
            values.add(row.find(expression).orElse(null));
        }
        sql.assertCount(1);
        return values;
    }

    /** Each form gives values of its type, and NULL for all others. */
    @Test
    public void valuesAreTakenOut() {
        assertEquals(
                each(value -> value instanceof Number number && isWhole(number, Integer.MIN_VALUE, Integer.MAX_VALUE)
                        ? number.intValue()
                        : null),
                all(VALUE.asInteger()));
        assertEquals(
                each(value -> value instanceof Number number && isWhole(number, Long.MIN_VALUE, Long.MAX_VALUE)
                        ? number.longValue()
                        : null),
                all(VALUE.asLong()));
        assertEquals(
                each(value -> value instanceof Number number ? number.doubleValue() : null), all(VALUE.asDouble()));
        assertEquals(each(value -> value instanceof Boolean ? value : null), all(VALUE.asBoolean()));
        assertEquals(each(value -> value instanceof List<?> list ? list.size() : null), all(VALUE.length()));
        List<@Nullable BigDecimal> decimals = all(VALUE.asDecimal());
        for (int i = 0; i < VALUES.size(); i++) {
            BigDecimal number = number(VALUES.get(i));
            BigDecimal decimal = decimals.get(i);
            assertTrue(
                    number == null ? decimal == null : decimal != null && number.compareTo(decimal) == 0,
                    number + " became " + decimal);
        }
    }

    private static List<@Nullable Object> each(Function<@Nullable Object, @Nullable Object> form) {
        List<@Nullable Object> forms = new ArrayList<>();
        VALUES.forEach(value -> forms.add(form.apply(value)));
        return forms;
    }

    private static boolean isWhole(@Nullable Object value, long low, long high) {
        BigDecimal number = number(value);
        return number != null && number.stripTrailingZeros().scale() <= 0 && fits(number, low, high);
    }

    private static boolean fits(BigDecimal number, long low, long high) {
        return number.compareTo(BigDecimal.valueOf(low)) >= 0 && number.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    /** Strings come as they are, truth values by name, whole numbers as digits. */
    @Test
    public void textsAreTakenOut() {
        List<@Nullable String> texts = all(VALUE.asText());
        for (int i = 0; i < VALUES.size(); i++) {
            Object value = VALUES.get(i);
            if (isNull(value) || value instanceof String || value instanceof Boolean || value instanceof Long) {
                assertEquals(isNull(value) ? null : String.valueOf(value), texts.get(i));
            } else {
                assertTrue(texts.get(i) != null, () -> String.valueOf(value));
            }
        }
        assertEquals(expected("x"::equals), found(VALUE.asText().eq("x")));
        assertEquals(
                expected(value -> value instanceof String text && text.startsWith("x")),
                found(VALUE.asText().startsWith("x")));
    }

    /** JSON is read back as it is. */
    @Test
    public void jsonIsTakenOut() {
        List<@Nullable Object> json = all(VALUE.asJson());
        for (int i = 0; i < VALUES.size(); i++) {
            Object value = VALUES.get(i);
            if (!(value instanceof Double)) {
                assertEquals(isNull(value) ? null : value, json.get(i));
            }
        }
        assertEquals(
                Map.of("b", 1),
                documents()
                        .where(VALUE.hasKey("b"))
                        .valuesList(VALUE.as(Map.class))
                        .one());
    }

    /** Values of JSON stand wherever others do. */
    @Test
    public void valuesStandInOrdersGroupsAndUpdates() {
        assertEquals(
                List.of("4", "3"),
                documents()
                        .where(VALUE.asBoolean().isNotNull())
                        .orderBy(VALUE.asBoolean().asc())
                        .valuesList(Documents_.text)
                        .all());
        List<Row> groups = documents()
                .where(VALUE.asInteger().between(1, 2))
                .groupBy(VALUE.asInteger())
                .values(group(VALUE.asInteger()), count())
                .orderBy(group(VALUE.asInteger()).desc())
                .all();
        assertEquals(
                List.of(2, 1),
                groups.stream().map(row -> row.get(group(VALUE.asInteger()))).toList());
        assertEquals(
                List.of(1L, 2L), groups.stream().map(row -> row.get(count())).toList());
        assertEquals(
                1,
                documents()
                        .where(VALUE.asText()
                                .in(documents().where(VALUE.eq("x")).valuesList(VALUE.asText())))
                        .count());
        sql.clear();
        assertEquals(
                1,
                documents().where(VALUE.eq("é")).updateBulk(change -> change.set(Documents_.map, Map.of("v", "é2"))));
        sql.assertCount(1);
        assertEquals(1, documents().where(VALUE.eq("é2")).deleteBulk(Bulk.filtered()));
    }

    /** What cannot be compared is refused before a statement is sent. */
    @Test
    public void badValuesAreRefused() {
        sql.clear();
        for (Object bad : List.of(Double.NaN, Float.POSITIVE_INFINITY)) {
            Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> VALUE.eq(bad)), bad.toString());
        }
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> VALUE.eq(Documents_.text)), "JsonColumn");
        Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> VALUE.index(-1)), "-1");
        Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> VALUE.path("a", 1.5)), "Double");
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> VALUE.hasAllKeys(List.of())), "hasAllKeys");
        assertThrows(IllegalArgumentException.class, () -> VALUE.key("a\u0000b"));
        assertThrows(IllegalArgumentException.class, () -> VALUE.key("half \uD83D"));
        sql.assertCount(0);
    }
}
