package duo.testkit.model.chinook;

import duo.api.Entity;
import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of music, with three references, two of which may be NULL.
 *
 * @since 0.1.0
 */
@Table(name = "Track")
public class Track extends Entity {
    /** The key, which the program gives. */
    @Id
    @Column(name = "TrackId")
    public int id;

    /** The name. */
    @Column(name = "Name", length = 200)
    public String name = "";

    /** The album, if it is on one; it goes with the album. */
    @OnDelete(OnDeleteRule.CASCADE)
    @JoinColumn(name = "AlbumId")
    public Ref<@Nullable Album> album = Ref.none(Album.class);

    /** What it is stored as; that is not deleted while there are tracks. */
    @OnDelete(OnDeleteRule.PROTECT)
    @JoinColumn(name = "MediaTypeId")
    public Ref<MediaType> mediaType;

    /** The genre, if it has one. */
    @OnDelete(OnDeleteRule.SET_NULL)
    @JoinColumn(name = "GenreId")
    public Ref<@Nullable Genre> genre = Ref.none(Genre.class);

    /** Who wrote it, if that is known. */
    @Column(name = "Composer", length = 220)
    public @Nullable String composer;

    /** How long it is, in milliseconds. */
    @Column(name = "Milliseconds")
    public int milliseconds;

    /** How large it is, if that is known. */
    @Column(name = "Bytes")
    public @Nullable Integer bytes;

    /** The price. */
    @Column(name = "UnitPrice", precision = 10, scale = 2)
    public BigDecimal unitPrice = BigDecimal.ZERO;

    /** The playlists that it is on, by the rows of {@link PlaylistTrack}. */
    @ManyToMany(mappedBy = "tracks")
    public Many<Playlist> playlists = Many.unloaded();

    /** The inverse of {@link InvoiceLine#track}. */
    public Many<InvoiceLine> lines = Many.unloaded();

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Track() {}

    /**
     * A new track.
     *
     * @param id the key
     * @param name the name
     * @param album the album
     * @param mediaType what it is stored as
     */
    public Track(int id, String name, Ref<@Nullable Album> album, Ref<MediaType> mediaType) {
        this.id = id;
        this.name = name;
        this.album = album;
        this.mediaType = mediaType;
    }
}
