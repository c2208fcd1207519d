package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import duo.api.annotation.Transient;
import org.jspecify.annotations.Nullable;

/**
 * A payload that makes a person.
 *
 * @param email a text
 * @param name a text
 * @param age a number
 * @param nickname a text that may be null
 * @param captcha no property of a person
 * @since 0.1.0
 */
@Schema
public record NewPerson(
        String email,
        String name,
        int age,
        @Nullable String nickname,
        @Transient @Nullable String captcha) implements SchemaOf<Person> {}
