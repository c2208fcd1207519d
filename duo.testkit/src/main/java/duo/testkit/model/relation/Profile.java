package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.OneToOne;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The side of a one-to-one relation that holds the key.
 *
 * @since 0.1.0
 */
@Table(name = "relation_profiles")
public class Profile extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** Whose it is; at most one refers to a user. */
    @OneToOne
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<User> user;

    /** What it says. */
    public String motto = "";

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Profile() {}

    /**
     * A new profile.
     *
     * @param user whose it is
     * @param motto what it says
     */
    public Profile(Ref<User> user, String motto) {
        this.user = user;
        this.motto = motto;
    }
}
