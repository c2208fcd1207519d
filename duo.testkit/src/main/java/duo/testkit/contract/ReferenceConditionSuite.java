package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Bulk;
import duo.api.Key;
import duo.api.Model;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Course;
import duo.testkit.model.relation.Enrollment;
import duo.testkit.model.relation.Enrollment_;
import duo.testkit.model.relation.Lesson;
import duo.testkit.model.relation.Lesson_;
import duo.testkit.model.relation.Room;
import duo.testkit.model.relation.Student;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * References of one column and of several are among models or not, and set to nothing.
 *
 * @since 0.1.0
 */
public abstract class ReferenceConditionSuite extends ContractSuite {
    private final Course maths = new Course("maths", "Mathematics");
    private final Course art = new Course("art", "Art");
    private static final Room HALL = new Room("north", 7, 90);
    private static final Room CELL = new Room("north", 8, 1);

    /** For subclasses. */
    protected ReferenceConditionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Student.class, Course.class, Room.class, Enrollment.class, Lesson.class);
    }

    /** A lesson in each of two rooms, and one without a room. */
    @BeforeEach
    public void lessons() {
        db().model(Course.class).createBulk(List.of(maths, art));
        db().model(Room.class).createBulk(List.of(HALL, CELL));
        save(maths, HALL);
        save(art, CELL);
        db().model(Lesson.class).save(new Lesson(Ref.to(art)));
        sql.clear();
    }

    private void save(Course course, Room room) {
        Lesson lesson = new Lesson(Ref.to(course));
        lesson.room = Ref.to(room);
        db().model(Lesson.class).save(lesson);
    }

    private Model<Lesson> all() {
        return db().model(Lesson.class);
    }

    private long count(Condition<Lesson> condition) {
        return all().where(condition).count();
    }

    /** A reference is among models or not; NULL is neither. */
    @Test
    public void referencesAreAmongModelsOrNot() {
        assertEquals(1, count(Lesson_.course.notIn(List.of(art))));
        assertEquals(0, count(Lesson_.course.notIn(List.of(art, maths))));
        assertEquals(3, count(Lesson_.course.notIn(List.of())));
        assertEquals(0, count(Lesson_.course.in(List.of())));
        assertEquals(2, count(Lesson_.course.notInRefs(List.of(Ref.of(Course.class, "maths")))));
        assertEquals(1, count(Lesson_.room.in(List.of(HALL))));
        assertEquals(1, count(Lesson_.room.notIn(List.of(HALL))));
        assertEquals(0, count(Lesson_.room.notIn(List.of(HALL, CELL))));
        assertEquals(1, count(Lesson_.room.notInRefs(List.of(Ref.of(Room.class, Key.of("north", 7))))));
        sql.assertCount(9);
    }

    /** A reference is set to nothing in all its columns. */
    @Test
    public void referencesAreSetToNothing() {
        assertEquals(1, all().where(Lesson_.room.eq(HALL)).updateBulk(set -> set.setNull(Lesson_.room)));
        sql.assertCount(1);
        assertEquals(2, count(Lesson_.room.isNull()));
        assertEquals(3, all().updateBulk(set -> set.setNull(Lesson_.room).setNull(Lesson_.helper), Bulk.unfiltered()));
        assertEquals(3, count(Lesson_.room.isNull()));
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> all().where(Lesson_.course.eq(art))
                                .updateBulk(set -> set.setNull(Lesson_.helper.get(Enrollment_.student)))),
                "another row");
    }
}
