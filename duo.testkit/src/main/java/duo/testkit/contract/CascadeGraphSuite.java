package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Session;
import duo.api.error.ValidationException;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.testkit.model.relation.Act;
import duo.testkit.model.relation.Artist;
import duo.testkit.model.relation.Artist_;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Concert;
import duo.testkit.model.relation.Concert_;
import duo.testkit.model.relation.RelationModels;
import duo.testkit.model.relation.Review;
import duo.testkit.model.relation.Seat;
import duo.testkit.model.relation.Seat_;
import duo.testkit.model.relation.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Graphs of records and entities are saved together: parents first, then children, then links; circles close.
 *
 * @since 0.1.0
 */
public abstract class CascadeGraphSuite extends ContractSuite {

    /** For subclasses. */
    protected CascadeGraphSuite() {}

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

    private List<String> artists(Concert concert) {
        return db().links(concert, Concert_.artists).query().orderBy(Artist_.name.asc()).all().stream()
                .map(Artist::name)
                .toList();
    }

    /** A new model that a reference holds is saved before, level by level; the same object once. */
    @Test
    public void newParentsAreSavedFirst() {
        Author author = new Author("Ada");
        Book first = new Book("A", 1, Ref.to(author));
        first.reviews = Many.of(new Review(Ref.to(first), 5, "!"));
        Book second = new Book("B", 1, Ref.to(author));
        db().transaction(() -> db().model(Book.class).createBulk(List.of(first, second)));
        sql.assertCount(3);
        assertEquals(1, db().model(Author.class).count());
        assertEquals(author.id, first.author.key());
        assertEquals(author.id, second.author.key());
        author.name = "changed";
        first.title = "C";
        sql.clear();
        saved(Book.class, first);
        assertTrue(sql.texts().stream().noneMatch(text -> text.contains("relation_authors")), sql.texts()::toString);
    }

    /** A record that a reference holds becomes the one that is stored, also after an update. */
    @Test
    public void referencesHoldTheRecordsThatAreStored() {
        Concert concert = new Concert("Winter");
        Venue venue = new Venue(null, "Hall", Ref.none(Concert.class), Many.of(new Seat("1a", 10), new Seat("1b", 20)));
        concert.venue = Ref.to(venue);
        saved(Concert.class, concert);
        sql.assertCount(4);
        Venue stored = Objects.requireNonNull(concert.venue.get());
        assertNotNull(stored.id());
        assertEquals(stored.id(), concert.venue.key());
        assertEquals(
                stored.id(),
                db().model(Concert.class)
                        .get(key(concert.id))
                        .orElseThrow()
                        .venue
                        .key());
        assertEquals(2, db().model(Seat.class).where(Seat_.venue.eq(stored)).count());
        assertSame(stored, stored.seats().list().get(0).venue().get());
    }

    /** Keys that the program gives: what belonged elsewhere is taken over, what is not there is inserted, in one batch. */
    @Test
    public void keysOfTheProgramAreCompared() {
        db().model(Seat.class).createBulk(List.of(new Seat("1a", 10), new Seat("1b", 20)));
        Venue hall = db().model(Venue.class).create(new Venue("Hall"));
        sql.clear();
        Venue stored = saved(Venue.class, seated(hall, new Seat("1a", 10), new Seat("2a", 30), new Seat("2b", 30)));
        sql.assertCount(5);
        assertEquals(3, db().model(Seat.class).where(Seat_.venue.eq(stored)).count());
        assertEquals(4, db().model(Seat.class).count());
        sql.clear();
        saved(Venue.class, seated(hall, new Seat("1a", 10), new Seat("2a", 35), new Seat("2b", 30)));
        sql.assertCount(3);
        saved(Venue.class, seated(hall, new Seat("2a", 35)));
        assertEquals(
                List.of("1b", "2a"),
                db().model(Seat.class).orderBy(Seat_.code.asc()).all().stream()
                        .map(Seat::code)
                        .toList());
    }

    private static Venue seated(Venue venue, Seat... seats) {
        return new Venue(venue.id(), venue.name(), venue.next(), Many.of(seats));
    }

    /** Two new models that refer to each other: one reference is written when both rows are there. */
    @Test
    public void circlesClose() {
        Concert concert = new Concert("Winter");
        Venue venue = new Venue(null, "Hall", Ref.to(concert), Many.unloaded());
        concert.venue = Ref.to(venue);
        Venue stored = saved(Venue.class, venue);
        sql.assertCount(3);
        assertSame(stored, concert.venue.get());
        assertSame(concert, stored.next().get());
        assertEquals(
                concert.id,
                db().model(Venue.class)
                        .get(key(stored.id()))
                        .orElseThrow()
                        .next()
                        .key());
        assertEquals(
                stored.id(),
                db().model(Concert.class)
                        .get(key(concert.id))
                        .orElseThrow()
                        .venue
                        .key());
        sql.clear();
        saved(Concert.class, concert);
        sql.assertCount(0);
    }

    /** New ones are inserted in a batch, links are made and taken away by difference. */
    @Test
    public void linksAreSetByDifference() {
        Artist known = db().model(Artist.class).create(new Artist("Known"));
        Concert concert = new Concert("Winter");
        concert.artists = Many.of(known, new Artist("Ada"), new Artist("Bob"));
        sql.clear();
        saved(Concert.class, concert);
        sql.assertCount(3);
        assertEquals(List.of("Ada", "Bob", "Known"), artists(concert));
        assertTrue(concert.artists.stream().allMatch(artist -> artist.id() != null));
        sql.clear();
        saved(Concert.class, concert);
        sql.assertCount(0);
        concert.artists = Many.of(concert.artists.list().get(1), new Artist("Eve"));
        sql.clear();
        saved(Concert.class, concert);
        sql.assertCount(4);
        assertEquals(List.of("Ada", "Eve"), artists(concert));
        assertEquals(4, db().model(Artist.class).count());
        concert.artists = Many.of();
        sql.clear();
        saved(Concert.class, concert);
        sql.assertCount(2);
        assertEquals(List.of(), artists(concert));
    }

    /** The same from the other side, for several models of one call. */
    @Test
    public void linksAreSavedFromTheOtherSide() {
        Concert winter = new Concert("Winter");
        Concert summer = db().model(Concert.class).create(new Concert("Summer"));
        sql.clear();
        List<Artist> stored = db().transaction(() -> db().model(Artist.class)
                .createBulk(List.of(
                        new Artist(null, "Ada", Many.of(winter, summer)), new Artist(null, "Bob", Many.of(winter)))));
        sql.assertCount(3);
        assertEquals(List.of("Ada", "Bob"), artists(winter));
        assertEquals(List.of("Ada"), artists(summer));
        assertEquals(2, stored.size());
        assertFalse(winter.isNew());
    }

    /** A graph of both kinds of models: parents, children and links of one call. */
    @Test
    public void recordsAndEntitiesAreMixed() {
        Concert concert = new Concert("Winter");
        concert.venue = Ref.to(new Venue("Hall"));
        concert.acts = Many.of(new Act("one"), new Act("two"));
        concert.artists = Many.of(new Artist("Ada"));
        saved(Concert.class, concert);
        sql.assertCount(5);
        assertEquals(2, db().model(Act.class).count());
        assertEquals(List.of("Ada"), artists(concert));
        concert.acts.forEach(act -> assertSame(concert, act.concert.get()));
    }

    /** Records are checked when they are written: those that equal their rows are not. */
    @Test
    public void recordsAreCheckedWhenTheyAreWritten() {
        Venue hall = db().model(Venue.class).create(new Venue("Hall"));
        db().model(Seat.class).createBulk(List.of(new Seat("1a", Ref.to(hall), -1)));
        saved(Venue.class, seated(hall, new Seat("1a", -1), new Seat("1b", 1)));
        assertEquals(2, db().model(Seat.class).count());
        assertThrows(
                ValidationException.class,
                () -> saved(Venue.class, seated(hall, new Seat("1a", -2), new Seat("1b", 1))));
        assertThrows(
                ValidationException.class,
                () -> saved(Venue.class, seated(hall, new Seat("1a", -1), new Seat("2a", -1))));
        assertEquals(2, db().model(Seat.class).count());
        assertEquals(1, db().model(Seat.class).where(Seat_.price.eq(-1)).count());
    }

    /** A session is a transaction, and what is found or created has one of its own. */
    @Test
    public void sessionsAndCallsWithATransactionSaveGraphs() {
        Concert concert = new Concert("Winter");
        concert.acts = Many.of(new Act("one"));
        try (Session session = db().openSession()) {
            session.model(Concert.class).save(concert);
            session.commit();
        }
        assertEquals(1, db().model(Act.class).count());
        Concert other = new Concert("Summer");
        other.acts = Many.of(new Act("two"));
        assertTrue(db().model(Concert.class)
                .getOrCreate(Concert_.title.eq("Summer"), () -> other)
                .created());
        assertEquals(2, db().model(Act.class).count());
    }

    /** The asynchronous view sends and gives the same. */
    @Test
    public void theAsynchronousViewDoesTheSame() {
        Concert concert = new Concert("Winter");
        concert.acts = Many.of(new Act("one"), new Act("two"));
        concert.artists = Many.of(new Artist("Ada"));
        AsyncDatabase async = AsyncDatabase.of(db());
        Settled.value(async.transaction(tx -> tx.model(Concert.class).save(concert)));
        sql.assertCount(4);
        concert.acts = Many.of(concert.acts.list().get(0));
        sql.clear();
        Settled.value(async.transaction(tx -> tx.model(Concert.class).save(concert)));
        assertEquals(1, db().model(Act.class).count());
        assertEquals(List.of("Ada"), artists(concert));
    }
}
