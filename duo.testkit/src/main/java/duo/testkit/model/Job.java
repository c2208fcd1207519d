package duo.testkit.model;

import duo.api.annotation.Default;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ServerDefault;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record with defaults of Duo and of the database.
 *
 * @param id the key
 * @param name a text
 * @param priority a number with a default of Duo
 * @param attempts a number with a default of the database
 * @param remark a text that may be null
 * @since 0.1.0
 */
@Table(name = "jobs")
public record Job(
        @Id @Generated @Nullable Long id,
        String name,
        @Default("5") @Nullable Integer priority,
        @ServerDefault("7") @Nullable Integer attempts,
        @Nullable String remark) {

    /**
     * A new job.
     *
     * @param name a text
     * @param priority a number, or null for its default
     * @param attempts a number, or null for its default
     */
    public Job(String name, @Nullable Integer priority, @Nullable Integer attempts) {
        this(null, name, priority, attempts, null);
    }
}
