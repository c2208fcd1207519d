package duo.testkit.model.schema;

import duo.api.annotation.Check;
import duo.api.annotation.Column;
import duo.api.annotation.Default;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table with checks.
 *
 * @param code the key
 * @param low checked with another, new
 * @param age checked alone, new
 * @param high checked with another, new
 * @since 0.1.0
 */
@Table(
        name = "schema_ruled",
        checks = {
            @Check(sql = "\"code\" <> 'age, low and high'"),
            @Check(name = "schema_ruled_adult", sql = "\"age\" >= 18"),
            @Check(sql = "\"low\" <= \"high\"")
        })
public record Ruled(
        @Id @Column(length = 20) String code,
        @Nullable Integer low,
        @Default("20") @Nullable Integer age,
        @Nullable Integer high) {

    /**
     * The table before.
     *
     * @param code the key
     * @since 0.1.0
     */
    @Table(name = "schema_ruled")
    public record Before(@Id @Column(length = 20) String code) {}

    /**
     * A table that gets another name, and whose name another one gets then.
     *
     * @param code the key
     * @param email unique by an index
     * @since 0.1.0
     */
    @Table(name = "schema_ruled_users")
    public record User(
            @Id @Column(length = 20) String code,
            @Index(unique = true) @Column(length = 40) String email) {}

    /**
     * The other name.
     *
     * @param code the key
     * @param email unique by an index
     * @since 0.1.0
     */
    @Table(name = "schema_ruled_people")
    public record Renamed(
            @Id @Column(length = 20) String code,
            @Index(unique = true) @Column(length = 40) String email) {}
}
