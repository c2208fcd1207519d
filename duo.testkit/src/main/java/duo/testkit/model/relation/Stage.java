package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A child with children, whose name is unique within its festival.
 *
 * @since 0.1.0
 */
@Table(name = "relation_stages", uniques = @Unique(properties = {"festival", "name"}))
public class Stage extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** What it belongs to. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Festival> festival;

    /** The name. */
    @Column(length = 60)
    public String name = "";

    /** What is played; saved with it, and deleted when it is taken out. */
    @Cascade(orphanRemoval = true)
    public Many<Slot> slots = Many.unloaded();

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Stage() {}

    /**
     * A new stage, which belongs to the festival that holds it.
     *
     * @param name the name
     * @param slots what is played
     */
    @SuppressWarnings("NullAway") // set by the festival
    public Stage(String name, Slot... slots) {
        this.name = name;
        this.slots = Many.of(slots);
    }
}
