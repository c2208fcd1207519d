package duo.testkit.model.relation;

import duo.api.annotation.Cascade;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;

/**
 * A record whose key is made of two references, and which others refer to by it.
 *
 * @param student the first part of the key
 * @param course the second part of the key
 * @param year a number
 * @param grades the inverse of {@link Grade#enrollment}
 * @since 0.1.0
 */
@Table(name = "relation_enrollments")
public record Enrollment(
        @Id @OnDelete(OnDeleteRule.CASCADE) Ref<Student> student,
        @Id @OnDelete(OnDeleteRule.CASCADE) Ref<Course> course,
        int year,
        @Cascade(orphanRemoval = true) Many<Grade> grades) {

    /**
     * A new enrollment.
     *
     * @param student the first part of the key
     * @param course the second part of the key
     * @param year a number
     */
    public Enrollment(Ref<Student> student, Ref<Course> course, int year) {
        this(student, course, year, Many.unloaded());
    }
}
