package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.error.InvalidQueryException;
import duo.api.expr.JsonPath;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lookups by name into JSON.
 *
 * @since 0.1.0
 */
@Needs(Capability.JSON_EXPRESSIONS)
public abstract class LookupJsonSuite extends ContractSuite {
    private static final JsonPath<Documents> MAP = Documents_.map.json();

    /** For subclasses. */
    protected LookupJsonSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Documents.class);
    }

    private Model<Documents> documents() {
        return db().model(Documents.class);
    }

    private LookupCheck<Documents> lookup() {
        return new LookupCheck<>(documents(), sql);
    }

    /** Three objects, and a row without one. */
    @BeforeEach
    public void fill() {
        Map<String, @Nullable Object> ada = new HashMap<>();
        ada.put("role", "admin");
        ada.put("quota", 2);
        ada.put("active", true);
        ada.put("since", null);
        ada.put("address", Map.of("city", "Ulm", "lines", List.of("x", "Y z")));
        store(ada);
        Map<String, @Nullable Object> bob = new HashMap<>();
        bob.put("role", "Guest");
        bob.put("quota", 10.5);
        bob.put("active", false);
        bob.put("address", Map.of("city", "Bonn", "lines", List.of(7)));
        bob.put("contains", Map.of("a__b", "c"));
        store(bob);
        store(Map.of("quota", "2", "address", Map.of()));
        store(null);
        sql.clear();
    }

    private void store(@Nullable Map<String, @Nullable Object> map) {
        documents().create(new Documents(null, map, null, null, null, null, null));
    }

    /** Words are keys and indexes, and values are compared by their type. */
    @Test
    public void wordsLeadIntoJson() {
        LookupCheck<Documents> lookup = lookup();
        lookup.same(1, MAP.key("role").eq("admin"), "map__role", "admin");
        lookup.same(1, MAP.path("address", "city").eq("Ulm"), "map__address__city", "Ulm");
        lookup.same(1, MAP.path("address", "lines", 0).eq("x"), "map__address__lines__0", "x");
        lookup.same(1, MAP.path("address", "lines", 0).eq(7), "map__address__lines__0__exact", 7);
        lookup.same(1, MAP.key("quota").eq(2), "map__quota", 2);
        lookup.same(1, MAP.key("quota").eq("2"), "map__quota", "2");
        lookup.same(2, MAP.key("quota").ne(2), "map__quota__ne", 2);
        lookup.same(1, MAP.key("quota").gt(2), "map__quota__gt", 2);
        lookup.same(2, MAP.key("quota").ge(2), "map__quota__gte", 2L);
        lookup.same(1, MAP.key("quota").lt(3.5), "map__quota__lt", 3.5);
        lookup.same(2, MAP.key("quota").le(10.5), "map__quota__lte", 10.5);
        lookup.same(1, MAP.path("address", "city").gt("C"), "map__address__city__gt", "C");
        lookup.same(2, MAP.key("quota").ge(1).and(MAP.key("quota").le(11)), "map__quota__range", List.of(1, 11));
        lookup.same(2, MAP.key("quota").eq(2).or(MAP.key("quota").eq("2")), "map__quota__in", List.of(2, "2"));
        lookup.same(0, MAP.key("quota").eq("none"), "map__quota__in", List.of());
        lookup.same(1, MAP.key("active").isTrue(), "map__active", true);
        lookup.same(1, MAP.key("active").isTrue(), "map__active__is_true", true);
        lookup.same(1, MAP.key("active").isFalse(), "map__active__is_false", "true");
        lookup.same(1, MAP.key("address").eq(Map.of()), "map__address", Map.of());
        lookup.same(0, MAP.key("nowhere").eq("x"), "map__nowhere__there", "x");
    }

    /** Missing and null. */
    @Test
    public void missingIsToldFromNull() {
        LookupCheck<Documents> lookup = lookup();
        lookup.same(4, MAP.key("since").isNull(), "map__since", null);
        lookup.same(4, MAP.key("since").isNull(), "map__since__isnull", true);
        lookup.same(3, MAP.key("since").isMissing(), "map__since__is_missing", true);
        lookup.same(1, MAP.key("since").isJsonNull(), "map__since__is_json_null", "true");
        lookup.same(2, MAP.key("role").isNotNull(), "map__role__ne", null);
        lookup.same(2, MAP.key("role").isNotNull(), "map__role__isnotnull", true);
        lookup.same(1, MAP.isNull(), "map__isnull", true);
        lookup.same(1, Documents_.map.isNull(), "map", null);
    }

    /** What JSON contains, and its keys. */
    @Test
    public void jsonIsAskedForWhatItContains() {
        LookupCheck<Documents> lookup = lookup();
        lookup.same(1, MAP.contains(Map.of("quota", 2)), "map__contains", Map.of("quota", 2));
        lookup.same(
                1, MAP.path("address", "lines").contains(List.of("x")), "map__address__lines__contains", List.of("x"));
        lookup.same(1, MAP.path("address", "lines").contains("Y z"), "map__address__lines__contains", "Y z");
        lookup.same(1, MAP.hasKey("since"), "map__has_key", "since");
        lookup.same(1, MAP.hasKey("since"), "map__json_has_key", "since");
        lookup.same(2, MAP.key("address").hasKey("city"), "map__address__hasKey", "city");
        lookup.same(2, MAP.hasAnyKey(List.of("since", "contains")), "map__has_any_keys", List.of("since", "contains"));
        lookup.same(2, MAP.hasAnyKey(List.of("since", "contains")), "map__json_has_any", List.of("since", "contains"));
        lookup.same(1, MAP.hasAllKeys(List.of("since", "role")), "map__has_keys", List.of("since", "role"));
        lookup.same(1, MAP.hasAllKeys(List.of("since", "role")), "map__json_has_all", List.of("since", "role"));
        lookup.same(1, MAP.key("contains").isNotNull(), "map__contains__isnull", false);
        lookup.refused("map__has_keys", List.of(), "map__has_keys", "no name");
        lookup.refused("map__contains", null, "map__isnull");
    }

    /** A step gives a value a type, also for values that come as texts. */
    @Test
    public void valuesInJsonAreGivenTypes() {
        LookupCheck<Documents> lookup = lookup();
        lookup.same(1, MAP.key("quota").asInteger().eq(2), "map__quota__as_integer", "2");
        lookup.same(1, MAP.key("quota").asLong().lt(3L), "map__quota__as_long__lt", "3");
        lookup.same(2, MAP.key("quota").asDouble().gt(1.5), "map__quota__as_double__gt", "1.5");
        lookup.same(2, MAP.key("quota").asDecimal().isNotNull(), "map__quota__asDecimal__isnull", "false");
        lookup.same(1, MAP.key("active").asBoolean().eq(true), "map__active__as_boolean", "yes");
        lookup.same(1, MAP.key("role").asText().lower().eq("guest"), "map__role__as_text__lower", "guest");
        lookup.same(2, MAP.key("role").asText().length().eq(5), "map__role__as_text__length", "5");
        lookup.same(1, MAP.key("role").asText().icontains("UES"), "map__role__icontains", "UES");
        lookup.same(1, MAP.key("role").asText().startsWith("G"), "map__role__startswith", "G");
        lookup.same(1, MAP.key("role").asText().iendsWith("MIN"), "map__role__iendswith", "MIN");
        lookup.same(1, MAP.key("role").asText().ieq("ADMIN"), "map__role__iexact", "ADMIN");
        assertEquals(
                Arrays.asList("Bonn", "Ulm"),
                documents()
                        .filter("map__address__city__isnull", false)
                        .orderBy("map__address__city__as_text")
                        .valuesList(MAP.path("address", "city").asText())
                        .all());
        assertEquals(
                List.of(10.5, 2.0),
                documents()
                        .filter("map__quota__as_double__isnull", false)
                        .orderBy("-map__quota__as_double")
                        .valuesList(MAP.key("quota").asDouble())
                        .all());
    }

    /** Whole JSON is compared with what its property holds, also with a text that is JSON. */
    @Test
    public void wholeJsonIsConverted() {
        LookupCheck<Documents> lookup = lookup();
        lookup.same(1, MAP.eq(Map.of("quota", "2", "address", Map.of())), "map", "{\"address\": {}, \"quota\": \"2\"}");
        lookup.same(
                2, MAP.ne(Map.of("quota", "2", "address", Map.of())), "map__ne", "{\"address\":{},\"quota\":\"2\"}");
    }

    /** What is no step, no test or no value is refused. */
    @Test
    public void whatJsonDoesNotHaveIsRefused() {
        LookupCheck<Documents> lookup = lookup();
        lookup.refused("map__quota__gt", true, "map__quota__gt", "a number or a text");
        lookup.refused("map__quota__gt", null, "map__quota__gt", "a number or a text");
        lookup.refused("map__quota__in", 2, "map__quota__in", "collection");
        lookup.refused("map__quota__as_integer", "two", "map__quota__as_integer", "'two'");
        lookup.refused("map__quota__as_integer__contains", "2", "a text");
        lookup.refused("map__", "x", "map", "empty");
        lookup.refused("map____role", "x", "map", "empty");
        lookup.refused("map__99999999999", "x", "99999999999");
        lookup.refused("map__\u0000", "x", "map");
        lookup.refused("map", "no JSON", "map", "no JSON");
        lookup.refused("map__role", documents().valuesList(MAP.key("role").asText()), "map__role", "value");
        InvalidQueryException refused =
                assertThrows(InvalidQueryException.class, () -> documents().orderBy("map__role"));
        Messages.assertTold(refused, "map__role, which is a place in JSON", "as_text");
    }
}
