package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * The root of a graph in which what is taken out is deleted, at two levels, and is referred to from aside.
 *
 * @since 0.1.0
 */
@Table(name = "relation_festivals")
public class Festival extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The name. */
    public String name = "";

    /** Where it takes place; saved with it, and deleted when it is taken out. */
    @Cascade(orphanRemoval = true)
    public Many<Stage> stages = Many.unloaded();

    /** Who shows the way; saved with it, and deleted when it is taken out. */
    @Cascade(orphanRemoval = true)
    public Many<Guide> guides = Many.unloaded();

    /** For Duo. */
    public Festival() {}

    /**
     * A new festival.
     *
     * @param name the name
     */
    public Festival(String name) {
        this.name = name;
    }
}
