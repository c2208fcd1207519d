package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two columns of a person.
 *
 * @param name a text
 * @param nickname a text that may be null
 * @since 0.1.0
 */
@Schema
public record PersonName(String name, @Nullable String nickname) implements SchemaOf<Person> {}
