package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Column;
import duo.api.annotation.CreatedAt;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entity whose key the program gives, and what refers to a record of that kind.
 *
 * @since 0.1.0
 */
@Table(name = "relation_songs")
public class Song extends Entity {
    /** The key. */
    @Id
    @Column(length = 40)
    public String title = "";

    /** What may change. */
    public int minutes;

    /** Who sings alone, if somebody does; saved before it. */
    @Cascade
    @OnDelete(OnDeleteRule.SET_NULL)
    public Ref<@Nullable Singer> soloist = Ref.none(Singer.class);

    /** When it was stored first. */
    @CreatedAt
    public @Nullable Instant since;

    /** For Duo. */
    public Song() {}

    /**
     * A song.
     *
     * @param title the key
     * @param minutes what may change
     */
    public Song(String title, int minutes) {
        this.title = title;
        this.minutes = minutes;
    }
}
