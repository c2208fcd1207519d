package duo.dialect.mysql;

import static duo.api.spi.SchemaCollector.orEmpty;

import duo.api.schema.CheckInfo;
import duo.api.schema.ColumnInfo;
import duo.api.schema.SchemaInfo;
import duo.api.spi.Catalogue;
import duo.api.spi.Introspection;
import duo.api.spi.SchemaCollector;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What MySQL and MariaDB say they have, by information_schema, with five statements, and one more for the sequences of MariaDB. */
final class MysqlIntrospection implements Introspection {
    /** MySQL keeps the texts of expressions as if they stood in a literal, and defaults without quotes. */
    static final MysqlIntrospection OF_MYSQL = new MysqlIntrospection("expression", """
            SELECT t.table_name, c.constraint_name, c.check_clause
            FROM information_schema.check_constraints c
            JOIN information_schema.table_constraints t ON t.constraint_schema = c.constraint_schema
              AND t.constraint_name = c.constraint_name AND t.constraint_type = 'CHECK'
            WHERE t.table_schema = ?""", /* mariadb= */ false);

    /** MariaDB keeps the name of a check with its table. */
    static final MysqlIntrospection OF_MARIADB = new MysqlIntrospection("NULL", """
            SELECT table_name, constraint_name, check_clause FROM information_schema.check_constraints
            WHERE constraint_schema = ?""", /* mariadb= */ true);

    /** TiDB tells the tables of checks in a place of its own, and has sequences that are no tables to read. */
    static final MysqlIntrospection OF_TIDB = new MysqlIntrospection("expression", """
            SELECT table_name, constraint_name, check_clause FROM information_schema.tidb_check_constraints
            WHERE constraint_schema = ?""", /* mariadb= */ false);

    private static final String TABLES = """
            SELECT table_name, table_type, table_comment FROM information_schema.tables
            WHERE table_schema = ? AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED', 'SEQUENCE')""";

    private static final String COLUMNS = """
            SELECT table_name, column_name, column_type, data_type, character_maximum_length, numeric_precision, numeric_scale,
              datetime_precision, is_nullable, column_default, extra, generation_expression, column_comment
            FROM information_schema.columns
            WHERE table_schema = ?
            ORDER BY table_name, ordinal_position""";

    private static final String SEQUENCES = """
            SELECT sequence_name, start, increment FROM information_schema.sequences WHERE sequence_schema = ?""";

    private static final String FOREIGN_KEYS = """
            SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_schema, k.referenced_table_name,
              k.referenced_column_name, r.delete_rule, r.update_rule
            FROM information_schema.key_column_usage k
            JOIN information_schema.referential_constraints r ON r.constraint_schema = k.constraint_schema
              AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name
            WHERE k.table_schema = ? AND k.referenced_table_name IS NOT NULL
            ORDER BY k.table_name, k.constraint_name, k.ordinal_position""";

    private final String indexes;
    private final String checks;
    private final boolean mariadb;

    private MysqlIntrospection(String indexExpression, String checks, boolean mariadb) {
        this.indexes = """
                SELECT table_name, index_name, non_unique, column_name, collation, sub_part, %s
                FROM information_schema.statistics
                WHERE table_schema = ?
                ORDER BY table_name, index_name, seq_in_index""".formatted(indexExpression);
        this.checks = checks;
        this.mariadb = mariadb;
    }

    @Override
    public boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        return Introspection.givesRow(
                connection,
                "SELECT 1 FROM information_schema.tables WHERE table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')"
                        + " AND table_schema = COALESCE(NULLIF(?, ''), DATABASE()) AND table_name = ?",
                schema,
                table);
    }

    @Override
    public SchemaInfo read(Catalogue catalogue, String schema) throws SQLException {
        String name = schema.isEmpty() ? orEmpty(catalogue.connection().getCatalog()) : schema;
        SchemaCollector found = new SchemaCollector(name);
        List<String> sequences = new ArrayList<>();
        catalogue.query(
                TABLES,
                row -> {
                    if (row.getString(2).equals("SEQUENCE")) {
                        sequences.add(row.getString(1));
                    } else {
                        found.table(row.getString(1), row.getString(3));
                    }
                },
                name);
        catalogue.query(COLUMNS, row -> column(row, found), name);
        MysqlIndexes parts = new MysqlIndexes();
        catalogue.query(indexes, row -> parts.add(row, expression(row.getString(7))), name);
        parts.giveTo(found);
        catalogue.query(FOREIGN_KEYS, found::foreignKey, name);
        catalogue.query(
                checks,
                row -> found.check(row.getString(1), new CheckInfo(row.getString(2), expression(row.getString(3)))),
                name);
        if (!sequences.isEmpty() && this == OF_TIDB) {
            catalogue.query(SEQUENCES, found::sequence, name);
        } else if (!sequences.isEmpty()) {
            sequences(catalogue, name, sequences, found);
        }
        return found.collected();
    }

    private void column(ResultSet row, SchemaCollector found) throws SQLException {
        String extra = orEmpty(row.getString(11)).toUpperCase(Locale.ROOT);
        String dataType = row.getString(4).toLowerCase(Locale.ROOT);
        found.column(
                row.getString(1),
                new ColumnInfo(
                        row.getString(2),
                        0,
                        MysqlTypeNames.type(
                                row.getString(3),
                                dataType,
                                row.getLong(5),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(8)),
                        row.getString(9).equals("YES"),
                        defaultExpression(row.getString(10), dataType, extra.contains("DEFAULT_GENERATED")),
                        extra.contains("AUTO_INCREMENT"),
                        expression(row.getString(12)),
                        orEmpty(row.getString(13))));
    }

    /** MariaDB writes all defaults as expressions, and a nullable column without one as NULL. */
    private String defaultExpression(@Nullable String text, String dataType, boolean expression) {
        if (text == null || (mariadb && text.equals("NULL"))) {
            return "";
        }
        if (mariadb) {
            return text;
        }
        if (expression) {
            return expression(text);
        }
        return MysqlTypeNames.isQuoted(dataType)
                ? "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"
                : text;
    }

    /** An expression as it was, without the backslashes that MySQL keeps before its quotes. */
    private String expression(@Nullable String kept) {
        if (kept == null || mariadb) {
            return orEmpty(kept);
        }
        StringBuilder text = new StringBuilder(kept.length());
        for (int i = 0; i < kept.length(); i++) {
            char character = kept.charAt(i);
            if (character == '\\' && i + 1 < kept.length()) {
                i++;
                char next = kept.charAt(i);
                text.append(next == 'n' ? '\n' : next);
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }

    /** Each sequence is a table of one row, which tells of it. A step of 0 is that of identity columns. */
    private static void sequences(Catalogue catalogue, String schema, List<String> names, SchemaCollector found) {
        String text = names.stream()
                .map(name -> "SELECT ?, start_value, IF(increment = 0, @@auto_increment_increment, increment) FROM "
                        + MysqlNames.quoted(schema) + "." + MysqlNames.quoted(name))
                .collect(Collectors.joining(" UNION ALL "));
        catalogue.query(text, found::sequence, names.toArray(String[]::new));
    }
}
