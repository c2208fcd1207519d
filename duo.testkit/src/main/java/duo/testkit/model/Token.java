package duo.testkit.model;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record whose key is a UUID that Duo makes.
 *
 * @param id the key
 * @param owner a text
 * @since 0.1.0
 */
@Table(name = "tokens")
public record Token(@Id @Generated @Nullable UUID id, String owner) {}
