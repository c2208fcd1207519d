package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * An entity with a many-to-many relation by a model in between, and one to itself.
 *
 * @since 0.1.0
 */
@Table(name = "relation_people")
public class Person extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The name. */
    public String name = "";

    /** The clubs, by the rows of {@link Membership}. */
    @ManyToMany(through = Membership.class)
    public Many<Club> clubs = Many.unloaded();

    /** The rows that lead to the clubs. */
    public Many<Membership> memberships = Many.unloaded();

    /** Those it likes, by the table {@code relation_people_friends}. */
    @ManyToMany
    public Many<Person> friends = Many.unloaded();

    /** Those who like it. */
    @ManyToMany(mappedBy = "friends")
    public Many<Person> admirers = Many.unloaded();

    /** What it has borrowed. */
    public Many<Loan> loans = Many.unloaded();

    /** For Duo. */
    public Person() {}

    /**
     * A new person.
     *
     * @param name the name
     */
    public Person(String name) {
        this.name = name;
    }
}
