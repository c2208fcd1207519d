package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Secret;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A record with values that are never shown.
 *
 * @param id the key
 * @param name a text
 * @param token a secret that is unique
 * @param pin a secret number
 * @param hint a secret of at most 12 characters that may be null
 * @since 0.1.0
 */
@Table(name = "types_confidential")
public record Confidential(
        @Id @Generated @Nullable Long id,
        @Column(length = 50) String name,
        @Secret @Unique @Column(length = 60) String token,
        @Secret int pin,
        @Secret @Column(length = 12) @Nullable String hint) {}
