package duo.dialect.oracle;

import duo.api.schema.ConstraintKind;
import duo.api.spi.Literals;
import duo.api.spi.QualifiedName;
import duo.api.spi.TableAlterations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Oracle Database changes tables (ALTER TABLE in the SQL Language Reference). */
final class OracleAlterations implements TableAlterations {
    static final OracleAlterations INSTANCE = new OracleAlterations();

    private static final int NO_CONSTRAINT = -2443;
    private static final int NO_CHANGE_TO_LOB = -22_858;
    private static final int NO_CHANGE_OF_LOB = -22_859;
    private static final int IS_NOT_NULL = -1442;
    private static final int IS_NULLABLE = -1451;

    private static final Pattern LOB = Pattern.compile("(CLOB|NCLOB|BLOB)", Pattern.CASE_INSENSITIVE);

    private OracleAlterations() {}

    /** {@inheritDoc} A column that is (not) to be NULL and is so already is an error there, which passes. */
    @Override
    public List<String> changeColumn(QualifiedName table, ColumnForm column) {
        String modify = "ALTER TABLE " + table + " MODIFY (" + column.name() + " ";
        String value = "DEFAULT " + column.defaultExpression().orElse("NULL") + ")";
        List<String> statements = new ArrayList<>();
        if (LOB.matcher(column.type()).matches()) {
            statements.add(stay(table, column, modify + column.type() + ")"));
            statements.add(modify + value);
        } else {
            statements.add(modify + column.type() + " " + value);
        }
        statements.add(
                column.nullable()
                        ? OracleSchemaSyntax.unless(IS_NULLABLE, modify + "NULL)")
                        : OracleSchemaSyntax.unless(IS_NOT_NULL, modify + "NOT NULL)"));
        return statements;
    }

    /** The type of a large object cannot be told once more; that error passes where the column is of the type already. */
    private static String stay(QualifiedName table, ColumnForm column, String sql) {
        return "BEGIN EXECUTE IMMEDIATE " + Literals.text(sql) + "; EXCEPTION WHEN OTHERS THEN IF SQLCODE NOT IN ("
                + NO_CHANGE_TO_LOB + ", " + NO_CHANGE_OF_LOB
                + ") THEN RAISE; END IF; FOR other IN (SELECT 1 FROM all_tab_columns WHERE owner = "
                + (table.schema().isEmpty() ? "SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')" : unquoted(table.schema()))
                + " AND table_name = " + unquoted(table.name()) + " AND column_name = " + unquoted(column.name())
                + " AND data_type <> " + Literals.text(column.type().toUpperCase(Locale.ROOT))
                + ") LOOP RAISE; END LOOP; END;";
    }

    /** A quoted name as a text; names hold no quotes. */
    private static String unquoted(String name) {
        return Literals.text(name.substring(1, name.length() - 1));
    }

    /** {@inheritDoc} Uniqueness of several columns where NULL is allowed is an index without a constraint. */
    @Override
    public List<String> dropConstraint(QualifiedName table, ConstraintKind kind, String constraint) {
        List<String> drop = TableAlterations.super.dropConstraint(table, kind, constraint);
        return kind == ConstraintKind.UNIQUE
                ? List.of("BEGIN EXECUTE IMMEDIATE " + Literals.text(drop.getFirst())
                        + "; EXCEPTION WHEN OTHERS THEN IF SQLCODE != " + NO_CONSTRAINT
                        + " THEN RAISE; END IF; EXECUTE IMMEDIATE "
                        + Literals.text(dropIndex(table, constraint).getFirst()) + "; END;")
                : drop;
    }
}
