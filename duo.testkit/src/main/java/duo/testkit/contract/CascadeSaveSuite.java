package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Key;
import duo.api.error.InvalidQueryException;
import duo.api.relation.Many;
import duo.api.relation.One;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Grade_;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Review_;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.User;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Children are saved with the model that holds them: new ones in batches, the others by difference.
 *
 * @since 0.1.0
 */
public abstract class CascadeSaveSuite extends ContractSuite {

    /** For subclasses. */
    protected CascadeSaveSuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    private <M> M saved(Class<M> type, M model) {
        return db().transaction(() -> db().model(type).save(model));
    }

    private static Object key(@Nullable Long id) {
        return Objects.requireNonNull(id);
    }

    private static Book book(String title, int reviews) {
        Book book = new Book();
        book.title = title;
        book.reviews = Many.of(IntStream.rangeClosed(1, reviews)
                .mapToObj(stars -> new Review(Ref.to(book), stars, title + stars))
                .toList());
        return book;
    }

    /** An author with three new books, each with two new reviews. */
    private static Author author() {
        Author author = new Author("Ada");
        author.books = Many.of(book("A", 2), book("B", 2), book("C", 2));
        return author;
    }

    private List<String> titles() {
        return db().model(Book.class).orderBy(Book_.title.asc()).all().stream()
                .map(book -> book.title)
                .toList();
    }

    private List<String> texts() {
        return db().model(Review.class).orderBy(Review_.text.asc()).all().stream()
                .map(Review::text)
                .toList();
    }

    /** One statement for each level and model; all of them know their keys and belong together. */
    @Test
    public void newChildrenAreSavedLevelByLevel() {
        Author author = author();
        saved(Author.class, author);
        sql.assertCount(3);
        assertEquals(List.of("A", "B", "C"), titles());
        assertEquals(List.of("A1", "A2", "B1", "B2", "C1", "C2"), texts());
        for (Book book : author.books) {
            assertFalse(book.isNew());
            assertSame(author, book.author.get());
            for (Review review : book.reviews) {
                assertNotNull(review.id());
                assertSame(book, review.book().get());
            }
        }
        assertEquals(3, db().model(Book.class).where(Book_.author.eq(author)).count());
    }

    /** Thousands of children take a statement for each thousand, or for as many as the database allows. */
    @Test
    public void thousandsOfChildrenTakeFewStatements() {
        Author author = new Author("Ada");
        author.books = Many.of(
                IntStream.range(0, 4_000).mapToObj(each -> book("B" + each, 0)).toList());
        saved(Author.class, author);
        // Five values each.
        int most = 6 + 5 * 4_000 / ServerDialect.of(db()).maxParameters();
        assertTrue(
                sql.statements().size() <= Math.max(10, most),
                () -> "statements: " + sql.statements().size() + ", and not " + most);
        assertEquals(
                4_000, db().model(Book.class).where(Book_.author.eq(author)).count());
        author.books.list().get(3_999).pages = 7;
        sql.clear();
        saved(Author.class, author);
        assertEquals(1, count("UPDATE"));
        assertEquals(0, count("INSERT") + count("DELETE"));
    }

    /** Saving again writes nothing, and compares only what is given again. */
    @Test
    public void whatHasNotChangedIsNotWritten() {
        Author author = author();
        saved(Author.class, author);
        sql.clear();
        saved(Author.class, author);
        sql.assertCount(0);
        author.books = Many.of(author.books.list());
        author.books.forEach(book -> book.reviews = Many.of(book.reviews.list()));
        saved(Author.class, author);
        sql.assertCount(2);
        assertTrue(sql.texts().stream().allMatch(text -> text.startsWith("SELECT")), sql.texts()::toString);
    }

    /** One changed, one taken out with all that goes with it, one new: each is one statement. */
    @Test
    public void onlyTheDifferenceIsWritten() {
        Author author = author();
        saved(Author.class, author);
        Book first = author.books.list().get(0);
        Review kept = first.reviews.list().get(0);
        Review changed = new Review(null, Ref.to(first), 5, "A1+");
        first.reviews = Many.of(new Review(kept.id(), kept.book(), kept.stars(), "A1*"), changed);
        first.pages = 7;
        sql.clear();
        saved(Author.class, author);
        assertEquals(1, count("SELECT"), sql.texts()::toString);
        assertEquals(2, count("UPDATE"), sql.texts()::toString);
        assertEquals(1, count("DELETE"), sql.texts()::toString);
        assertEquals(
                1,
                sql.texts().stream()
                        .filter(text -> text.contains("INSERT INTO"))
                        .count(),
                sql.texts()::toString);
        assertEquals(List.of("A1*", "A1+", "B1", "B2", "C1", "C2"), texts());
        assertEquals(7, db().model(Book.class).get(key(first.id)).orElseThrow().pages);
    }

    /** A collection that was saved counts as loaded: what others add stays, and the next save needs no transaction. */
    @Test
    public void whatOthersAddAfterASaveStays() {
        Author author = author();
        saved(Author.class, author);
        db().model(Book.class).create(new Book("D", 4, Ref.to(author)));
        author.name = "Changed";
        sql.clear();
        db().model(Author.class).save(author);
        sql.assertCount(1);
        assertEquals(4, titles().size());
        Author fresh = new Author("Empty");
        fresh.books = Many.of();
        db().model(Author.class).save(fresh);
        db().model(Book.class).create(new Book("E", 5, Ref.to(fresh)));
        fresh.name = "Not empty";
        db().model(Author.class).save(fresh);
        assertEquals(5, titles().size());
    }

    /** Rolled back, a collection is again what the program gave. */
    @Test
    public void whatWasRolledBackIsGivenAgain() {
        Author author = author();
        db().inTransaction(tx -> {
            db().model(Author.class).save(author);
            tx.setRollbackOnly();
        });
        saved(Author.class, author);
        assertEquals(3, titles().size());
        assertEquals(6, texts().size());
    }

    /** What was deleted does not come back with a model that still holds it. */
    @Test
    public void whatWasDeletedStaysDeleted() {
        Author author = author();
        saved(Author.class, author);
        Book first = author.books.list().get(0);
        db().model(Book.class).delete(first);
        author.name = "Changed";
        saved(Author.class, author);
        assertEquals(2, titles().size());
        author.books = Many.of(first);
        sql.clear();
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> saved(Author.class, author)), "books", "deleted");
        sql.assertCount(0);
    }

    /** Two objects for one row are refused: the one that comes last would win. */
    @Test
    public void twoObjectsForOneRowAreRefused() {
        Author author = author();
        saved(Author.class, author);
        Book first = author.books.list().get(0);
        author.books = Many.of(first, db().model(Book.class).get(key(first.id)).orElseThrow());
        sql.clear();
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> saved(Author.class, author)), "Book", "same row");
        sql.assertCount(0);
    }

    private long count(String start) {
        return sql.texts().stream().filter(text -> text.startsWith(start)).count();
    }

    /** A collection that was loaded may be a part: what it does not hold stays; what has changed in it is written. */
    @Test
    public void whatALoadedCollectionDoesNotHoldStays() {
        saved(Author.class, author());
        db().transaction(() -> {
            Author read = db().model(Author.class).one();
            db().model(Author.class).load(List.of(read), Author_.books, some -> some.limit(1));
            assertEquals(1, read.books.size());
            read.books.list().get(0).pages = 99;
            sql.clear();
            db().model(Author.class).save(read);
            sql.assertCount(1);
        });
        assertEquals(3, titles().size());
        assertEquals(1, db().model(Book.class).where(Book_.pages.eq(99)).count());
    }

    /** What is not loaded is left alone; an empty collection means that there is nothing. */
    @Test
    public void anUnloadedCollectionIsLeftAloneAndAnEmptyOneEmpties() {
        saved(Author.class, author());
        Book read = db().model(Book.class).where(Book_.title.eq("B")).one();
        read.pages = 1;
        sql.clear();
        saved(Book.class, read);
        sql.assertCount(1);
        read.reviews = Many.of();
        sql.clear();
        saved(Book.class, read);
        sql.assertCount(2);
        assertEquals(List.of("A1", "A2", "C1", "C2"), texts());
    }

    /** Where the reference cannot be NULL, nothing is written, and the error says what to do. */
    @Test
    public void aReferenceThatHasToBeThereIsNotCut() {
        Author author = author();
        saved(Author.class, author);
        author.name = "changed";
        author.books = Many.of(author.books.list().subList(0, 2));
        sql.clear();
        InvalidQueryException refused = assertThrows(InvalidQueryException.class, () -> saved(Author.class, author));
        Messages.assertTold(refused, "Author.books", "author", "orphanRemoval");
        assertTrue(sql.texts().stream().allMatch(text -> text.startsWith("SELECT")), sql.texts()::toString);
        assertEquals(3, titles().size());
    }

    /** The inverse of a one-to-one relation: the new one comes when the former one has gone. */
    @Test
    public void theOneThatIsHeldIsReplaced() {
        Profile first = new Profile();
        first.motto = "on";
        User user = saved(User.class, user(null, One.of(first)));
        assertNotNull(user.id());
        assertEquals(Ref.to(user), first.user);
        sql.assertCount(2);
        Profile second = new Profile();
        second.motto = "off";
        sql.clear();
        User again = saved(User.class, user(user.id(), One.of(second)));
        sql.assertCount(4);
        assertEquals("off", db().model(Profile.class).one().motto);
        assertSame(again, second.user.get());
        User none = saved(User.class, user(user.id(), One.none()));
        assertEquals(0, db().model(Profile.class).count());
        sql.clear();
        saved(User.class, new User(none.id(), "ada@example.com", "Ada", One.unloaded(), Many.unloaded()));
        sql.assertCount(1);
    }

    private static User user(@Nullable Long id, One<Profile> profile) {
        return new User(id, "ada@example.com", "Ada", profile, Many.unloaded());
    }

    /** Keys that are made of references are found by the rows of the model; a row of the same key is updated. */
    @Test
    public void keysOfReferencesAreCompared() {
        Student student = db().model(Student.class).create(new Student("Ada"));
        Course course = db().model(Course.class).insert(new Course("math", "Numbers"));
        Ref<Enrollment> enrollment = Ref.of(Enrollment.class, Key.of(key(student.id()), "math"));
        sql.clear();
        saved(
                Enrollment.class,
                enrollment(student, course, new Grade(enrollment, 1, 10), new Grade(enrollment, 2, 20)));
        sql.assertCount(3);
        sql.clear();
        Enrollment changed = saved(
                Enrollment.class,
                enrollment(
                        student,
                        course,
                        new Grade(enrollment, 1, 10),
                        new Grade(enrollment, 2, 21),
                        new Grade(enrollment, 3, 30)));
        sql.assertCount(4);
        assertEquals(
                List.of(10, 21, 30),
                db().model(Grade.class).orderBy(Grade_.number.asc()).all().stream()
                        .map(Grade::points)
                        .toList());
        saved(
                Enrollment.class,
                enrollment(student, course, changed.grades().list().get(2)));
        assertEquals(30, db().model(Grade.class).one().points());
    }

    private static Enrollment enrollment(Student student, Course course, Grade... grades) {
        return new Enrollment(Ref.to(student), Ref.to(course), 2024, Many.of(grades));
    }
}
