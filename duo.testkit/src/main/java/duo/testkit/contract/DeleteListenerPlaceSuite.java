package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.DatabaseBuilder;
import duo.api.Model;
import duo.api.Pool;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.TransactionException;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Tag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Wherever a delete is called, what a listener calls takes part in its transaction and needs no other connection: there is only one.
 *
 * @since 0.1.0
 */
public abstract class DeleteListenerPlaceSuite extends ContractSuite {
    private final HeardDeletes heard = new HeardDeletes();

    /** For subclasses. */
    protected DeleteListenerPlaceSuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    @Override
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder.pool(Pool.defaults().maximum(1))
                .deleteListener(Author.class, heard.listener(author -> author.name))
                .deleteListener(Review.class, heard.listener(Review::text));
    }

    /** Forgets what earlier tests did. */
    @BeforeEach
    public final void forget() {
        heard.clear();
    }

    private boolean delete(Author author, CallPlace where) throws Exception {
        return where.make(
                db(),
                models -> models.model(Author.class).delete(author),
                models -> models.model(Author.class).delete(author));
    }

    private long deleteAll(CallPlace where, Bulk bulk) throws Exception {
        return where.make(
                db(),
                models -> models.model(Author.class).deleteBulk(bulk),
                models -> models.model(Author.class).deleteBulk(bulk));
    }

    /** An author with a book and a review. */
    private Author stored() {
        Author author = db().model(Author.class).create(new Author("Ada"));
        Book book = db().model(Book.class).create(new Book("B", 1, Ref.to(author)));
        db().model(Review.class).create(new Review(Ref.to(book), 5, "good"));
        sql.clear();
        return author;
    }

    private List<String> labels() {
        return db().model(Tag.class).all().stream().map(Tag::label).sorted().toList();
    }

    /**
     * Four rows about a delete are written with it, everywhere by the same statements.
     *
     * @throws Exception if a call fails
     */
    @Test
    public void aListenerWritesInTheTransactionOfTheDelete() throws Exception {
        for (CallPlace where : CallPlace.values()) {
            Author ada = stored();
            heard.then((what, database) -> database.model(Tag.class).create(new Tag(where + " " + what)));
            assertTrue(delete(ada, where));
            sql.assertCount(9 + 4);
            assertEquals(
                    List.of(where + " after Ada", where + " after good", where + " before Ada", where + " before good"),
                    labels());
            assertEquals(0, db().model(Author.class).count());
            db().model(Tag.class).deleteBulk(Bulk.unfiltered());
            heard.clear();
        }
    }

    /** What a listener wrote is undone with the delete, whose caller gets the error itself. */
    @Test
    public void whatAListenerWroteIsUndoneWithTheDelete() {
        for (CallPlace where : CallPlace.values()) {
            Author ada = stored();
            IllegalStateException veto = new IllegalStateException("no");
            heard.then((what, database) -> {
                database.model(Tag.class).create(new Tag(what));
                if (what.equals("after Ada")) {
                    throw veto;
                }
            });
            assertSame(veto, assertThrows(IllegalStateException.class, () -> delete(ada, where)));
            assertEquals(List.of(), labels());
            assertEquals(1, db().model(Review.class).count());
            assertFalse(ada.isNew());
            heard.clear();
            assertTrue(ada.id != null && db().model(Author.class).delete(ada));
        }
    }

    /**
     * A listener may begin blocks, of which one that fails is undone alone, and leave work for the time after the commit.
     *
     * @throws Exception if a call fails
     */
    @Test
    public void aListenerBeginsBlocks() throws Exception {
        for (CallPlace where : CallPlace.values()) {
            Author ada = stored();
            List<String> done = new ArrayList<>();
            heard.then((what, database) -> {
                if (what.equals("before Ada")) {
                    assertThrows(
                            IllegalStateException.class,
                            () -> database.transaction(() -> {
                                database.model(Tag.class).create(new Tag("undone"));
                                throw new IllegalStateException("no");
                            }));
                    database.inTransaction(tx -> {
                        tx.model(Tag.class).create(new Tag(where.name()));
                        tx.onCommit(() -> done.add("committed"));
                    });
                }
            });
            assertTrue(delete(ada, where));
            assertEquals(List.of("committed"), done);
            assertTrue(labels().contains(where.name()));
            assertFalse(labels().contains("undone"));
            heard.clear();
        }
    }

    /**
     * With hooks, what a query deletes is told of everywhere; what is refused in the second batch leaves the first deleted only alone.
     *
     * @throws Exception if a call fails
     */
    @Test
    public void whatAQueryDeletesIsToldOf() throws Exception {
        Bulk oneByOne = Bulk.withHooks().andUnfiltered().andBatches(1);
        for (CallPlace where : CallPlace.values()) {
            stored();
            db().model(Author.class).create(new Author("Bob"));
            IllegalStateException veto = new IllegalStateException("no");
            heard.then((what, database) -> {
                database.model(Tag.class).create(new Tag(what));
                if (what.equals("after Bob")) {
                    throw veto;
                }
            });
            assertSame(veto, assertThrows(IllegalStateException.class, () -> deleteAll(where, oneByOne)));
            List<String> ofAda = List.of("after Ada", "after good", "before Ada", "before good");
            assertEquals(where.isAlone() ? ofAda : List.of(), labels());
            heard.clear();
            assertEquals(where.isAlone() ? 1 : 2, deleteAll(where, oneByOne));
            assertEquals(where.isAlone() ? 2 : 6, heard.told().size());
            db().model(Tag.class).deleteBulk(Bulk.unfiltered());
        }
    }

    /**
     * A listener deletes something else, of which others are told.
     *
     * @throws Exception if a call fails
     */
    @Test
    public void aListenerDeletesSomethingElse() throws Exception {
        for (CallPlace where : CallPlace.values()) {
            Author ada = stored();
            db().model(Author.class).create(new Author("Bob"));
            heard.then((what, database) -> {
                if (what.equals("before Ada")) {
                    Model<Author> authors = database.model(Author.class);
                    authors.delete(authors.where(Author_.name.eq("Bob")).one());
                }
            });
            assertTrue(delete(ada, where));
            assertEquals(
                    List.of("before Ada", "before Bob", "after Bob", "before good", "after good", "after Ada"),
                    heard.told());
            assertEquals(0, db().model(Author.class).count());
            heard.clear();
        }
    }

    /** An independent transaction would need another connection, and is refused instead of waiting for ever. */
    @Test
    public void anIndependentTransactionIsRefusedWhereThereIsOneConnection() {
        for (CallPlace where : CallPlace.values()) {
            Author ada = stored();
            heard.then((what, database) ->
                    database.transaction(TransactionOptions.defaults().requiresNew(), () -> {}));
            assertThrows(TransactionException.class, () -> delete(ada, where));
            heard.clear();
            assertTrue(db().model(Author.class).delete(ada));
        }
    }

    /** After a listener the thread takes part in what it took part in before. */
    @Test
    public void theThreadIsLeftAsItWas() {
        Author ada = stored();
        try (Transaction begun = db().begin(TransactionOptions.defaults().offThread())) {
            begun.model(Author.class).delete(ada);
            assertThrows(
                    TransactionException.class,
                    () -> db().transaction(TransactionOptions.defaults().mandatory(), () -> {}));
            begun.rollback();
        }
        assertFalse(ada.isNew());
    }
}
