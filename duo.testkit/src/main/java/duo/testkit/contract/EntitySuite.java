package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.error.NotFoundException;
import duo.api.error.StaleEntityException;
import duo.testkit.model.Note;
import duo.testkit.model.Note_;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Entities: what they know about their rows, and that only changes are written.
 *
 * @since 0.1.0
 */
public abstract class EntitySuite extends ContractSuite {

    /** For subclasses. */
    protected EntitySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Note.class);
    }

    private Model<Note> notes() {
        return db().model(Note.class);
    }

    private Note stored() {
        Note note = new Note("First");
        note.body = "text";
        note.data = new byte[] {1, 2, 3};
        note.tags.add("a");
        note.scores.put("likes", 1);
        notes().save(note);
        sql.clear();
        return note;
    }

    private static Long key(Note note) {
        return Objects.requireNonNull(note.id);
    }

    private Note read(Note note) {
        return notes().get(key(note)).orElseThrow();
    }

    /** Asserts that one UPDATE was sent that sets the given columns and no others. */
    private void assertUpdateOf(String... columns) {
        sql.assertCount(1);
        String text = sql.texts().get(0);
        String set = text.substring(text.indexOf(" SET ") + 5, text.indexOf(" WHERE "));
        assertEquals(
                List.of(columns),
                List.of(set.replaceAll("[\"`\\[\\]]", "").split(", ")).stream()
                        .map(assignment -> assignment.replaceAll(" = .*", ""))
                        .toList(),
                text);
    }

    /** Saving a new entity inserts it, keeps the object, and gives it its key. */
    @Test
    public void savingInsertsAndGivesTheKey() {
        Note note = new Note("First");
        assertTrue(note.isNew());
        assertSame(note, notes().save(note));
        sql.assertCount(1);
        assertFalse(note.isNew());
        assertNotNull(note.id);
        assertEquals("First", read(note).title);
    }

    /** What comes from a query is not new. */
    @Test
    public void whatIsReadIsNotNew() {
        Note note = stored();
        Note read = read(note);
        assertFalse(read.isNew());
        assertEquals(List.of("a"), read.tags);
        assertArrayEquals(new byte[] {1, 2, 3}, read.data);
        assertEquals(Map.of("likes", 1), read.scores);
    }

    /** An update names only the columns that changed. */
    @Test
    public void onlyChangedColumnsAreWritten() {
        Note note = read(stored());
        note.title = "Second";
        sql.clear();
        notes().save(note);
        assertUpdateOf("title");

        note.title = "Third";
        note.body = null;
        sql.clear();
        notes().update(note);
        assertUpdateOf("title", "body");
        assertNull(read(note).body);
    }

    /** Nothing is sent when nothing changed, also after a change that was taken back. */
    @Test
    public void nothingIsSentWithoutAChange() {
        Note note = stored();
        notes().save(note);
        note.title = "Other";
        note.title = "First";
        notes().save(note);
        Note read = read(note);
        sql.clear();
        notes().save(read);
        notes().update(read);
        sql.assertCount(0);
    }

    /** What was saved is no change any more. */
    @Test
    public void aSavedChangeIsNotWrittenTwice() {
        Note note = stored();
        note.title = "Second";
        notes().save(note);
        sql.assertCount(1);
        notes().save(note);
        sql.assertCount(1);
    }

    /** Two copies that change different columns do not undo each other. */
    @Test
    public void copiesWithDifferentChangesGoTogether() {
        Note one = stored();
        Note two = read(one);
        one.title = "Mine";
        two.body = "theirs";
        notes().save(one);
        notes().save(two);
        Note row = read(one);
        assertEquals("Mine", row.title);
        assertEquals("theirs", row.body);
    }

    /** Bytes, lists and maps that are changed in place are seen. */
    @Test
    public void changesInPlaceAreSeen() {
        Note note = read(stored());
        note.data[0] = 9;
        sql.clear();
        notes().save(note);
        assertUpdateOf("data");

        note.tags.add("b");
        sql.clear();
        notes().save(note);
        assertUpdateOf("tags");

        note.scores.put("likes", 2);
        sql.clear();
        notes().save(note);
        assertUpdateOf("scores");

        sql.clear();
        notes().save(note);
        sql.assertCount(0);
        Note row = read(note);
        assertArrayEquals(new byte[] {9, 2, 3}, row.data);
        assertEquals(List.of("a", "b"), row.tags);
        assertEquals(Map.of("likes", 2), row.scores);
    }

    /** Writing some columns leaves other changes to the next save. */
    @Test
    public void updateOfColumnsKeepsOtherChanges() {
        Note note = stored();
        note.title = "Second";
        note.body = "later";
        notes().updateColumns(note, List.of(Note_.title));
        assertUpdateOf("title");
        assertEquals("text", read(note).body);
        sql.clear();
        notes().save(note);
        assertUpdateOf("body");
        assertEquals("later", read(note).body);
    }

    /** Reading all columns again drops what was changed in memory. */
    @Test
    public void refreshDropsChanges() {
        Note note = stored();
        notes().where(Note_.id.eq(note.id)).updateBulk(u -> u.set(Note_.body, "theirs"));
        note.title = "mine";
        sql.clear();
        assertSame(note, notes().refresh(note));
        sql.assertCount(1);
        assertEquals("First", note.title);
        assertEquals("theirs", note.body);
        notes().save(note);
        sql.assertCount(1);
    }

    /** Reading some columns again keeps the changes of others, and does not take what others wrote for a change. */
    @Test
    public void refreshOfColumnsKeepsOtherChanges() {
        Note note = stored();
        notes().where(Note_.id.eq(note.id))
                .updateBulk(u -> u.set(Note_.body, "theirs").set(Note_.title, "theirs too"));
        note.data = new byte[] {4};
        sql.clear();
        notes().refreshColumns(note, List.of(Note_.body));
        sql.assertCount(1);
        assertEquals("theirs", note.body);
        assertEquals("First", note.title);
        sql.clear();
        notes().save(note);
        assertUpdateOf("data");
        assertEquals("theirs too", read(note).title);
    }

    /** A row that is gone is told by update and refresh. */
    @Test
    public void aRowThatIsGoneIsTold() {
        Note note = stored();
        notes().where(Note_.id.eq(note.id)).deleteBulk();
        note.title = "Second";
        assertThrows(StaleEntityException.class, () -> notes().save(note));
        assertThrows(NotFoundException.class, () -> notes().refresh(note));
        assertEquals(0, notes().count());
    }

    /** A deleted entity is new, keeps its key, and is inserted again by the next save. */
    @Test
    public void aDeletedEntityIsNewAndCanBeSavedAgain() {
        Note note = stored();
        Long key = key(note);
        assertTrue(notes().delete(note));
        sql.assertCount(1);
        assertTrue(note.isNew());
        assertEquals(key, note.id);
        assertEquals(Optional.empty(), notes().get(key));

        note.title = "Back";
        sql.clear();
        notes().save(note);
        sql.assertCount(1);
        assertFalse(note.isNew());
        assertEquals("Back", notes().get(key).orElseThrow().title);
        assertTrue(notes().delete(note));
        assertFalse(notes().delete(note));
    }

    /** A new entity whose generated key was set by hand updates, and tells when there is no such row. */
    @Test
    public void aNewEntityWithAKeySetByHandUpdates() {
        Note note = stored();
        Note copy = new Note("Copy");
        copy.id = note.id;
        notes().save(copy);
        sql.assertCount(1);
        assertEquals("Copy", read(note).title);

        Note invented = new Note("Invented");
        invented.id = key(note) + 1;
        assertThrows(StaleEntityException.class, () -> notes().save(invented));
        assertTrue(invented.isNew());
        notes().insert(invented);
        assertEquals("Invented", read(invented).title);
    }

    /** Entities are equal by class and key; without a key each is equal to itself alone and cannot be hashed. */
    @Test
    public void equalityIsThatOfTheKey() {
        Note note = stored();
        Note copy = read(note);
        assertEquals(note, copy);
        assertEquals(note.hashCode(), copy.hashCode());
        assertEquals(Set.of(note), new HashSet<>(List.of(copy)));
        assertEquals("Note#" + note.id, note.toString());

        Note fresh = new Note("Fresh");
        assertEquals(fresh, fresh);
        assertNotEquals(fresh, new Note("Fresh"));
        assertNotEquals(fresh, note);
        assertThrows(IllegalStateException.class, fresh::hashCode);
        notes().save(fresh);
        assertNotEquals(fresh, note);
    }

    /** A map of an entity has its values by property, in the order of the model, and sends nothing. */
    @Test
    public void aMapOfAnEntitySendsNothing() {
        Note note = stored();
        Map<String, ?> values = note.toMap();
        sql.assertCount(0);
        assertEquals(List.of("id", "title", "body", "data", "tags", "scores"), List.copyOf(values.keySet()));
        assertEquals("First", values.get("title"));
    }
}
