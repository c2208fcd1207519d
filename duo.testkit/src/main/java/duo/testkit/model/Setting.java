package duo.testkit.model;

import duo.api.annotation.Column;
import duo.api.annotation.CreatedAt;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record with an assigned key and stamps.
 *
 * @param name the key
 * @param content a text
 * @param createdAt when it was inserted
 * @param updatedAt when it was written last
 * @since 0.1.0
 */
@Table(name = "settings")
public record Setting(
        @Id @Column(length = 40) String name,
        String content,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {

    /**
     * A new setting.
     *
     * @param name the key
     * @param content a text
     */
    public Setting(String name, String content) {
        this(name, content, null, null);
    }
}
