package duo.testkit.model.chinook;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * A kind of music.
 *
 * @param id the key, which the program gives
 * @param name the name, if it is known
 * @param tracks the inverse of {@link Track#genre}
 * @since 0.1.0
 */
@Table(name = "Genre")
public record Genre(
        @Id @Column(name = "GenreId") int id,
        @Column(name = "Name", length = 120) @Nullable String name,
        Many<Track> tracks) {
    /**
     * A new genre.
     *
     * @param id the key
     * @param name the name
     */
    public Genre(int id, @Nullable String name) {
        this(id, name, Many.unloaded());
    }
}
