package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A payload for a job.
 *
 * @param name a text
 * @param priority a number, or null
 * @param remark a text, or null
 * @since 0.1.0
 */
@Schema
public record JobForm(
        String name, @Nullable Integer priority, @Nullable String remark) implements SchemaOf<Job> {}
