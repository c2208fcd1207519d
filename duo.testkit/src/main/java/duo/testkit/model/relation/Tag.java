package duo.testkit.model.relation;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * The other side of a many-to-many relation.
 *
 * @param id the key
 * @param label a unique text
 * @param books the inverse of {@link Book#tags}
 * @since 0.1.0
 */
@Table(name = "relation_tags")
public record Tag(
        @Id @Generated @Nullable Long id,
        @Unique @Column(length = 60) String label,
        @ManyToMany(mappedBy = "tags") Many<Book> books) {

    /**
     * A new tag.
     *
     * @param label a unique text
     */
    public Tag(String label) {
        this(null, label, Many.unloaded());
    }
}
