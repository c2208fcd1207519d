package duo.testkit.model.relation;

import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record that goes with one row and protects another of the same model.
 *
 * @param id the key
 * @param team it goes with this one
 * @param rival and keeps this one, if there is one
 * @since 0.1.0
 */
@Table(name = "relation_fans")
public record Fan(
        @Id int id,
        @OnDelete(OnDeleteRule.CASCADE) Ref<Team> team,
        @OnDelete(OnDeleteRule.PROTECT) Ref<@Nullable Team> rival) {}
