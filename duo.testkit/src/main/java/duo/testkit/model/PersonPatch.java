package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A payload that changes a person in part.
 *
 * @param id the key, which no update sets
 * @param name a text, or null to keep it
 * @param age a number, or null to keep it
 * @param nickname a text, or null to keep it
 * @since 0.1.0
 */
@Schema
public record PersonPatch(
        @Nullable Long id,
        @Nullable String name,
        @Nullable Integer age,
        @Nullable String nickname) implements SchemaOf<Person> {}
