package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A payload for a member, with all that no update may set.
 *
 * @param login the key
 * @param name a text
 * @param balance a number
 * @param admin a guarded value
 * @since 0.1.0
 */
@Schema
public record MemberPatch(
        @Nullable String login,
        @Nullable String name,
        @Nullable Integer balance,
        @Nullable Boolean admin) implements SchemaOf<Member> {}
