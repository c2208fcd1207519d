package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.error.StaleEntityException;
import duo.api.error.TransactionException;
import duo.api.error.UniqueViolationException;
import duo.api.error.ValidationException;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.testkit.model.relation.Act;
import duo.testkit.model.relation.Act_;
import duo.testkit.model.relation.Artist;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Author_;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Book_;
import duo.testkit.model.relation.Concert;
import duo.testkit.model.relation.Concert_;
import duo.testkit.model.relation.Loan;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.Person_;
import duo.testkit.model.relation.Publisher;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Seat;
import duo.testkit.model.relation.Tag;
import duo.testkit.model.relation.Venue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a save of related models refuses before anything is sent, and what a failure leaves: nothing.
 *
 * @since 0.1.0
 */
public abstract class CascadeRuleSuite extends ContractSuite {

    /** For subclasses. */
    protected CascadeRuleSuite() {}

    @Override
    protected List<Class<?>> models() {
        List<Class<?>> models = new ArrayList<>(RelationModels.ALL);
        models.addAll(List.of(Venue.class, Seat.class, Concert.class, Act.class, Artist.class));
        return models;
    }

    private <M> M saved(Class<M> type, M model) {
        return db().transaction(() -> db().model(type).save(model));
    }

    private static Object key(@Nullable Long id) {
        return Objects.requireNonNull(id);
    }

    private static Concert concert(String... pieces) {
        Concert concert = new Concert("Winter");
        List<Act> acts = new ArrayList<>();
        for (String piece : pieces) {
            acts.add(new Act(piece));
        }
        concert.acts = Many.of(acts);
        return concert;
    }

    /** Outside a transaction a call sends one statement; what would take more is refused with both remedies. */
    @Test
    public void outsideATransactionNothingElseIsSaved() {
        TransactionException refused = assertThrows(
                TransactionException.class, () -> db().model(Concert.class).save(concert("one")));
        Messages.assertTold(refused, "Concert", "Concert.acts", "db.transaction", "calls of their own");
        Book book = new Book("A", 1, Ref.to(new Author("Ada")));
        assertThrows(TransactionException.class, () -> db().model(Book.class).create(book));
        assertThrows(TransactionException.class, () -> db().model(Book.class).insert(book));
        assertThrows(TransactionException.class, () -> db().model(Book.class).createBulk(List.of(book)));
        Settled.error(
                TransactionException.class,
                AsyncDatabase.of(db()).model(Book.class).save(book));
        sql.assertCount(0);
        Concert plain = concert();
        db().model(Concert.class).save(plain);
        sql.assertCount(1);
        plain.acts = Many.of();
        TransactionException compared = assertThrows(
                TransactionException.class, () -> db().model(Concert.class).update(plain));
        Messages.assertTold(compared, "Concert");
        sql.assertCount(1);
    }

    /** What was loaded and has not changed takes no statement, so it may be saved anywhere. */
    @Test
    public void whatWasLoadedMayBeSavedAnywhere() {
        saved(Concert.class, concert("one"));
        Concert read = db().model(Concert.class).related(Concert_.acts).one();
        read.title = "Summer";
        sql.clear();
        db().model(Concert.class).save(read);
        sql.assertCount(1);
        read.acts.list().get(0).piece = "two";
        assertThrows(TransactionException.class, () -> db().model(Concert.class).save(read));
        saved(Concert.class, read);
        assertEquals("two", db().model(Act.class).one().piece);
    }

    /** A reference to a model without a key is refused where saves do not follow it; a key is enough otherwise. */
    @Test
    public void aReferenceToAnUnsavedModelIsRefused() {
        Book book = new Book("A", 1, Ref.to(db().model(Author.class).create(new Author("Ada"))));
        sql.clear();
        book.publisher = Ref.to(new Publisher("Oak"));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> saved(Book.class, book));
        Messages.assertTold(refused, "Book.publisher", "Publisher", "no key", "@Cascade");
        assertThrows(IllegalStateException.class, () -> db().model(Book.class).create(book));
        assertThrows(IllegalStateException.class, () -> db().model(Book.class).createBulk(List.of(book)));
        sql.assertCount(0);
        book.publisher = Ref.to(db().model(Publisher.class).create(new Publisher("Oak")));
        db().model(Book.class).save(book);
        book.editor = Ref.to(new Author("Bob"));
        sql.clear();
        assertThrows(IllegalStateException.class, () -> db().model(Book.class).update(book));
        sql.assertCount(0);
        Author detached = db().model(Author.class).where(Author_.name.eq("Ada")).one();
        book.editor = Ref.to(detached);
        db().model(Book.class).save(book);
        assertEquals(detached.id, db().model(Book.class).one().editor.key());
    }

    /** New models in a collection that saves do not follow are not lost in silence; saved ones are no change. */
    @Test
    public void newChildrenOfAnotherCollectionAreRefused() {
        Person person = new Person("Ada");
        person.friends = Many.of(new Person("Bob"));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> db().model(Person.class).save(person));
        Messages.assertTold(refused, "Person.friends", "Person", "@Cascade");
        Book book = saved(Book.class, new Book("A", 1, Ref.to(new Author("Eve"))));
        person.friends = Many.unloaded();
        person.loans = Many.of(new Loan(Ref.to(book), Ref.to(person), LocalDate.of(2026, 1, 1)));
        sql.clear();
        assertThrows(IllegalArgumentException.class, () -> saved(Person.class, person));
        assertThrows(
                IllegalArgumentException.class, () -> db().model(Person.class).createBulk(List.of(person)));
        sql.assertCount(0);
        Tag tag = db().model(Tag.class).create(new Tag("x"));
        book.tags = Many.of(tag);
        book.pages = 2;
        sql.clear();
        db().model(Book.class).save(book);
        sql.assertCount(1);
        assertEquals(0, db().model(Book.class).where(Book_.tags.any()).count());
    }

    /** All that is written is checked once, before anything is sent. */
    @Test
    public void allAreCheckedFirst() {
        Concert concert = concert("one", " ");
        ValidationException refused = assertThrows(ValidationException.class, () -> saved(Concert.class, concert));
        Messages.assertTold(refused, "blank");
        sql.assertCount(0);
        assertTrue(concert.isNew());
        Concert right = concert("one", "two");
        saved(Concert.class, right);
        Act first = right.acts.list().get(0);
        assertEquals(1, first.checks());
        saved(Concert.class, right);
        assertEquals(1, first.checks());
        first.piece = "three";
        saved(Concert.class, right);
        assertEquals(2, first.checks());
        assertEquals(1, first.version);
        assertEquals(0, right.acts.list().get(1).version);
    }

    /** Bulk calls check and stamp what is saved with their rows as they do these. */
    @Test
    public void bulkCallsCheckWhenTheyAreTold() {
        db().transaction(() -> db().model(Concert.class).createBulk(List.of(concert(" "))));
        assertEquals(1, db().model(Act.class).count());
        assertThrows(
                ValidationException.class,
                () -> db().transaction(
                                () -> db().model(Concert.class).createBulk(List.of(concert(" ")), Bulk.withHooks())));
        assertEquals(1, db().model(Act.class).count());
    }

    /** A child that somebody else has changed meanwhile ends the save, and nothing of it stays. */
    @Test
    public void aStaleChildEndsTheSave() {
        Concert concert = saved(Concert.class, concert("one", "two"));
        Act theirs = db().model(Act.class).where(Act_.piece.eq("two")).one();
        theirs.piece = "theirs";
        db().model(Act.class).save(theirs);
        concert.title = "Summer";
        concert.acts.list().get(0).piece = "mine";
        concert.acts.list().get(1).piece = "mine";
        assertThrows(StaleEntityException.class, () -> saved(Concert.class, concert));
        assertEquals("Winter", db().model(Concert.class).one().title);
        assertEquals(0, db().model(Act.class).where(Act_.piece.eq("mine")).count());
        assertEquals(0, concert.acts.list().get(0).version);
    }

    /** What is taken out is deleted as the transaction knows it, not as somebody else has made it. */
    @Test
    public void aStaleOrphanIsNotDeleted() {
        Concert stored = saved(Concert.class, concert("one", "two"));
        if (!ServerDialect.of(db()).transactions().singleWriter()) {
            Conflicts.assertNoticed(() -> db().<Exception>transaction(() -> {
                Concert read = db().model(Concert.class).related(Concert_.acts).one();
                Act out = read.acts.list().get(0);
                Concurrent.elsewhere(() -> {
                    Act theirs = db().model(Act.class).get(key(out.id)).orElseThrow();
                    theirs.piece = "theirs";
                    return db().model(Act.class).save(theirs);
                });
                read.acts = Many.of(read.acts.list().subList(1, 2));
                db().model(Concert.class).save(read);
            }));
            assertEquals(2, db().model(Act.class).count());
        }
        stored.acts = Many.of(stored.acts.list().subList(1, 2));
        sql.clear();
        saved(Concert.class, stored);
        sql.assertCount(3);
        assertEquals("two", db().model(Act.class).one().piece);
    }

    /** After a failure everything is as it was before, in the database and in memory, also inside a transaction that goes on. */
    @Test
    public void aFailureLeavesNothing() {
        db().model(Artist.class).create(new Artist("Taken"));
        Concert concert = concert("one");
        Artist ada = new Artist("Ada");
        concert.artists = Many.of(ada, new Artist("Taken"));
        Venue hall = new Venue("Hall");
        concert.venue = Ref.to(hall);
        Act act = concert.acts.list().get(0);
        db().transaction(() -> {
            Person before = db().model(Person.class).create(new Person("before"));
            assertThrows(
                    UniqueViolationException.class,
                    () -> db().model(Concert.class).save(concert));
            assertEquals(
                    1,
                    db().model(Person.class)
                            .where(Person_.id.eq(Objects.requireNonNull(before.id)))
                            .count());
        });
        assertEquals(
                0,
                db().model(Concert.class).count()
                        + db().model(Act.class).count()
                        + db().model(Venue.class).count());
        assertEquals(1, db().model(Artist.class).count());
        assertTrue(concert.isNew());
        assertNull(concert.id);
        assertTrue(act.isNew());
        assertNull(act.id);
        assertNull(act.concert);
        assertEquals(hall, concert.venue.get());
        assertNull(Objects.requireNonNull(concert.venue.get()).id());
        assertEquals(ada, concert.artists.list().get(0));
        concert.artists = Many.of(ada);
        saved(Concert.class, concert);
        assertFalse(concert.isNew());
        assertEquals(concert.id, db().model(Act.class).one().concert.key());
        assertEquals(key(concert.id), concert.acts.list().get(0).concert.key());
    }

    /** A rollback of the whole transaction does the same. */
    @Test
    public void aRollbackTakesTheGraphBack() {
        Concert concert = concert("one");
        concert.artists = Many.of(new Artist("Ada"));
        db().inTransaction(tx -> {
            tx.model(Concert.class).save(concert);
            assertFalse(concert.isNew());
            tx.setRollbackOnly();
        });
        assertTrue(concert.isNew());
        assertNull(concert.artists.list().get(0).id());
        saved(Concert.class, concert);
        assertEquals(1, db().model(Act.class).count());
        assertEquals(1, db().model(Artist.class).count());
    }
}
