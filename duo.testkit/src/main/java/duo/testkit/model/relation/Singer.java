package duo.testkit.model.relation;

import duo.api.annotation.Cascade;
import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;

/**
 * A record whose key the program gives.
 *
 * @param name the key
 * @param voice what may change
 * @param choirs the inverse of {@link Choir#singers}
 * @since 0.1.0
 */
@Table(name = "relation_singers")
public record Singer(
        @Id @Column(length = 40) String name,
        String voice,
        @Cascade @ManyToMany(mappedBy = "singers") Many<Choir> choirs) {

    /**
     * A singer.
     *
     * @param name the key
     * @param voice what may change
     */
    public Singer(String name, String voice) {
        this(name, voice, Many.unloaded());
    }
}
