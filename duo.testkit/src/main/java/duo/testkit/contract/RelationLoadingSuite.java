package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.LoadStrategy;
import duo.api.RowCursor;
import duo.api.error.InvalidQueryException;
import duo.api.error.NotLoadedException;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import duo.testkit.model.relation.City;
import duo.testkit.model.relation.City_;
import duo.testkit.model.relation.Letter;
import duo.testkit.model.relation.Letter_;
import duo.testkit.model.relation.Profile_;
import duo.testkit.model.relation.Publisher;
import duo.testkit.model.relation.Publisher_;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Review_;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Tag_;
import duo.testkit.model.relation.User;
import duo.testkit.model.relation.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Related rows are loaded when they are asked for, in a known number of statements.
 *
 * @since 0.1.0
 */
public abstract class RelationLoadingSuite extends ContractSuite {
    private Library library;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected RelationLoadingSuite() {}

    @Override
    protected List<Class<?>> models() {
        return Library.MODELS;
    }

    /** Fills the tables. */
    @BeforeEach
    public void fill() {
        library = new Library(db());
        sql.clear();
    }

    private static List<String> titles(Iterable<Book> books) {
        List<String> titles = new ArrayList<>();
        books.forEach(book -> titles.add(book.title));
        return titles;
    }

    /** What is not loaded says how it is loaded, and nothing is sent. */
    @Test
    public void whatIsNotLoadedSaysSo() {
        Book book = db().model(Book.class).where(Book_.title.eq("Engines")).one();
        sql.assertCount(1);
        NotLoadedException one = assertThrows(NotLoadedException.class, () -> book.author.get());
        NotLoadedException many = assertThrows(NotLoadedException.class, () -> book.tags.list());
        assertTrue(
                String.valueOf(one.getMessage()).contains("related(")
                        && String.valueOf(one.getMessage()).contains("db.load("),
                one.getMessage());
        assertTrue(
                String.valueOf(many.getMessage()).contains("related(")
                        && String.valueOf(many.getMessage()).contains("db.load("),
                many.getMessage());
        assertEquals(library.ada.id, book.author.key());
        assertFalse(book.author.isLoaded());
        sql.assertCount(1);
    }

    /** Relations to one row come by joins in the same statement, over several steps and where there is none. */
    @Test
    public void relationsToOneAreJoined() {
        List<Book> books = db().model(Book.class)
                .related(Book_.author)
                .related(Book_.editor)
                .related(Book_.publisher.then(Publisher_.city).then(City_.country))
                .orderBy(Book_.title.asc())
                .all();
        sql.assertCount(1);
        Book engines = books.get(0);
        assertEquals("Ada", engines.author.get().name);
        assertEquals("Bob", Objects.requireNonNull(engines.editor.get()).name);
        Publisher oak = Objects.requireNonNull(engines.publisher).get();
        City city = Objects.requireNonNull(oak.city().get());
        assertEquals("Norway", city.country.get().name());
        assertEquals(null, books.get(1).publisher);
        assertTrue(books.get(1).editor.find().isEmpty());
        assertEquals(
                null,
                Objects.requireNonNull(books.get(2).publisher).get().city().get());
        assertSame(engines.author.get(), books.get(1).author.get());
        sql.assertCount(1);
    }

    /** The inverse of a one-to-one relation is joined too, and knows the way back. */
    @Test
    public void inversesToOneAreJoined() {
        List<User> users = db().model(User.class)
                .related(User_.profile)
                .orderBy(User_.name.asc())
                .all();
        sql.assertCount(1);
        assertEquals("on", users.get(0).profile().get().motto);
        assertTrue(users.get(1).profile().find().isEmpty());
    }

    /** A collection takes one statement more, whatever the number of rows; siblings one each; who has none gets an empty one. */
    @Test
    public void collectionsTakeOneStatementEach() {
        List<Author> authors = db().model(Author.class)
                .related(Author_.books)
                .related(Author_.edited)
                .orderBy(Author_.name.asc())
                .all();
        sql.assertCount(3);
        assertEquals(
                List.of(List.of("Engines", "Notes"), List.of("Waves"), List.of()),
                authors.stream().map(author -> titles(author.books)).toList());
        assertEquals(
                List.of(List.of("Waves"), List.of("Engines"), List.of()),
                authors.stream().map(author -> titles(author.edited)).toList());
        assertSame(authors.get(0), authors.get(0).books.list().get(0).author.get());
        sql.assertCount(3);
    }

    /** A path over collections takes one statement for each of them; relations to one on the way are joined. */
    @Test
    public void pathsTakeOneStatementForEachCollection() {
        List<Publisher> publishers = db().model(Publisher.class)
                .related(Publisher_.books.then(Book_.author))
                .related(Publisher_.books.then(Book_.reviews))
                .related(Publisher_.books.then(Book_.tags))
                .orderBy(Publisher_.name.asc())
                .all();
        sql.assertCount(4);
        Book waves = publishers.get(0).books().list().get(0);
        Book engines = publishers.get(1).books().list().get(0);
        assertEquals("Bob", waves.author.get().name);
        assertEquals(1, waves.reviews.size());
        assertEquals(3, engines.reviews.size());
        assertEquals(2, engines.tags.size());
        assertSame(engines, engines.reviews.list().get(0).book().get());
    }

    /** A collection behind a relation to one is loaded once for each different row. */
    @Test
    public void collectionsBehindRelationsToOne() {
        List<Book> books = db().model(Book.class)
                .related(Book_.author.then(Author_.books))
                .orderBy(Book_.title.asc())
                .all();
        sql.assertCount(2);
        assertEquals(List.of("Engines", "Notes"), titles(books.get(0).author.get().books));
        assertEquals(List.of("Waves"), titles(books.get(2).author.get().books));
    }

    /** Many-to-many relations are loaded from both sides. */
    @Test
    public void manyToManyFromBothSides() {
        List<Tag> tags = db().model(Tag.class)
                .related(Tag_.books)
                .orderBy(Tag_.label.asc())
                .all();
        sql.assertCount(2);
        assertEquals(
                List.of(List.of("Engines", "Waves"), List.of("Engines"), List.of()),
                tags.stream()
                        .map(tag -> titles(tag.books()).stream().sorted().toList())
                        .toList());
        Book engines = db().model(Book.class)
                .related(Book_.tags, tag -> tag.orderBy(Tag_.label.desc()))
                .where(Book_.title.eq("Engines"))
                .one();
        sql.assertCount(4);
        assertEquals(
                List.of("steam", "sea"), engines.tags.stream().map(Tag::label).toList());
    }

    /** Conditions, orders and limits say which children come, how, and how many for each parent; the parents stay. */
    @Test
    public void childrenAreCustomised() {
        List<Book> books = db().model(Book.class)
                .related(
                        Book_.reviews,
                        review -> review.where(Review_.stars.ge(3))
                                .orderBy(Review_.stars.desc())
                                .limit(2))
                .orderBy(Book_.title.asc())
                .all();
        sql.assertCount(2);
        assertEquals(
                List.of(List.of(5, 4), List.of(), List.of()),
                books.stream()
                        .map(book -> book.reviews.stream().map(Review::stars).toList())
                        .toList());
        List<Book> second = db().model(Book.class)
                .related(Book_.tags, tag -> tag.orderBy("label").limit(1).offset(1))
                .where(Book_.title.eq("Engines"))
                .all();
        assertEquals(
                List.of("steam"), second.get(0).tags.stream().map(Tag::label).toList());
        List<Book> none = db().model(Book.class)
                .related(Book_.reviews, review -> review.none())
                .all();
        assertTrue(none.stream().allMatch(book -> book.reviews.isEmpty()));
        sql.assertCount(5);
    }

    /** A collection can be joined: one statement, no row twice, and a limit counts the parents. */
    @Test
    public void joinedCollectionsPageParents() {
        List<Author> authors = db().model(Author.class)
                .related(Author_.books, book -> book.using(LoadStrategy.JOIN).orderBy(Book_.title.desc()))
                .orderBy(Author_.name.asc())
                .limit(2)
                .all();
        sql.assertCount(1);
        assertEquals(
                List.of("Ada", "Bob"),
                authors.stream().map(author -> author.name).toList());
        assertEquals(List.of("Notes", "Engines"), titles(authors.get(0).books));
        assertEquals(List.of("Waves"), titles(authors.get(1).books));
        List<Book> tagged = db().model(Book.class)
                .related(Book_.tags, tag -> tag.using(LoadStrategy.JOIN))
                .orderBy(Book_.title.asc())
                .all();
        sql.assertCount(2);
        assertEquals(
                List.of(2, 0, 1), tagged.stream().map(book -> book.tags.size()).toList());
    }

    /** A relation to one can be loaded by a statement of its own. */
    @Test
    public void relationsToOneBySelect() {
        List<Book> books = db().model(Book.class)
                .related(Book_.author, author -> author.using(LoadStrategy.SELECT))
                .orderBy(Book_.title.asc())
                .all();
        sql.assertCount(2);
        assertEquals("Ada", books.get(1).author.get().name);
        assertSame(books.get(0).author.get(), books.get(1).author.get());
    }

    /** What cannot be meant is refused before anything is sent. */
    @Test
    public void whatCannotBeMeantIsRefused() {
        assertThrows(
                InvalidQueryException.class,
                () -> db().model(Author.class)
                        .related(
                                Author_.books,
                                book -> book.using(LoadStrategy.JOIN).limit(1)));
        assertThrows(
                InvalidQueryException.class,
                () -> db().model(Author.class)
                        .related(Author_.books, book -> book.using(LoadStrategy.JOIN))
                        .related(Author_.edited, book -> book.using(LoadStrategy.JOIN)));
        assertThrows(
                InvalidQueryException.class,
                () -> db().model(Author.class)
                        .related(Author_.books, book -> book.limit(1))
                        .related(Author_.books, book -> book.limit(2)));
        InvalidQueryException unknown = assertThrows(
                InvalidQueryException.class, () -> db().model(Book.class).related("author__bookz"));
        assertTrue(String.valueOf(unknown.getMessage()).contains("books"), unknown.getMessage());
        sql.assertCount(0);
    }

    /** Statements that load what is related have the comment of the query, unless they were given one of their own. */
    @Test
    public void relatedRowsAreTagged() {
        db().model(Publisher.class)
                .related(Publisher_.books.then(Book_.author).then(Author_.edited))
                .related(Publisher_.books.then(Book_.tags))
                .related(
                        Publisher_.books,
                        book -> book.where(Book_.pages.gt(1)).related(Book_.reviews, review -> review.tag("own")))
                .tag("shelf: 1")
                .all();
        sql.assertCount(5);
        List<String> own =
                sql.texts().stream().filter(text -> text.endsWith(" /* own */")).toList();
        assertEquals(1, own.size());
        assertTrue(own.getFirst().contains("relation_reviews"), own.getFirst());
        assertEquals(
                4,
                sql.texts().stream()
                        .filter(text -> text.endsWith(" /* shelf: 1 */"))
                        .count());
        sql.clear();
        try (RowCursor<Publisher> rows = db().model(Publisher.class)
                .related(Publisher_.books)
                .tag("walk")
                .iterate(1)) {
            rows.forEach(publisher -> assertTrue(publisher.books().isLoaded()));
        }
        assertTrue(sql.statements().size() >= 4);
        for (String text : sql.texts()) {
            assertTrue(text.endsWith(" /* walk */"), text);
        }
        sql.clear();
        db().model(Book.class).related(Book_.tags).all();
        assertTrue(sql.texts().stream().noneMatch(text -> text.contains("/*")));
    }

    /** Relations by name, and the same relation asked for twice. */
    @Test
    public void relationsByNameAreShared() {
        List<Book> books = db().model(Book.class)
                .related("author__books")
                .related(Book_.author)
                .related("reviews")
                .orderBy("title")
                .all();
        sql.assertCount(3);
        assertEquals(2, books.get(0).author.get().books.size());
        assertEquals(3, books.get(0).reviews.size());
    }

    /** Models at hand are given their relations, one statement for each step. */
    @Test
    public void modelsAtHandAreLoaded() {
        List<Book> books = db().model(Book.class).orderBy(Book_.title.asc()).all();
        db().load(books, Book_.author);
        sql.assertCount(2);
        assertEquals("Ada", books.get(1).author.get().name);
        db().load(books, Book_.author.then(Author_.books));
        sql.assertCount(3);
        assertEquals(2, books.get(0).author.get().books.size());
        db().load(books, Book_.reviews, review -> review.where(Review_.stars.eq(5)));
        sql.assertCount(4);
        assertEquals(1, books.get(0).reviews.size());
        db().load(List.<Book>of(), Book_.author);
        sql.assertCount(4);
        List<User> users = db().model(User.class).orderBy("name").all();
        db().load(users, User_.letters);
        db().load(users, User_.profile.then(Profile_.user));
        sql.assertCount(7);
        assertEquals(2, users.get(0).letters().size());
        assertSame(users.get(0), users.get(0).profile().get().user.get());
    }

    /** A reference to another unique column than the key is followed by it. */
    @Test
    public void referencesToUniqueColumns() {
        List<Letter> letters = db().model(Letter.class)
                .related(Letter_.recipient)
                .orderBy("text")
                .all();
        sql.assertCount(1);
        assertEquals("Uma", letters.get(0).recipient().get().name());
        assertEquals("uma@example.com", letters.get(0).recipient().key());
    }

    /** Self relations close the circle. */
    @Test
    public void selfRelations() {
        List<Category> roots = db().model(Category.class)
                .where(Category_.parent.isNull())
                .related(Category_.children.then(Category_.children))
                .all();
        sql.assertCount(3);
        Category root = roots.get(0);
        assertEquals(2, root.children.size());
        Category science = root.children.stream()
                .filter(child -> child.name.equals("science"))
                .findFirst()
                .orElseThrow();
        assertEquals("physics", science.children.list().get(0).name);
        assertSame(root, science.parent.get());
    }

    /** In a transaction one row is one object, so that graphs close. */
    @Test
    public void graphsCloseInATransaction() {
        db().transaction(() -> {
            Author ada = db().model(Author.class)
                    .where(Author_.name.eq("Ada"))
                    .related(Author_.books.then(Book_.editor))
                    .one();
            Book waves = db().model(Book.class)
                    .where(Book_.title.eq("Waves"))
                    .related(Book_.editor)
                    .one();
            assertSame(ada, waves.editor.get());
        });
    }

    /** More parents than a statement has keys take one statement for each thousand. */
    @Test
    public void manyParentsAreChunked() {
        db().model(Author.class)
                .createBulk(IntStream.range(0, 2_000)
                        .mapToObj(number -> new Author("N" + number, number))
                        .toList());
        sql.clear();
        List<Author> authors = db().model(Author.class).related(Author_.books).all();
        assertEquals(2_003, authors.size());
        sql.assertCount(4);
        assertTrue(authors.stream().allMatch(author -> author.books.isLoaded()));
    }

    /** What is walked through in batches has its relations loaded batch by batch. */
    @Test
    public void streamsLoadRelationsByBatch() {
        try (RowCursor<Book> rows = db().model(Book.class)
                .related(Book_.author)
                .related(Book_.reviews)
                .iterate(2)) {
            int reviews = 0;
            for (Book book : rows) {
                assertTrue(book.author.isLoaded());
                reviews += book.reviews.size();
            }
            assertEquals(4, reviews);
        }
        sql.assertCount(4);
    }

    /** Queries with relations count, page and find as those without. */
    @Test
    public void otherCallsGoOnAsBefore() {
        var books = db().model(Book.class).related(Book_.author).related(Book_.tags);
        assertEquals(3, books.count());
        assertTrue(books.exists());
        sql.assertCount(2);
        assertTrue(books.first().orElseThrow().author.isLoaded());
        assertEquals(
                2, books.orderBy("title").limit(2).pageWithTotal().content().size());
        assertEquals(Ref.to(library.ada), books.orderBy("title").first().orElseThrow().author);
    }
}
