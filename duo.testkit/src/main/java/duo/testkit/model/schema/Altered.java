package duo.testkit.model.schema;

import duo.api.annotation.Check;
import duo.api.annotation.Column;
import duo.api.annotation.Default;
import duo.api.annotation.Generated;
import duo.api.annotation.GenerationStrategy;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is to become by changes of {@link Before}.
 *
 * @param id the key
 * @param name had another name
 * @param age stays
 * @param city is new, with a default
 * @param seen is new, with an index and a comment
 * @param code is new and unique
 * @param fee is new
 * @param stars is new, with a default although it may be NULL
 * @param shelf is a new reference
 * @since 0.1.0
 */
@Table(name = "altered")
public record Altered(
        @Id @Generated @Nullable Long id,
        @Column(length = 40) String name,
        @Default("7") @Nullable Integer age,

        @Default("Ulm 🦊's") @Column(length = 40) String city,

        @Index @Column(comment = "when it's been seen") @Nullable
        Instant seen,

        @Unique @Column(length = 10) @Nullable String code,
        @Column(precision = 10, scale = 2) @Nullable BigDecimal fee,
        @Default("3") @Nullable Integer stars,
        @Nullable Ref<Shelf> shelf) {

    /**
     * The table before.
     *
     * @param id the key
     * @param nick gets another name
     * @param age stays, or gets another type and takes NULL no more
     * @param legacy goes
     * @since 0.1.0
     */
    @Table(name = "altered before", indexes = @Index(name = "altered_by_nick", properties = "nick"))
    public record Before(
            @Id @Generated @Nullable Long id,
            @Column(length = 40) String nick,
            @Default("7") @Nullable Integer age,
            @Default("x") @Column(length = 20) @Nullable String legacy) {

        /**
         * A row.
         *
         * @param nick its name
         * @param age its age
         */
        public Before(String nick, @Nullable Integer age) {
            this(null, nick, age, "old");
        }
    }

    /**
     * The table before, with the type and default that it is to get.
     *
     * @param id the key
     * @param age a number that has to be there
     * @since 0.1.0
     */
    @Table(name = "altered before")
    public record Changed(
            @Id @Generated @Nullable Long id, @Default("18") long age) {}

    /**
     * A column that takes no NULL and has no default.
     *
     * @param id the key
     * @param count what rows that are there lack
     * @since 0.1.0
     */
    @Table(name = "altered before")
    public record Demanding(@Id @Generated @Nullable Long id, int count) {}

    /**
     * A table with a constraint of each kind.
     *
     * @param id the key
     * @param name unique
     * @param code unique unless it is NULL
     * @param age checked
     * @param shelf a reference
     * @since 0.1.0
     */
    @Table(
            name = "altered_constrained",
            uniques = {
                @Unique(name = "altered_once", properties = "name"),
                @Unique(
                        name = "altered_coded",
                        properties = {"age", "code"})
            },
            checks = @Check(name = "altered_adult", sql = "\"age\" >= 18"))
    public record Constrained(
            @Id @Generated @Nullable Long id,
            @Column(length = 40) String name,
            @Column(length = 10) @Nullable String code,
            int age,
            Ref<Shelf> shelf) {}

    /**
     * Texts.
     *
     * @param id the key
     * @param title a short one
     * @param essay one that is kept apart from its row where there are such types
     * @since 0.1.0
     */
    @Table(name = "altered_texts")
    public record Texts(
            @Id @Generated @Nullable Long id,
            @Column(length = 40) @Nullable String title,
            @Column(length = 5000) @Nullable String essay) {}

    /**
     * The same texts, shorter and with a default.
     *
     * @param id the key
     * @param title at most five characters
     * @param essay one that has to be there
     * @since 0.1.0
     */
    @Table(name = "altered_texts")
    public record ShortTexts(
            @Id @Generated @Nullable Long id,
            @Column(length = 5) @Nullable String title,
            @Default("none") @Column(length = 5000) String essay) {}

    /**
     * The table before, with numbers of a sequence in place of what was given.
     *
     * @param id the key
     * @param nick a name
     * @param age a number
     * @since 0.1.0
     */
    @Table(name = "altered before")
    public record Numbered(
            @Id @Generated @Nullable Long id,
            @Column(length = 40) String nick,

            @Generated(value = GenerationStrategy.SEQUENCE, sequence = "altered_numbers") @Nullable
            Integer age) {}
}
