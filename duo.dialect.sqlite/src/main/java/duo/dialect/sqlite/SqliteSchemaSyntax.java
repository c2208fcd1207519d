package duo.dialect.sqlite;

import duo.api.spi.IndexForm;
import duo.api.spi.Literals;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TableAlterations;
import java.util.Optional;

/** How SQLite creates and drops tables. */
final class SqliteSchemaSyntax implements SchemaSyntax {
    static final SqliteSchemaSyntax INSTANCE = new SqliteSchemaSyntax();

    private SqliteSchemaSyntax() {}

    /** {@inheritDoc} Only a column of exactly this type is the row id; AUTOINCREMENT never uses a key twice. */
    @Override
    public String identity(String columnType) {
        return "INTEGER PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    public boolean identityIsPrimaryKey() {
        return true;
    }

    @Override
    public String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "1" : "0";
            case byte[] bytes -> "x'" + Literals.hex(bytes) + "'";
            default -> Literals.of(value);
        };
    }

    /** {@inheritDoc} Parentheses are needed around anything but a literal. */
    @Override
    public String defaultExpression(String sql) {
        return "(" + sql + ")";
    }

    @Override
    public boolean inlineForeignKeys() {
        return true;
    }

    /** {@inheritDoc} Rows of tables that refer to each other in a circle are then checked when all of them are gone. */
    @Override
    public Optional<String> beforeDrops() {
        return Optional.of("PRAGMA defer_foreign_keys = ON");
    }

    /** {@inheritDoc} The schema stands before the index: the table has to be in the same one. */
    @Override
    public String createIndex(QualifiedName table, IndexForm index, boolean unlessExists) {
        IndexForm placed =
                new IndexForm(table.sibling(index.name()).toString(), index.unique(), index.parts(), index.key());
        return SchemaSyntax.super.createIndex(new QualifiedName("", table.name()), placed, unlessExists);
    }

    @Override
    public TableAlterations alterations() {
        return SqliteAlterations.INSTANCE;
    }
}
