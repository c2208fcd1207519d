package duo.testkit.model.relation;

import duo.api.annotation.Cascade;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record that refers to an entity that refers to it, and holds records with a name for a key.
 *
 * @param id the key
 * @param name the name
 * @param next the next concert there, if there is one; a new one is saved with it
 * @param seats the inverse of {@link Seat#venue}; saved with the venue, and deleted when they are taken out
 * @since 0.1.0
 */
@Table(name = "relation_venues")
public record Venue(
        @Id @Generated @Nullable Long id,
        String name,
        @Cascade @OnDelete(OnDeleteRule.SET_NULL) Ref<@Nullable Concert> next,
        @Cascade(orphanRemoval = true) Many<Seat> seats) {

    /**
     * A new venue.
     *
     * @param name the name
     */
    public Venue(String name) {
        this(null, name, Ref.none(Concert.class), Many.unloaded());
    }
}
