package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Default;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An entity whose reference goes to another row when its own is deleted.
 *
 * @since 0.1.0
 */
@Table(name = "relation_players")
public class Player extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The name. */
    public String name = "";

    /** The team; without one it is that of all who have none. */
    @Default("0")
    @OnDelete(OnDeleteRule.SET_DEFAULT)
    public Ref<Team> team;

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Player() {}

    /**
     * A new player.
     *
     * @param name the name
     * @param team the team
     */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Player(String name, Ref<Team> team) {
        this.name = name;
        this.team = team;
    }
}
