package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Key;
import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.NotLoadedException;
import duo.api.error.UniqueViolationException;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.City;
import duo.testkit.model.relation.Country;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Elaborate;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.Poster;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.Publisher;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Theme;
import duo.testkit.model.relation.User;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Related models get foreign keys, junction tables and indexes, and references of every kind are stored and read back.
 *
 * @since 0.1.0
 */
public abstract class RelationSchemaSuite extends OwnTablesSuite {

    /** For subclasses. */
    protected RelationSchemaSuite() {}

    @Override
    protected List<Class<?>> created() {
        return RelationModels.ALL;
    }

    private String sent(String start) {
        return sql.texts().stream()
                .filter(text -> text.startsWith(start))
                .map(text -> text.replaceAll("[`\"\\[\\]]", ""))
                .collect(Collectors.joining("\n"));
    }

    /** All models are created in whatever order they are named, each table once, and dropped again. */
    @Test
    public void allModelsAreCreatedOnceAndDropped() {
        db().createAll(RelationModels.ALL.reversed());
        String created = sent("CREATE TABLE");
        assertEquals(RelationModels.ALL.size() + 3L, created.lines().count(), created);
        db().createAll(RelationModels.ALL);
        assertEquals(created, sent("CREATE TABLE"));
        sql.clear();
        db().dropAll(RelationModels.ALL);
        assertEquals(RelationModels.ALL.size() + 3L, sent("DROP TABLE").lines().count());
        assertThrows(DatabaseException.class, () -> db().model(Book.class).count());
    }

    /** A junction table is named after table and property; it links keys, each pair once, and goes with what it links. */
    @Test
    public void aJunctionTableLinksKeys() {
        db().createAll(Book.class, Author.class, Publisher.class, City.class, Country.class, Tag.class);
        String created = sent("CREATE TABLE");
        assertTrue(created.indexOf("relation_books_tags") > created.indexOf("relation_tags ("), created);
        Book book = book("A");
        Tag tag = db().model(Tag.class).create(new Tag("x"));
        assertEquals(1, link("relation_books_tags", "book_id", book.id, "tag_id", tag.id()));
        assertThrows(
                UniqueViolationException.class,
                () -> link("relation_books_tags", "book_id", book.id, "tag_id", tag.id()));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> link("relation_books_tags", "book_id", book.id, "tag_id", 99L));
        db().sql(quoted("DELETE FROM relation_tags")).execute();
        assertEquals(0L, count("relation_books_tags"));
        db().dropAll(Tag.class);
        assertThrows(DatabaseException.class, () -> count("relation_books_tags"));
    }

    /** A model can be linked with itself: the columns are told apart by their direction. */
    @Test
    public void aJunctionCanLinkAModelWithItself() {
        db().createAll(Person.class);
        Person ada = db().model(Person.class).create(new Person("Ada"));
        Person bob = db().model(Person.class).create(new Person("Bob"));
        assertEquals(1, link("relation_people_friends", "from_person_id", ada.id, "to_person_id", bob.id));
        assertEquals(1, link("relation_people_friends", "from_person_id", bob.id, "to_person_id", ada.id));
    }

    /** Without the table of the other side nothing is created, and the message says what to add. */
    @Test
    public void aJunctionNeedsBothSides() {
        db().createAll(Author.class, Country.class, City.class, Publisher.class);
        ConfigurationException refused = assertThrows(ConfigurationException.class, () -> db().createAll(Book.class));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("relation_books_tags") && message.contains("Tag.class"), message);
        assertThrows(DatabaseException.class, () -> db().model(Book.class).count());
        db().createAll(Tag.class);
        db().createAll(Book.class);
        assertEquals(0L, count("relation_books_tags"));
    }

    /** A one-to-one relation refuses a second row. */
    @Test
    public void aOneToOneReferenceIsUnique() {
        db().createAll(User.class, Profile.class);
        User ada = db().model(User.class).create(new User("ada@example.com", "Ada"));
        db().model(Profile.class).save(new Profile(Ref.to(ada), "First"));
        assertThrows(
                UniqueViolationException.class,
                () -> db().model(Profile.class).save(new Profile(Ref.to(ada), "Second")));
    }

    /** References to nothing are never null; relations that are not loaded say so by name. */
    @Test
    public void relationsAreThereAndSayThatTheyAreNotLoaded() {
        db().createAll(Category.class, Publisher.class, City.class, Country.class);
        Category root = new Category("All");
        db().model(Category.class).save(root);
        Category part = new Category("Part", Ref.of(Category.class, key(root.id)));
        db().model(Category.class).save(part);
        assertFalse(db().model(Category.class)
                .get(key(root.id))
                .orElseThrow()
                .parent
                .isPresent());
        assertEquals(
                key(root.id),
                db().model(Category.class)
                        .get(key(part.id))
                        .orElseThrow()
                        .parent
                        .key());
        Publisher publisher = db().model(Publisher.class).create(new Publisher("North"));
        assertFalse(publisher.city().isPresent());
        Publisher read = db().model(Publisher.class).get(key(publisher.id())).orElseThrow();
        assertEquals(publisher, read);
        NotLoadedException unloaded =
                assertThrows(NotLoadedException.class, () -> read.books().list());
        assertTrue(String.valueOf(unloaded.getMessage()).contains("Publisher.books"), unloaded.getMessage());
        assertNotNull(new City("Ghent", Ref.of(Country.class, "BE")).publishers);
    }

    /** A circle of a record and an entity is created, filled and dropped. */
    @Test
    public void aCircleOfARecordAndAnEntityHolds() {
        db().createAll(Country.class, City.class, Publisher.class);
        Country belgium = db().model(Country.class).create(new Country("BE", "Belgium"));
        City brussels = new City("Brussels", Ref.to(belgium));
        db().model(City.class).save(brussels);
        db().model(Country.class)
                .update(new Country("BE", "Belgium", Ref.of(City.class, key(brussels.id)), belgium.cities()));
        assertEquals(
                key(brussels.id),
                db().model(Country.class).get("BE").orElseThrow().capital().key());
        db().sql(quoted("DELETE FROM relation_cities")).execute();
        assertFalse(db().model(Country.class).get("BE").orElseThrow().capital().isPresent());
    }

    /** Each foreign key has an index that begins with its columns, unless a key or constraint does. */
    @Test
    public void foreignKeysAreIndexed() {
        db().createAll(RelationModels.ALL);
        String all = sent("CREATE");
        assertTrue(all.contains("idx_relation_books_author_id"), all);
        assertTrue(all.contains("idx_relation_books_tags_tag_id"), all);
        assertFalse(all.contains("idx_relation_books_tags_book_id"), all);
        assertTrue(all.contains("idx_relation_lessons_house_door"), all);
        assertTrue(all.contains("idx_relation_enrollments_course_id"), all);
        assertFalse(all.contains("idx_relation_profiles_user_id"), all);
        assertFalse(all.contains("idx_relation_grades_"), all);
    }

    /** A reference can have a default, to which the database moves rows where it knows that rule. */
    @Test
    public void aReferenceHasADefault() {
        db().createAll(Theme.class, Poster.class);
        boolean followed = sent("CREATE TABLE").contains("SET DEFAULT")
                || sent("ALTER TABLE").contains("SET DEFAULT");
        db().model(Theme.class).insert(new Theme("other"));
        Theme spring = db().model(Theme.class).create(new Theme("spring"));
        Poster poster = db().model(Poster.class).create(new Poster(Ref.to(spring), "Flowers"));
        Executable deleted = () -> db().sql(quoted("DELETE FROM relation_themes WHERE name = 'spring'"))
                .execute();
        if (followed) {
            assertDoesNotThrow(deleted);
            assertEquals(
                    "other",
                    db().model(Poster.class)
                            .get(key(poster.id()))
                            .orElseThrow()
                            .theme()
                            .key());
        } else {
            assertThrows(ForeignKeyViolationException.class, deleted);
        }
    }

    /** Names that would be too long for the database are cut, in junctions and for several columns too. */
    @Test
    public void longNamesAreCut() {
        db().createAll(Elaborate.class, Tag.class, Enrollment.class, Student.class, Course.class);
        Student ada = db().model(Student.class).create(new Student("Ada"));
        Course math = db().model(Course.class).create(new Course("math", "Mathematics"));
        Enrollment enrolled = db().model(Enrollment.class).create(new Enrollment(Ref.to(ada), Ref.to(math), 2024));
        Elaborate stored = db().model(Elaborate.class).create(new Elaborate(Ref.to(enrolled)));
        Tag tag = db().model(Tag.class).create(new Tag("x"));
        String junction = "relation_elaborate_tags_with_rather_long_names";
        assertEquals(1, link(junction, "elaborate_id", stored.id(), "tag_id", tag.id()));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Elaborate.class).create(new Elaborate(Ref.of(Enrollment.class, Key.of(99L, "math")))));
    }

    private Book book(String title) {
        Author author = new Author("Ada");
        db().model(Author.class).save(author);
        Book book = new Book(title, 1, Ref.to(author));
        db().model(Book.class).save(book);
        return book;
    }

    private static <T> T key(@Nullable T key) {
        return Objects.requireNonNull(key);
    }

    private long link(
            String table, String source, @Nullable Object sourceKey, String target, @Nullable Object targetKey) {
        return db().sql(quoted("INSERT INTO " + table + " (" + source + ", " + target + ") VALUES (?, ?)"))
                .params(sourceKey, targetKey)
                .execute();
    }

    private long count(String table) {
        return db().sql(quoted("SELECT COUNT(*) FROM " + table)).as(Long.class).one();
    }
}
