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
 * A child with a version that is deleted with either of two models: the gallery that holds it, and the hall in which it hangs.
 *
 * @since 0.1.0
 */
@Table(name = "relation_paintings")
public class Painting extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** What it belongs to. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Gallery> gallery;

    /** Where it hangs, be it in another gallery. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Hall> hall;

    /** The title. */
    public String title = "";

    /** The version. */
    @Version
    public int version;

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the references
    public Painting() {}

    /**
     * A new painting, which belongs to the gallery that holds it.
     *
     * @param title the title
     * @param hall where it hangs
     */
    @SuppressWarnings("NullAway") // set by the gallery
    public Painting(String title, Hall hall) {
        this.title = title;
        this.hall = Ref.to(hall);
    }
}
