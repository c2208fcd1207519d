package duo.api.schema;

/**
 * A column as the database describes it. Immutable.
 *
 * @param name the name
 * @param position its place in the table, counted from 1
 * @param type the type
 * @param nullable whether it takes NULL
 * @param defaultExpression the default in SQL as the database keeps it; empty for none
 * @param identity whether the database numbers the column: an identity column, AUTO_INCREMENT, or a row id with AUTOINCREMENT
 * @param generatedAs the expression in SQL that the database computes the column from; empty for a column that is written
 * @param comment the comment; empty for none, and on SQLite, which keeps none. On SQL Server it is the extended property
 *     MS_Description, which Duo does not write
 * @since 0.1.0
 */
public record ColumnInfo(
        String name,
        int position,
        TypeInfo type,
        boolean nullable,
        String defaultExpression,
        boolean identity,
        String generatedAs,
        String comment) {}
