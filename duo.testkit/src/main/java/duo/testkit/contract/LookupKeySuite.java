package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Key;
import duo.api.Model;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Enrollment_;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Grade_;
import duo.testkit.model.relation.Lesson;
import duo.testkit.model.relation.Room;
import duo.testkit.model.relation.Student;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Keys of several columns, and references to them, are named by text.
 *
 * @since 0.1.0
 */
public abstract class LookupKeySuite extends ContractSuite {
    private final Course maths = new Course("maths", "Mathematics");
    private final Course art = new Course("art", "Art");
    private static final Room HALL = new Room("north", 7, 90);
    private static final Room CELL = new Room("north", 8, 1);

    private Student ada;
    private Student bob;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before each test
    protected LookupKeySuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Student.class, Course.class, Room.class, Enrollment.class, Grade.class, Lesson.class);
    }

    /** Three enrollments, one of them graded, and lessons in one room, in another and in none. */
    @BeforeEach
    public void fill() {
        ada = db().model(Student.class).create(new Student("Ada"));
        bob = db().model(Student.class).create(new Student("Bob"));
        db().model(Course.class).createBulk(List.of(maths, art));
        enrollments()
                .createBulk(List.of(
                        new Enrollment(Ref.to(ada), Ref.to(maths), 1),
                        new Enrollment(Ref.to(ada), Ref.to(art), 2),
                        new Enrollment(Ref.to(bob), Ref.to(art), 3)));
        db().model(Grade.class)
                .createBulk(List.of(
                        new Grade(Ref.of(Enrollment.class, key(ada, "maths")), 1, 13),
                        new Grade(Ref.of(Enrollment.class, key(ada, "maths")), 2, 11),
                        new Grade(Ref.of(Enrollment.class, key(bob, "art")), 1, 5)));
        db().model(Room.class).createBulk(List.of(HALL, CELL));
        lesson(Ref.to(HALL));
        lesson(Ref.to(CELL));
        db().model(Lesson.class).save(new Lesson(Ref.to(art)));
        sql.clear();
    }

    private void lesson(Ref<Room> room) {
        Lesson lesson = new Lesson(Ref.to(maths));
        lesson.room = Ref.of(Room.class, room.key());
        db().model(Lesson.class).save(lesson);
    }

    private Model<Enrollment> enrollments() {
        return db().model(Enrollment.class);
    }

    private static Key key(Student student, String course) {
        return Key.of(Objects.requireNonNull(student.id()), course);
    }

    private static List<Integer> years(Query<Enrollment> query) {
        return query.orderBy(Enrollment_.year.asc())
                .valuesList(Enrollment_.year)
                .all();
    }

    private void assertYears(List<Integer> found, List<Integer> others, String lookup, Object value) {
        sql.clear();
        assertEquals(found, years(enrollments().filter(lookup, value)), () -> lookup + " " + value);
        assertEquals(others, years(enrollments().exclude(lookup, value)), () -> "not " + lookup + " " + value);
        sql.assertCount(2);
    }

    /** A key is given as a key, a list of its values in their order, a reference or a model. */
    @Test
    public void keysOfSeveralColumnsAreNamed() {
        Key second = key(ada, "art");
        assertYears(List.of(2), List.of(1, 3), "pk", second);
        assertYears(List.of(2), List.of(1, 3), "pk", second.values());
        assertYears(List.of(2), List.of(1, 3), "pk", second.values().toArray());
        assertYears(List.of(2), List.of(1, 3), "pk", List.of(String.valueOf(ada.id()), "art"));
        assertYears(List.of(2), List.of(1, 3), "pk", List.of(Ref.to(ada), Ref.to(art)));
        assertYears(List.of(2), List.of(1, 3), "pk", Ref.of(Enrollment.class, second));
        assertYears(List.of(2), List.of(1, 3), "pk", new Enrollment(Ref.to(ada), Ref.to(art), 9));
        assertYears(List.of(1, 3), List.of(2), "pk__ne", second);
        assertYears(List.of(2, 3), List.of(1), "pk__in", List.of(second, List.of(Ref.to(bob), "art")));
        assertYears(List.of(), List.of(1, 2, 3), "pk__in", List.of());
        assertYears(List.of(1, 2, 3), List.of(), "pk__isnull", false);
        assertYears(List.of(1, 2), List.of(3), "pk__in", enrollments().where(Enrollment_.year.lt(3)));
        assertYears(List.of(3), List.of(1, 2), "pk", enrollments().where(Enrollment_.year.eq(3)));
        assertEquals(1, enrollments().filter("pk", second).deleteBulk());
    }

    /** A key that is made of another one is given with it or with all of its values. */
    @Test
    public void keysOfKeysAreNamed() {
        Model<Grade> grades = db().model(Grade.class);
        Key maths = key(ada, "maths");
        assertEquals(
                11,
                grades.filter("pk", List.of(Ref.of(Enrollment.class, maths), 2))
                        .one()
                        .points());
        assertEquals(11, grades.filter("pk", List.of(maths, 2)).one().points());
        assertEquals(
                11,
                grades.filter("pk", Key.of(Objects.requireNonNull(ada.id()), "maths", 2))
                        .one()
                        .points());
        sql.assertCount(3);
    }

    /** A reference of several columns is compared with what it refers to, without a join, and its key over relations. */
    @Test
    public void referencesOfSeveralColumnsAreNamed() {
        Model<Lesson> lessons = db().model(Lesson.class);
        assertEquals(1, lessons.filter("room", HALL).count());
        assertEquals(1, lessons.filter("room", Key.of("north", "8")).count());
        assertEquals(1, lessons.filter("room__pk", List.of("north", 8)).count());
        assertEquals(
                1, lessons.exclude("room", HALL).filter("room__isnull", false).count());
        assertEquals(2, lessons.exclude("room", HALL).count());
        assertEquals(2, lessons.filter("room__in", List.of(HALL, CELL)).count());
        assertEquals(1, lessons.filter("room", null).count());
        assertEquals(2, lessons.filter("room__ne", null).count());
        sql.assertCount(8);
        assertEquals(
                0, sql.texts().stream().filter(text -> text.contains("JOIN")).count());
        assertEquals(2, lessons.filter("room__seats__gte", 1).count());
        Model<Grade> grades = db().model(Grade.class);
        assertEquals(2, grades.filter("enrollment", key(ada, "maths")).count());
        assertEquals(
                2,
                grades.filter("enrollment__in", List.of(key(ada, "maths"), key(ada, "art")))
                        .count());
        assertEquals(1, enrollments().filter("grades__points__gt", 12).count());
        assertEquals(
                2,
                grades.where(Grade_.points.gt(5))
                        .filter("enrollment__pk", key(ada, "maths"))
                        .count());
        assertEquals(List.of(1), years(enrollments().filter("grades", List.of(key(ada, "maths"), 2))));
    }

    private void assertRefused(String lookup, Object value, String... parts) {
        sql.clear();
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> enrollments().filter(lookup, value)), parts);
        sql.assertCount(0);
    }

    /** What is no key is refused, and so are orders and comparisons of several values. */
    @Test
    public void whatIsNoKeyIsRefused() {
        assertRefused("pk", 7, "pk", "student", "course", "Integer", "Key.of");
        assertRefused("pk", "art", "but one value of type String was given");
        assertRefused("pk__contains", "art", "is a key of several columns");
        assertRefused("pk", Key.of(7), "one of 1");
        assertRefused("pk", List.of(7, "art", 3), "one of 3");
        assertRefused("pk", List.of("x", "art"), "student");
        assertRefused("pk", Arrays.asList(7, null), "null");
        assertRefused("pk__in", key(ada, "art"), "collection");
        assertRefused("pk__in", List.of("art"), "String");
        assertRefused("pk__gt", key(ada, "art"), "key of several columns");
        assertRefused("pk__year", 1, "year");
        assertRefused("pk", enrollments().valuesList(Enrollment_.year), "2 values");
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> enrollments().orderBy("pk")),
                "which is a key of several columns",
                "student, course");
    }
}
