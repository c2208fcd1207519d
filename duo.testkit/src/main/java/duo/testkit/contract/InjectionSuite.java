package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import duo.api.Annotated;
import duo.api.Model;
import duo.api.Query;
import duo.api.Row;
import duo.api.SqlStatement;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Aggregates;
import duo.api.expr.Condition;
import duo.api.expr.Fn;
import duo.api.expr.JsonPath;
import duo.api.expr.TextExpression;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Text from outside never changes a statement, wherever it is given: it is refused before anything is sent, or it is a value or a name
 * that comes back as it was given.
 *
 * @since 0.1.0
 */
public abstract class InjectionSuite extends HostileSuite {
    private static final JsonPath<Documents> MAP = Documents_.map.json();

    /** For subclasses. */
    protected InjectionSuite() {}

    /** A name of a property, before or after a step and a test. */
    @Test
    public void namesOfPropertiesAreKnownOrRefused() {
        for (String hostile : HostileTexts.names()) {
            for (String lookup : List.of(
                    hostile,
                    hostile + "__exact",
                    "name__" + hostile,
                    "name__lower__" + hostile,
                    "name__" + hostile + "__icontains",
                    "name" + hostile)) {
                refused(InvalidQueryException.class, lookup, () -> people().filter(lookup, "x"));
                refused(InvalidQueryException.class, lookup, () -> people().exclude(Map.of("age", 1, lookup, "x")));
                refused(InvalidQueryException.class, lookup, () -> people().orderBy(lookup));
                refused(InvalidQueryException.class, lookup, () -> people().orderBy("name", "-" + lookup));
            }
        }
    }

    /** A value that is compared, whichever test compares it. */
    @Test
    public void valuesAreBound() {
        for (String hostile : HostileTexts.ALL) {
            Person added = people().create(new Person("x", hostile, 1));
            for (String test : List.of("exact", "iexact", "contains", "icontains", "startswith", "iendswith")) {
                sql.clear();
                List<String> found = people().filter("name__" + test, hostile)
                        .filter("pk", added.id())
                        .valuesList(Person_.name)
                        .all();
                assertEquals(List.of(hostile), found, test);
                if (hostile.length() > 3) {
                    assertEquals(-1, sql.texts().get(0).indexOf(hostile), hostile);
                }
            }
            assertEquals(
                    1,
                    people().filter("name__in", List.of(hostile, hostile + "!")).count(),
                    hostile);
            TextExpression<Person> selected = Fn.value(hostile);
            assertEquals(
                    hostile, people().filter("email", "a").valuesList(selected).one());
            assertEquals(
                    1,
                    people().where(Fn.<Person>rawCondition("{0} = {1}", Person_.name, Fn.value(hostile)))
                            .count(),
                    hostile);
            people().delete(added);
        }
    }

    /** The values of raw SQL, and the names of its places. */
    @Test
    public void rawValuesAreBound() {
        for (String hostile : HostileTexts.ALL) {
            Person added = people().create(new Person("x", hostile, 1));
            SqlStatement named = db().sql(quoted("SELECT name FROM people WHERE name = :name"));
            assertEquals(
                    List.of(hostile),
                    named.bind("name", hostile).as(String.class).all());
            assertEquals(
                    List.of(hostile),
                    db().sql(quoted("SELECT name FROM people WHERE name IN (?)"))
                            .params(List.of(hostile, hostile + "!"))
                            .as(String.class)
                            .all());
            refused(
                    InvalidQueryException.class,
                    hostile,
                    () -> named.bind("name", 1).bind(hostile, 1).rows().all());
            people().delete(added);
        }
    }

    /** A key of JSON, by name too. */
    @Test
    @Needs(Capability.JSON_EXPRESSIONS)
    public void keysOfJsonNameTheirMembers() {
        for (String hostile : HostileTexts.ALL) {
            Model<Documents> documents = db().model(Documents.class);
            Map<String, @Nullable Object> map = new HashMap<>();
            map.put(hostile, hostile);
            documents.create(new Documents(null, map, null, null, null, null, null));
            documents.create(new Documents(null, Map.of("name", "x"), null, null, null, null, null));
            foundOrRefused(hostile, () -> documents.where(MAP.key(hostile).eq(hostile)));
            foundOrRefused(hostile, () -> documents.where(MAP.hasKey(hostile)));
            foundOrRefused(hostile, () -> documents.where(MAP.contains(map)));
            foundOrRefused(hostile, () -> documents.filter("map__" + hostile + "__exact", hostile));
            foundOrRefused(hostile, () -> documents.filter("map__has_key", hostile));
            foundOrRefused(hostile, () -> documents.exclude("map__" + hostile + "__isnull", true));
            documents.filter("pk__isnull", false).deleteBulk();
        }
        for (String hostile : HostileTexts.NEVER_STORED) {
            refused(IllegalArgumentException.class, hostile, () -> MAP.key(hostile));
            refused(
                    InvalidQueryException.class,
                    hostile,
                    () -> db().model(Documents.class).filter("map__" + hostile, "x"));
        }
    }

    /** A database that has no path to a key says so before anything is sent. */
    private void foundOrRefused(String hostile, Supplier<Query<Documents>> query) {
        sql.clear();
        try {
            assertEquals(1, query.get().count(), hostile);
        } catch (InvalidQueryException refused) {
            Messages.assertTold(refused, "key");
            sql.assertCount(0);
        }
    }

    /** A name of a computed value, which comes back as it was given. */
    @Test
    public void namesOfValuesAreQuoted() {
        for (String hostile : HostileTexts.names()) {
            TextExpression<Person> named;
            try {
                named = Person_.name.upper().as(hostile);
            } catch (IllegalArgumentException refused) {
                Messages.assertTold(refused, "name");
                continue;
            }
            sql.clear();
            try {
                Row row = people().filter("email", "a")
                        .values(Person_.email, named)
                        .one();
                assertEquals(Map.of("email", "a", hostile, "ADA"), row.toMap(), hostile);
                Annotated<Person> annotated = people().annotate(named)
                        .where(Person_.email.eq("a"))
                        .orderBy(named.asc())
                        .one();
                assertEquals("ADA", annotated.get(named), hostile);
                List<Row> groups = people().groupBy(named)
                        .values(
                                Aggregates.group(named).as(hostile),
                                Aggregates.count().as("rows"))
                        .orderBy(Aggregates.group(named).asc())
                        .all();
                assertEquals(
                        List.of("ADA", "BOB"),
                        groups.stream().map(group -> group.toMap().get(hostile)).toList(),
                        hostile);
            } catch (InvalidQueryException refused) {
                Messages.assertTold(refused, "name");
                sql.assertCount(0);
            }
        }
    }

    /** A name of a function. */
    @Test
    public void namesOfFunctionsAreNamesOnly() {
        Pattern name = Pattern.compile("\\w+(\\.\\w+)*");
        for (String hostile : HostileTexts.names()) {
            for (String function : List.of(hostile, "UPPER" + hostile, hostile + ".UPPER")) {
                if (!name.matcher(function).matches()) {
                    refused(
                            InvalidQueryException.class,
                            function,
                            () -> people().valuesList(Fn.callText(function, Person_.name))
                                    .all());
                }
            }
        }
    }

    /** A comment tag. */
    @Test
    public void tagsEndNoComment() {
        for (String hostile : HostileTexts.names()) {
            sql.clear();
            try {
                assertEquals(2, people().tag(hostile).count(), hostile);
                String text = sql.texts().get(0);
                assertTrue(text.endsWith(" /* " + hostile + " */"), text);
                assertEquals(text.length() - 2, text.indexOf("*/"), text);
                assertEquals(text.lastIndexOf("/*"), text.indexOf("/*"), text);
            } catch (IllegalArgumentException refused) {
                Messages.assertTold(refused, "tag", "200");
                sql.assertCount(0);
            }
        }
    }

    /** A text that is no cursor, or one that was tampered with. */
    @Test
    public void cursorsAreReadOrRefused() {
        Query<Person> byName = people().orderBy("name");
        String cursor = byName.after(null, 1).nextCursor().orElseThrow();
        for (String hostile : HostileTexts.names()) {
            for (String text : List.of(hostile, cursor + hostile, hostile + cursor, "1" + hostile)) {
                refused(InvalidQueryException.class, text, () -> byName.after(text, 1));
                refused(InvalidQueryException.class, text, () -> byName.before(text, 1));
            }
        }
    }

    /** Names of columns that come from payloads and of values that are read. */
    @Test
    public void namesInMapsAreKnownOrDropped() {
        Row row = people().filter("email", "a").values(Person_.email).one();
        for (String hostile : HostileTexts.names()) {
            Map<String, Object> payload = new HashMap<>();
            payload.put(hostile, "x");
            payload.put("age", 36);
            sql.clear();
            assertEquals(1, people().filter("email", "a").updateBulk(payload));
            sql.texts().forEach(text -> assertEquals(-1, hostile.length() < 4 ? -1 : text.indexOf(hostile), text));
            sql.clear();
            try {
                Object value = row.get(hostile, String.class);
                fail("'" + hostile + "' gave " + value);
            } catch (IllegalArgumentException | InvalidQueryException refused) {
                sql.assertCount(0);
            }
        }
    }

    /** Texts that are made parts of other texts by functions. */
    @Test
    public void argumentsOfFunctionsAreBound() {
        List<Condition<Person>> always = new ArrayList<>();
        for (String hostile : HostileTexts.ALL) {
            always.add(Person_.name.concat(hostile).endsWith(hostile));
            always.add(Person_.name.concat(hostile).position(hostile).gt(0));
            always.add(Person_.name.concat(hostile).replace(hostile, "").eq(Person_.name));
        }
        for (Condition<Person> condition : always) {
            assertEquals(2, people().where(condition).count(), condition.toString());
        }
    }
}
