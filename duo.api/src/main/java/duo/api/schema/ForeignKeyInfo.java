package duo.api.schema;

import duo.api.annotation.OnDeleteRule;
import java.util.List;

/**
 * A foreign key as the database describes it. Immutable.
 *
 * @param name the name of the constraint; empty for one that has none, as those of SQLite may
 * @param columns the names of the columns that refer
 * @param targetSchema the schema of the table that is referenced
 * @param targetTable the table that is referenced
 * @param targetColumns the columns that are referenced, in the order of {@link #columns()}
 * @param onDelete what happens when the referenced row is deleted; {@link OnDeleteRule#DO_NOTHING} for no action, never
 *     {@link OnDeleteRule#PROTECT}. MariaDB makes no difference between no action and {@link OnDeleteRule#RESTRICT} and tells the latter
 * @param onUpdate what happens when the referenced key changes, in the same words
 * @since 0.1.0
 */
public record ForeignKeyInfo(
        String name,
        List<String> columns,
        String targetSchema,
        String targetTable,
        List<String> targetColumns,
        OnDeleteRule onDelete,
        OnDeleteRule onUpdate) {

    /** Copies. */
    public ForeignKeyInfo {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
