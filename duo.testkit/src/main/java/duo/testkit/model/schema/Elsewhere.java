package duo.testkit.model.schema;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A table in a schema of its own.
 *
 * @param id the key
 * @param name a number
 * @param before a reference within the schema
 * @since 0.1.0
 */
@Table(name = "books", schema = "duo_testkit_elsewhere")
public record Elsewhere(
        @Id @Generated @Nullable Long id,
        @Index int name,
        @Nullable Ref<Elsewhere> before) {

    /**
     * The table before it got its name and its reference.
     *
     * @param id the key
     * @param name a number
     * @since 0.1.0
     */
    @Table(name = "volumes", schema = "duo_testkit_elsewhere")
    public record Volume(
            @Id @Generated @Nullable Long id,
            @Index(name = "volumes_by_name") int name) {}
}
