package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Computed;
import duo.api.annotation.Schema;

/**
 * People of one name.
 *
 * @param name the name
 * @param age the sum of their ages
 * @param people how many there are
 * @since 0.1.0
 */
@Schema
public record PeopleOfName(String name, int age, @Computed long people) implements SchemaOf<Person> {}
