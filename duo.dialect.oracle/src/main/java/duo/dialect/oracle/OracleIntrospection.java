package duo.dialect.oracle;

import static duo.api.spi.SchemaCollector.orEmpty;

import duo.api.annotation.OnDeleteRule;
import duo.api.schema.CheckInfo;
import duo.api.schema.ColumnInfo;
import duo.api.schema.ForeignKeyInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.KeyInfo;
import duo.api.spi.Introspection;
import duo.api.spi.SchemaCollector;
import duo.api.spi.SchemaQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Oracle Database says it has, by its data dictionary (ALL_TABLES, ALL_TAB_COLS, ALL_CONSTRAINTS and so on, each with a page of
 * its name under "Static Data Dictionary Views" of the Database Reference), with five statements. Defaults and expressions of
 * indexes are of type LONG, which is read behind all other columns of its row.
 */
final class OracleIntrospection {
    /** Empty text is NULL here. */
    private static final String TABLE = """
            SELECT 1 FROM all_tables
            WHERE table_name = ? AND owner = COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA'))""";

    /**
     * Gives at least one row, so that the name of the schema is known where there are no tables; empty text is NULL. Tables behind
     * materialized views and domain indexes, nested ones and those in the recycle bin are left out.
     */
    private static final String TABLES = """
            SELECT s.name, t.table_name, t.comments
            FROM (SELECT COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AS name FROM dual) s
            LEFT JOIN (
              SELECT a.owner, a.table_name, c.comments FROM all_tables a
              LEFT JOIN all_tab_comments c ON c.owner = a.owner AND c.table_name = a.table_name AND c.table_type = 'TABLE'
              WHERE a.nested = 'NO' AND a.secondary = 'N' AND a.dropped = 'NO' AND a.temporary = 'N' AND NOT EXISTS (
                SELECT 1 FROM all_mviews m WHERE m.owner = a.owner AND m.container_name = a.table_name)) t
            ON t.owner = s.name""";

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name, c.data_type, c.char_length, c.char_used, c.data_length, c.data_precision,
              c.data_scale, c.nullable, c.identity_column, c.virtual_column, m.comments, c.data_default
            FROM all_tab_cols c
            LEFT JOIN all_col_comments m ON m.owner = c.owner AND m.table_name = c.table_name
              AND m.column_name = c.column_name
            WHERE c.owner = ? AND c.hidden_column = 'NO'
            ORDER BY c.table_name, c.column_id""";

    private static final String CONSTRAINTS = """
            SELECT c.table_name, c.constraint_name, c.constraint_type, k.column_name, r.owner, r.table_name, rk.column_name,
              c.delete_rule, c.search_condition_vc, c.generated
            FROM all_constraints c
            LEFT JOIN all_cons_columns k ON k.owner = c.owner AND k.constraint_name = c.constraint_name
              AND k.table_name = c.table_name AND c.constraint_type <> 'C'
            LEFT JOIN all_constraints r ON r.owner = c.r_owner AND r.constraint_name = c.r_constraint_name
            LEFT JOIN all_cons_columns rk ON rk.owner = r.owner AND rk.constraint_name = r.constraint_name
              AND rk.position = k.position
            WHERE c.owner = ? AND c.constraint_type IN ('P', 'U', 'R', 'C')
            ORDER BY c.table_name, c.constraint_name, k.position""";

    private static final String INDEXES = """
            SELECT i.table_name, i.index_name, i.uniqueness, c.column_name, c.descend, e.column_expression
            FROM all_indexes i
            JOIN all_ind_columns c ON c.index_owner = i.owner AND c.index_name = i.index_name
            LEFT JOIN all_ind_expressions e ON e.index_owner = c.index_owner AND e.index_name = c.index_name
              AND e.column_position = c.column_position
            WHERE i.table_owner = ? AND NOT EXISTS (
              SELECT 1 FROM all_constraints k
              WHERE k.owner = i.table_owner AND k.table_name = i.table_name AND k.constraint_type IN ('P', 'U')
                AND k.index_name = i.index_name)
            ORDER BY i.table_name, i.index_name, c.column_position""";

    /** Without those behind identity columns. */
    private static final String SEQUENCES = """
            SELECT s.sequence_name, TO_CHAR(s.min_value), TO_CHAR(s.increment_by)
            FROM all_sequences s
            WHERE s.sequence_owner = ? AND NOT EXISTS (
              SELECT 1 FROM all_tab_identity_cols i
              WHERE i.owner = s.sequence_owner AND i.sequence_name = s.sequence_name)""";

    private static final Pattern NOT_NULL = Pattern.compile("\"[^\"]+\" IS NOT NULL");
    private static final Pattern COLUMN = Pattern.compile("\"([^\"]+)\"");

    static final Introspection INSTANCE = SchemaQueries.of(TABLE, TABLES)
            .and(COLUMNS, OracleIntrospection::column)
            .and(CONSTRAINTS, OracleIntrospection::constraint)
            .and(INDEXES, OracleIntrospection::index)
            .and(SEQUENCES, SchemaCollector::sequence);

    private OracleIntrospection() {}

    /** An identity column takes its numbers from a hidden sequence, which is no default. */
    private static void column(SchemaCollector found, ResultSet row) throws SQLException {
        String table = row.getString(1);
        String name = row.getString(2);
        OracleTypeNames type = new OracleTypeNames(row.getString(3));
        String size = type.size(row);
        boolean nullable = row.getString(9).equals("Y");
        boolean identity = row.getString(10).equals("YES");
        boolean generated = row.getString(11).equals("YES");
        String comment = orEmpty(row.getString(12));
        String expression = identity ? "" : orEmpty(row.getString(13)).strip();
        found.column(
                table,
                new ColumnInfo(
                        name,
                        0,
                        type.sized(size),
                        nullable,
                        generated ? "" : expression,
                        identity,
                        generated ? expression : "",
                        comment));
    }

    /** What is not NULL is kept as a check, too, whose name nobody gave. */
    private static void constraint(SchemaCollector found, ResultSet row) throws SQLException {
        String table = row.getString(1);
        String name = row.getString(2);
        String kind = row.getString(3);
        switch (kind) {
            case "C" -> {
                String condition = orEmpty(row.getString(9));
                boolean unnamed = "GENERATED NAME".equals(row.getString(10));
                if (!unnamed || !NOT_NULL.matcher(condition).matches()) {
                    found.check(table, new CheckInfo(name, condition));
                }
            }
            case "R" ->
                found.foreignKey(
                        table,
                        new ForeignKeyInfo(
                                name,
                                List.of(row.getString(4)),
                                orEmpty(row.getString(5)),
                                orEmpty(row.getString(6)),
                                List.of(orEmpty(row.getString(7))),
                                SchemaCollector.rule(orEmpty(row.getString(8))),
                                OnDeleteRule.DO_NOTHING));
            default -> found.key(table, new KeyInfo(name, List.of(row.getString(4)), kind.equals("P")));
        }
    }

    /** A column in descending order is kept as an expression, which is its name in quotes. */
    private static void index(SchemaCollector found, ResultSet row) throws SQLException {
        String table = row.getString(1);
        String name = row.getString(2);
        boolean unique = row.getString(3).equals("UNIQUE");
        String column = row.getString(4);
        boolean descending = row.getString(5).equals("DESC");
        @Nullable String expression = row.getString(6);
        found.index(table, new IndexInfo(name, List.of(part(column, descending, expression)), unique, ""));
    }

    private static IndexInfo.Part part(String column, boolean descending, @Nullable String expression) {
        if (expression == null) {
            return IndexInfo.Part.column(column, descending);
        }
        Matcher plain = COLUMN.matcher(expression.strip());
        return plain.matches()
                ? IndexInfo.Part.column(plain.group(1), descending)
                : new IndexInfo.Part("", expression.strip(), descending);
    }
}
