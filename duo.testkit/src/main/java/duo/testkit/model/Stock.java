package duo.testkit.model;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Version;

/**
 * A record with an assigned key and a version.
 *
 * @param article the key
 * @param pieces a number
 * @param version the version
 * @since 0.1.0
 */
@Table(name = "stocks")
public record Stock(
        @Id @Column(length = 40) String article,
        int pieces,
        @Version long version) {}
