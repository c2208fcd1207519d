package duo.dialect.mssql;

import static duo.api.spi.SchemaCollector.orEmpty;

import duo.api.schema.ColumnInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.KeyInfo;
import duo.api.spi.Introspection;
import duo.api.spi.SchemaCollector;
import duo.api.spi.SchemaQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What SQL Server says it has, by its catalog views (sys.tables, sys.columns, sys.indexes and so on, each with a page of its name under "System
 * catalog views" of the Transact-SQL reference), with six statements. A comment is the extended property MS_Description, as the
 * tools of the server have it.
 */
final class MssqlIntrospection {
    private static final String TABLE = """
            SELECT 1 FROM INFORMATION_SCHEMA.TABLES
            WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME())""";

    /** Gives at least one row, so that the name of the schema is known where there are no tables. */
    private static final String TABLES = """
            SELECT s.name, t.name, CAST(p.value AS nvarchar(4000))
            FROM (SELECT COALESCE(NULLIF(CAST(? AS nvarchar(128)), N''), SCHEMA_NAME()) AS name) s
            LEFT JOIN sys.tables t ON t.schema_id = SCHEMA_ID(s.name) AND t.is_ms_shipped = 0
            LEFT JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = t.object_id AND p.minor_id = 0
              AND p.name = N'MS_Description'""";

    private static final String COLUMNS = """
            SELECT t.name, c.name, TYPE_NAME(c.user_type_id), TYPE_NAME(c.system_type_id), c.max_length, c.precision, c.scale,
              c.is_nullable, c.is_identity, d.definition, g.definition, CAST(p.value AS nvarchar(4000))
            FROM sys.columns c
            JOIN sys.tables t ON t.object_id = c.object_id
            LEFT JOIN sys.default_constraints d ON d.object_id = c.default_object_id
            LEFT JOIN sys.computed_columns g ON g.object_id = c.object_id AND g.column_id = c.column_id
            LEFT JOIN sys.extended_properties p ON p.class = 1 AND p.major_id = c.object_id AND p.minor_id = c.column_id
              AND p.name = N'MS_Description'
            WHERE t.schema_id = SCHEMA_ID(?)
            ORDER BY t.object_id, c.column_id""";

    /** Without columns that an index only carries. */
    private static final String INDEXES = """
            SELECT t.name, i.name, i.is_primary_key, i.is_unique_constraint, i.is_unique, c.name, k.is_descending_key,
              i.filter_definition
            FROM sys.indexes i
            JOIN sys.tables t ON t.object_id = i.object_id
            JOIN sys.index_columns k ON k.object_id = i.object_id AND k.index_id = i.index_id AND k.key_ordinal > 0
            JOIN sys.columns c ON c.object_id = k.object_id AND c.column_id = k.column_id
            WHERE t.schema_id = SCHEMA_ID(?) AND i.is_hypothetical = 0
            ORDER BY t.object_id, i.index_id, k.key_ordinal""";

    private static final String FOREIGN_KEYS = """
            SELECT t.name, f.name, c.name, SCHEMA_NAME(r.schema_id), r.name, rc.name, f.delete_referential_action_desc,
              f.update_referential_action_desc
            FROM sys.foreign_keys f
            JOIN sys.tables t ON t.object_id = f.parent_object_id
            JOIN sys.tables r ON r.object_id = f.referenced_object_id
            JOIN sys.foreign_key_columns k ON k.constraint_object_id = f.object_id
            JOIN sys.columns c ON c.object_id = k.parent_object_id AND c.column_id = k.parent_column_id
            JOIN sys.columns rc ON rc.object_id = k.referenced_object_id AND rc.column_id = k.referenced_column_id
            WHERE t.schema_id = SCHEMA_ID(?)
            ORDER BY t.object_id, f.object_id, k.constraint_column_id""";

    private static final String CHECKS = """
            SELECT t.name, k.name, k.definition
            FROM sys.check_constraints k
            JOIN sys.tables t ON t.object_id = k.parent_object_id
            WHERE t.schema_id = SCHEMA_ID(?)""";

    private static final String SEQUENCES = """
            SELECT name, CAST(start_value AS varchar(40)), CAST(increment AS varchar(40))
            FROM sys.sequences
            WHERE schema_id = SCHEMA_ID(?)""";

    static final Introspection INSTANCE = SchemaQueries.of(TABLE, TABLES)
            .and(COLUMNS, MssqlIntrospection::column)
            .and(INDEXES, MssqlIntrospection::index)
            .and(FOREIGN_KEYS, SchemaCollector::foreignKey)
            .and(CHECKS, SchemaCollector::check)
            .and(SEQUENCES, SchemaCollector::sequence);

    private MssqlIntrospection() {}

    private static void column(SchemaCollector found, ResultSet row) throws SQLException {
        found.column(
                row.getString(1),
                new ColumnInfo(
                        row.getString(2),
                        0,
                        MssqlTypeNames.type(
                                row.getString(3),
                                orEmpty(row.getString(4)),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7)),
                        row.getBoolean(8),
                        orEmpty(row.getString(10)),
                        row.getBoolean(9),
                        orEmpty(row.getString(11)),
                        orEmpty(row.getString(12))));
    }

    private static void index(SchemaCollector found, ResultSet row) throws SQLException {
        String table = row.getString(1);
        String name = row.getString(2);
        String column = row.getString(6);
        boolean primary = row.getBoolean(3);
        if (primary || row.getBoolean(4)) {
            found.key(table, new KeyInfo(name, List.of(column), primary));
        } else {
            found.index(
                    table,
                    new IndexInfo(
                            name,
                            List.of(IndexInfo.Part.column(column, row.getBoolean(7))),
                            row.getBoolean(5),
                            orEmpty(row.getString(8))));
        }
    }
}
