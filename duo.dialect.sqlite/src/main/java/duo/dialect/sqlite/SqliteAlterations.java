package duo.dialect.sqlite;

import duo.api.error.UnsupportedFeatureException;
import duo.api.schema.ConstraintKind;
import duo.api.spi.IndexForm;
import duo.api.spi.QualifiedName;
import duo.api.spi.TableAlterations;
import java.util.List;
import java.util.Optional;

/** How SQLite changes tables: names, and columns that come and go (ALTER TABLE in the documentation of SQLite). */
final class SqliteAlterations implements TableAlterations {
    static final SqliteAlterations INSTANCE = new SqliteAlterations();

    private SqliteAlterations() {}

    /** {@inheritDoc} A foreign key stands with its column; what SQLite allows of such columns are those that take NULL. */
    @Override
    public List<String> addColumn(QualifiedName table, ColumnForm column, Optional<String> references) {
        return List.of("ALTER TABLE " + table + " ADD " + column.text() + references.orElse(""));
    }

    @Override
    public List<String> changeColumn(QualifiedName table, ColumnForm column) {
        throw refused("changes no columns, here " + column.name());
    }

    /** {@inheritDoc} The index of a constraint, which it takes when the table is made alone, does the same. */
    @Override
    public List<String> addUnique(QualifiedName table, IndexForm unique) {
        return List.of(SqliteSchemaSyntax.INSTANCE.createIndex(table, unique, false));
    }

    @Override
    public List<String> dropConstraint(QualifiedName table, ConstraintKind kind, String constraint) {
        throw refused("drops no constraints, here " + constraint);
    }

    private static UnsupportedFeatureException refused(String what) {
        return new UnsupportedFeatureException(
                "sqlite " + what + "; create the table anew under another name, copy its rows, and drop and rename");
    }
}
