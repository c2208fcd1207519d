package duo.testkit.model.types;

import duo.api.annotation.Embedded;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record with embedded records.
 *
 * @param id the key
 * @param home an embedded record
 * @param work an embedded record that may be null
 * @param plain an embedded record whose columns have no prefix
 * @since 0.1.0
 */
@Table(name = "types_residents")
public record Residents(
        @Id @Generated @Nullable Long id,
        @Embedded Address home,
        @Embedded @Nullable Address work,
        @Embedded(prefix = "") Address.Place plain) {}
