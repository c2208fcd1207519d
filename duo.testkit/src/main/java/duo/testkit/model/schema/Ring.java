package duo.testkit.model.schema;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Tables that refer to each other in a circle, and one that refers to itself.
 *
 * @since 0.1.0
 */
public final class Ring {
    private Ring() {}

    /**
     * Refers to the second.
     *
     * @param id the key
     * @param second a reference that may be null
     * @since 0.1.0
     */
    @Table(name = "schema_ring_first")
    public record First(
            @Id @Generated @Nullable Long id, @Nullable Ref<Second> second) {}

    /**
     * Refers to the third.
     *
     * @param id the key
     * @param third a reference
     * @since 0.1.0
     */
    @Table(name = "schema_ring_second")
    public record Second(@Id @Generated @Nullable Long id, Ref<Third> third) {}

    /**
     * Refers to the first and to itself.
     *
     * @param id the key
     * @param first a reference that may be null
     * @param before a reference to its own table that may be null
     * @since 0.1.0
     */
    @Table(name = "schema_ring_third")
    public record Third(
            @Id @Generated @Nullable Long id,
            @Nullable Ref<First> first,
            @Nullable Ref<Third> before) {}
}
