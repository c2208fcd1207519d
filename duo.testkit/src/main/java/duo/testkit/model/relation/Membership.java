package duo.testkit.model.relation;

import duo.api.annotation.Column;
import duo.api.annotation.Default;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A model in between: its key is made of two references, and it has columns of its own.
 *
 * @param person the first part of the key
 * @param club the second part of the key
 * @param role what the person does in the club
 * @param since the first day, if that is known
 * @since 0.1.0
 */
@Table(name = "relation_memberships")
public record Membership(
        @Id @OnDelete(OnDeleteRule.CASCADE) Ref<Person> person,
        @Id @OnDelete(OnDeleteRule.CASCADE) Ref<Club> club,
        @Default("member") @Column(length = 20) @Nullable String role,
        @Nullable LocalDate since) {}
