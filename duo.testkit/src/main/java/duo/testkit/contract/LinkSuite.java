package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Links;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.InvalidQueryException;
import duo.api.error.NotFoundException;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.async.AsyncLinks;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import duo.testkit.model.relation.Club;
import duo.testkit.model.relation.Club_;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Course_;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Membership;
import duo.testkit.model.relation.Membership_;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.Person_;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.Student_;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Tag_;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Links are added, taken away and set, from both sides, in known numbers of statements.
 *
 * @since 0.1.0
 */
public abstract class LinkSuite extends ContractSuite {

    /** For subclasses. */
    protected LinkSuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    private Book book(String title) {
        Author author = db().model(Author.class).create(new Author("of " + title));
        return db().model(Book.class).create(new Book(title, 100, Ref.to(author)));
    }

    private List<Tag> tags(int number) {
        return db().model(Tag.class)
                .createBulk(IntStream.range(0, number)
                        .mapToObj(each -> new Tag("tag" + each))
                        .toList());
    }

    private static Object key(@Nullable Long id) {
        return Objects.requireNonNull(id);
    }

    private Person person(String name) {
        return db().model(Person.class).create(new Person(name));
    }

    private Book read(Book book) {
        Book read = db().model(Book.class).get(key(book.id)).orElseThrow();
        db().load(List.of(read), Book_.tags);
        sql.clear();
        return read;
    }

    private List<String> labels(Links<Tag> links) {
        return links.query().orderBy(Tag_.label.asc()).all().stream()
                .map(Tag::label)
                .toList();
    }

    private static List<String> labels(Book book) {
        return book.tags.stream().map(Tag::label).toList();
    }

    /** A hundred links take two statements, and again one that finds them all there. */
    @Test
    public void aHundredLinksTakeTwoStatements() {
        Book book = book("A");
        List<Tag> tags = tags(100);
        Links<Tag> links = db().links(book, Book_.tags);
        links.add(tags.get(3));
        sql.clear();
        assertEquals(99, links.addAll(tags));
        sql.assertCount(2);
        assertEquals(0, links.addAll(tags));
        sql.assertCount(3);
        assertEquals(100, links.query().count());
        assertEquals(100, links.all().size());
    }

    /** Models, references and keys can be given, the same ones several times; nothing sends nothing. */
    @Test
    public void modelsReferencesAndKeysAreTaken() {
        Book book = book("A");
        List<Tag> tags = tags(4);
        Links<Tag> links = db().links(book, Book_.tags);
        Object key = String.valueOf(tags.get(2).id());
        sql.clear();
        assertEquals(3, links.add(tags.get(0), tags.get(0), Ref.to(tags.get(1)), key, tags.get(1)));
        sql.assertCount(2);
        assertEquals(List.of("tag0", "tag1", "tag2"), labels(links));
        sql.clear();
        assertEquals(0, links.add());
        assertEquals(0, links.removeAll(List.of()));
        sql.assertCount(0);
        assertEquals(2, links.remove(tags.get(0), key, tags.get(3)));
        sql.assertCount(1);
        assertEquals(List.of("tag1"), labels(links));
    }

    /** Setting writes the difference alone. */
    @Test
    public void settingWritesTheDifference() {
        Book book = book("A");
        List<Tag> tags = tags(6);
        Links<Tag> links = db().links(book, Book_.tags);
        links.addAll(tags.subList(0, 3));
        sql.clear();
        assertEquals(3, links.set(List.of(tags.get(2), tags.get(1), tags.get(4), tags.get(5))));
        sql.assertCount(3);
        assertEquals(List.of("tag1", "tag2", "tag4", "tag5"), labels(links));
        sql.clear();
        assertEquals(0, links.set(List.of(tags.get(5), tags.get(4), tags.get(2), tags.get(1))));
        sql.assertCount(1);
        assertEquals(4, links.set(List.of()));
        sql.assertCount(3);
        assertEquals(List.of(), labels(links));
    }

    /** Clearing is one statement, and takes only the links of this model. */
    @Test
    public void clearingTakesTheLinksOfOneModel() {
        Book first = book("A");
        Book second = book("B");
        List<Tag> tags = tags(3);
        db().links(first, Book_.tags).addAll(tags);
        db().links(second, Book_.tags).addAll(tags);
        sql.clear();
        assertEquals(3, db().links(first, Book_.tags).clear());
        sql.assertCount(1);
        assertEquals(0, db().links(first, Book_.tags).clear());
        assertEquals(3, db().links(second, Book_.tags).query().count());
    }

    /** The links are the same from the other side. */
    @Test
    public void bothSidesAreTheSame() {
        Book first = book("A");
        Book second = book("B");
        Tag tag = tags(1).get(0);
        sql.clear();
        assertEquals(2, db().links(tag, Tag_.books).add(first, key(second.id)));
        sql.assertCount(2);
        assertEquals(List.of("tag0"), labels(db().links(second, Book_.tags)));
        assertEquals(1, db().links(tag, Tag_.books).remove(first));
        assertEquals(List.of(), labels(db().links(first, Book_.tags)));
        assertEquals(
                List.of("B"),
                db().links(tag, Tag_.books).all().stream()
                        .map(book -> book.title)
                        .toList());
        assertEquals(1, db().links(tag, Tag_.books).set(List.of()));
    }

    /** What is linked is a query like any other. */
    @Test
    public void whatIsLinkedIsAQuery() {
        Book book = book("A");
        List<Tag> tags = tags(5);
        Links<Tag> links = db().links(book, Book_.tags);
        links.addAll(tags.subList(1, 5));
        sql.clear();
        assertEquals(
                List.of("tag4", "tag3"),
                links.query().where(Tag_.label.gt("tag1")).orderBy(Tag_.label.desc()).limit(2).all().stream()
                        .map(Tag::label)
                        .toList());
        sql.assertCount(1);
        assertTrue(links.query().where(Tag_.label.eq("tag1")).exists());
        assertFalse(links.query().where(Tag_.label.eq("tag0")).exists());
        assertEquals(1, links.query().where(Tag_.label.eq("tag1")).updateBulk(tag -> tag.set(Tag_.label, "new")));
        assertEquals(List.of("new", "tag2", "tag3", "tag4"), labels(links));
    }

    /** New rows of a model in between take its defaults, or what is given. */
    @Test
    public void rowsInBetweenTakeValues() {
        Person ada = person("Ada");
        Club chess = db().model(Club.class).create(new Club("Chess"));
        Club go = db().model(Club.class).create(new Club("Go"));
        Links<Club> links = db().links(ada, Person_.clubs);
        LocalDate day = LocalDate.of(2020, 2, 29);
        sql.clear();
        assertEquals(1, links.add(chess));
        sql.assertCount(2);
        assertEquals(
                1,
                links.with(Membership.class, row -> row.set(Membership_.role, "chair"))
                        .with(Map.of("since", "2020-02-29"))
                        .addAll(List.of(chess, go)));
        List<Membership> rows =
                db().model(Membership.class).orderBy(Membership_.role.desc()).all();
        assertEquals("member", rows.get(0).role());
        assertNull(rows.get(0).since());
        assertEquals("chair", rows.get(1).role());
        assertEquals(day, rows.get(1).since());
        assertEquals(
                1,
                db().links(chess, Club_.members).with(Map.of("role", "guest")).add(person("Bob")));
        assertEquals(2, db().links(chess, Club_.members).query().count());
        sql.clear();
        assertEquals(1, links.remove(go));
        sql.assertCount(1);
        assertEquals(2, db().model(Membership.class).count());
    }

    /** Rows in between refer to keys of each kind. */
    @Test
    public void keysOfTheProgramAreLinked() {
        Student student = db().model(Student.class).create(new Student("Ada"));
        Course math = db().model(Course.class).insert(new Course("math", "Numbers"));
        db().model(Course.class).insert(new Course("law", "Rules"));
        assertEquals(
                2,
                db().links(student, Student_.courses).with(Map.of("year", 2024)).add(math, "law"));
        assertEquals(2024, db().model(Enrollment.class).all().get(0).year());
        assertEquals(1, db().links(math, Course_.students).set(List.of()));
        assertEquals(
                List.of("law"),
                db().links(student, Student_.courses).all().stream()
                        .map(course -> course.code)
                        .toList());
    }

    /** A model is linked with itself, in one direction. */
    @Test
    public void aModelIsLinkedWithItself() {
        Person ada = person("Ada");
        Person bob = person("Bob");
        assertEquals(2, db().links(ada, Person_.friends).add(ada, bob));
        assertEquals(0, db().links(bob, Person_.friends).query().count());
        assertEquals(
                List.of("Ada"),
                db().links(bob, Person_.admirers).all().stream()
                        .map(person -> person.name)
                        .toList());
        assertEquals(1, db().links(bob, Person_.admirers).clear());
        assertEquals(1, db().links(ada, Person_.friends).query().count());
    }

    /** A loaded collection follows without a statement; where a model is not at hand it counts as not loaded. */
    @Test
    public void aLoadedCollectionFollows() {
        Book stored = book("A");
        List<Tag> tags = tags(5);
        db().links(stored, Book_.tags).addAll(tags.subList(0, 2));
        assertFalse(stored.tags.isLoaded());
        Book book = read(stored);
        Links<Tag> links = db().links(book, Book_.tags);
        links.add(tags.get(1), tags.get(3));
        assertEquals(List.of("tag0", "tag1", "tag3"), labels(book));
        links.remove(key(tags.get(0).id()));
        assertEquals(List.of("tag1", "tag3"), labels(book));
        sql.clear();
        links.set(List.of(tags.get(4), key(tags.get(3).id())));
        sql.assertCount(3);
        assertEquals(List.of("tag3", "tag4"), labels(book));
        links.add(key(tags.get(0).id()));
        assertFalse(book.tags.isLoaded());
        db().load(List.of(book), Book_.tags);
        links.clear();
        assertEquals(List.of(), labels(book));
    }

    /** What a transaction that is rolled back has linked is taken back, in memory as well. */
    @Test
    public void rollingBackTakesTheLinksBack() {
        Book stored = book("A");
        List<Tag> tags = tags(3);
        db().links(stored, Book_.tags).add(tags.get(0));
        Book book = read(stored);
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(tx -> {
                    tx.links(book, Book_.tags).set(tags.subList(1, 3));
                    assertEquals(List.of("tag1", "tag2"), labels(book));
                    throw new IllegalStateException("back");
                }));
        assertEquals(List.of("tag0"), labels(book));
        assertEquals(List.of("tag0"), labels(db().links(book, Book_.tags)));
    }

    /** Where one link cannot be made, none is made or taken away. */
    @Test
    public void aFailureLeavesNothingHalfDone() {
        Book stored = book("A");
        List<Tag> tags = tags(3);
        db().links(stored, Book_.tags).add(tags.get(0));
        Book book = read(stored);
        Links<Tag> links = db().links(book, Book_.tags);
        assertThrows(ForeignKeyViolationException.class, () -> links.add(tags.get(1), 99_999L));
        assertThrows(ForeignKeyViolationException.class, () -> links.set(List.of(tags.get(1), 99_999L)));
        assertEquals(List.of("tag0"), labels(book));
        assertEquals(List.of("tag0"), labels(links));
    }

    /** What has no key, is no model or is no relation is refused before anything is sent. */
    @Test
    public void whatCannotBeLinkedIsRefused() {
        Book book = book("A");
        Tag tag = tags(1).get(0);
        sql.clear();
        Links<Tag> links = db().links(book, Book_.tags);
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> links.add(tag, new Tag("new"))), "no key yet");
        Book unsaved = new Book("B", 1, Ref.of(Author.class, 1L));
        Links<Tag> none = db().links(unsaved, Book_.tags);
        Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> none.add(tag)), "Book", "no key yet");
        assertThrows(IllegalArgumentException.class, none::clear);
        assertThrows(IllegalArgumentException.class, none::query);
        Messages.assertTold(assertThrows(IllegalArgumentException.class, () -> links.add(book)), "Book.tags", "Tag");
        assertThrows(IllegalArgumentException.class, () -> links.add(List.of(tag)));
        assertThrows(InvalidQueryException.class, () -> links.with(Map.of("role", "x")));
        Links<Club> clubs = db().links(new Person("Ada"), Person_.clubs);
        Messages.assertTold(assertThrows(InvalidQueryException.class, () -> clubs.with(Map.of("rule", "x"))), "rule");
        assertThrows(InvalidQueryException.class, () -> clubs.with(Enrollment.class, row -> row));
        sql.assertCount(0);
    }

    /** The inverse of a reference sets the reference of the related rows. */
    @Test
    public void relatedRowsAreMadeToRefer() {
        Category root = db().model(Category.class).create(new Category("root"));
        List<Category> parts =
                db().model(Category.class).createBulk(List.of(new Category("a"), new Category("b"), new Category("c")));
        Links<Category> links = db().links(root, Category_.children);
        sql.clear();
        assertEquals(2, links.add(parts.get(0), key(parts.get(1).id)));
        sql.assertCount(2);
        assertEquals(2, links.query().count());
        sql.clear();
        assertEquals(2, links.set(List.of(parts.get(1), parts.get(2))));
        sql.assertCount(3);
        assertEquals(1, links.remove(parts.get(1)));
        assertEquals(1, links.clear());
        assertEquals(4, db().model(Category.class).count());
        assertThrows(NotFoundException.class, () -> links.add(parts.get(0), 99_999L));
        assertEquals(0, links.query().count());
    }

    /** A reference that cannot be NULL is given another model, not taken away. */
    @Test
    public void aReferenceThatHasToBeThereStays() {
        Book book = book("A");
        Author other = db().model(Author.class).create(new Author("other"));
        assertEquals(1, db().links(other, Author_.books).add(book));
        sql.clear();
        Links<Book> books = db().links(other, Author_.books);
        InvalidQueryException refused = assertThrows(InvalidQueryException.class, () -> books.remove(book));
        Messages.assertTold(refused, "author", "cannot be NULL");
        assertThrows(InvalidQueryException.class, books::clear);
        sql.assertCount(0);
        assertThrows(InvalidQueryException.class, () -> books.set(List.of()));
        assertEquals(1, books.query().count());
    }

    /** The asynchronous view sends and gives the same. */
    @Test
    public void theAsynchronousViewDoesTheSame() {
        Book book = book("A");
        List<Tag> tags = tags(4);
        Links<Tag> blocking = db().links(book, Book_.tags);
        AsyncLinks<Tag> links = AsyncDatabase.of(db()).links(book, Book_.tags);
        sql.clear();
        assertEquals(2, Settled.value(links.add(tags.get(0), tags.get(1))));
        sql.assertCount(2);
        assertEquals(1, Settled.value(links.addAll(tags.subList(0, 3))));
        assertEquals(1, Settled.value(links.remove(tags.get(0))));
        assertEquals(1, Settled.value(links.removeAll(List.of(tags.get(1)))));
        assertEquals(List.of("tag2"), labels(blocking));
        assertEquals(2, Settled.value(links.set(List.of(tags.get(3)))));
        assertEquals(1, Settled.value(links.all()).size());
        assertEquals(1L, Settled.value(links.query().count()));
        assertEquals(1, Settled.value(links.clear()));
        Settled.error(IllegalArgumentException.class, links.add(new Tag("new")));
        Person ada = person("Ada");
        Club club = db().model(Club.class).create(new Club("Chess"));
        AsyncLinks<Club> clubs = AsyncDatabase.of(db()).links(ada, Person_.clubs);
        assertEquals(
                1,
                Settled.value(clubs.with(Map.of("role", "x"))
                        .with(Membership.class, row -> row.set(Membership_.role, "y"))
                        .add(club)));
        assertEquals("y", db().model(Membership.class).one().role());
    }

    /** Many calls of each kind at random leave what a set in memory holds. */
    @Test
    public void callsAtRandomLeaveWhatASetHolds() {
        Random random = new Random(7);
        Book book = book("A");
        List<Tag> tags = tags(12);
        Links<Tag> links = db().links(book, Book_.tags);
        Set<String> expected = new HashSet<>();
        for (int round = 0; round < 40; round++) {
            List<Tag> some = tags.stream().filter(tag -> random.nextInt(3) == 0).toList();
            List<String> names = some.stream().map(Tag::label).toList();
            switch (random.nextInt(4)) {
                case 0 -> {
                    assertEquals(count(expected, names, true), links.removeAll(some));
                    expected.removeAll(names);
                }
                case 1 -> {
                    int extra = expected.size() - count(expected, names, true);
                    assertEquals(count(expected, names, false) + extra, links.set(some));
                    expected.clear();
                    expected.addAll(names);
                }
                default -> {
                    assertEquals(count(expected, names, false), links.addAll(some));
                    expected.addAll(names);
                }
            }
            assertEquals(expected.stream().sorted().toList(), labels(links));
        }
    }

    private static int count(Set<String> known, List<String> names, boolean present) {
        return Math.toIntExact(
                names.stream().filter(name -> known.contains(name) == present).count());
    }
}
