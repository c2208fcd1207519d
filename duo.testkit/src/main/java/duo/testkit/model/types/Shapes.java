package duo.testkit.model.types;

import duo.api.Converter;
import duo.api.annotation.Column;
import duo.api.annotation.Convert;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ServerDefault;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * Models that are seldom written this way; they stand in an interface, which is one more way.
 *
 * @since 0.1.0
 */
public interface Shapes {

    /**
     * Names that hold what means something in SQL and to drivers.
     *
     * @param id the key
     * @param question a placeholder
     * @param braces braces and the end of a statement
     * @param backslash a backslash
     * @param parameter parameters of several databases
     * @param comment a comment
     * @param percent wildcards
     * @since 0.1.0
     */
    @Table(name = "shapes ? {punctuated} \\ -- ;")
    record Punctuated(
            @Id @Generated @Column(name = "?") @Nullable Long id,
            @Column(name = "what? ?") int question,
            @Column(name = "{braces}; --") int braces,
            @Column(name = "back\\slash") int backslash,
            @Column(name = "$1 :name @x #") int parameter,
            @Column(name = "/* no */") int comment,
            @Column(name = "per%cent _") int percent) {}

    /**
     * Nothing but a generated key.
     *
     * @param id the key
     * @since 0.1.0
     */
    @Table(name = "shapes_bare")
    record Bare(@Id @Generated @Nullable Long id) {}

    /**
     * A row that the database fills alone.
     *
     * @param id the key
     * @param number a number
     * @since 0.1.0
     */
    @Table(name = "shapes_filled")
    record Filled(
            @Id @Generated @Nullable Long id,
            @ServerDefault("7") @Nullable Integer number) {}

    /**
     * A generated number beside a key that the application gives.
     *
     * @param code the key
     * @param number the number
     * @since 0.1.0
     */
    @Table(name = "shapes_numbered")
    record Numbered(
            @Id @Column(length = 20) String code,
            @Generated @Nullable Long number) {}

    /**
     * A key whose second part is generated.
     *
     * @param tenant a part of the key
     * @param number a part of the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "shapes_parts")
    record Part(@Id int tenant, @Id @Generated @Nullable Long number, String name) {}

    /**
     * A record that refuses odd numbers.
     *
     * @param id the key
     * @param even a number
     * @since 0.1.0
     */
    @Table(name = "shapes_strict")
    record Strict(@Id @Generated @Nullable Long id, int even) {
        /** Checks. */
        public Strict {
            if (even % 2 != 0) {
                throw new IllegalArgumentException("odd");
            }
        }
    }

    /**
     * A value whose converter refuses some stored forms.
     *
     * @param id the key
     * @param word a text
     * @since 0.1.0
     */
    @Table(name = "shapes_fussy")
    record Fussy(
            @Id @Generated @Nullable Long id,
            @Convert(Lower.class) String word) {}

    /**
     * Words in small letters.
     *
     * @since 0.1.0
     */
    final class Lower implements Converter<String, String> {
        /** Creates the converter. */
        public Lower() {}

        @Override
        public String toDatabase(String value) {
            return value;
        }

        @Override
        public String fromDatabase(String stored) {
            if (stored.chars().anyMatch(Character::isUpperCase)) {
                throw new IllegalStateException("capitals");
            }
            return stored;
        }
    }

    /**
     * The table of {@link Decimals} with its enum as text.
     *
     * @param id the key
     * @param colour the name of a constant
     * @since 0.1.0
     */
    @Table(name = "types_decimals")
    record ColourText(
            @Id @Generated @Nullable Long id, @Nullable String colour) {}
}
