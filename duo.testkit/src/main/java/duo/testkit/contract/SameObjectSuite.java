package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.error.UniqueViolationException;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.async.AsyncDatabase;
import duo.testkit.model.Job;
import duo.testkit.model.Note;
import duo.testkit.model.relation.Act;
import duo.testkit.model.relation.Artist;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Concert;
import duo.testkit.model.relation.Folder;
import duo.testkit.model.relation.Gallery;
import duo.testkit.model.relation.Hall;
import duo.testkit.model.relation.Painting;
import duo.testkit.model.relation.Remark;
import duo.testkit.model.relation.Seat;
import duo.testkit.model.relation.Venue;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The same object several times among those that are inserted together.
 *
 * @since 0.1.0
 */
public abstract class SameObjectSuite extends ContractSuite {

    /** For subclasses. */
    protected SameObjectSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(
                Job.class,
                Note.class,
                Category.class,
                Folder.class,
                Venue.class,
                Seat.class,
                Concert.class,
                Act.class,
                Artist.class,
                Gallery.class,
                Hall.class,
                Painting.class,
                Remark.class);
    }

    private <M> void refused(Class<M> type, List<M> models, String... told) {
        sql.clear();
        for (Bulk bulk : List.of(Bulk.filtered(), Bulk.withHooks(), Bulk.batches(1))) {
            Messages.assertTold(
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> db().model(type).createBulk(models, bulk)),
                    told);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> db().transaction(() -> db().model(type).createBulk(models, bulk)));
        }
        Messages.assertTold(
                Settled.error(
                        IllegalArgumentException.class,
                        AsyncDatabase.of(db()).model(type).createBulk(models)),
                told);
        sql.assertCount(0);
        assertEquals(0, db().model(type).count());
    }

    /** An entity is one row, whatever its relations; the error says where it stands. */
    @Test
    public void anEntityIsOneRow() {
        Note note = new Note("one");
        refused(Note.class, List.of(note, new Note("two"), note), "same Note", "positions 0 and 2");
        assertTrue(note.isNew());
        Category root = new Category("root");
        refused(Category.class, List.of(new Category("part", Ref.to(root)), root, root), "positions 1 and 2");
        Category tree = new Category("tree");
        tree.children = Many.of(new Category("leaf"));
        refused(Category.class, List.of(tree, tree), "same Category", "positions 0 and 1");
        assertEquals(
                2,
                db().model(Note.class)
                        .createBulk(List.of(note, new Note("one")))
                        .size());
    }

    /** So is a record with collections, which could hold what belongs to one of its rows only. */
    @Test
    public void aRecordWithCollectionsIsOneRow() {
        Artist ada = new Artist("Ada");
        refused(Artist.class, List.of(ada, ada), "same Artist", "positions 0 and 1", "collections");
        Folder root = new Folder("c", 1, Ref.none(Folder.class));
        Folder part = new Folder("c", 2, Ref.to(root));
        refused(Folder.class, List.of(part, root, root), "same Folder", "positions 1 and 2");
        List<Folder> stored = db().model(Folder.class).createBulk(List.of(part, root));
        assertEquals(List.of(2, 1), stored.stream().map(Folder::number).toList());
    }

    /** Another record is a value: it is a row each time, as an equal one is. */
    @Test
    public void aRecordIsARowEachTime() {
        Job job = new Job("a", 1, 1);
        List<Job> jobs = db().model(Job.class).createBulk(List.of(job, new Job("b", 2, 2), job, new Job("a", 1, 1)));
        assertEquals(List.of("a", "b", "a", "a"), jobs.stream().map(Job::name).toList());
        assertEquals(4, jobs.stream().map(Job::id).distinct().count());
        assertEquals(4, db().model(Job.class).count());
    }

    /** Also where a reference is, followed or not. */
    @Test
    public void aRecordWithAReferenceIsARowEachTime() {
        Gallery gallery = db().model(Gallery.class).create(new Gallery("old"));
        Remark seen = new Remark(Ref.to(gallery), "seen");
        sql.clear();
        assertEquals(
                2,
                db().model(Remark.class).createBulk(List.of(seen, seen)).stream()
                        .map(Remark::id)
                        .distinct()
                        .count());
        sql.assertCount(1);
        Gallery fresh = new Gallery("new");
        Remark loved = new Remark(Ref.to(fresh), "loved");
        sql.clear();
        List<Remark> stored = db().transaction(() ->
                db().model(Remark.class).createBulk(List.of(loved, new Remark(Ref.to(fresh), "x"), loved)));
        sql.assertCount(2);
        assertEquals(
                List.of("loved", "x", "loved"),
                stored.stream().map(Remark::text).toList());
        assertEquals(3, stored.stream().map(Remark::id).distinct().count());
        assertEquals(
                List.of(fresh.id),
                stored.stream().map(each -> each.gallery().key()).distinct().toList());
        assertEquals(5, db().model(Remark.class).count());
    }

    /** A key of the program's own is taken when it comes again. */
    @Test
    public void aKeyIsTakenOnce() {
        Seat seat = new Seat("1a", 10);
        assertThrows(
                UniqueViolationException.class, () -> db().model(Seat.class).createBulk(List.of(seat, seat)));
        assertThrows(
                UniqueViolationException.class,
                () -> db().transaction(() -> db().model(Seat.class).createBulk(List.of(seat, seat))));
        assertEquals(0, db().model(Seat.class).count());
    }
}
