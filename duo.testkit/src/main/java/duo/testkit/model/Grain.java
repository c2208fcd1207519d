package duo.testkit.model;

import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * A record of a key alone; a hundred of them joined with themselves often enough keep any database busy for years.
 *
 * @param id the key
 * @since 0.1.0
 */
@Table(name = "grains")
public record Grain(@Id int id) {}
