package duo.testkit.model.chinook;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * A list of tracks.
 *
 * @param id the key, which the program gives
 * @param name the name, if it has one
 * @param tracks the tracks, by the rows of {@link PlaylistTrack}
 * @since 0.1.0
 */
@Table(name = "Playlist")
public record Playlist(
        @Id @Column(name = "PlaylistId") int id,
        @Column(name = "Name", length = 120) @Nullable String name,
        @ManyToMany(through = PlaylistTrack.class) Many<Track> tracks) {
    /**
     * A new playlist.
     *
     * @param id the key
     * @param name the name
     */
    public Playlist(int id, @Nullable String name) {
        this(id, name, Many.unloaded());
    }
}
