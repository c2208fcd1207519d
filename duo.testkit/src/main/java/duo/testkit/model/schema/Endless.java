package duo.testkit.model.schema;

import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * A view whose rows take the database longer to find than any test lasts.
 *
 * @param value a number
 * @since 0.1.0
 */
@Table(name = "schema_endless")
public record Endless(@Id int value) {}
