package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.expr.Condition;
import duo.api.expr.JsonPath;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is in JSON is one of several values, or none of them.
 *
 * @since 0.1.0
 */
@Needs(Capability.JSON_EXPRESSIONS)
public abstract class JsonMembershipSuite extends ContractSuite {
    private static final JsonPath<Documents> VALUE = Documents_.map.json().key("v");

    /** For subclasses. */
    protected JsonMembershipSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Documents.class);
    }

    /** Texts and numbers alike, truth values, documents, null, nothing and no document. */
    @BeforeEach
    public void store() {
        List<@Nullable Object> values =
                Arrays.asList(1, 2.5, "1", "two", true, List.of(1, 2), Map.of("a", 1), null, "it's \"x\" \\");
        List<Documents> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Map<String, @Nullable Object> map = new HashMap<>();
            map.put("v", values.get(i));
            rows.add(new Documents(null, map, null, null, null, null, String.valueOf(i)));
        }
        rows.add(new Documents(null, Map.of("w", 1), null, null, null, null, "9"));
        rows.add(new Documents(null, null, null, null, null, null, "10"));
        documents().createBulk(rows);
        sql.clear();
    }

    private Model<Documents> documents() {
        return db().model(Documents.class);
    }

    private void assertFound(long expected, Condition<Documents> condition) {
        sql.clear();
        assertEquals(expected, documents().where(condition).count(), () -> String.valueOf(sql.texts()));
        sql.assertCount(1);
    }

    /** Texts are texts and numbers are numbers. */
    @Test
    public void valuesAreAmongOthersOfTheirKind() {
        assertFound(2, VALUE.in("1", "two", "x"));
        assertFound(1, VALUE.in("it's \"x\" \\"));
        assertFound(2, VALUE.in(1, 2.5));
        assertFound(2, VALUE.in(1L, new BigDecimal("2.50"), (byte) 9));
        assertFound(1, VALUE.in(List.of(true, false)));
        assertFound(2, VALUE.in(List.of(List.of(1, 2), Map.of("a", 1))));
        assertFound(1, Documents_.map.json().key("v").index(1).in(2, 3));
    }

    /** What is none of several is a value nevertheless, of any kind. */
    @Test
    public void valuesAreNoneOfOthers() {
        assertFound(6, VALUE.notIn("1", "two"));
        assertFound(6, VALUE.notIn(1, 2.5));
        assertFound(7, VALUE.notIn(List.of(true)));
        assertFound(2, VALUE.notIn("1", "two").not());
        assertFound(8, VALUE.notIn("x").and(VALUE.isNotNull()));
    }

    /** Among none is nothing, and everything is none of them. */
    @Test
    public void ofNoneThereIsNothing() {
        assertFound(0, VALUE.in(List.of()));
        assertFound(11, VALUE.notIn(List.of()));
    }

    /** Values of several kinds, and null, are refused. */
    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    public void valuesOfSeveralKindsAreRefused() {
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> VALUE.in(List.of(1, "1"))), "numbers and texts");
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> VALUE.notIn(List.of(Map.of(), true))),
                "documents and truth values");
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> VALUE.in(Arrays.asList("a", null))), "isNull()");
        assertThrows(IllegalArgumentException.class, () -> VALUE.in(List.of(Documents_.text)));
        assertThrows(IllegalArgumentException.class, () -> VALUE.in(Double.NaN, 1));
        sql.assertCount(0);
    }
}
