package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;

/**
 * One column of a task.
 *
 * @param title a text
 * @since 0.1.0
 */
@Schema
public record TaskTitle(String title) implements SchemaOf<Task> {}
