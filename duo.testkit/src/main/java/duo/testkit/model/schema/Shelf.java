package duo.testkit.model.schema;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A table that others refer to, each with another rule for its deletion.
 *
 * @param name the key
 * @since 0.1.0
 */
@Table(name = "schema_shelves")
public record Shelf(@Id @Column(length = 20) String name) {

    /**
     * Deleted with its shelf.
     *
     * @param id the key
     * @param shelf the reference
     * @since 0.1.0
     */
    @Table(name = "schema_cascading")
    public record Cascading(
            @Id int id, @OnDelete(OnDeleteRule.CASCADE) Ref<Shelf> shelf) {}

    /**
     * Keeps its shelf from being deleted.
     *
     * @param id the key
     * @param shelf the reference
     * @since 0.1.0
     */
    @Table(name = "schema_restricting")
    public record Restricting(
            @Id int id, @OnDelete(OnDeleteRule.RESTRICT) Ref<Shelf> shelf) {}

    /**
     * Loses its reference with its shelf.
     *
     * @param id the key
     * @param shelf the reference
     * @since 0.1.0
     */
    @Table(name = "schema_nulling")
    public record Nulling(
            @Id int id,
            @OnDelete(OnDeleteRule.SET_NULL) @Nullable Ref<Shelf> shelf) {}

    /**
     * Keeps its shelf from being deleted by default.
     *
     * @param id the key
     * @param shelf the reference
     * @since 0.1.0
     */
    @Table(name = "schema_plain")
    public record Plain(@Id int id, Ref<Shelf> shelf) {}
}
