package duo.testkit.model.relation;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a relation by a model in between.
 *
 * @param id the key
 * @param name the name
 * @param members the people, by the rows of {@link Membership}
 * @param memberships the rows that lead to the people
 * @since 0.1.0
 */
@Table(name = "relation_clubs")
public record Club(
        @Id @Generated @Nullable Long id,
        String name,
        @ManyToMany(mappedBy = "clubs") Many<Person> members,
        Many<Membership> memberships) {

    /**
     * A new club.
     *
     * @param name the name
     */
    public Club(String name) {
        this(null, name, Many.unloaded(), Many.unloaded());
    }
}
