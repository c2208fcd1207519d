package duo.testkit.model.schema;

import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A row that goes with others on two ways, the first of which came later.
 *
 * @param id the key
 * @param branch goes with it; added later
 * @param root goes with it
 * @since 0.1.0
 */
@Table(name = "schema_grown")
public record Grown(
        @Id int id,
        @OnDelete(OnDeleteRule.CASCADE) @Nullable Ref<Branch> branch,
        @OnDelete(OnDeleteRule.CASCADE) Ref<Root> root) {

    /**
     * The row before it got the first way.
     *
     * @param id the key
     * @param root goes with it
     * @since 0.1.0
     */
    @Table(name = "schema_grown")
    public record Before(
            @Id int id, @OnDelete(OnDeleteRule.CASCADE) Ref<Root> root) {}

    /**
     * What goes with the root, too.
     *
     * @param id the key
     * @param root goes with it
     * @since 0.1.0
     */
    @Table(name = "schema_grown_branches")
    public record Branch(
            @Id int id, @OnDelete(OnDeleteRule.CASCADE) Ref<Root> root) {}

    /**
     * What all goes with.
     *
     * @param id the key
     * @since 0.1.0
     */
    @Table(name = "schema_grown_roots")
    public record Root(@Id int id) {}
}
