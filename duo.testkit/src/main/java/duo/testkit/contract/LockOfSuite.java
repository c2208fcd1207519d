package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.Query;
import duo.api.Select;
import duo.api.error.InvalidQueryException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.expr.Rankings;
import duo.api.expr.Window;
import duo.async.AsyncDatabase;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Publisher_;
import duo.testkit.model.relation.User;
import duo.testkit.model.relation.User_;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Queries of several tables that choose whose rows they lock.
 *
 * @since 0.1.0
 */
public abstract class LockOfSuite extends ContractSuite {
    private Library library;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected LockOfSuite() {}

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

    private Model<Book> books() {
        return db().model(Book.class);
    }

    private boolean tellsFreeRows() {
        return !scratch().lacks().contains(Capability.SKIP_LOCKED);
    }

    private boolean chooses() {
        return ServerDialect.of(db()).queries().locksChosenTables();
    }

    private List<String> freeBooks() throws Exception {
        return Concurrent.elsewhere(() -> db().transaction(() -> books().orderBy(Book_.title.asc())
                .forUpdate()
                .skipLocked()
                .valuesList(Book_.title)
                .all()));
    }

    private List<String> freeAuthors() throws Exception {
        return Concurrent.elsewhere(() -> db().transaction(() -> db().model(Author.class)
                .orderBy(Author_.name.asc())
                .forUpdate()
                .skipLocked()
                .valuesList(Author_.name)
                .all()));
    }

    /** Runs a query in a transaction, and then looks whose rows are free; where all of one writer is locked, nothing is. */
    private void assertFree(Query<Book> query, List<String> books, List<String> authors) throws Exception {
        assertFree(query, books, Set.of(authors));
    }

    private void assertFree(Query<Book> query, List<String> books, Set<List<String>> authors) throws Exception {
        db().transaction(() -> {
            assertEquals(
                    List.of("Engines"),
                    query.all().stream().map(book -> book.title).toList());
            if (tellsFreeRows()) {
                assertEquals(books, freeBooks());
                List<String> free = freeAuthors();
                assertTrue(authors.contains(free), free::toString);
            }
        });
    }

    /**
     * Without a choice the rows of the query are locked, and those related to them stay free; where a database cannot choose, it may
     * lock these too.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void ownRowsAreLockedByThemselves() throws Exception {
        Query<Book> engines = books().where(Book_.id.eq(library.engines.id))
                .related(Book_.author)
                .forUpdate();
        List<String> all = List.of("Ada", "Bob", "Eve");
        assertFree(engines, List.of("Notes", "Waves"), chooses() ? Set.of(all) : Set.of(all, List.of("Bob", "Eve")));
    }

    /**
     * The rows that a relation leads to are locked in place of those of the query.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void relatedRowsAreLockedAlone() throws Exception {
        Query<Book> engines =
                books().where(Book_.id.eq(library.engines.id)).forUpdate().of(Book_.author);
        if (chooses()) {
            assertFree(engines, List.of("Engines", "Notes", "Waves"), List.of("Bob", "Eve"));
            assertFree(engines.related(Book_.author), List.of("Engines", "Notes", "Waves"), List.of("Bob", "Eve"));
        } else {
            db().transaction(() -> Messages.assertTold(
                    assertThrows(UnsupportedFeatureException.class, engines::all), db().dialect(), "OF"));
            assertThrows(UnsupportedFeatureException.class, engines::toSql);
            sql.assertCount(0);
        }
    }

    /**
     * Own rows and related ones are locked together, where the query reads no others on every database.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void ownAndRelatedRowsAreLockedTogether() throws Exception {
        Query<Book> engines = books().where(Book_.id.eq(library.engines.id))
                .related(Book_.author)
                .forUpdate()
                .ofSelf()
                .of(Book_.author);
        assertFree(engines, List.of("Notes", "Waves"), List.of("Bob", "Eve"));
        assertFree(engines.of(Book_.author).ofSelf(), List.of("Notes", "Waves"), List.of("Bob", "Eve"));
    }

    /**
     * References that may be NULL, and relations over two of them, are locked where rows are asked for that have them.
     *
     * @throws Exception if a thread fails
     */
    @Test
    public void rowsThatMayBeMissingAreLockedWhereTheyAreThere() throws Exception {
        Query<Book> waves = books().where(Book_.editor.isPresent()).where(Book_.id.eq(library.waves.id));
        Query<Book> edited = waves.forUpdate().ofSelf().of(Book_.editor);
        db().transaction(() -> {
            assertEquals(1, edited.all().size());
            if (tellsFreeRows()) {
                assertEquals(List.of("Bob", "Eve"), freeAuthors());
                assertEquals(List.of("Engines", "Notes"), freeBooks());
            }
        });
        Query<Book> everywhere = books().where(Book_.publisher.isPresent())
                .where(Book_.publisher.get(Publisher_.city).isPresent())
                .forUpdate()
                .ofSelf()
                .of(Book_.publisher)
                .of(Book_.publisher.get(Publisher_.city));
        db().transaction(() -> assertEquals(
                List.of("Engines"), everywhere.valuesList(Book_.title).all()));
        Query<User> users = db().model(User.class)
                .where(User_.profile.isPresent())
                .forUpdate()
                .ofSelf()
                .of(User_.profile);
        db().transaction(() -> assertEquals("Uma", users.one().name()));
    }

    /** What may be missing is locked where the database can, and loses no row; elsewhere it is refused before anything is sent. */
    @Test
    public void rowsThatMayBeMissingAreLockedOrRefused() {
        Query<Book> all =
                books().orderBy(Book_.title.asc()).forUpdate().ofSelf().of(Book_.editor);
        if (ServerDialect.of(db()).queries().locksMissingRows()) {
            List<String> titles =
                    db().transaction(() -> all.valuesList(Book_.title).all());
            assertEquals(List.of("Engines", "Notes", "Waves"), titles);
        } else {
            db().transaction(() -> Messages.assertTold(
                    assertThrows(UnsupportedFeatureException.class, all::all),
                    db().dialect(),
                    "Book.editor",
                    "isPresent()"));
            sql.assertCount(0);
        }
    }

    /** Selected values, pages and the other view lock in the same way. */
    @Test
    @Needs(Capability.SHARED_LOCKS)
    public void allCallsThatReadRowsChoose() {
        Select<Book, String> titles = books().orderBy(Book_.title.asc())
                .valuesList(Book_.title)
                .forShare()
                .ofSelf()
                .of(Book_.author);
        db().transaction(() -> {
            assertEquals(List.of("Engines", "Notes", "Waves"), titles.all());
            assertEquals("Engines", titles.first().orElseThrow());
        });
        sql.assertCount(2);
        assertEquals(
                List.of("Engines"),
                AsyncDatabase.of(db())
                        .transaction(tx -> tx.model(Book.class)
                                .where(Book_.title.eq("Engines"))
                                .forUpdate()
                                .ofSelf()
                                .of(Book_.author)
                                .valuesList(Book_.title)
                                .ofSelf()
                                .all())
                        .join());
    }

    /** A choice without a lock means nothing, and one of rows that are computed in a query inside cannot be made. */
    @Test
    public void aChoiceNeedsALock() {
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> books().of(Book_.author)), "of(..)", "forUpdate()");
        assertThrows(InvalidQueryException.class, () -> books().ofSelf());
        Query<Book> first = books().where(Rankings.rowNumber()
                .over(Window.<Book>all().orderBy(Book_.pages.asc()))
                .eq(1));
        assertTrue(first.toSql().sql().contains("early1"));
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> first.forUpdate().of(Book_.author).toSql()),
                "window");
        sql.assertCount(0);
    }
}
