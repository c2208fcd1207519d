package duo.testkit.model.schema;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * A model of a table that lacks one of its columns.
 *
 * @param name the key
 * @param width what the table lacks
 * @since 0.1.0
 */
@Table(name = "schema_shelves")
public record Wider(@Id @Column(length = 20) String name, int width) {}
