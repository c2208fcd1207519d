package duo.testkit.model.relation;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A model in between with a key of its own: nothing but the program keeps two of its rows from linking the same.
 *
 * @param id the key
 * @param choir one side
 * @param singer the other side
 * @since 0.1.0
 */
@Table(name = "relation_parts")
public record Part(
        @Id @Generated @Nullable Long id,
        @OnDelete(OnDeleteRule.CASCADE) Ref<Choir> choir,
        @OnDelete(OnDeleteRule.CASCADE) Ref<Singer> singer) {}
