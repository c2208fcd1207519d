package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A child that refers to another one, which is not deleted as long as it does.
 *
 * @since 0.1.0
 */
@Table(name = "relation_guides")
public class Guide extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** What it belongs to. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Festival> festival;

    /** Where it leads to; the database refuses to delete that. */
    @OnDelete(OnDeleteRule.RESTRICT)
    public Ref<Stage> stage;

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the references
    public Guide() {}

    /**
     * A new guide, which belongs to the festival that holds it.
     *
     * @param stage where it leads to
     */
    @SuppressWarnings("NullAway") // set by the festival
    public Guide(Ref<Stage> stage) {
        this.stage = stage;
    }
}
