package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A child of a child, one for each hour.
 *
 * @since 0.1.0
 */
@Table(name = "relation_slots", uniques = @Unique(properties = {"stage", "hour"}))
public class Slot extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** What it belongs to. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Stage> stage;

    /** When it begins. */
    public int hour;

    /** Who plays. */
    public String band = "";

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Slot() {}

    /**
     * A new slot, which belongs to the stage that holds it.
     *
     * @param hour when it begins
     * @param band who plays
     */
    @SuppressWarnings("NullAway") // set by the stage
    public Slot(int hour, String band) {
        this.hour = hour;
        this.band = band;
    }
}
