package duo.testkit.model.schema;

import duo.api.annotation.Check;
import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A record with a constraint of each kind.
 *
 * @param id the key
 * @param email unique
 * @param city unique together with the street
 * @param street unique together with the city
 * @param age checked
 * @param code of at most 5 characters
 * @param fee of 6 digits, 2 of them after the point
 * @param note may be null
 * @since 0.1.0
 */
@Table(
        name = "schema_members",
        uniques = @Unique(properties = {"city", "street"}),
        indexes = {
            @Index(properties = {"city", "-age"}),
            @Index(
                    name = "schema_members_by_code",
                    properties = {"code", "note"},
                    unique = true)
        },
        checks = {@Check(sql = "\"age\" >= 0"), @Check(name = "schema_members_age_limit", sql = "\"age\" < 150")},
        comment = "it's a \"member\" \\ ü")
public record Member(
        @Id @Generated @Nullable Long id,

        @Unique @Column(length = 100, comment = "where it's \\ sent")
        String email,

        @Column(length = 40) String city,
        @Column(length = 40) String street,
        @Index int age,
        @Column(length = 5) String code,
        @Column(precision = 6, scale = 2) BigDecimal fee,
        @Column(length = 20) @Nullable String note) {

    /**
     * A member.
     *
     * @param email unique
     * @param street unique in its city
     * @param age from 0 to 149
     * @param code of at most 5 characters
     */
    public Member(String email, String street, int age, String code) {
        this(null, email, "Ulm", street, age, code, BigDecimal.ONE, "note");
    }
}
