package duo.testkit.model.relation;

import duo.api.annotation.Cascade;
import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a many-to-many relation that is saved with either side.
 *
 * @param id the key
 * @param name a unique name
 * @param concerts the inverse of {@link Concert#artists}
 * @since 0.1.0
 */
@Table(name = "relation_artists")
public record Artist(
        @Id @Generated @Nullable Long id,
        @Unique @Column(length = 60) String name,
        @Cascade @ManyToMany(mappedBy = "artists") Many<Concert> concerts) {

    /**
     * A new artist.
     *
     * @param name a unique name
     */
    public Artist(String name) {
        this(null, name, Many.unloaded());
    }
}
