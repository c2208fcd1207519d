package duo.dialect.postgresql;

import duo.api.error.UnsupportedFeatureException;
import duo.api.schema.ConstraintKind;
import duo.api.spi.QualifiedName;
import java.util.List;

/** How CockroachDB changes tables (ALTER TABLE and DROP INDEX in its documentation). */
final class CockroachAlterations extends PostgresqlAlterations {
    static final CockroachAlterations INSTANCE = new CockroachAlterations();

    private CockroachAlterations() {}

    /** {@inheritDoc} The type of a column is not changed inside a transaction or beside other changes. */
    @Override
    public List<String> changeColumn(QualifiedName table, ColumnForm column) {
        throw new UnsupportedFeatureException("CockroachDB changes no columns in a transaction, here " + column.name()
                + "; add a column of the new type, copy the values, and drop and rename, or write raw SQL");
    }

    /** {@inheritDoc} A unique constraint is dropped by its index alone, with the foreign keys that refer to it. */
    @Override
    public List<String> dropConstraint(QualifiedName table, ConstraintKind kind, String constraint) {
        return kind == ConstraintKind.UNIQUE
                ? List.of("DROP INDEX " + table + "@" + constraint + " CASCADE")
                : super.dropConstraint(table, kind, constraint);
    }
}
