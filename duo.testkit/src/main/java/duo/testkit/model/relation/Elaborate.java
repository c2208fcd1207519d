package duo.testkit.model.relation;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record with names so long that those of its constraints, indexes and junction columns have to be cut.
 *
 * @param id the key
 * @param enrollmentWithRatherLongNamesOfColumns a reference of two columns
 * @param tagsWithRatherLongNames a relation by a junction table
 * @since 0.1.0
 */
@Table(name = "relation_elaborate")
public record Elaborate(
        @Id @Generated @Nullable Long id,
        Ref<@Nullable Enrollment> enrollmentWithRatherLongNamesOfColumns,
        @ManyToMany Many<Tag> tagsWithRatherLongNames) {

    /**
     * A new record.
     *
     * @param enrollment the reference
     */
    public Elaborate(Ref<@Nullable Enrollment> enrollment) {
        this(null, enrollment, Many.unloaded());
    }
}
