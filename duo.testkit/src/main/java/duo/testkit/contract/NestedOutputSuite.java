package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Aggregates;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Grade_;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.User;
import duo.testkit.model.relation.User_;
import duo.testkit.model.types.Address;
import duo.testkit.model.types.Confidential;
import duo.testkit.model.types.Confidential_;
import duo.testkit.model.types.Converted;
import duo.testkit.model.types.Residents;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Models and rows as maps and as JSON, with what was loaded of their relations.
 *
 * @since 0.1.0
 */
public abstract class NestedOutputSuite extends ContractSuite {
    private Library library;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected NestedOutputSuite() {}

    @Override
    protected List<Class<?>> models() {
        List<Class<?>> models = new ArrayList<>(RelationModels.ALL);
        models.addAll(List.of(Residents.class, Confidential.class, Converted.class));
        return models;
    }

    /** Fills the tables. */
    @BeforeEach
    public void fill() {
        library = new Library(db());
        sql.clear();
    }

    private Model<Book> books() {
        return db().model(Book.class);
    }

    private Map<String, @Nullable Object> map(Object given) {
        sql.clear();
        Map<String, @Nullable Object> map = db().toMap(given);
        sql.assertCount(0);
        return map;
    }

    private static Map<?, ?> inside(Map<?, ?> map, String name) {
        return map.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    private static List<Map<?, ?>> list(Map<?, ?> map, String name) {
        List<Map<?, ?>> all = new ArrayList<>();
        if (map.get(name) instanceof List<?> elements) {
            elements.forEach(element -> all.add((Map<?, ?>) element));
        }
        return all;
    }

    /** What is not loaded is a key, or left out. */
    @Test
    public void modelsAloneAreFlat() {
        Map<String, @Nullable Object> engines =
                map(books().where(Book_.id.eq(library.engines.id)).one());
        assertEquals(
                List.of("id", "title", "pages", "price", "author", "editor", "publisher"),
                List.copyOf(engines.keySet()));
        assertEquals("Engines", engines.get("title"));
        assertEquals(library.ada.id, engines.get("author"));
        assertEquals(library.bob.id, engines.get("editor"));
        Map<String, @Nullable Object> notes =
                map(books().where(Book_.id.eq(library.notes.id)).one());
        assertNull(notes.get("editor"));
        assertNull(notes.get("publisher"));
    }

    /** What is loaded stands inside, and a model that stands around itself is its key. */
    @Test
    public void loadedRelationsAreInside() {
        Book engines = books().where(Book_.id.eq(library.engines.id))
                .related(Book_.author)
                .related(Book_.reviews)
                .related(Book_.tags)
                .one();
        Map<String, @Nullable Object> map = map(engines);
        assertEquals("Ada", inside(map, "author").get("name"));
        assertFalse(inside(map, "author").containsKey("books"));
        assertEquals(
                List.of(5, 3, 4),
                list(map, "reviews").stream().map(review -> review.get("stars")).toList());
        assertEquals(engines.id, list(map, "reviews").get(0).get("book"));
        assertEquals(2, list(map, "tags").size());
        Author ada = db().model(Author.class)
                .where(Author_.name.eq("Ada"))
                .related(Author_.books)
                .one();
        assertEquals(ada.id, list(map(ada), "books").get(0).get("author"));
        List<User> users = db().model(User.class)
                .orderBy(User_.name.asc())
                .related(User_.profile)
                .all();
        assertEquals("on", inside(map(users.get(0)), "profile").get("motto"));
        Map<String, @Nullable Object> without = map(users.get(1));
        assertEquals(true, without.containsKey("profile"));
        assertNull(without.get("profile"));
    }

    /** Columns that were not loaded are left out; values that were computed stand beside those of the model. */
    @Test
    public void partsAndComputedValues() {
        assertEquals(
                List.of("id", "title", "author", "editor", "publisher"),
                List.copyOf(map(books().only(Book_.title).first().orElseThrow()).keySet()));
        Map<String, @Nullable Object> counted = map(books().where(Book_.title.eq("Engines"))
                .annotate(Book_.reviews.count().as("stars"))
                .one());
        assertEquals("Engines", counted.get("title"));
        assertEquals(3L, counted.get("stars"));
        Row row = books().groupBy(Book_.author.get(Author_.name))
                .values(Aggregates.count().as("n"))
                .all()
                .get(0);
        assertEquals(List.of("n"), List.copyOf(map(row).keySet()));
    }

    /** Embedded records and keys of several columns are maps. */
    @Test
    public void embeddedRecordsAndKeysAreInside() {
        Address home = new Address("Way", null, new Address.Place("Oslo", "0150"));
        Residents saved = db().model(Residents.class)
                .create(new Residents(null, home, null, new Address.Place("Bergen", "5003")));
        Map<String, @Nullable Object> map = map(saved);
        assertEquals("Way", inside(map, "home").get("street"));
        assertEquals(Map.of("city", "Oslo", "code", "0150"), inside(inside(map, "home"), "place"));
        assertEquals(Map.of("city", "Bergen", "code", "5003"), inside(map, "plain"));
    }

    /** Secret values are left out of models and of rows, also where something is computed of them. */
    @Test
    public void secretsAreLeftOut() {
        Confidential saved =
                db().model(Confidential.class).create(new Confidential(null, "Ada", "t0ken", 1234, "h1nt"));
        assertEquals(List.of("id", "name"), List.copyOf(map(saved).keySet()));
        Row row = db().model(Confidential.class)
                .values(
                        Confidential_.name,
                        Confidential_.token,
                        Confidential_.token.upper().as("loud"))
                .one();
        assertEquals(List.of("name"), List.copyOf(map(row).keySet()));
        assertEquals("{\"name\":\"Ada\"}", db().toJson(row));
    }

    /** JSON is that of the maps, of one or several; values of the user's types are written as they are stored. */
    @Test
    public void jsonIsThatOfTheMaps() {
        List<Book> waves =
                books().where(Book_.title.eq("Waves")).related(Book_.author).all();
        String author = "{\"id\":" + library.bob.id + ",\"name\":\"Bob\",\"born\":1912}";
        String json = "{\"id\":" + library.waves.id + ",\"title\":\"Waves\",\"pages\":120,\"price\":20.00,\"author\":"
                + author + ",\"editor\":" + library.ada.id + ",\"publisher\":" + library.elm.id() + "}";
        sql.clear();
        assertEquals(json, db().toJson(waves.get(0)));
        assertEquals("[" + json + "]", db().toJson(waves));
        assertEquals("[]", db().toJson(List.of()));
        assertEquals("[" + json + "]", AsyncDatabase.of(db()).toJson(waves));
        assertEquals(db().toMap(waves.get(0)), AsyncDatabase.of(db()).toMap(waves.get(0)));
        sql.assertCount(0);
        Converted money = db().model(Converted.class)
                .create(new Converted(
                        null, new Converted.Money(new BigDecimal("1.50"), Currency.getInstance("EUR")), 7, null));
        assertEquals(
                "{\"id\":" + money.id() + ",\"money\":\"EUR 1.50\",\"days\":-7,\"words\":null}", db().toJson(money));
    }

    /** References of several columns are maps of the key of their target. */
    @Test
    public void referencesOfSeveralColumnsAreMaps() {
        Student student = db().model(Student.class).insert(new Student("Ann"));
        Course course = db().model(Course.class).insert(new Course("math", "Mathematics"));
        Enrollment enrollment =
                db().model(Enrollment.class).insert(new Enrollment(Ref.to(student), Ref.to(course), 2026));
        db().model(Grade.class).insert(new Grade(Ref.to(enrollment), 1, 12));
        Grade grade = db().model(Grade.class).one();
        assertEquals(
                List.of("student", "course"),
                List.copyOf(inside(map(grade), "enrollment").keySet()));
        Grade loaded = db().model(Grade.class).related(Grade_.enrollment).one();
        assertEquals(2026, inside(map(loaded), "enrollment").get("year"));
    }

    /** A statement that users extend is one, so that it loads nothing beside its rows, and says what to do. */
    @Test
    public void aStatementLoadsNothing() {
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> books().related(Book_.author).statement()),
                "related(..)",
                "db.load(");
        sql.assertCount(0);
    }

    /** Nothing else has a map. */
    @Test
    public void otherObjectsAreRefused() {
        for (Object other : Stream.of("text", 1, List.of(), Map.of("a", 1), new Address.Place("a", "b"))
                .toList()) {
            Messages.assertTold(
                    assertThrows(IllegalArgumentException.class, () -> db().toMap(other)),
                    "of type " + other.getClass().getSimpleName() + " is neither",
                    "Row");
        }
        assertThrows(IllegalArgumentException.class, () -> db().toJson(List.of("text")));
    }
}
