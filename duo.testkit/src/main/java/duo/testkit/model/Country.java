package duo.testkit.model;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record whose key the user assigns.
 *
 * @param code the key
 * @param name a text
 * @param population a number that may be null
 * @since 0.1.0
 */
@Table(name = "countries")
public record Country(
        @Id @Column(length = 8) String code,
        String name,
        @Nullable Long population) {}
