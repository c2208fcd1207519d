package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Key;
import duo.api.error.ForeignKeyViolationException;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Lesson;
import duo.testkit.model.relation.Letter;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.relation.Room;
import duo.testkit.model.relation.Student;
import duo.testkit.model.relation.User;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * References of several columns, and those to something else than a key, are stored, read back, given by maps and looked up.
 *
 * @since 0.1.0
 */
public abstract class ReferenceSuite extends ContractSuite {

    /** For subclasses. */
    protected ReferenceSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(
                User.class,
                Profile.class,
                Letter.class,
                Student.class,
                Course.class,
                Room.class,
                Enrollment.class,
                Grade.class,
                Lesson.class);
    }

    /** A key of references, and a reference to such a key, are stored in several columns and read back. */
    @Test
    public void keysOfSeveralColumnsAreReferredTo() {
        Student ada = db().model(Student.class).create(new Student("Ada"));
        Course math = db().model(Course.class).create(new Course("math", "Mathematics"));
        Enrollment enrolled = db().model(Enrollment.class).create(new Enrollment(Ref.to(ada), Ref.to(math), 2024));
        Ref<Enrollment> reference = Ref.to(enrolled);
        assertEquals(Key.of(key(ada.id()), "math"), reference.key());
        db().model(Grade.class).create(new Grade(reference, 1, 13));
        db().model(Grade.class).insert(new Grade(Ref.of(Enrollment.class, reference.key()), 2, 11));
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Grade.class)
                        .insert(new Grade(Ref.of(Enrollment.class, Key.of(key(ada.id()), "art")), 1, 5)));
        Grade read = db().model(Grade.class).get(key(ada.id()), "math", 2).orElseThrow();
        assertEquals(new Grade(reference, 2, 11), read);
        assertFalse(read.enrollment().isLoaded());
        assertEquals(
                13,
                db().model(Grade.class).all().stream()
                        .mapToInt(Grade::points)
                        .max()
                        .orElseThrow());
        Room hall = db().model(Room.class).create(new Room("north", 7, 90));
        Lesson lesson = new Lesson(Ref.to(math));
        db().model(Lesson.class).save(lesson);
        Lesson bare = db().model(Lesson.class).get(key(lesson.id)).orElseThrow();
        assertFalse(bare.room.isPresent());
        assertNull(bare.helper);
        bare.room = Ref.of(Room.class, Key.of("north", 7));
        bare.helper = reference;
        sql.clear();
        db().model(Lesson.class).save(bare);
        String update = sent("UPDATE");
        assertTrue(update.contains("house") && update.contains("helper_course_id"), update);
        Lesson settled = db().model(Lesson.class).get(key(lesson.id)).orElseThrow();
        assertTrue(settled.room.isPresent());
        assertEquals(Ref.to(hall), settled.room);
        assertEquals(reference, settled.helper);
        settled.room = Ref.none(Room.class);
        db().model(Lesson.class).save(settled);
        assertFalse(
                db().model(Lesson.class).get(key(lesson.id)).orElseThrow().room.isPresent());
    }

    /** The database follows the rules for several columns too. */
    @Test
    public void theDatabaseFollowsTheRulesForSeveralColumns() {
        Student ada = db().model(Student.class).create(new Student("Ada"));
        Course math = db().model(Course.class).create(new Course("math", "Mathematics"));
        Enrollment enrolled = db().model(Enrollment.class).create(new Enrollment(Ref.to(ada), Ref.to(math), 2024));
        db().model(Grade.class).create(new Grade(Ref.to(enrolled), 1, 13));
        Room hall = db().model(Room.class).create(new Room("north", 7, 90));
        Lesson lesson = new Lesson(Ref.to(math));
        lesson.room = Ref.of(Room.class, Key.of(hall.building(), hall.number()));
        db().model(Lesson.class).save(lesson);
        db().sql(quoted("DELETE FROM relation_rooms")).execute();
        assertFalse(
                db().model(Lesson.class).get(key(lesson.id)).orElseThrow().room.isPresent());
        db().sql(quoted("DELETE FROM relation_students")).execute();
        assertEquals(0, db().model(Enrollment.class).count());
        assertEquals(0, db().model(Grade.class).count());
    }

    /** A reference can point to something unique that is not the key. */
    @Test
    public void aReferenceCanPointToAUniqueColumn() {
        User ada = db().model(User.class).create(new User("ada@example.com", "Ada"));
        Letter first = db().model(Letter.class).create(new Letter(Ref.to(ada), "Hello"));
        Letter read = db().model(Letter.class).get(key(first.id())).orElseThrow();
        assertEquals("ada@example.com", read.recipient().key());
        Letter again = new Letter(read.recipient(), "Again");
        db().model(Letter.class).create(again);
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().model(Letter.class).create(new Letter(Ref.of(User.class, "bob@example.com"), "Hello")));
        assertEquals(2, db().model(Letter.class).count());
    }

    /** A map gives a reference of several columns by a key, a reference or a model. */
    @Test
    public void mapsGiveReferencesOfSeveralColumns() {
        db().model(Course.class).create(new Course("math", "Mathematics"));
        Room hall = db().model(Room.class).create(new Room("north", 7, 90));
        Lesson lesson = new Lesson(Ref.of(Course.class, "math"));
        db().model(Lesson.class).save(lesson);
        db().model(Lesson.class).update(lesson, Map.of("room", hall));
        assertEquals(Key.of("north", 7), read(lesson).room.key());
        db().model(Lesson.class).update(lesson, Collections.singletonMap("room", null));
        assertFalse(read(lesson).room.isPresent());
        db().model(Lesson.class).update(lesson, Map.of("room", Key.of("north", "7")));
        assertEquals(Ref.to(hall), read(lesson).room);
        assertThrows(
                IllegalArgumentException.class,
                () -> db().model(Lesson.class).update(lesson, Map.of("room", Key.of("north"))));
        assertThrows(
                IllegalArgumentException.class, () -> db().model(Lesson.class).update(lesson, Map.of("room", 7)));
    }

    /** A key is looked up by the references that it is made of. */
    @Test
    public void rowsAreFoundByKeysOfReferences() {
        Student ada = db().model(Student.class).create(new Student("Ada"));
        Course math = db().model(Course.class).create(new Course("math", "Mathematics"));
        Enrollment enrolled = db().model(Enrollment.class).create(new Enrollment(Ref.to(ada), Ref.to(math), 2024));
        db().model(Grade.class).create(new Grade(Ref.to(enrolled), 1, 13));
        assertTrue(db().model(Enrollment.class).get(Ref.to(ada), Ref.to(math)).isPresent());
        assertTrue(db().model(Grade.class).get(Ref.to(enrolled), 1).isPresent());
        assertTrue(db().model(Grade.class).get(Ref.to(enrolled), 2).isEmpty());
    }

    private Lesson read(Lesson lesson) {
        return db().model(Lesson.class).get(key(lesson.id)).orElseThrow();
    }

    private String sent(String start) {
        return sql.texts().stream().filter(text -> text.startsWith(start)).collect(Collectors.joining("\n"));
    }

    private static <T> T key(@Nullable T key) {
        return Objects.requireNonNull(key);
    }
}
