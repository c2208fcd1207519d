package duo.api.spi;

import static duo.api.spi.SchemaCollector.orEmpty;

import duo.api.schema.ColumnInfo;
import duo.api.schema.ForeignKeyInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.KeyInfo;
import duo.api.schema.SchemaInfo;
import duo.api.schema.TableInfo;
import duo.api.schema.TypeInfo;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a database has by standard SQL: keys, checks, computed columns and sequences by the views of INFORMATION_SCHEMA, with four statements; tables, columns and
 * their comments by the metadata of the driver, with one call each; indexes, which the standard does not know, by a call for each table.
 * A database that has better views of its own overrides {@link Dialect#introspection()}. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public class InformationSchema implements Introspection {

    /** Names of a constraint belong to a schema by the standard, to a table in some databases: compared are both. */
    private static final String KEYS = """
            SELECT c.TABLE_NAME, c.CONSTRAINT_NAME, c.CONSTRAINT_TYPE, k.COLUMN_NAME,
              t.TABLE_SCHEMA, t.TABLE_NAME, t.COLUMN_NAME, r.DELETE_RULE, r.UPDATE_RULE
            FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS c
            JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE k ON k.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA
              AND k.CONSTRAINT_NAME = c.CONSTRAINT_NAME AND k.TABLE_NAME = c.TABLE_NAME
            LEFT JOIN INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS r ON r.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA
              AND r.CONSTRAINT_NAME = c.CONSTRAINT_NAME
            LEFT JOIN INFORMATION_SCHEMA.KEY_COLUMN_USAGE t ON t.CONSTRAINT_SCHEMA = r.UNIQUE_CONSTRAINT_SCHEMA
              AND t.CONSTRAINT_NAME = r.UNIQUE_CONSTRAINT_NAME AND t.ORDINAL_POSITION = k.POSITION_IN_UNIQUE_CONSTRAINT
            WHERE c.TABLE_SCHEMA = ?
            ORDER BY c.TABLE_NAME, c.CONSTRAINT_NAME, k.ORDINAL_POSITION""";

    /** JDBC says only that a column is computed. */
    private static final String COMPUTED = """
            SELECT TABLE_NAME, COLUMN_NAME, GENERATION_EXPRESSION FROM INFORMATION_SCHEMA.COLUMNS
            WHERE TABLE_SCHEMA = ? AND IS_GENERATED = 'ALWAYS'""";

    private static final String CHECKS = """
            SELECT t.TABLE_NAME, c.CONSTRAINT_NAME, c.CHECK_CLAUSE
            FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS c
            JOIN INFORMATION_SCHEMA.TABLE_CONSTRAINTS t ON t.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA
              AND t.CONSTRAINT_NAME = c.CONSTRAINT_NAME AND t.CONSTRAINT_TYPE = 'CHECK'
            WHERE t.TABLE_SCHEMA = ?""";

    private static final String SEQUENCES = """
            SELECT SEQUENCE_NAME, START_VALUE, INCREMENT FROM INFORMATION_SCHEMA.SEQUENCES
            WHERE SEQUENCE_SCHEMA = ?""";

    private static final Pattern NOT_NULL = Pattern.compile(
            "[(\\s]*(?:(?:\"[^\"]+\"|\\w+)\\.)*(?:\"[^\"]+\"|\\w+)\\s+IS\\s+NOT\\s+NULL[)\\s]*",
            Pattern.CASE_INSENSITIVE);

    /** Creates the introspection. */
    public InformationSchema() {}

    @Override
    public SchemaInfo read(Catalogue catalogue, String schema) throws SQLException {
        Connection connection = catalogue.connection();
        String name = schema.isEmpty() ? orEmpty(connection.getSchema()) : schema;
        SchemaCollector found = new SchemaCollector(name);
        DatabaseMetaData server = connection.getMetaData();
        String pattern = escaped(name, server.getSearchStringEscape());
        tables(connection, pattern, found);
        Map<List<String>, String> computed = new HashMap<>();
        catalogue.query(
                COMPUTED,
                row -> computed.put(List.of(row.getString(1), row.getString(2)), orEmpty(row.getString(3))),
                name);
        columns(connection, pattern, computed, found);
        keys(catalogue, name, found);
        catalogue.query(
                CHECKS,
                row -> {
                    if (!isNotNull(row.getString(3))) {
                        found.check(row);
                    }
                },
                name);
        catalogue.query(SEQUENCES, found::sequence, name);
        for (TableInfo table : found.collected().tables()) {
            indexes(connection, table, found);
        }
        return found.collected();
    }

    /** Whether a check says no more than that a column takes no NULL: by the standard, each such column has one. */
    static boolean isNotNull(@Nullable String check) {
        return check != null && NOT_NULL.matcher(check).matches();
    }

    /** A name as a pattern that means nothing but itself. */
    static String escaped(String name, String escape) {
        return name.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    private static void tables(Connection connection, String schema, SchemaCollector found) throws SQLException {
        try (ResultSet row = connection
                .getMetaData()
                .getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (row.next()) {
                found.table(row.getString("TABLE_NAME"), row.getString("REMARKS"));
            }
        }
    }

    private static void columns(
            Connection connection, String schema, Map<List<String>, String> computed, SchemaCollector found)
            throws SQLException {
        try (ResultSet row = connection.getMetaData().getColumns(connection.getCatalog(), schema, "%", "%")) {
            while (row.next()) {
                String expression = orEmpty(row.getString("COLUMN_DEF"));
                String table = row.getString("TABLE_NAME");
                String name = row.getString("COLUMN_NAME");
                boolean generated = computed.containsKey(List.of(table, name));
                found.column(
                        table,
                        new ColumnInfo(
                                name,
                                0,
                                type(row),
                                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                                generated ? "" : expression,
                                "YES".equals(row.getString("IS_AUTOINCREMENT")),
                                computed.getOrDefault(List.of(table, name), ""),
                                orEmpty(row.getString("REMARKS"))));
            }
        }
    }

    /** The sizes that JDBC gives belong to some types only. */
    private static TypeInfo type(ResultSet row) throws SQLException {
        TypeInfo type = TypeInfo.of(row.getString("TYPE_NAME"), row.getInt("DATA_TYPE"));
        int size = row.getInt("COLUMN_SIZE");
        int digits = row.getInt("DECIMAL_DIGITS");
        return switch (type.jdbcType()) {
            case Types.CHAR, Types.VARCHAR, Types.NCHAR, Types.NVARCHAR, Types.BINARY, Types.VARBINARY ->
                new TypeInfo(type.name() + "(" + size + ")", type.jdbcType(), size, 0, -1);
            case Types.NUMERIC, Types.DECIMAL ->
                new TypeInfo(type.name() + "(" + size + ", " + digits + ")", type.jdbcType(), 0, size, digits);
            default -> type;
        };
    }

    private static void keys(Catalogue catalogue, String schema, SchemaCollector found) {
        catalogue.query(
                KEYS,
                row -> {
                    String table = row.getString(1);
                    String name = row.getString(2);
                    List<String> columns = List.of(row.getString(4));
                    switch (row.getString(3)) {
                        case "PRIMARY KEY" -> found.key(table, new KeyInfo(name, columns, true));
                        case "UNIQUE" -> found.key(table, new KeyInfo(name, columns, false));
                        default ->
                            found.foreignKey(
                                    table,
                                    new ForeignKeyInfo(
                                            name,
                                            columns,
                                            row.getString(5),
                                            row.getString(6),
                                            List.of(row.getString(7)),
                                            SchemaCollector.rule(row.getString(8)),
                                            SchemaCollector.rule(row.getString(9))));
                    }
                },
                schema);
    }

    /**
     * Whether an index only serves a primary key or a unique constraint: unless overridden, one that has its name, or that is unique and has
     * its columns in their order.
     *
     * @param index the index
     * @param table its table, with its keys
     * @return true for one that is left out
     */
    protected boolean serves(IndexInfo index, TableInfo table) {
        boolean sameOrder = index.unique() && index.parts().stream().noneMatch(IndexInfo.Part::descending);
        return table.keys().stream()
                .anyMatch(key -> key.name().equals(index.name())
                        || (sameOrder && key.columns().equals(index.columns())));
    }

    private void indexes(Connection connection, TableInfo table, SchemaCollector found) throws SQLException {
        SchemaCollector all = new SchemaCollector(table.schema());
        all.table(table.name(), "");
        try (ResultSet row = connection
                .getMetaData()
                .getIndexInfo(
                        connection.getCatalog(),
                        table.schema(),
                        table.name(),
                        /* unique= */ false,
                        /* approximate= */ true)) {
            while (row.next()) {
                @Nullable String name = row.getString("INDEX_NAME");
                @Nullable String column = row.getString("COLUMN_NAME");
                if (name == null || column == null) {
                    continue; // statistics, and expressions that the driver does not tell
                }
                IndexInfo.Part part = IndexInfo.Part.column(column, "D".equals(row.getString("ASC_OR_DESC")));
                all.index(
                        table.name(),
                        new IndexInfo(
                                name,
                                List.of(part),
                                !row.getBoolean("NON_UNIQUE"),
                                orEmpty(row.getString("FILTER_CONDITION"))));
            }
        }
        all.collected().tables().get(0).indexes().stream()
                .filter(index -> !serves(index, table))
                .forEach(index -> found.index(table.name(), index));
    }
}
