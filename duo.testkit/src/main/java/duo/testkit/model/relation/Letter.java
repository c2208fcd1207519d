package duo.testkit.model.relation;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record that refers to something else than a key.
 *
 * @param id the key
 * @param recipient by the column {@code recipient_email}
 * @param text what it says
 * @since 0.1.0
 */
@Table(name = "relation_letters")
public record Letter(
        @Id @Generated @Nullable Long id,

        @OnDelete(OnDeleteRule.CASCADE) @JoinColumn(name = "recipient_email", references = "email")
        Ref<User> recipient,

        String text) {

    /**
     * A new letter.
     *
     * @param recipient who gets it
     * @param text what it says
     */
    public Letter(Ref<User> recipient, String text) {
        this(null, recipient, text);
    }
}
