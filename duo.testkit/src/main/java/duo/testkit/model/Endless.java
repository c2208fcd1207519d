package duo.testkit.model;

import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * The row of a view that takes years to compute, to have a statement that can be cancelled.
 *
 * @param id a number
 * @since 0.1.0
 */
@Table(name = "endless")
public record Endless(@Id long id) {}
