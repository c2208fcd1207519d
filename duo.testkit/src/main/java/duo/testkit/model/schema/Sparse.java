package duo.testkit.model.schema;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record whose unique values may be NULL, alone and together with others.
 *
 * @param id the key
 * @param badge unique
 * @param hall unique together with the place
 * @param place unique together with the hall
 * @since 0.1.0
 */
@Table(name = "schema_sparse", uniques = @Unique(properties = {"hall", "place"}))
public record Sparse(
        @Id @Generated @Nullable Long id,
        @Unique @Column(length = 10) @Nullable String badge,
        @Column(length = 10) String hall,
        @Nullable Integer place) {

    /**
     * A row with a unique value that others refer to.
     *
     * @param id the key
     * @param code unique
     * @since 0.1.0
     */
    @Table(name = "schema_sparse_targets")
    public record Target(
            @Id @Generated @Nullable Long id,
            @Unique @Column(length = 10) @Nullable String code) {}

    /**
     * A row that refers to a unique value.
     *
     * @param id the key
     * @param target the reference
     * @since 0.1.0
     */
    @Table(name = "schema_sparse_sources")
    public record Source(
            @Id @Generated @Nullable Long id,

            @JoinColumn(name = "target_code", references = "code") @Nullable
            Ref<Target> target) {}
}
