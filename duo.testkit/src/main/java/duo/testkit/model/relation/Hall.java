package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.annotation.Version;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A child with a version, to which children of another collection refer: they are deleted with it.
 *
 * @since 0.1.0
 */
@Table(name = "relation_halls")
public class Hall extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** What it belongs to. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Gallery> gallery;

    /** The name. */
    public String name = "";

    /** The version. */
    @Version
    public int version;

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Hall() {}

    /**
     * A new hall, which belongs to the gallery that holds it.
     *
     * @param name the name
     */
    @SuppressWarnings("NullAway") // set by the gallery
    public Hall(String name) {
        this.name = name;
    }
}
