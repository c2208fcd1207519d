package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Version;

/**
 * An entity with a version that others refer to.
 *
 * @since 0.1.0
 */
@Table(name = "relation_teams")
public class Team extends Entity {
    /** The key. */
    @Id
    public int id;

    /** The name. */
    public String name = "";

    /** The version. */
    @Version
    public int version;

    /** For Duo. */
    public Team() {}

    /**
     * A new team.
     *
     * @param id the key
     * @param name the name
     */
    public Team(int id, String name) {
        this.id = id;
        this.name = name;
    }
}
