package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Computed;
import duo.api.annotation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Part of a person with values that a query computes.
 *
 * @param nextAge a computed number
 * @param name a text
 * @param nick a computed text that may be null
 * @param people a computed number
 * @since 0.1.0
 */
@Schema
public record PersonOutlook(
        @Computed int nextAge,
        String name,
        @Computed @Nullable String nick,
        @Computed Long people) implements SchemaOf<Person> {}
