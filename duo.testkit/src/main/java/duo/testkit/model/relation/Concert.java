package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An entity that is saved with all that it is related to: a record before it, entities and links after it.
 *
 * @since 0.1.0
 */
@Table(name = "relation_concerts")
public class Concert extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The title. */
    public String title = "";

    /** Where it takes place, if that is settled; a new one is saved before it. */
    @Cascade
    @OnDelete(OnDeleteRule.SET_NULL)
    public Ref<@Nullable Venue> venue = Ref.none(Venue.class);

    /** What is played; saved with it, and deleted when it is taken out. */
    @Cascade(orphanRemoval = true)
    public Many<Act> acts = Many.unloaded();

    /** Who plays, by the table {@code relation_concerts_artists}; new ones are saved with it. */
    @Cascade
    @ManyToMany
    public Many<Artist> artists = Many.unloaded();

    /** For Duo. */
    public Concert() {}

    /**
     * A new concert.
     *
     * @param title the title
     */
    public Concert(String title) {
        this.title = title;
    }
}
