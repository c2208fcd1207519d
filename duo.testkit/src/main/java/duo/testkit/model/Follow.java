package duo.testkit.model;

import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * A record that is nothing but its key.
 *
 * @param follower the first part of the key
 * @param followed the second part of the key
 * @since 0.1.0
 */
@Table(name = "follows")
public record Follow(@Id long follower, @Id long followed) {}
