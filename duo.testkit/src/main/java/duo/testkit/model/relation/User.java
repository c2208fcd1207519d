package duo.testkit.model.relation;

import duo.api.annotation.Cascade;
import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Many;
import duo.api.relation.One;
import org.jspecify.annotations.Nullable;

/**
 * A record with a one-to-one relation, and one that others refer to by something else than its key.
 *
 * @param id the key
 * @param email unique; letters refer to it
 * @param name the name
 * @param profile the inverse of {@link Profile#user}; saved with the user
 * @param letters the inverse of {@link Letter#recipient}
 * @since 0.1.0
 */
@Table(name = "relation_users")
public record User(
        @Id @Generated @Nullable Long id,
        @Unique @Column(length = 120) String email,
        String name,
        @Cascade(orphanRemoval = true) One<Profile> profile,
        Many<Letter> letters) {

    /**
     * A new user.
     *
     * @param email unique
     * @param name the name
     */
    public User(String email, String name) {
        this(null, email, name, One.unloaded(), Many.unloaded());
    }
}
