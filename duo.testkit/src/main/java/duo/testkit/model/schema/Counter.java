package duo.testkit.model.schema;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * A row for several transactions to meet in.
 *
 * @param name the key
 * @param value a number
 * @since 0.1.0
 */
@Table(name = "schema_counters")
public record Counter(@Id @Column(length = 20) String name, int value) {}
