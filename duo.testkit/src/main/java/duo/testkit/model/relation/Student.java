package duo.testkit.model.relation;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relation by a model with a key of two references.
 *
 * @param id the key
 * @param name the name
 * @param enrollments the inverse of {@link Enrollment#student}
 * @param courses the courses, by the rows of {@link Enrollment}
 * @since 0.1.0
 */
@Table(name = "relation_students")
public record Student(
        @Id @Generated @Nullable Long id,
        String name,
        Many<Enrollment> enrollments,
        @ManyToMany(through = Enrollment.class) Many<Course> courses) {

    /**
     * A new student.
     *
     * @param name the name
     */
    public Student(String name) {
        this(null, name, Many.unloaded(), Many.unloaded());
    }
}
