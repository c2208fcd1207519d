package duo.testkit.model.chinook;

import duo.api.Entity;
import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;

/**
 * An album of an artist: it goes with the artist, although the database knows no such rule.
 *
 * @since 0.1.0
 */
@Table(name = "Album")
public class Album extends Entity {
    /** The key, which the program gives. */
    @Id
    @Column(name = "AlbumId")
    public int id;

    /** The title. */
    @Column(name = "Title", length = 160)
    public String title = "";

    /** Who made it. */
    @OnDelete(OnDeleteRule.CASCADE)
    @JoinColumn(name = "ArtistId")
    public Ref<Artist> artist;

    /** The inverse of {@link Track#album}. */
    public Many<Track> tracks = Many.unloaded();

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Album() {}

    /**
     * A new album.
     *
     * @param id the key
     * @param title the title
     * @param artist who made it
     */
    public Album(int id, String title, Ref<Artist> artist) {
        this.id = id;
        this.title = title;
        this.artist = artist;
    }
}
