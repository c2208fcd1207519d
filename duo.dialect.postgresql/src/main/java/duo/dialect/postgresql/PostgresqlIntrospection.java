package duo.dialect.postgresql;

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
import org.jspecify.annotations.Nullable;

/** What PostgreSQL says it has, by its system catalogues, with five statements. Tables of extensions are left out. */
final class PostgresqlIntrospection {
    private static final String TABLE = """
            SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'f') AND c.relname = ?
              AND n.nspname = COALESCE(NULLIF(?, ''), pg_catalog.current_schema())""";

    /** Gives at least one row, so that the name of the schema is known where there are no tables. */
    private static final String TABLES = """
            SELECT s.name, c.relname, pg_catalog.obj_description(c.oid, 'pg_class')
            FROM (SELECT COALESCE(NULLIF(?, ''), pg_catalog.current_schema()::text) AS name) s
            LEFT JOIN (pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace)
              ON n.nspname = s.name AND c.relkind IN ('r', 'p', 'f') AND NOT EXISTS (
                SELECT 1 FROM pg_catalog.pg_depend d
                WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')""";

    private static final String COLUMNS = """
            SELECT c.relname, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), t.typname, t.typtype, t.typelem,
              a.atttypmod, a.attnotnull OR t.typnotnull, pg_catalog.pg_get_expr(d.adbin, d.adrelid), a.attidentity,
              a.attgenerated, pg_catalog.col_description(c.oid, a.attnum)
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            WHERE n.nspname = ? AND c.relkind IN ('r', 'p', 'f')
            ORDER BY c.oid, a.attnum""";

    private static final String CONSTRAINTS = """
            SELECT c.relname, k.conname, k.contype, a.attname, fn.nspname, f.relname, fa.attname, k.confdeltype, k.confupdtype,
              pg_catalog.pg_get_expr(k.conbin, k.conrelid)
            FROM pg_catalog.pg_constraint k
            JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN LATERAL unnest(k.conkey) WITH ORDINALITY AS p(number, place) ON k.contype <> 'c'
            LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = p.number
            LEFT JOIN pg_catalog.pg_class f ON f.oid = k.confrelid
            LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace
            LEFT JOIN pg_catalog.pg_attribute fa ON fa.attrelid = k.confrelid AND fa.attnum = k.confkey[p.place::int]
            WHERE n.nspname = ? AND k.contype IN ('p', 'u', 'f', 'c')
            ORDER BY c.oid, k.oid, p.place""";

    /** Without the indexes behind constraints. The numbers of the columns are counted from 0, those of the expressions from 1. */
    private static final String INDEXES = """
            SELECT c.relname, i.relname, x.indisunique, a.attname, pg_catalog.pg_get_indexdef(x.indexrelid, p.place, true),
              (x.indoption[p.place - 1] & 1) = 1, pg_catalog.pg_get_expr(x.indpred, x.indrelid)
            FROM pg_catalog.pg_index x
            JOIN pg_catalog.pg_class c ON c.oid = x.indrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
            CROSS JOIN LATERAL generate_series(1, x.indnkeyatts::int) AS p(place)
            LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[p.place - 1]
              AND a.attnum <> 0
            WHERE n.nspname = ? AND NOT EXISTS (
              SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY c.oid, i.oid, p.place""";

    /** Without those behind identity columns. */
    private static final String SEQUENCES = """
            SELECT c.relname, s.seqstart, s.seqincrement
            FROM pg_catalog.pg_sequence s
            JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ? AND NOT EXISTS (
              SELECT 1 FROM pg_catalog.pg_depend d
              WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype IN ('e', 'i'))""";

    static final Introspection INSTANCE = SchemaQueries.of(TABLE, TABLES)
            .and(COLUMNS, PostgresqlIntrospection::column)
            .and(CONSTRAINTS, PostgresqlIntrospection::constraint)
            .and(INDEXES, PostgresqlIntrospection::index)
            .and(SEQUENCES, SchemaCollector::sequence);

    private PostgresqlIntrospection() {}

    private static void column(SchemaCollector found, ResultSet row) throws SQLException {
        String expression = orEmpty(row.getString(9));
        boolean generated = !orEmpty(row.getString(11)).isEmpty();
        found.column(
                row.getString(1),
                new ColumnInfo(
                        row.getString(2),
                        0,
                        PostgresqlTypeNames.type(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getLong(6) != 0,
                                row.getInt(7)),
                        !row.getBoolean(8),
                        generated ? "" : expression,
                        !orEmpty(row.getString(10)).isEmpty(),
                        generated ? expression : "",
                        orEmpty(row.getString(12))));
    }

    private static void constraint(SchemaCollector found, ResultSet row) throws SQLException {
        String table = row.getString(1);
        String name = row.getString(2);
        String kind = row.getString(3);
        switch (kind) {
            case "c" -> found.check(table, new CheckInfo(name, orEmpty(row.getString(10))));
            case "f" ->
                found.foreignKey(
                        table,
                        new ForeignKeyInfo(
                                name,
                                List.of(row.getString(4)),
                                row.getString(5),
                                row.getString(6),
                                List.of(row.getString(7)),
                                rule(row.getString(8)),
                                rule(row.getString(9))));
            default -> found.key(table, new KeyInfo(name, List.of(row.getString(4)), kind.equals("p")));
        }
    }

    private static OnDeleteRule rule(String letter) {
        return switch (letter) {
            case "r" -> OnDeleteRule.RESTRICT;
            case "c" -> OnDeleteRule.CASCADE;
            case "n" -> OnDeleteRule.SET_NULL;
            case "d" -> OnDeleteRule.SET_DEFAULT;
            default -> OnDeleteRule.DO_NOTHING;
        };
    }

    private static void index(SchemaCollector found, ResultSet row) throws SQLException {
        @Nullable String column = row.getString(4);
        IndexInfo.Part part = column == null
                ? new IndexInfo.Part("", row.getString(5), row.getBoolean(6))
                : IndexInfo.Part.column(column, row.getBoolean(6));
        found.index(
                row.getString(1),
                new IndexInfo(row.getString(2), List.of(part), row.getBoolean(3), orEmpty(row.getString(7))));
    }
}
