package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Refers to a country that refers to it.
 *
 * @since 0.1.0
 */
@Table(name = "relation_cities")
public class City extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The name. */
    public String name = "";

    /** Where it lies. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Country> country;

    /** The inverse of {@link Publisher#city}. */
    public Many<Publisher> publishers;

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the relations
    public City() {}

    /**
     * A new city.
     *
     * @param name the name
     * @param country where it lies
     */
    @SuppressWarnings("NullAway") // Duo sets the relations
    public City(String name, Ref<Country> country) {
        this.name = name;
        this.country = country;
    }
}
