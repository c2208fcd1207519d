package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.Model;
import duo.api.expr.Condition;
import duo.api.expr.JsonPath;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import duo.testkit.model.types.Note;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whole JSON is compared and contained in the same way on every database; told by a comparison in Java.
 *
 * @since 0.1.0
 */
@Needs(Capability.JSON_EXPRESSIONS)
public abstract class JsonDocumentSuite extends ContractSuite {
    private static final JsonPath<Documents> VALUE = Documents_.map.json().key("v");

    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            1,
            "1",
            "a",
            true,
            List.of(),
            List.of(1),
            List.of(1, 2),
            List.of(2, 1),
            List.of(1, 1),
            List.of(1.0),
            List.of("1"),
            List.of("a", "it's \"odd\" \\ 🦊"),
            List.of(List.of(1)),
            List.of(List.of(1, 2), List.of(3)),
            List.of(true),
            Arrays.asList(1, null),
            List.of(9007199254740993L),
            List.of(9007199254740992L),
            Map.of(),
            Map.of("a", 1),
            Map.of("a", 1, "b", 2),
            Map.of("a", "1"),
            Map.of("a", List.of(1)),
            Map.of("a", List.of(1, 2)),
            Map.of("a", Map.of("b", 1)),
            Map.of("a", Map.of("b", 1, "c", List.of(Map.of("d", 1), Map.of("e", 2)))),
            Map.of("a", Map.of("c", List.of(Map.of("d", 1, "e", 2)))),
            Map.of("a", Map.of("c", List.of(Map.of("e", 2)))),
            Map.of("'; --", "\\\"?", "", List.of("")),
            List.of(Map.of("a", 1)),
            List.of(Map.of("a", 1, "b", List.of(1, 2))),
            withNull());

    /** For subclasses. */
    protected JsonDocumentSuite() {}

    private static Map<String, @Nullable Object> withNull() {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("a", null);
        return map;
    }

    @Override
    protected List<Class<?>> models() {
        return List.of(Documents.class);
    }

    private Model<Documents> documents() {
        return db().model(Documents.class);
    }

    /** One row for each value, and one without; the text tells which. */
    @BeforeEach
    public void createValues() {
        List<Documents> rows = new ArrayList<>();
        for (int i = 0; i <= VALUES.size(); i++) {
            Map<String, @Nullable Object> map = new HashMap<>();
            if (i < VALUES.size()) {
                map.put("v", VALUES.get(i));
            }
            rows.add(new Documents(null, map, null, null, null, null, String.valueOf(i)));
        }
        documents().createBulk(rows);
        sql.clear();
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

    private static List<String> expected(
            BiPredicate<@Nullable Object, Object> inJava, Object other, boolean negated, boolean ofNull) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < VALUES.size(); i++) {
            if ((ofNull || VALUES.get(i) != null) && inJava.test(VALUES.get(i), other) != negated) {
                rows.add(String.valueOf(i));
            }
        }
        return rows;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number && other instanceof Number) {
            return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString())) == 0;
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            boolean equal = left.size() == right.size();
            for (int i = 0; equal && i < left.size(); i++) {
                equal = same(left.get(i), right.get(i));
            }
            return equal;
        }
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            return left.keySet().equals(right.keySet())
                    && left.entrySet().stream().allMatch(entry -> same(entry.getValue(), right.get(entry.getKey())));
        }
        return Objects.equals(one, other);
    }

    private static boolean contains(@Nullable Object one, @Nullable Object other) {
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return right.stream().allMatch(wanted -> left.stream().anyMatch(held -> contains(held, wanted)));
        }
        if (one instanceof Map<?, ?> left && other instanceof Map<?, ?> right) {
            return right.entrySet().stream()
                    .allMatch(entry ->
                            left.containsKey(entry.getKey()) && contains(left.get(entry.getKey()), entry.getValue()));
        }
        return same(one, other);
    }

    private static boolean containsOutermost(@Nullable Object one, Object other) {
        boolean scalar = !(other instanceof List) && !(other instanceof Map);
        return contains(one, other)
                || (scalar && one instanceof List<?> list && list.stream().anyMatch(held -> same(held, other)));
    }

    /** Objects are equal whatever the order of their members, arrays only in their order. */
    @Test
    public void documentsAreEqual() {
        for (@Nullable Object value : VALUES) {
            if (value != null) {
                assertEquals(
                        expected(JsonDocumentSuite::same, value, false, false),
                        found(VALUE.eq(value)),
                        () -> "eq " + value);
                assertEquals(
                        expected(JsonDocumentSuite::same, value, true, false),
                        found(VALUE.ne(value)),
                        () -> "ne " + value);
            }
        }
    }

    /** Members and elements are contained at every depth. */
    @Test
    public void documentsAreContained() {
        for (@Nullable Object value : VALUES) {
            if (value != null) {
                assertEquals(
                        expected(JsonDocumentSuite::containsOutermost, value, false, true),
                        found(VALUE.contains(value)),
                        () -> "contains " + value);
                assertEquals(
                        expected(JsonDocumentSuite::containsOutermost, value, true, true),
                        found(VALUE.contains(value).not()),
                        () -> "not contains " + value);
            }
        }
    }

    /** Records are compared by their JSON, and a whole column has no path. */
    @Test
    public void recordsAreJson() {
        Note<String> note = new Note<>("title", null, List.of("a", "b"));
        documents().create(new Documents(null, Map.of("v", note), note, null, null, null, "note"));
        assertEquals(List.of("note"), found(VALUE.eq(note)));
        assertEquals(List.of("note"), found(Documents_.note.json().eq(note)));
        assertEquals(List.of(), found(Documents_.note.json().ne(note)));
        assertEquals(List.of("note"), found(Documents_.note.json().contains(Map.of("items", List.of("b")))));
        assertEquals(List.of("note"), found(VALUE.key("items").contains("a")));
        assertEquals(List.of(), found(VALUE.key("items").contains("c")));
        assertEquals(List.of("note"), found(Documents_.map.json().contains(Map.of("v", Map.of("title", "title")))));
        assertEquals(List.of("note"), found(VALUE.key("items").eq(List.of("a", "b"))));
    }

    /** Whole columns are compared as paths are: the order of members does not matter, that of elements does. */
    @Test
    public void columnsAreEqualAsJson() {
        documents().deleteBulk(Bulk.unfiltered());
        Map<String, Object> stored = new LinkedHashMap<>();
        stored.put("a", 1);
        stored.put("b", List.of(1, 2));
        stored.put("c", Map.of("d", "e"));
        Map<String, Object> turned = new LinkedHashMap<>();
        turned.put("c", Map.of("d", "e"));
        turned.put("b", List.of(1, 2));
        turned.put("a", 1);
        Map<String, Object> other = new LinkedHashMap<>(stored);
        other.put("b", List.of(2, 1));
        Note<String> note = new Note<>("t", null, List.of("i"));
        documents().create(new Documents(null, new LinkedHashMap<>(stored), note, null, null, null, "it's"));
        documents().create(new Documents(null, null, null, null, null, null, null));
        List<String> one = List.of("it's");
        assertEquals(one, found(Documents_.map.eq(stored)));
        assertEquals(one, found(Documents_.map.eq(turned)));
        assertEquals(List.of(), found(Documents_.map.eq(other)));
        assertEquals(one, found(Documents_.map.eq(Documents_.map.literal(turned))));
        assertEquals(List.of(), found(Documents_.map.ne(Documents_.map.literal(turned))));
        assertEquals(List.of(), found(Documents_.map.ne(turned)));
        assertEquals(one, found(Documents_.map.ne(other)));
        assertEquals(one, found(Documents_.map.in(List.of(other, turned))));
        assertEquals(List.of(), found(Documents_.map.in(List.of(other))));
        assertEquals(one, found(Documents_.map.notIn(List.of(other))));
        assertEquals(List.of(), found(Documents_.map.notIn(List.of(other, turned))));
        assertEquals(List.of(), found(Documents_.map.isDistinctFrom(turned).and(Documents_.map.isNotNull())));
        assertEquals(2, documents().where(Documents_.map.isDistinctFrom(other)).count());
        assertEquals(one, found(Documents_.map.isNotNull()));
        assertEquals(
                1,
                documents()
                        .where(Documents_.map.eq((@Nullable Map<String, Object>) null))
                        .count());
        assertEquals(one, found(Documents_.note.eq(note)));
        assertEquals(one, found(Documents_.text.eq("it's")));
        assertEquals(List.of(), found(Documents_.text.in("x", "y")));
        assertEquals(one, found(Documents_.map.json().as(Map.class).eq(turned)));
        assertEquals(one, found(Documents_.map.json().key("c").asJson().eq(Map.of("d", "e"))));
        assertEquals(
                1,
                documents()
                        .where(Documents_.map.eq(turned))
                        .updateBulk(change -> change.set(Documents_.text, "found")));
    }

    /** Documents stand in writes too, and the same shape is asked again with other values. */
    @Test
    public void documentsStandInWrites() {
        assertEquals(
                1,
                documents().where(VALUE.eq(List.of(1, 1))).updateBulk(change -> change.set(Documents_.text, "first")));
        assertEquals(
                1,
                documents().where(VALUE.eq(List.of(2, 1))).updateBulk(change -> change.set(Documents_.text, "second")));
        sql.assertCount(2);
        assertEquals(List.of("second", "first"), found(Documents_.text.json().gt("e")));
        assertEquals(
                1, documents().where(VALUE.contains(Map.of("", List.of("")))).deleteBulk());
    }

    /** Equal maps make one statement, whatever the order of their members, so that the database has one to prepare. */
    @Test
    public void theOrderOfMembersMakesNoOtherStatement() {
        Map<String, Object> forwards = new LinkedHashMap<>();
        Map<String, Object> backwards = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            forwards.put("k" + i, i);
            backwards.put("k" + (4 - i), 4 - i);
        }
        assertEquals(text(VALUE.eq(forwards)), text(VALUE.eq(backwards)));
        assertEquals(text(VALUE.contains(forwards)), text(VALUE.contains(backwards)));
    }

    private String text(Condition<Documents> condition) {
        return documents().where(condition).toSql().sql();
    }

    /** What has no JSON and what is a question of its own are refused. */
    @Test
    public void badDocumentsAreRefused() {
        sql.clear();
        assertThrows(IllegalArgumentException.class, () -> VALUE.contains(VALUE));
        assertThrows(
                IllegalArgumentException.class,
                () -> VALUE.eq(Documents_.text.json().asText()));
        assertThrows(IllegalArgumentException.class, () -> VALUE.contains(Double.NaN));
        sql.assertCount(0);
    }
}
