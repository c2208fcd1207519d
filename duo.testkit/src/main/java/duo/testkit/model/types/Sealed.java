package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Secret;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A record with a secret so long that a database cuts it off in its messages.
 *
 * @param id the key
 * @param seal the secret
 * @since 0.1.0
 */
@Table(name = "types_sealed")
public record Sealed(
        @Id @Generated @Nullable Long id,
        @Secret @Unique @Column(length = 500) String seal) {

    /**
     * One that is new.
     *
     * @param seal the secret
     */
    public Sealed(String seal) {
        this(null, seal);
    }
}
