package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.Query;
import duo.api.error.ProtectedException;
import duo.api.error.QueryTimeoutException;
import duo.api.expr.Condition;
import duo.api.expr.Subqueries;
import duo.async.AsyncDatabase;
import duo.async.AsyncQuery;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Endless;
import duo.testkit.model.Endless_;
import duo.testkit.model.Grain;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Statements that follow from a query have its comment and its timeout: those that load what is related, delete what goes with the
 * deleted rows, and write what was read.
 *
 * @since 0.1.0
 */
public abstract class FollowUpSuite extends ContractSuite {
    private static final String COMMENT = " /* nightly: 1 */";

    /** For subclasses. */
    protected FollowUpSuite() {}

    @Override
    protected List<Class<?>> models() {
        List<Class<?>> models = new ArrayList<>(Library.MODELS);
        models.add(Grain.class);
        return models;
    }

    /**
     * Creates the view that takes years.
     *
     * @throws SQLException if the driver fails
     */
    @BeforeAll
    public void createEndlessView() throws SQLException {
        EndlessView.create(db());
    }

    /** Fills the tables. */
    @BeforeEach
    public void fill() {
        new Library(db());
        db().model(Grain.class)
                .createBulk(IntStream.range(0, (int) EndlessView.GRAINS)
                        .mapToObj(Grain::new)
                        .toList());
        sql.clear();
    }

    private <M> Query<M> nightly(Query<M> query) {
        return query.tag("nightly: 1").timeout(Duration.ofHours(1));
    }

    private void assertAllTagged(int statements) {
        sql.assertCount(statements);
        for (String text : sql.texts()) {
            assertTrue(text.endsWith(COMMENT), text);
            assertEquals(text.length() - COMMENT.length(), text.indexOf(COMMENT), text);
        }
    }

    /** The statements that delete what goes with the rows, and those that find what is in the way. */
    @Test
    public void whatGoesWithDeletedRowsIsTagged() {
        Query<Book> books = nightly(db().model(Book.class).where(Book_.pages.gt(0)));
        long rows = books.count();
        sql.clear();
        assertEquals(rows, books.deleteBulk());
        assertAllTagged(sql.statements().size());
        assertTrue(sql.statements().size() >= 3, () -> sql.texts().toString());
        assertEquals(0, books.count());
    }

    /** What is in the way of a delete is read with the comment too. */
    @Test
    public void whatIsInTheWayIsTagged() {
        Library.loan(
                db(), db().model(Book.class).orderBy(Book_.id.asc()).first().orElseThrow(), "Una", LocalDate.EPOCH);
        sql.clear();
        assertThrows(
                ProtectedException.class,
                () -> nightly(db().model(Book.class).where(Book_.pages.gt(0))).deleteBulk());
        assertTrue(sql.texts().stream().anyMatch(text -> text.contains("relation_loans")));
        assertAllTagged(sql.statements().size());
    }

    /** With hooks rows are read and written one by one. */
    @Test
    public void updatesWithHooksAreTagged() {
        long rows = nightly(db().model(Book.class).where(Book_.pages.gt(0)))
                .updateBulk(u -> u.set(Book_.pages, 7), Bulk.withHooks().andBatches(2));
        assertEquals(3, rows);
        assertAllTagged(1 + 2 + 3);
        sql.clear();
        nightly(db().model(Book.class).where(Book_.pages.eq(7)).related(Book_.author))
                .updateBulk(u -> u.set(Book_.pages, 8), Bulk.withHooks());
        assertAllTagged(1 + 1 + 3);
    }

    /** A statement that loads what is related ends by the timeout of the query, unless it has one of its own. */
    @Test
    public void relatedRowsEndByTheTimeout() {
        Condition<Book> never = Condition.exists(db().model(Endless.class).where(Endless_.id.gt(-1)));
        Duration soon = Duration.ofMillis(50);
        Query<Author> authors = db().model(Author.class).orderBy(Author_.name.asc());
        assertThrows(
                QueryTimeoutException.class,
                () -> authors.related(Author_.books, book -> book.where(never))
                        .timeout(soon)
                        .all());
        assertThrows(
                QueryTimeoutException.class,
                () -> authors.related(Author_.books, book -> book.where(never).timeout(soon))
                        .timeout(Duration.ofHours(1))
                        .all());
        assertEquals(
                3,
                authors.related(Author_.books)
                        .timeout(Duration.ofHours(1))
                        .all()
                        .size());
    }

    /** The same in the asynchronous view. */
    @Test
    public void relatedRowsEndByTheTimeoutInTheAsynchronousView() {
        Condition<Book> never = Condition.exists(db().model(Endless.class).where(Endless_.id.gt(-1)));
        Duration soon = Duration.ofMillis(50);
        AsyncQuery<Author> authors = AsyncDatabase.of(db()).model(Author.class).orderBy(Author_.name.asc());
        Settled.error(
                QueryTimeoutException.class,
                authors.related(Author_.books, book -> book.where(never))
                        .timeout(soon)
                        .all());
        Settled.error(
                QueryTimeoutException.class,
                authors.related(Author_.books, book -> book.where(never).timeout(soon))
                        .timeout(Duration.ofHours(1))
                        .all());
        assertEquals(
                3,
                Settled.value(authors.related(Author_.books)
                                .timeout(Duration.ofHours(1))
                                .all())
                        .size());
    }

    /** Tag and timeout are those of the query that is run: queries inside it have none, whatever was said of them. */
    @Test
    public void queriesInsideOthersHaveNoTagOfTheirOwn() {
        Query<Book> books = db().model(Book.class);
        Query<Book> inner = ofItsOwn();
        List.of(
                        books.where(Book_.id.in(inner.valuesList(Book_.id))),
                        books.where(Condition.exists(inner)),
                        books.where(Book_.pages.le(Subqueries.<Book, Integer>max(inner.valuesList(Book_.pages)))))
                .forEach(this::assertTaggedByTheOneAround);
    }

    /** Nor has a query with a name. */
    @Test
    @Needs(Capability.COMMON_TABLES)
    public void queriesWithANameHaveNoTagOfTheirOwn() {
        assertTaggedByTheOneAround(db().model(Book.class).from(ofItsOwn().common("thick")));
    }

    private Query<Book> ofItsOwn() {
        return db().model(Book.class)
                .where(Book_.pages.gt(0))
                .tag("inner")
                .timeout(Duration.ofHours(2))
                .fetchSize(7);
    }

    private void assertTaggedByTheOneAround(Query<Book> outer) {
        sql.clear();
        assertEquals(3, nightly(outer).all().size());
        assertAllTagged(1);
        sql.clear();
        outer.all();
        assertTrue(
                sql.texts().stream().noneMatch(text -> text.contains("inner")),
                () -> sql.texts().toString());
    }

    /** Combined queries have what the first of them says, unless more is said of all of them. */
    @Test
    public void combinedQueriesAreSentAsTheFirst() {
        Query<Book> books = db().model(Book.class).where(Book_.pages.gt(0));
        Query<Book> other = books.tag("other");
        nightly(books).union(other).all();
        other.union(other).tag("nightly: 1").all();
        assertAllTagged(2);
        sql.clear();
        books.union(other).all();
        assertTrue(!sql.texts().getFirst().contains("other"), () -> sql.texts().getFirst());
        Query<Endless> endless = db().model(Endless.class);
        Duration soon = Duration.ofMillis(50);
        assertThrows(
                QueryTimeoutException.class,
                () -> endless.timeout(soon).unionAll(endless).all());
        assertThrows(
                QueryTimeoutException.class,
                () -> endless.timeout(Duration.ofHours(1))
                        .unionAll(endless)
                        .timeout(soon)
                        .all());
    }
}
