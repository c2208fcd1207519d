package duo.testkit.model.relation;

import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Ref;

/**
 * A model in between whose rows have a unique value besides the link.
 *
 * @param choir one side
 * @param singer the other side
 * @param number the unique value
 * @since 0.1.0
 */
@Table(name = "relation_lockers")
public record Locker(
        @Id @OnDelete(OnDeleteRule.CASCADE) Ref<Choir> choir,
        @Id @OnDelete(OnDeleteRule.CASCADE) Ref<Singer> singer,
        @Unique int number) {}
