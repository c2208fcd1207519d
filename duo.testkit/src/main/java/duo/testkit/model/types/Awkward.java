package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Names that have to be quoted.
 *
 * @param key a reserved word
 * @param from a reserved word
 * @param group two reserved words
 * @param quoted a name with single quotes
 * @param ticked a name with backticks
 * @param bracketed a name with brackets and an apostrophe
 * @param unicode a name beyond ASCII
 * @param value a name in upper case
 * @since 0.1.0
 */
@Table(name = "select table of `order` ü")
public record Awkward(
        @Id @Generated @Column(name = "user") @Nullable Long key,
        @Unique String from,
        @Index @Column(name = "group by") String group,
        @Column(name = "say 'hi'") int quoted,
        @Column(name = "a `tick`") int ticked,
        @Column(name = "it's [here]") int bracketed,
        @Column(name = "列名é") int unicode,
        @Column(name = "VALUE") int value) {}
