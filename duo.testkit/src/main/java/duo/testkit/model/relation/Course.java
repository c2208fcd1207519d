package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;

/**
 * The other side, with a key that the program gives.
 *
 * @since 0.1.0
 */
@Table(name = "relation_courses")
public class Course extends Entity {
    /** The key. */
    @Id
    @Column(length = 20)
    public String code = "";

    /** The title. */
    public String title = "";

    /** The inverse of {@link Enrollment#course}. */
    public Many<Enrollment> enrollments = Many.unloaded();

    /** The students, by the rows of {@link Enrollment}. */
    @ManyToMany(mappedBy = "courses")
    public Many<Student> students = Many.unloaded();

    /** Where it is taught. */
    public Many<Lesson> lessons = Many.unloaded();

    /** For Duo. */
    public Course() {}

    /**
     * A new course.
     *
     * @param code the key
     * @param title the title
     */
    public Course(String code, String title) {
        this.code = code;
        this.title = title;
    }
}
