package duo.api.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table as the database describes it. Immutable.
 *
 * @param schema the schema that it lives in
 * @param name the name
 * @param columns the columns in the order of the table
 * @param keys the primary key and the unique constraints, ordered by name
 * @param foreignKeys the foreign keys, ordered by name
 * @param indexes the indexes but for those that only serve a primary key or a unique constraint, ordered by name
 * @param checks the check constraints, ordered by name
 * @param comment the comment; empty for none, and on SQLite, which keeps none. On SQL Server it is the extended property
 *     MS_Description, which Duo does not write
 * @since 0.1.0
 */
public record TableInfo(
        String schema,
        String name,
        List<ColumnInfo> columns,
        List<KeyInfo> keys,
        List<ForeignKeyInfo> foreignKeys,
        List<IndexInfo> indexes,
        List<CheckInfo> checks,
        String comment) {

    /** Copies. */
    public TableInfo {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }

    /**
     * A column.
     *
     * @param name the name as the database keeps it, unquoted
     * @return the column, or empty when there is none of that name
     */
    public Optional<ColumnInfo> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * The primary key.
     *
     * @return the key, or empty for a table without one
     */
    public Optional<KeyInfo> primaryKey() {
        return keys.stream().filter(KeyInfo::primary).findFirst();
    }

    /**
     * The unique constraints.
     *
     * @return an unmodifiable list, ordered by name
     */
    public List<KeyInfo> uniqueKeys() {
        return keys.stream().filter(key -> !key.primary()).toList();
    }
}
