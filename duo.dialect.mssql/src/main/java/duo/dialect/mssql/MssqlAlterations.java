package duo.dialect.mssql;

import duo.api.schema.ConstraintKind;
import duo.api.spi.Literals;
import duo.api.spi.QualifiedName;
import duo.api.spi.TableAlterations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How SQL Server changes tables (ALTER TABLE and sp_rename in the Transact-SQL reference). A default is a constraint, whose name the server makes,
 * and which has to go before its column is changed or dropped.
 */
final class MssqlAlterations implements TableAlterations {
    static final MssqlAlterations INSTANCE = new MssqlAlterations();

    private MssqlAlterations() {}

    @Override
    public List<String> renameTable(QualifiedName table, NewName name) {
        return List.of("EXEC sp_rename " + text(table.toString()) + ", " + text(name.text()));
    }

    @Override
    public List<String> renameColumn(QualifiedName table, String column, NewName name) {
        return List.of("EXEC sp_rename " + text(table + "." + column) + ", " + text(name.text()) + ", N'COLUMN'");
    }

    /** {@inheritDoc} Without more words, rows that are there would get NULL where that is allowed. */
    @Override
    public List<String> addColumn(QualifiedName table, ColumnForm column, Optional<String> references) {
        return List.of("ALTER TABLE " + table + " ADD " + column.text()
                + (column.nullable() && column.defaultExpression().isPresent() ? " WITH VALUES" : ""));
    }

    /** {@inheritDoc} A column that is changed takes NULL unless it says otherwise. */
    @Override
    public List<String> changeColumn(QualifiedName table, ColumnForm column) {
        List<String> statements = new ArrayList<>();
        statements.add(dropDefault(table, column.name()));
        statements.add("ALTER TABLE " + table + " ALTER COLUMN " + column.name() + " " + column.type()
                + (column.nullable() ? " NULL" : " NOT NULL"));
        column.defaultExpression()
                .ifPresent(value ->
                        statements.add("ALTER TABLE " + table + " ADD DEFAULT " + value + " FOR " + column.name()));
        return statements;
    }

    @Override
    public List<String> dropColumn(QualifiedName table, String column) {
        return List.of(dropDefault(table, column), "ALTER TABLE " + table + " DROP COLUMN " + column);
    }

    private static String dropDefault(QualifiedName table, String column) {
        return "DECLARE @name sysname = (SELECT d.name FROM sys.default_constraints d JOIN sys.columns c"
                + " ON c.object_id = d.parent_object_id AND c.column_id = d.parent_column_id WHERE d.parent_object_id = OBJECT_ID("
                + text(table.toString()) + ") AND c.name = PARSENAME(" + text(column)
                + ", 1)) DECLARE @drop nvarchar(max) = "
                + text("ALTER TABLE " + table + " DROP CONSTRAINT ")
                + " + QUOTENAME(@name) IF @name IS NOT NULL EXEC(@drop)";
    }

    /** {@inheritDoc} Uniqueness where NULL is allowed is an index without a constraint. */
    @Override
    public List<String> dropConstraint(QualifiedName table, ConstraintKind kind, String constraint) {
        List<String> drop = TableAlterations.super.dropConstraint(table, kind, constraint);
        return kind == ConstraintKind.UNIQUE
                ? List.of("IF EXISTS (SELECT 1 FROM sys.indexes WHERE object_id = OBJECT_ID(" + text(table.toString())
                        + ") AND name = PARSENAME(" + text(constraint)
                        + ", 1) AND is_unique = 1 AND is_unique_constraint = 0) "
                        + dropIndex(table, constraint).getFirst() + " ELSE " + drop.getFirst())
                : drop;
    }

    @Override
    public List<String> dropIndex(QualifiedName table, String index) {
        return List.of("DROP INDEX " + index + " ON " + table);
    }

    private static String text(String text) {
        return "N" + Literals.text(text);
    }
}
