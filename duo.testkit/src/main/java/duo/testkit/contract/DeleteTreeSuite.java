package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.DeleteResult;
import duo.api.Model;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import duo.testkit.model.relation.City;
import duo.testkit.model.relation.Country;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Letter;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.Publisher;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Deletes of trees and circles of rows, by queries, and what the transaction knows of what is gone.
 *
 * @since 0.1.0
 */
public abstract class DeleteTreeSuite extends ContractSuite {

    /** For subclasses. */
    protected DeleteTreeSuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    private <M> M stored(Class<M> type, M model) {
        return db().model(type).create(model);
    }

    private <M> long count(Class<M> type) {
        return db().model(type).count();
    }

    private Author author(String name) {
        return stored(Author.class, new Author(name));
    }

    private Book book(Author author) {
        return stored(Book.class, new Book("B", 1, Ref.to(author)));
    }

    private Model<Category> categories() {
        return db().model(Category.class);
    }

    private Category category(String name, @Nullable Category parent) {
        return categories().create(part(name, parent));
    }

    private static Category part(String name, @Nullable Category parent) {
        return parent == null ? new Category(name) : new Category(name, Ref.to(parent));
    }

    /** 5,000 rows of one table, three levels deep: each level is read and deleted by one statement for 1,000 keys. */
    @Test
    public void aGreatTreeOfOneModelGoesLevelByLevel() {
        Category root = category("root", null);
        Category other = category("other", null);
        category("leaf", other);
        List<Category> middle = categories()
                .createBulk(IntStream.range(0, 49)
                        .mapToObj(i -> part("m" + i, root))
                        .toList());
        categories()
                .createBulk(IntStream.range(0, 4_950)
                        .mapToObj(i -> part("l" + i, middle.get(i % middle.size())))
                        .toList());
        sql.clear();
        assertEquals(
                Map.of(Category.class, 5_000L),
                categories().deleteWithCounts(root).byModel());
        // Read: the root, two levels, and that 5 times 1,000 leaves have no parts. Deleted: 5 times leaves, the middle,
        // the root.
        sql.assertCount(3 + 5 + 5 + 1 + 1);
        assertEquals(2, categories().count());
    }

    /** A chain of rows is followed to its end. */
    @Test
    public void aDeepTreeGoesLevelByLevel() {
        Category root = category("root", null);
        Category last = root;
        for (int i = 0; i < 30; i++) {
            last = category("c" + i, last);
        }
        sql.clear();
        assertEquals(1, categories().where(Category_.name.eq("root")).deleteBulk());
        sql.assertCount(1 + 31 + 31);
        assertEquals(0, categories().count());
    }

    /** Rows that refer to each other in a circle go together, whichever is deleted. */
    @Test
    public void circlesOfRowsEnd() {
        Category first = category("first", null);
        Category second = category("second", first);
        first.parent = Ref.to(second);
        categories().save(first);
        category("part", first);
        Category self = category("self", null);
        self.parent = Ref.to(self);
        categories().save(self);
        assertEquals(3, categories().deleteWithCounts(first).total());
        assertTrue(categories().delete(self));
        assertEquals(0, categories().count());
        assertFalse(categories().delete(self));
    }

    /** Entities whose rows went are new again, those whose references were cut are read anew, and a rollback restores them. */
    @Test
    public void whatATransactionKnowsFollows() {
        Author ada = author("Ada");
        Author bob = author("Bob");
        Book own = book(ada);
        Book edited = new Book("C", 1, Ref.to(bob));
        edited.editor = Ref.to(ada);
        stored(Book.class, edited);
        Model<Book> books = db().model(Book.class);
        db().inTransaction(tx -> {
            Book known = books.get(Objects.requireNonNull(own.id)).orElseThrow();
            Book cut = books.get(Objects.requireNonNull(edited.id)).orElseThrow();
            assertTrue(db().model(Author.class).delete(ada));
            assertTrue(known.isNew());
            assertTrue(ada.isNew());
            assertEquals(Optional.empty(), books.get(Objects.requireNonNull(own.id)));
            assertFalse(books.get(Objects.requireNonNull(edited.id))
                    .orElseThrow()
                    .editor
                    .isPresent());
            assertFalse(cut.isNew());
            tx.setRollbackOnly();
            tx.onRollback(() -> assertFalse(known.isNew()));
        });
        assertFalse(ada.isNew());
        assertEquals(2, books.count());
        assertTrue(db().model(Author.class).delete(ada));
        assertEquals(1, books.count());
    }

    /** Models that refer to each other. */
    @Test
    public void circlesOfModelsEnd() {
        Country country = stored(Country.class, new Country("AT", "Austria"));
        City city = stored(City.class, new City("Vienna", Ref.to(country)));
        Country withCapital =
                db().model(Country.class).save(new Country("AT", "Austria", Ref.to(city), country.cities()));
        Publisher publisher = stored(Publisher.class, new Publisher("P", Ref.to(city)));
        sql.clear();
        assertEquals(
                Map.of(Country.class, 1L, City.class, 1L),
                db().model(Country.class).deleteWithCounts(withCapital).byModel());
        sql.assertCount(5);
        assertFalse(db().model(Publisher.class)
                .get(Objects.requireNonNull(publisher.id()))
                .orElseThrow()
                .city()
                .isPresent());
    }

    /** 5,001 rows of three models go by as many statements as three rows. */
    @Test
    public void aGreatTreeOfModelsGoesInFewStatements() {
        Author ada = author("Ada");
        List<Book> books = db().model(Book.class)
                .createBulk(IntStream.range(0, 1_000)
                        .mapToObj(i -> new Book("B" + i, i, Ref.to(ada)))
                        .toList());
        List<Review> reviews = new ArrayList<>();
        for (Book book : books) {
            for (int i = 0; i < 4; i++) {
                reviews.add(new Review(Ref.to(book), i, "!"));
            }
        }
        db().model(Review.class).createBulk(reviews);
        sql.clear();
        assertEquals(
                Map.of(Author.class, 1L, Book.class, 1_000L, Review.class, 4_000L),
                db().model(Author.class).deleteWithCounts(ada).byModel());
        sql.assertCount(7);
        assertEquals(0, count(Review.class));
    }

    /** Keys of two columns go into sets as well, 1,000 into a statement. */
    @Test
    public void manyKeysOfSeveralColumnsGoInFewStatements() {
        Course course = stored(Course.class, new Course("C", "Course"));
        List<Student> students = db().model(Student.class)
                .createBulk(IntStream.range(0, 1_200)
                        .mapToObj(i -> new Student("S" + i))
                        .toList());
        List<Enrollment> enrolled = db().model(Enrollment.class)
                .createBulk(students.stream()
                        .map(student -> new Enrollment(Ref.to(student), Ref.to(course), 1))
                        .toList());
        db().model(Grade.class)
                .createBulk(enrolled.stream()
                        .map(enrollment -> new Grade(Ref.to(enrollment), 1, 10))
                        .toList());
        sql.clear();
        assertEquals(
                Map.of(Course.class, 1L, Enrollment.class, 1_200L, Grade.class, 1_200L),
                db().model(Course.class).deleteWithCounts(course).byModel());
        // Read: the enrollments. Deleted: grades, enrollments, lessons, the course.
        sql.assertCount(1 + 2 + 2 + 1 + 1);
    }

    /** A delete by a query follows the rules for all of its rows at once, and counts its own rows. */
    @Test
    public void aQueryFollowsTheRules() {
        Author ada = author("Ada");
        Author bob = author("Bob");
        Author eve = author("Eve");
        List.of(ada, ada, bob, eve).forEach(this::book);
        sql.clear();
        assertEquals(
                2, db().model(Author.class).where(Author_.name.in("Ada", "Bob")).deleteBulk());
        sql.assertCount(8);
        assertEquals(1, count(Book.class));
        DeleteResult result = db().model(Author.class)
                .where(Author_.books.any(Book_.pages.eq(1)))
                .deleteBulkWithCounts();
        assertEquals(Map.of(Author.class, 1L, Book.class, 1L), result.byModel());
        assertEquals(
                Map.of(),
                db().model(Author.class).deleteBulkWithCounts(Bulk.unfiltered()).byModel());
    }

    /** The other view does the same. */
    @Test
    public void theAsynchronousViewFollowsTheRulesToo() {
        AsyncDatabase async = AsyncDatabase.of(db());
        List<List<String>> sent = new ArrayList<>();
        List<DeleteResult> results = new ArrayList<>();
        for (boolean blocking : List.of(true, false)) {
            Author ada = author("Ada");
            book(ada);
            Author bob = author("Bob");
            book(bob);
            sql.clear();
            if (blocking) {
                results.add(db().model(Author.class).deleteWithCounts(ada));
                results.add(
                        db().model(Author.class).where(Author_.name.eq("Bob")).deleteBulkWithCounts());
            } else {
                results.add(Settled.value(async.model(Author.class).deleteWithCounts(ada)));
                results.add(Settled.value(
                        async.model(Author.class).where(Author_.name.eq("Bob")).deleteBulkWithCounts()));
            }
            sent.add(sql.texts());
        }
        assertEquals(sent.get(0), sent.get(1));
        assertEquals(results.subList(0, 2), results.subList(2, 4));
    }

    /** References to unique columns and one-to-one relations: the row is read before, for what is referred to. */
    @Test
    public void referencesToUniqueColumnsAreFollowed() {
        User ada = stored(User.class, new User("ada@example.com", "Ada"));
        User bob = stored(User.class, new User("bob@example.com", "Bob"));
        for (User user : List.of(ada, bob)) {
            stored(Letter.class, new Letter(Ref.to(user), "Hi"));
            stored(Profile.class, new Profile(Ref.to(user), "!"));
        }
        sql.clear();
        assertEquals(
                Map.of(User.class, 1L, Letter.class, 1L, Profile.class, 1L),
                db().model(User.class).deleteWithCounts(ada).byModel());
        sql.assertCount(4);
        assertEquals(
                "bob@example.com", db().model(Letter.class).one().recipient().key());
    }
}
