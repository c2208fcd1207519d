package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.error.ForeignKeyViolationException;
import duo.api.error.TransactionException;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Choir;
import duo.testkit.model.relation.Choir_;
import duo.testkit.model.relation.Locker;
import duo.testkit.model.relation.Part;
import duo.testkit.model.relation.Singer;
import duo.testkit.model.relation.Singer_;
import duo.testkit.model.relation.Song;
import duo.testkit.model.relation.Song_;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Models whose keys the program gives are saved with others whether they have a row or not; what is linked from both sides is one link.
 *
 * @since 0.1.0
 */
public abstract class CascadeKeySuite extends ContractSuite {

    /** For subclasses. */
    protected CascadeKeySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Singer.class, Choir.class, Song.class, Part.class, Locker.class, Category.class);
    }

    private <M> M saved(Class<M> type, M model) {
        return db().transaction(() -> db().model(type).save(model));
    }

    private List<String> singers(Choir choir) {
        return db().links(choir, Choir_.singers).query().orderBy(Singer_.name.asc()).all().stream()
                .map(singer -> singer.name() + " " + singer.voice())
                .toList();
    }

    private List<String> songs(Choir choir) {
        return db().links(choir, Choir_.songs).query().orderBy(Song_.title.asc()).all().stream()
                .map(song -> song.title + " " + song.minutes)
                .toList();
    }

    /** A link that both sides hold is one row, also where the table in between has a key of its own. */
    @Test
    public void linksFromBothSidesAreOne() {
        Choir choir = new Choir("Bach");
        choir.singers = Many.of(new Singer("Ada", "alto", Many.of(choir)), new Singer("Bob", "bass", Many.of(choir)));
        saved(Choir.class, choir);
        assertEquals(2, db().model(Part.class).count());
        Choir other = new Choir("Abba");
        choir.singers = Many.of(new Singer("Ada", "alto", Many.of(choir, other)), new Singer("Eve", "alto", Many.of()));
        sql.clear();
        saved(Choir.class, choir);
        assertEquals(List.of("Ada alto", "Eve alto"), singers(choir));
        assertEquals(List.of("Ada alto"), singers(other));
        assertEquals(3, db().model(Part.class).count());
        saved(Choir.class, choir);
        assertEquals(3, db().model(Part.class).count());
    }

    /** A record is inserted where it has no row, and its row updated where it has another value. */
    @Test
    public void recordsAreSavedByTheirKeys() {
        db().model(Singer.class).insert(new Singer("Ada", "alto"));
        Choir choir = new Choir("Bach");
        choir.singers = Many.of(new Singer("Ada", "alto"), new Singer("Bob", "bass"));
        sql.clear();
        saved(Choir.class, choir);
        sql.assertCount(5);
        assertEquals(List.of("Ada alto", "Bob bass"), singers(choir));
        choir.singers = Many.of(new Singer("Ada", "soprano"));
        sql.clear();
        saved(Choir.class, choir);
        sql.assertCount(4);
        assertEquals(List.of("Ada soprano"), singers(choir));
        assertEquals(2, db().model(Singer.class).count());
        sql.clear();
        saved(Choir.class, choir);
        sql.assertCount(0);
    }

    /** An entity that the program made finds its row, and is no new one then. */
    @Test
    public void entitiesFindTheirRows() {
        Song stored = db().model(Song.class).insert(new Song("Ave", 3));
        db().model(Song.class).insert(new Song("Gloria", 4));
        Choir choir = new Choir("Bach");
        Song changed = new Song("Ave", 7);
        Song equal = new Song("Gloria", 4);
        choir.songs = Many.of(changed, equal, new Song("Kyrie", 5));
        sql.clear();
        saved(Choir.class, choir);
        sql.assertCount(6);
        assertEquals(List.of("Ave 7", "Gloria 4", "Kyrie 5"), songs(choir));
        assertFalse(changed.isNew());
        assertFalse(equal.isNew());
        assertEquals(stored.since, changed.since);
        assertNotNull(equal.since);
        equal.minutes = 5;
        sql.clear();
        db().model(Song.class).save(equal);
        db().model(Song.class).save(changed);
        sql.assertCount(1);
        assertEquals(List.of("Ave 7", "Gloria 5", "Kyrie 5"), songs(choir));
    }

    /** A rollback makes an entity that found its row a new one again. */
    @Test
    public void aRollbackForgetsTheRow() {
        db().model(Song.class).insert(new Song("Ave", 3));
        Choir choir = new Choir("Bach");
        Song changed = new Song("Ave", 7);
        choir.songs = Many.of(changed);
        assertThrows(
                IllegalStateException.class,
                () -> db().transaction(() -> {
                    db().model(Choir.class).save(choir);
                    throw new IllegalStateException("no");
                }));
        assertTrue(changed.isNew());
        saved(Choir.class, choir);
        assertEquals(List.of("Ave 7"), songs(choir));
    }

    /** What a reference holds is looked for within a transaction; outside it is linked by its key. */
    @Test
    public void whatAReferenceHoldsIsSavedWithinATransaction() {
        Song song = new Song("Ave", 3);
        song.soloist = Ref.to(new Singer("Ada", "alto"));
        assertThrows(
                ForeignKeyViolationException.class, () -> db().model(Song.class).insert(song));
        sql.clear();
        saved(Song.class, song);
        assertEquals(1, db().model(Singer.class).count());
        Song other = new Song("Gloria", 4);
        other.soloist = Ref.to(new Singer("Ada", "bass"));
        sql.clear();
        db().model(Song.class).insert(other);
        assertEquals("alto", db().model(Singer.class).one().voice());
        other.minutes = 5;
        sql.clear();
        saved(Song.class, other);
        sql.assertCount(1);
    }

    /** Equal records are one row, others are refused. */
    @Test
    public void equalRecordsAreOneRow() {
        Choir bach = new Choir("Bach");
        bach.singers = Many.of(new Singer("Ada", "alto"));
        Choir abba = new Choir("Abba");
        abba.singers = Many.of(new Singer("Ada", "alto"));
        db().transaction(() -> db().model(Choir.class).createBulk(List.of(bach, abba)));
        assertEquals(List.of("Ada alto"), singers(bach));
        assertEquals(List.of("Ada alto"), singers(abba));
        bach.singers = Many.of(new Singer("Eve", "alto"));
        bach.songs = Many.of(new Song("Ave", 3));
        bach.songs.list().get(0).soloist = Ref.to(new Singer("Eve", "bass"));
        Messages.assertTold(
                assertThrows(IllegalArgumentException.class, () -> saved(Choir.class, bach)), "Singer", "same row");
    }

    /** A model may refer to itself, and to others of the same call, by keys that are known: that takes one statement. */
    @Test
    public void knownKeysNeedNoTransaction() {
        Choir own = new Choir("own");
        own.parent = Ref.to(own);
        db().model(Choir.class).save(own);
        sql.assertCount(1);
        Choir root = new Choir("root");
        Choir child = new Choir("child", Ref.to(root));
        Choir deep = new Choir("deep", Ref.to(child));
        sql.clear();
        List<Choir> stored = db().model(Choir.class).createBulk(List.of(deep, root, child));
        sql.assertCount(1);
        assertEquals(List.of(deep, root, child), stored);
        assertEquals(
                "child",
                db().model(Choir.class).get("deep").orElseThrow().parent.key());
        assertEquals(
                "own", db().model(Choir.class).get("own").orElseThrow().parent.key());
    }

    /** Where a key is still to come, the error names the reference and both remedies. */
    @Test
    public void unknownKeysNeedATransaction() {
        Category root = new Category("root");
        Choir choir = new Choir("a");
        Choir circle = new Choir("b", Ref.to(choir));
        choir.parent = Ref.to(circle);
        sql.clear();
        assertThrows(TransactionException.class, () -> db().model(Choir.class).createBulk(List.of(choir, circle)));
        TransactionException refused = assertThrows(
                TransactionException.class,
                () -> db().model(Category.class).createBulk(List.of(new Category("part", Ref.to(root)), root)));
        Messages.assertTold(refused, "Category.parent", "db.transaction", "@Cascade");
        sql.assertCount(0);
        db().transaction(() -> db().model(Choir.class).createBulk(List.of(choir, circle)));
        assertEquals(2, db().model(Choir.class).count());
    }
}
