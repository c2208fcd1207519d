package duo.testkit.model.relation;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A publisher of books: a record that is the target of entities.
 *
 * @param id the key
 * @param name a unique name
 * @param city where it sits, if that is known
 * @param books the inverse of {@link Book#publisher}
 * @since 0.1.0
 */
@Table(name = "relation_publishers")
public record Publisher(
        @Id @Generated @Nullable Long id,
        @Unique @Column(length = 80) String name,
        @OnDelete(OnDeleteRule.SET_NULL) Ref<@Nullable City> city,
        Many<Book> books) {

    /**
     * A new publisher.
     *
     * @param name a unique name
     */
    public Publisher(String name) {
        this(null, name, Ref.none(City.class), Many.unloaded());
    }

    /**
     * A new publisher.
     *
     * @param name a unique name
     * @param city where it sits
     */
    public Publisher(String name, Ref<@Nullable City> city) {
        this(null, name, city, Many.unloaded());
    }
}
