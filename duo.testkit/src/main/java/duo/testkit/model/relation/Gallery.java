package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * A model with two collections from which what is taken out is deleted; both hold models with a version.
 *
 * @since 0.1.0
 */
@Table(name = "relation_galleries")
public class Gallery extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The name. */
    public String name = "";

    /** Its halls; saved with it, and deleted when they are taken out. */
    @Cascade(orphanRemoval = true)
    public Many<Hall> halls = Many.unloaded();

    /** Its paintings; saved with it, and deleted when they are taken out. */
    @Cascade(orphanRemoval = true)
    public Many<Painting> paintings = Many.unloaded();

    /** For Duo. */
    public Gallery() {}

    /**
     * A new gallery.
     *
     * @param name the name
     */
    public Gallery(String name) {
        this.name = name;
    }
}
