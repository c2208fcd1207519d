package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An entity with references of several columns: one with names of its own that may be NULL, and one to a key that is made of
 * references itself.
 *
 * @since 0.1.0
 */
@Table(name = "relation_lessons")
public class Lesson extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** What is taught. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Course> course;

    /** Where it is taught, if that is settled. */
    @OnDelete(OnDeleteRule.SET_NULL)
    @JoinColumn(name = "house", references = "building")
    @JoinColumn(name = "door", references = "number")
    public Ref<@Nullable Room> room = Ref.none(Room.class);

    /** Who helps, if somebody does: the columns {@code helper_student_id} and {@code helper_course_id}. */
    public @Nullable Ref<Enrollment> helper;

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Lesson() {}

    /**
     * A new lesson.
     *
     * @param course what is taught
     */
    public Lesson(Ref<Course> course) {
        this.course = course;
    }
}
