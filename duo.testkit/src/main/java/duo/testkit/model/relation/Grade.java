package duo.testkit.model.relation;

import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;

/**
 * A record whose key holds a reference of two columns.
 *
 * @param enrollment the first two columns of the key
 * @param number the third column of the key
 * @param points a number
 * @since 0.1.0
 */
@Table(name = "relation_grades")
public record Grade(
        @Id @OnDelete(OnDeleteRule.CASCADE) Ref<Enrollment> enrollment,
        @Id int number,
        int points) {}
