package duo.testkit.model.schema;

import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * A model whose table nobody creates.
 *
 * @param id the key
 * @since 0.1.0
 */
@Table(name = "schema_absent")
public record Absent(@Id int id) {}
