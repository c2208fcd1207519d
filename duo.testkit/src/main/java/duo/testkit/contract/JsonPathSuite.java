package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Model;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.Condition;
import duo.api.expr.JsonPath;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import duo.testkit.model.types.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A path leads to one place, whatever its keys are made of.
 *
 * @since 0.1.0
 */
@Needs(Capability.JSON_EXPRESSIONS)
public abstract class JsonPathSuite extends ContractSuite {
    /** Not every database has a path to a key that begins with a minus. */
    private static final List<String> KEYS = Stream.concat(
                    Stream.of("", "a", "A", "0", "null", "true", "last", "\u00E9"), HostileTexts.ALL.stream())
            .filter(key -> !key.startsWith("-"))
            .toList();

    private static final JsonPath<Documents> MAP = Documents_.map.json();

    /** For subclasses. */
    protected JsonPathSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Documents.class);
    }

    private Model<Documents> documents() {
        return db().model(Documents.class);
    }

    private void store(@Nullable Map<String, @Nullable Object> map) {
        documents().create(new Documents(null, map, null, null, null, null, null));
    }

    private long count(Condition<Documents> condition) {
        sql.clear();
        long count = documents().where(condition).count();
        sql.assertCount(1);
        return count;
    }

    /** Every key is found, and no other one with it. */
    @Test
    public void everyKeyNamesItsMember() {
        Map<String, @Nullable Object> map = new HashMap<>();
        Map<String, @Nullable Object> inner = new HashMap<>();
        for (int i = 0; i < KEYS.size(); i++) {
            map.put(KEYS.get(i), i);
            inner.put(KEYS.get(i), "text " + i);
        }
        map.put("inner", inner);
        map.put("list", List.of(inner));
        store(map);
        for (int i = 0; i < KEYS.size(); i++) {
            String key = KEYS.get(i);
            assertEquals(i, documents().valuesList(MAP.key(key).asInteger()).one(), key);
            assertEquals(
                    "text " + i,
                    documents().valuesList(MAP.path("inner", key).asText()).one(),
                    key);
            assertEquals(1, count(MAP.path("list", 0, key).eq("text " + i)), key);
            assertEquals(1, count(MAP.hasKey(key)), key);
            assertEquals(0, count(MAP.key("inner").key(key).key(key).isNotNull()), key);
        }
        assertEquals(1, documents().count());
    }

    /** A minus at the beginning, which one database takes for an error. */
    @Test
    public void keysMayBeginWithAMinus() {
        store(Map.of("-1", "minus", "a", Map.of("--", 2)));
        sql.clear();
        try {
            assertEquals(1, count(MAP.key("-1").eq("minus")));
            assertEquals(1, count(MAP.path("a", "--").eq(2)));
        } catch (UnsupportedFeatureException refused) {
            Messages.assertTold(refused, "minus", "'-1'");
            sql.assertCount(0);
        }
    }

    /** A key that is not there is not found, whatever it is made of. */
    @Test
    public void keysThatAreNotThereAreMissing() {
        store(Map.of("inner", Map.of("plain", 1), "list", List.of(1, 2)));
        for (String key : KEYS) {
            assertEquals(1, count(MAP.key(key).isMissing()), key);
            assertEquals(1, count(MAP.key("inner").key(key).isMissing()), key);
            assertEquals(1, count(MAP.key("list").key(key).isMissing()), key);
            assertEquals(0, count(MAP.hasKey(key)), key);
        }
    }

    /** Positions lead into arrays only, keys into objects only. */
    @Test
    public void stepsGoByTheTypeOfTheValue() {
        store(Map.of(
                "list",
                List.of(List.of(7, 8), Map.of("0", "zero")),
                "object",
                Map.of("0", "zero"),
                "text",
                "abc",
                "number",
                5));
        assertEquals(1, count(MAP.path("list", 0, 0).eq(7)));
        assertEquals(1, count(MAP.path("list", 0, 1).eq(8)));
        assertEquals(1, count(MAP.path("list", 1, "0").eq("zero")));
        assertEquals(1, count(MAP.path("object", "0").eq("zero")));
        for (JsonPath<Documents> nowhere : List.of(
                MAP.path("list", 2),
                MAP.path("list", Integer.MAX_VALUE),
                MAP.path("list", 0, 2),
                MAP.path("list", "0"),
                MAP.path("list", 1, 0),
                MAP.path("list", 0, 0, 0),
                MAP.path("list", 0, 0, 0, 0),
                MAP.path("object", 0),
                MAP.path("text", 0),
                MAP.path("text", 1),
                MAP.path("number", 0),
                MAP.path("number", "a"),
                MAP.index(0),
                MAP.path("list", "list"))) {
            assertEquals(1, count(nowhere.isMissing()), nowhere.toString());
            assertEquals(0, count(nowhere.isNotNull()), nowhere.toString());
            assertEquals(1, count(nowhere.asText().isNull()), nowhere.toString());
        }
    }

    /** Twenty steps deep. */
    @Test
    public void pathsAreDeep() {
        Object value = "bottom";
        List<Object> steps = new ArrayList<>();
        for (int depth = 0; depth < 10; depth++) {
            value = Map.of("k" + depth, List.of(value));
            steps.addFirst(0);
            steps.addFirst("k" + depth);
        }
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("top", value);
        store(map);
        assertEquals(1, count(MAP.key("top").path(steps.toArray()).eq("bottom")));
        assertEquals(1, count(MAP.key("top").path(steps.toArray()).key("x").isMissing()));
    }

    /** Records, lists, maps and texts are JSON alike. */
    @Test
    public void everyKindOfJsonHasPaths() {
        documents()
                .create(new Documents(
                        null,
                        null,
                        new Note<>("title", null, List.of("a", "b")),
                        new Note<>("outer", "Ada", List.of(new Note<>("inner", null, List.of(1, 2)))),
                        List.of(new Note<>("first", null, List.of(9007199254740993L))),
                        Map.of("g", List.of(3, 4)),
                        "just text"));
        assertEquals(1, count(Documents_.note.json().path("items", 1).eq("b")));
        assertEquals(
                1, count(Documents_.nested.json().path("items", 0, "items", 1).eq(2)));
        assertEquals(1, count(Documents_.list.json().path(0, "items", 0).eq(9007199254740993L)));
        assertEquals(0, count(Documents_.list.json().path(0, "items", 0).eq(9007199254740992L)));
        assertEquals(1, count(Documents_.groups.json().path("g", 0).eq(3)));
        assertEquals(
                2,
                documents()
                        .valuesList(Documents_.groups.json().key("g").length())
                        .one());
        assertEquals(1, documents().valuesList(Documents_.list.json().length()).one());
        assertEquals(1, count(Documents_.text.json().eq("just text")));
        assertEquals(
                "just text",
                documents().valuesList(Documents_.text.json().asText()).one());
        assertEquals(1, count(Documents_.text.json().index(0).isMissing()));
        assertEquals(1, count(Documents_.map.json().isMissing()));
    }

    /** Objects are asked for their members. */
    @Test
    public void objectsHaveKeys() {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("a", null);
        map.put("b", 1);
        store(map);
        store(Map.of("b", 2));
        store(null);
        assertEquals(1, count(MAP.hasKey("a")));
        assertEquals(2, count(MAP.hasKey("b")));
        assertEquals(2, count(MAP.hasKey("a").not()));
        assertEquals(2, count(MAP.hasAnyKey(List.of("a", "b", "c"))));
        assertEquals(1, count(MAP.hasAllKeys(List.of("a", "b"))));
        assertEquals(0, count(MAP.hasAllKeys(List.of("a", "b", "c"))));
        assertEquals(0, count(MAP.hasAnyKey(List.of())));
    }
}
