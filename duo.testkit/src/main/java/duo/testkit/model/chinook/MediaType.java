package duo.testkit.model.chinook;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a track is stored as.
 *
 * @param id the key, which the program gives
 * @param name the name, if it is known
 * @since 0.1.0
 */
@Table(name = "MediaType")
public record MediaType(
        @Id @Column(name = "MediaTypeId") int id,
        @Column(name = "Name", length = 120) @Nullable String name) {}
