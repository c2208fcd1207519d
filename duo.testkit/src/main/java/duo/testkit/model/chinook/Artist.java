package duo.testkit.model.chinook;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who makes albums.
 *
 * @param id the key, which the program gives
 * @param name the name, if it is known
 * @param albums the inverse of {@link Album#artist}
 * @since 0.1.0
 */
@Table(name = "Artist")
public record Artist(
        @Id @Column(name = "ArtistId") int id,
        @Column(name = "Name", length = 120) @Nullable String name,
        Many<Album> albums) {
    /**
     * A new artist.
     *
     * @param id the key
     * @param name the name
     */
    public Artist(int id, @Nullable String name) {
        this(id, name, Many.unloaded());
    }
}
