package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Q;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.api.relation.Ref;
import duo.testkit.model.Person;
import duo.testkit.model.Person_;
import duo.testkit.model.schema.Shelf;
import duo.testkit.model.types.Residents;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Conditions and orders that name properties by text.
 *
 * @since 0.1.0
 */
public abstract class LookupSuite extends ContractSuite {

    /** For subclasses. */
    protected LookupSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Person.class, Residents.class, Shelf.class, Shelf.Plain.class);
    }

    private Model<Person> people() {
        return db().model(Person.class);
    }

    /** Four people, two of them without a nickname. */
    @BeforeEach
    public void fill() {
        people().createBulk(List.of(
                new Person(null, "a", "Ada", 36, "50%"),
                new Person(null, "b", "ada", 20, null),
                new Person(null, "c", "Bob", 30, "b_o"),
                new Person(null, "d", "Dén", 41, null)));
        sql.clear();
    }

    private List<String> emails(Query<Person> query) {
        return query.orderBy("email").valuesList(Person_.email).all();
    }

    private void assertFound(String expected, String lookup, @Nullable Object value) {
        sql.clear();
        assertEquals(expected, String.join("", emails(people().filter(lookup, value))), lookup + " " + value);
        sql.assertCount(1);
    }

    /** Each test, with values of the type of the property and with texts. */
    @Test
    public void eachTestFindsItsRows() {
        assertFound("a", "name", "Ada");
        assertFound("a", "name__exact", "Ada");
        assertFound("ab", "name__iexact", "aDA");
        assertFound("bcd", "name__ne", "Ada");
        assertFound("ad", "age__gt", 30);
        assertFound("acd", "age__gte", "30");
        assertFound("b", "age__lt", 30L);
        assertFound("bc", "age__lte", 30);
        assertFound("ac", "age__range", List.of(30, "36"));
        assertFound("bd", "age__in", new int[] {20, 41, 99});
        assertFound("bd", "age__in", List.of("20", "41"));
        assertFound("", "age__in", List.of());
        assertFound("c", "name__contains", "ob");
        assertFound("c", "name__icontains", "OB");
        assertFound("a", "name__startswith", "A");
        assertFound("ab", "name__istartsWith", "A");
        assertFound("c", "name__ends_with", "b");
        assertFound("ab", "name__iendswith", "DA");
        assertFound("bd", "nickname__isnull", true);
        assertFound("ac", "nickname__isnull", "false");
        assertFound("ac", "nickname__isnotnull", true);
        assertFound("bd", "nickname", null);
        assertFound("ac", "nickname__ne", null);
        assertFound("a", "nickname__contains", "%");
        assertFound("c", "nickname__contains", "_");
        assertFound("bc", "age__lt", people().where(Person_.name.eq("Ada")).valuesList(Person_.age));
        assertFound(
                "ac", "age__in", people().where(Person_.nickname.isNotNull()).valuesList(Person_.age));
    }

    /** The key by its name and as pk, from a model's text too. */
    @Test
    public void theKeyHasANameOfItsOwn() {
        Person ada = people().filter("email", "a").one();
        assertFound("a", "pk", ada.id());
        assertFound("a", "id", String.valueOf(ada.id()));
        assertFound("bcd", "pk__ne", ada.id());
        assertEquals(
                ada,
                people().filter("pk__in", List.of(Objects.requireNonNull(ada.id())))
                        .one());
    }

    /** What is excluded is the opposite of what is filtered, whether NULL takes part or not. */
    @Test
    public void excludingGivesExactlyTheOtherRows() {
        assertEquals(List.of("b", "c", "d"), emails(people().exclude("nickname", "50%")));
        assertEquals(List.of("b", "d"), emails(people().exclude("nickname__isnull", false)));
        assertEquals(
                List.of("b", "c", "d"),
                emails(people().exclude(new TreeMap<>(Map.of("nickname__contains", "%", "age", 36)))));
        assertEquals(
                List.of("a", "c", "d"),
                emails(people().exclude(Q.of("nickname", "zz").or("age", 20))));
        assertEquals(
                List.of("a"), emails(people().exclude(Q.of("nickname", "50%").not())));
        assertEquals(4, people().exclude("age__in", List.of()).count());
        Query<Person> nobody = people().where(Person_.age.gt(99));
        assertEquals(4, people().exclude("age", nobody.valuesList(Person_.age)).count());
        assertEquals(
                4,
                people().exclude("name__in", people().valuesList(Person_.nickname))
                        .count());
    }

    /** Conditions are combined, and none of them change nothing. */
    @Test
    public void conditionsCombine() {
        Q young = Q.of("age__lt", 30);
        assertEquals(List.of("b", "d"), emails(people().filter(young.or("age__gt", 40))));
        assertEquals(List.of("d"), emails(people().filter(Q.of("age__gt", 20).and("nickname", null))));
        assertEquals(List.of("b"), emails(people().filter(young).filter("nickname__isnull", true)));
        assertEquals(
                List.of("a", "b"),
                emails(people().filter(young.or(Q.of("name", "Ada").and(Q.of("age", 36))))));
        assertEquals(4, people().filter(Map.of()).count());
        assertEquals(4, people().exclude(Map.of()).count());
        assertEquals(4, people().filter(Q.of(Map.of()).or(Q.of(Map.of()))).count());
        assertEquals(1, people().filter(Q.of(Map.of()).or("age", 20)).count());
        assertThrows(
                InvalidQueryException.class, () -> people().filter(Map.of()).deleteBulk());
        Map<String, @Nullable Object> both = new HashMap<>();
        both.put("nickname", null);
        both.put("age__gte", "21");
        assertEquals(List.of("d"), emails(people().filter(both)));
    }

    /** Orders by name replace earlier ones. */
    @Test
    public void namesOrder() {
        assertEquals(
                List.of("d", "a", "c", "b"),
                people().orderBy("name")
                        .orderBy("-age", "email")
                        .valuesList(Person_.email)
                        .all());
        assertEquals(
                List.of("b", "d"),
                people().filter("nickname__isnull", true)
                        .orderBy("age")
                        .valuesList(Person_.email)
                        .all());
        refused(() -> people().orderBy("-ages"), "ages", "'age'", "nickname");
        refused(() -> people().orderBy("age", "name desc"), "name desc");
        refused(() -> people().orderBy("--age"), "-age");
        refused(() -> people().orderBy(""), "''");
    }

    /** A reference is compared with a model, a reference or a key. */
    @Test
    public void referencesAreComparedWithModels() {
        Shelf first = db().model(Shelf.class).insert(new Shelf("a"));
        Shelf second = db().model(Shelf.class).insert(new Shelf("b"));
        Model<Shelf.Plain> plains = db().model(Shelf.Plain.class);
        plains.insert(new Shelf.Plain(1, Ref.to(first)));
        plains.insert(new Shelf.Plain(2, Ref.to(second)));
        sql.clear();
        for (Query<Shelf.Plain> query : List.of(
                plains.filter("shelf", first),
                plains.filter("shelf", Ref.to(first)),
                plains.filter("shelf__pk", "a"),
                plains.filter("shelf__id__in", List.of("a", "c")),
                plains.filter("shelf__in", List.of(first)),
                plains.exclude("shelf__in", List.of(second, "x")),
                plains.filter("shelf__in", db().model(Shelf.class).filter("pk", "a")))) {
            assertEquals(1, query.one().id());
        }
        sql.assertCount(7);
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> plains.filter("shelf__nam", "a")), "nam", "name");
    }

    /** Embedded properties are reached by their steps. */
    @Test
    public void embeddedPropertiesAreSteps() {
        Model<Residents> residents = db().model(Residents.class);
        String city = residents.type().table().columns().stream()
                .map(column -> column.property())
                .filter(property -> property.startsWith("home."))
                .findFirst()
                .orElseThrow();
        sql.clear();
        assertEquals(
                0, residents.filter(city.replace(".", "__") + "__isnull", true).count());
        sql.assertCount(1);
    }

    private void refused(Executable call, String... parts) {
        sql.clear();
        Messages.assertTold(assertThrows(InvalidQueryException.class, call), parts);
        sql.assertCount(0);
    }

    /** What the model does not know is refused before any SQL, with the names that it does. */
    @Test
    public void whatIsUnknownIsRefused() {
        refused(() -> people().filter("nme", "x"), "Person", "'nme'", "did you mean 'name'", "email");
        refused(() -> people().filter("name__icontain", "x"), "name__icontain", "icontain", "did you mean 'icontains'");
        refused(() -> people().filter("name__lowr__contains", "x"), "lowr", "did you mean 'lower'");
        refused(() -> people().filter("name__contains__lower", "x"), "after the test 'contains'", "lower");
        refused(() -> people().filter("age__year", 1), "Integer", "'year'", "neither a step nor a test");
        refused(() -> people().filter("name__length__contains", "1"), "name__length", "Integer", "a text");
        refused(() -> people().filter("name__haskey", "x"), "JSON", "String");
        refused(() -> people().filter("name__length__gt", "many"), "'many'", "name__length", "Integer");
        refused(() -> people().filter("name__regex", null), "name__isnull");
        refused(() -> people().orderBy("name__contains"), "contains");
        refused(() -> people().filter("age__icontains", "3"), "age__icontains", "text", "Integer");
        refused(() -> people().filter("age", "old"), "'old'", "age", "Integer");
        refused(() -> people().filter("age__gt", null), "age__isnull");
        refused(() -> people().filter("age__in", 5), "collection");
        refused(() -> people().filter("age__in", Arrays.asList(1, null)), "null");
        refused(() -> people().filter("age__range", List.of(1)), "two", "1");
        refused(() -> people().filter("nickname__isnull", "perhaps"), "true or false");
        refused(() -> people().filter("", 1), "''");
        refused(() -> people().filter("__", 1), "''");
    }
}
