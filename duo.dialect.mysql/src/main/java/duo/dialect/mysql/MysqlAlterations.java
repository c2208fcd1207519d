package duo.dialect.mysql;

import duo.api.schema.ConstraintKind;
import duo.api.spi.QualifiedName;
import duo.api.spi.TableAlterations;
import java.util.List;

/** How MySQL and MariaDB change tables (ALTER TABLE). */
class MysqlAlterations implements TableAlterations {
    static final MysqlAlterations INSTANCE = new MysqlAlterations();

    MysqlAlterations() {}

    /** {@inheritDoc} A new name without a database would be one in the database of the connection. */
    @Override
    public List<String> renameTable(QualifiedName table, NewName name) {
        return List.of("ALTER TABLE " + table + " RENAME TO " + table.sibling(name.quoted()));
    }

    @Override
    public List<String> changeColumn(QualifiedName table, ColumnForm column) {
        return List.of("ALTER TABLE " + table + " MODIFY COLUMN " + column.text());
    }

    @Override
    public List<String> dropConstraint(QualifiedName table, ConstraintKind kind, String constraint) {
        return kind == ConstraintKind.FOREIGN_KEY
                ? List.of("ALTER TABLE " + table + " DROP FOREIGN KEY " + constraint)
                : TableAlterations.super.dropConstraint(table, kind, constraint);
    }

    @Override
    public List<String> dropIndex(QualifiedName table, String index) {
        return List.of("DROP INDEX " + index + " ON " + table);
    }

    @Override
    public boolean makesUpValues() {
        return true;
    }
}
