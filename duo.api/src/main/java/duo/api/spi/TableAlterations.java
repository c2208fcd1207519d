package duo.api.spi;

import duo.api.schema.ConstraintKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How databases change tables that exist. The methods are the forms of standard SQL, and of the databases that agree where there is none; a
 * dialect overrides what its database writes differently, and refuses what it cannot do with an {@link
 * duo.api.error.UnsupportedFeatureException}. Names are given quoted. Stateless and thread-safe; sends nothing.
 *
 * @since 0.1.0
 */
public interface TableAlterations {

    /**
     * What a column is to be.
     *
     * @param name the quoted name
     * @param type the type
     * @param nullable whether it takes NULL
     * @param defaultExpression the default, or empty for none
     * @param text the whole definition, as it stands in CREATE TABLE
     * @since 0.1.0
     */
    record ColumnForm(String name, String type, boolean nullable, Optional<String> defaultExpression, String text) {}

    /**
     * A new name.
     *
     * @param text the name
     * @param quoted the name, quoted
     * @since 0.1.0
     */
    record NewName(String text, String quoted) {}

    /**
     * Gives a table another name in its schema.
     *
     * @param table the table
     * @param name the new name
     * @return the statements
     */
    default List<String> renameTable(QualifiedName table, NewName name) {
        return List.of("ALTER TABLE " + table + " RENAME TO " + name.quoted());
    }

    /**
     * Gives a column another name.
     *
     * @param table the table
     * @param column the column
     * @param name the new name
     * @return the statements
     */
    default List<String> renameColumn(QualifiedName table, String column, NewName name) {
        return List.of("ALTER TABLE " + table + " RENAME COLUMN " + column + " TO " + name.quoted());
    }

    /**
     * Adds a column.
     *
     * @param table the table
     * @param column the column
     * @param references the clauses of a foreign key of this column alone and of checks with a leading space, where they can be declared only with its
     *     column ({@link SchemaSyntax#inlineForeignKeys()}), else empty
     * @return the statements
     */
    default List<String> addColumn(QualifiedName table, ColumnForm column, Optional<String> references) {
        return List.of("ALTER TABLE " + table + " ADD " + column.text());
    }

    /**
     * Gives a column another type, default and nullability.
     *
     * @param table the table
     * @param column the column as it is to be
     * @return the statements
     */
    default List<String> changeColumn(QualifiedName table, ColumnForm column) {
        String alter = "ALTER TABLE " + table + " ALTER COLUMN " + column.name();
        List<String> statements = new ArrayList<>();
        statements.add(alter + " DROP DEFAULT");
        statements.add(alter + " SET DATA TYPE " + column.type());
        statements.add(alter + (column.nullable() ? " DROP NOT NULL" : " SET NOT NULL"));
        column.defaultExpression().ifPresent(value -> statements.add(alter + " SET DEFAULT " + value));
        return statements;
    }

    /**
     * Drops a column.
     *
     * @param table the table
     * @param column the column
     * @return the statements
     */
    default List<String> dropColumn(QualifiedName table, String column) {
        return List.of("ALTER TABLE " + table + " DROP COLUMN " + column);
    }

    /**
     * Adds a unique constraint, one in which NULLs do not {@linkplain SchemaSyntax#nullsClash clash}, or a unique index where none can be added.
     *
     * @param table the table
     * @param unique the constraint
     * @return the statements
     */
    default List<String> addUnique(QualifiedName table, IndexForm unique) {
        return List.of(
                "ALTER TABLE " + table + " ADD CONSTRAINT " + unique.name() + " UNIQUE (" + unique.columns() + ")");
    }

    /**
     * Drops a foreign key, a unique constraint or a check.
     *
     * @param table the table
     * @param kind which of them; a unique constraint may be the index that was made for it
     * @param constraint its name
     * @return the statements
     */
    default List<String> dropConstraint(QualifiedName table, ConstraintKind kind, String constraint) {
        return List.of("ALTER TABLE " + table + " DROP CONSTRAINT " + constraint);
    }

    /**
     * Drops an index.
     *
     * @param table the table
     * @param index the name of the index, without a schema
     * @return the statements
     */
    default List<String> dropIndex(QualifiedName table, String index) {
        return List.of("DROP INDEX " + table.sibling(index));
    }

    /**
     * Whether a column that takes no NULL and has no default is added to rows that are there with a value that the database makes up, such as 0 and
     * the empty text. Duo refuses such a column then.
     *
     * @return true if so; false, as unless overridden, where the database refuses it
     */
    default boolean makesUpValues() {
        return false;
    }
}
