package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.error.UniqueViolationException;
import duo.api.event.TransactionEvent.Kind;
import duo.api.relation.Many;
import duo.async.AsyncDatabase;
import duo.testkit.model.relation.Act;
import duo.testkit.model.relation.Artist;
import duo.testkit.model.relation.Artist_;
import duo.testkit.model.relation.Choir;
import duo.testkit.model.relation.Choir_;
import duo.testkit.model.relation.Concert;
import duo.testkit.model.relation.Concert_;
import duo.testkit.model.relation.Festival;
import duo.testkit.model.relation.Festival_;
import duo.testkit.model.relation.Guide;
import duo.testkit.model.relation.Locker;
import duo.testkit.model.relation.Locker_;
import duo.testkit.model.relation.Part;
import duo.testkit.model.relation.Seat;
import duo.testkit.model.relation.Singer;
import duo.testkit.model.relation.Slot;
import duo.testkit.model.relation.Slot_;
import duo.testkit.model.relation.Song;
import duo.testkit.model.relation.Stage;
import duo.testkit.model.relation.Venue;
import duo.testkit.model.relation.Venue_;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * New models are made where they belong.
 *
 * @since 0.1.0
 */
public abstract class LinkCreateSuite extends ContractSuite {

    /** For subclasses. */
    protected LinkCreateSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(
                Venue.class,
                Seat.class,
                Concert.class,
                Act.class,
                Artist.class,
                Singer.class,
                Choir.class,
                Song.class,
                Part.class,
                Locker.class,
                Festival.class,
                Stage.class,
                Slot.class,
                Guide.class);
    }

    private Concert concert() {
        Concert concert = db().model(Concert.class).create(new Concert("Winter"));
        sql.clear();
        return concert;
    }

    /** Savepoints inside differ from database to database. */
    private void assertOneTransaction() {
        assertEquals(
                List.of(Kind.BEGIN, Kind.COMMIT),
                sql.transactions().stream()
                        .filter(kind -> kind != Kind.SAVEPOINT && kind != Kind.RELEASE)
                        .toList());
    }

    /** The inverse of a reference: one insert, of an entity that refers to the model, or of a record that comes to do so. */
    @Test
    public void aNewModelRefersToTheOneThatItIsMadeFor() {
        Concert concert = concert();
        Act act = new Act("one");
        assertSame(act, db().links(concert, Concert_.acts).create(act));
        sql.assertCount(1);
        assertSame(concert, act.concert.get());
        assertNotNull(act.id);
        assertEquals(1, act.checks());
        Venue hall = db().model(Venue.class).create(new Venue("Hall"));
        Seat seat = db().links(hall, Venue_.seats).create(new Seat("1a", 10));
        assertEquals(hall.id(), seat.venue().key());
        assertEquals(
                "1b",
                db().links(hall, Venue_.seats)
                        .create(Map.of("code", "1b", "price", 3))
                        .code());
        assertEquals(2, db().links(hall, Venue_.seats).query().count());
    }

    /** Many-to-many: an insert and a link, from either side; all of it or nothing. */
    @Test
    public void aNewModelIsLinked() {
        Concert concert = concert();
        Artist ada = db().links(concert, Concert_.artists).create(new Artist("Ada"));
        sql.assertCount(2);
        assertNotNull(ada.id());
        Concert summer = db().links(ada, Artist_.concerts).create(new Concert("Summer"));
        assertFalse(summer.isNew());
        assertEquals(2, db().links(ada, Artist_.concerts).query().count());
        Map<String, Object> bob = Map.of("name", "Bob");
        assertEquals("Bob", db().links(concert, Concert_.artists).create(bob).name());
        assertThrows(
                UniqueViolationException.class,
                () -> db().links(concert, Concert_.artists).create(new Artist("Ada")));
        assertEquals(2, db().links(concert, Concert_.artists).query().count());
    }

    /** A collection that was loaded follows, and goes back with the transaction. */
    @Test
    public void aLoadedCollectionFollows() {
        concert();
        Concert read = db().model(Concert.class)
                .related(Concert_.acts)
                .related(Concert_.artists)
                .one();
        db().links(read, Concert_.acts).create(new Act("one"));
        db().links(read, Concert_.artists).create(new Artist("Ada"));
        assertEquals(1, read.acts.size());
        assertEquals(1, read.artists.size());
        Act late = new Act("two");
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    db().links(read, Concert_.acts).create(late);
                    db().links(read, Concert_.artists).create(new Artist("Bob"));
                    throw new IllegalStateException("no");
                }));
        assertEquals(1, read.acts.size());
        assertEquals(1, read.artists.size());
        assertTrue(late.isNew());
        assertEquals(1, db().model(Act.class).count());
    }

    /** What is saved with the new model comes along, from the inverse of a reference as many-to-many, all of it or nothing. */
    @Test
    public void whatIsSavedWithItComesAlong() {
        Festival festival = db().model(Festival.class).create(new Festival("Summer"));
        Stage lake = new Stage("lake", new Slot(8, "a"), new Slot(9, "b"));
        sql.clear();
        assertSame(lake, db().links(festival, Festival_.stages).create(lake));
        sql.assertCount(2);
        assertOneTransaction();
        assertSame(festival, lake.festival.get());
        assertEquals(2, db().model(Slot.class).where(Slot_.stage.eq(lake)).count());
        sql.clear();
        db().links(festival, Festival_.stages).create(new Stage("hill"));
        sql.assertCount(1);
        assertEquals(List.of(), sql.transactions());
        Concert concert = concert();
        Concert summer = new Concert("Summer");
        summer.acts = Many.of(new Act("one"));
        Artist ada = db().links(concert, Concert_.artists).create(new Artist(null, "Ada", Many.of(summer)));
        sql.assertCount(5);
        assertEquals(2, db().links(ada, Artist_.concerts).query().count());
        assertEquals(summer.id, db().model(Act.class).one().concert.key());
    }

    /** A failure of what comes along leaves nothing, in the database and in memory. */
    @Test
    public void aFailureOfWhatComesAlongLeavesNothing() {
        Festival festival = db().model(Festival.class).create(new Festival("Summer"));
        Stage lake = new Stage("lake", new Slot(8, "a"), new Slot(8, "b"));
        assertThrows(
                UniqueViolationException.class,
                () -> db().links(festival, Festival_.stages).create(lake));
        assertThrows(
                UniqueViolationException.class,
                () -> db().transaction(
                                () -> db().links(festival, Festival_.stages).create(lake)));
        assertTrue(lake.isNew());
        assertNull(lake.festival);
        assertNull(lake.id);
        assertEquals(0, db().model(Stage.class).count());
        lake.slots.list().get(1).hour = 9;
        db().links(festival, Festival_.stages).create(lake);
        assertEquals(2, db().model(Slot.class).count());
    }

    /** Without a key there is nothing to be linked with, and what is refused leaves no trace. */
    @Test
    public void whatIsRefusedLeavesNothing() {
        Messages.assertTold(
                assertThrows(
                        IllegalArgumentException.class,
                        () -> db().links(new Concert("new"), Concert_.acts).create(new Act("one"))),
                "no key yet",
                "Concert.acts");
        Concert concert = concert();
        Act blank = new Act(" ");
        assertThrows(
                RuntimeException.class, () -> db().links(concert, Concert_.acts).create(blank));
        sql.assertCount(0);
        assertEquals(null, blank.concert);
    }

    /** The model in between takes its values. */
    @Test
    public void theModelInBetweenTakesValues() {
        Choir choir = db().model(Choir.class).insert(new Choir("Bach"));
        sql.clear();
        Singer ada = db().links(choir, Choir_.owners)
                .with(Locker.class, row -> row.set(Locker_.number, 7))
                .create(new Singer("Ada", "alto"));
        sql.assertCount(2);
        assertEquals(7, db().model(Locker.class).one().number());
        assertEquals("Ada", ada.name());
    }

    /** Another unique value of the model in between that is taken is an error, never a link that is left out. */
    @Test
    public void anotherUniqueValueIsNotOverlooked() {
        Choir choir = db().model(Choir.class).insert(new Choir("Bach"));
        Singer ada = db().model(Singer.class).insert(new Singer("Ada", "alto"));
        Singer bob = db().model(Singer.class).insert(new Singer("Bob", "bass"));
        var links = db().links(choir, Choir_.owners).with(Locker.class, row -> row.set(Locker_.number, 7));
        assertEquals(1, links.add(ada));
        assertThrows(UniqueViolationException.class, () -> links.add(bob));
        assertThrows(UniqueViolationException.class, () -> db().transaction(() -> links.add(bob)));
        assertThrows(UniqueViolationException.class, () -> db().transaction(() -> links.set(List.of(ada, bob))));
        assertEquals(1, db().model(Locker.class).count());
    }

    /** The asynchronous view does the same. */
    @Test
    public void theAsynchronousViewDoesTheSame() {
        Concert concert = concert();
        AsyncDatabase async = AsyncDatabase.of(db());
        Act act = Settled.value(async.links(concert, Concert_.acts).create(new Act("one")));
        sql.assertCount(1);
        assertSame(concert, act.concert.get());
        Festival festival = db().model(Festival.class).create(new Festival("Summer"));
        sql.clear();
        Settled.value(async.links(festival, Festival_.stages).create(new Stage("lake", new Slot(8, "a"))));
        sql.assertCount(2);
        assertOneTransaction();
        sql.clear();
        Settled.value(async.links(concert, Concert_.artists).create(new Artist("Ada")));
        sql.assertCount(2);
        Settled.value(async.links(concert, Concert_.artists).create(Map.of("name", "Bob")));
        Settled.error(
                UniqueViolationException.class,
                async.links(concert, Concert_.artists).create(new Artist("Ada")));
        assertEquals(2, db().model(Artist.class).count());
    }
}
