package duo.testkit.model.relation;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Refers to a city that refers to it: a circle of a record and an entity.
 *
 * @param code the key
 * @param name the name
 * @param capital a city of the country, if it has one
 * @param cities the inverse of {@link City#country}
 * @since 0.1.0
 */
@Table(name = "relation_countries")
public record Country(
        @Id @Column(length = 2) String code,
        String name,
        @OnDelete(OnDeleteRule.SET_NULL) Ref<@Nullable City> capital,
        Many<City> cities) {

    /**
     * A country without a capital.
     *
     * @param code the key
     * @param name the name
     */
    public Country(String code, String name) {
        this(code, name, Ref.none(City.class), Many.unloaded());
    }
}
