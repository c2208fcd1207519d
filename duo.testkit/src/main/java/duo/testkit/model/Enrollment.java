package duo.testkit.model;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record with a key of two columns.
 *
 * @param student the first part of the key
 * @param course the second part of the key
 * @param grade a number that may be null
 * @since 0.1.0
 */
@Table(name = "enrollments")
public record Enrollment(
        @Id long student,
        @Id @Column(length = 40) String course,
        @Nullable Integer grade) {}
