package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.DatabaseBuilder;
import duo.api.Query;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.InvalidQueryException;
import duo.api.error.TransactionException;
import duo.api.event.TransactionEvent.Kind;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Enrollment_;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Letter;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Review_;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.User;
import duo.testkit.model.relation.User_;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What listeners of deletes hear of deletes by queries.
 *
 * @since 0.1.0
 */
public abstract class DeleteListenerBulkSuite extends ContractSuite {
    private static final Bulk BY_TWO = Bulk.withHooks().andBatches(2);

    private final HeardDeletes heard = new HeardDeletes();

    /** For subclasses. */
    protected DeleteListenerBulkSuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.deleteListener(Author.class, heard.listener(author -> author.name))
                .deleteListener(Review.class, heard.listener(Review::text))
                .deleteListener(
                        Enrollment.class,
                        heard.listener(each -> String.valueOf(each.course().key())))
                .deleteListener(Grade.class, heard.listener(grade -> "grade " + grade.number()))
                .deleteListener(User.class, heard.listener(User::email));
    }

    /** Forgets what earlier tests did. */
    @BeforeEach
    public final void forget() {
        heard.clear();
    }

    private <M> M stored(Class<M> type, M model) {
        return db().model(type).create(model);
    }

    /** Authors of 1990 with a book and a review each, named A0, A1 and so on and R0, R1 and so on. */
    private void storeAuthors(int number) {
        for (int i = 0; i < number; i++) {
            Author author = stored(Author.class, new Author("A" + i, 1990));
            Book book = stored(Book.class, new Book("B", 1, Ref.to(author)));
            stored(Review.class, new Review(Ref.to(book), 5, "R" + i));
        }
        sql.clear();
    }

    private Query<Author> authors() {
        return db().model(Author.class).where(Author_.born.eq(1990));
    }

    /** Without hooks nobody is told, and no statement more is sent. */
    @Test
    public void withoutHooksNobodyIsTold() {
        storeAuthors(2);
        assertEquals(2, authors().deleteBulk());
        sql.assertCount(8);
        assertEquals(List.of(), heard.told());
        assertEquals(0, db().model(Review.class).count());
    }

    /** With hooks all are told of, also what goes along; the reviews are read by one statement more. */
    @Test
    public void withHooksAllAreToldOf() {
        storeAuthors(2);
        assertEquals(
                Map.of(Author.class, 2L, Book.class, 2L, Review.class, 2L),
                authors().deleteBulkWithCounts(Bulk.withHooks()).byModel());
        sql.assertCount(10);
        assertEquals(List.of(Kind.BEGIN, Kind.COMMIT), sql.transactions());
        List<String> told = heard.told();
        assertEquals(List.of("before A0", "before A1"), told.subList(0, 2));
        assertEquals(
                List.of("before R0", "before R1"),
                told.subList(2, 4).stream().sorted().toList());
        assertEquals(
                List.of("after R0", "after R1"),
                told.subList(4, 6).stream().sorted().toList());
        assertEquals(List.of("after A0", "after A1"), told.subList(6, 8));
    }

    /** Three batches for five rows: each is told of before and after, and committed alone or with the others. */
    @Test
    public void batchesAreToldOfOneByOne() {
        List<String> expected = Stream.of(List.of(0, 1), List.of(2, 3), List.of(4))
                .flatMap(batch -> Stream.of("before A", "before R", "after R", "after A")
                        .flatMap(what -> batch.stream().map(number -> what + number)))
                .sorted()
                .toList();
        for (Bulk bulk : List.of(BY_TWO, BY_TWO.inOneTransaction())) {
            storeAuthors(5);
            assertEquals(5, authors().deleteBulk(bulk));
            List<String> told = heard.told();
            assertEquals(expected, told.stream().sorted().toList());
            assertEquals(8, told.indexOf("before A2"));
            assertEquals(16, told.indexOf("before A4"));
            sql.assertCount(1 + 3 * 9);
            assertEquals(bulk.perBatchTransaction() ? 6 : 2, sql.transactions().size());
        }
    }

    /** Batches honour conditions over references, and tell of what goes with rows that nobody listens to. */
    @Test
    public void conditionsOverReferencesChooseTheRows() {
        storeAuthors(3);
        Query<Book> books =
                db().model(Book.class).where(Book_.author.get(Author_.name).in("A0", "A2"));
        assertEquals(2, books.deleteBulk(Bulk.withHooks().andBatches(1)));
        assertEquals(List.of("before R0", "after R0", "before R2", "after R2"), heard.told());
        assertEquals("R1", db().model(Review.class).one().text());
    }

    /** The rows are those that the query met when it began, whatever its condition says when some of them are gone. */
    @Test
    public void conditionsThatADeleteChangesChooseTheRowsOnce() {
        for (Bulk bulk : List.of(BY_TWO, BY_TWO.andBatches(1).inOneTransaction(), Bulk.withHooks())) {
            Book book = stored(Book.class, new Book("B", 1, Ref.to(stored(Author.class, new Author("A", 1990)))));
            for (int i = 0; i < 3; i++) {
                stored(Review.class, new Review(Ref.to(book), 5, "R" + i));
            }
            Query<Review> several = db().model(Review.class)
                    .where(Review_.book.get(Book_.reviews).count().ge(2L));
            assertEquals(3, several.deleteBulk(bulk));
            assertEquals(0, db().model(Review.class).count());
            assertEquals(6, heard.told().size());
        }
    }

    /** What a listener begins it has to end; what it leaves open is ended for it, so that no connection is lost. */
    @Test
    public void aTransactionThatAListenerLeavesOpenIsRefused() {
        storeAuthors(1);
        TransactionOptions reading = TransactionOptions.defaults().requiresNew().forReading();
        for (TransactionOptions options : List.of(TransactionOptions.defaults(), reading)) {
            List<Transaction> left = new ArrayList<>();
            heard.then((what, database) -> {
                if (what.equals("before A0")) {
                    left.add(database.begin(options));
                }
            });
            for (int i = 0; i < 20; i++) {
                assertThrows(TransactionException.class, () -> authors().deleteBulk(Bulk.withHooks()));
            }
            assertEquals(20, left.size());
            left.forEach(transaction -> assertFalse(transaction.isActive()));
        }
        heard.clear();
        assertEquals(1, authors().deleteBulk(Bulk.withHooks()));
    }

    /** When a listener refuses a row of the third batch, the first two stay deleted; with one transaction nothing is. */
    @Test
    public void aRefusedRowEndsItsUnit() {
        for (Bulk bulk : List.of(BY_TWO, BY_TWO.inOneTransaction())) {
            db().model(Author.class).deleteBulk(Bulk.unfiltered());
            storeAuthors(5);
            IllegalStateException veto = new IllegalStateException("no");
            heard.fail("before R4", veto);
            assertSame(
                    veto,
                    assertThrows(IllegalStateException.class, () -> authors().deleteBulk(bulk)));
            assertEquals(bulk.perBatchTransaction() ? 1 : 5, authors().count());
        }
    }

    /** Inside a transaction a refusal undoes all batches of the call and leaves the transaction usable. */
    @Test
    public void aRefusalInsideATransactionLeavesItUsable() {
        storeAuthors(3);
        heard.fail("after A2", new IllegalStateException("no"));
        db().transaction(() -> {
            stored(Tag.class, new Tag("kept"));
            assertThrows(IllegalStateException.class, () -> authors().deleteBulk(BY_TWO));
            assertEquals(3, authors().count());
        });
        assertEquals(3, authors().count());
        assertEquals(1, db().model(Tag.class).count());
        assertFalse(sql.transactions().contains(Kind.ROLLBACK));
    }

    /** What a listener puts back is not met again. */
    @Test
    public void batchesEndAlsoWhenRowsComeBack() {
        Student ada = stored(Student.class, new Student("Ada"));
        for (String code : List.of("C", "D")) {
            stored(
                    Enrollment.class,
                    new Enrollment(Ref.to(ada), Ref.to(stored(Course.class, new Course(code, code))), 1));
        }
        heard.then((what, database) -> {
            if (what.startsWith("after ")) {
                Ref<Course> course = Ref.of(Course.class, what.substring("after ".length()));
                database.model(Enrollment.class).insert(new Enrollment(Ref.to(ada), course, 1));
            }
        });
        Query<Enrollment> all = db().model(Enrollment.class).where(Enrollment_.year.eq(1));
        assertEquals(2, all.deleteBulk(Bulk.withHooks().andBatches(1)));
        assertEquals(2, all.count());
        assertEquals(List.of("before C", "after C", "before D", "after D"), heard.told());
    }

    /** Keys of several columns are walked through part by part. */
    @Test
    public void keysOfSeveralColumnsAreWalkedThrough() {
        for (String code : List.of("C", "D")) {
            Course course = stored(Course.class, new Course(code, code));
            for (int i = 0; i < 2; i++) {
                Student student = stored(Student.class, new Student("S"));
                Enrollment enrolled = stored(Enrollment.class, new Enrollment(Ref.to(student), Ref.to(course), 1));
                stored(Grade.class, new Grade(Ref.to(enrolled), i, 10));
            }
        }
        assertEquals(
                Map.of(Enrollment.class, 4L, Grade.class, 4L),
                db().model(Enrollment.class)
                        .where(Enrollment_.year.eq(1))
                        .deleteBulkWithCounts(Bulk.withHooks().andBatches(1))
                        .byModel());
        assertEquals(2 * 8, heard.told().size());
    }

    /** Where nobody listens, hooks change nothing; a missing condition is refused with them, too. */
    @Test
    public void hooksOfWhatNobodyListensToChangeNothing() {
        for (Bulk bulk : List.of(Bulk.filtered(), BY_TWO)) {
            sql.clear();
            db().model(Book.class).where(Book_.pages.eq(1)).none().deleteBulk(bulk);
            assertThrows(
                    InvalidQueryException.class, () -> db().model(Author.class).deleteBulk(bulk));
            sql.assertCount(0);
        }
        List<String> silent = texts(Bulk.unfiltered());
        assertEquals(silent, texts(BY_TWO.andUnfiltered()));
        assertEquals(4, silent.size());
    }

    private List<String> texts(Bulk bulk) {
        stored(Tag.class, new Tag("x"));
        sql.clear();
        db().model(Tag.class).deleteBulk(bulk);
        return sql.texts();
    }

    /** Rows that others refer to by another column than the key are read as models with what is referred to. */
    @Test
    public void rowsThatAreReferredToByAnotherColumnAreToldOf() {
        User ada = stored(User.class, new User("ada@example.com", "Ada"));
        User bob = stored(User.class, new User("bob@example.com", "Bob"));
        for (User user : List.of(ada, bob)) {
            stored(Letter.class, new Letter(Ref.to(user), "Hi"));
            stored(Profile.class, new Profile(Ref.to(user), "!"));
        }
        sql.clear();
        assertEquals(
                Map.of(User.class, 1L, Letter.class, 1L, Profile.class, 1L),
                db().model(User.class)
                        .where(User_.name.eq("Ada"))
                        .deleteBulkWithCounts(Bulk.withHooks())
                        .byModel());
        sql.assertCount(5);
        assertEquals(List.of("before ada@example.com", "after ada@example.com"), heard.told());
        assertEquals(bob.email(), db().model(Letter.class).one().recipient().key());
    }
}
