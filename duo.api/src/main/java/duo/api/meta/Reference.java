package duo.api.meta;

import duo.api.annotation.OnDeleteRule;

/**
 * What a foreign-key column points to. The target is a class literal, so that two metamodels never wait for each other.
 *
 * @param target the model that is referenced
 * @param onDelete the rule of the database when the referenced row is deleted
 * @since 0.1.0
 */
public record Reference(Class<?> target, OnDeleteRule onDelete) {}
