package duo.api.spi;

import duo.api.annotation.OnDeleteRule;
import duo.api.schema.CheckInfo;
import duo.api.schema.ColumnInfo;
import duo.api.schema.ForeignKeyInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.KeyInfo;
import duo.api.schema.SchemaInfo;
import duo.api.schema.SequenceInfo;
import duo.api.schema.TableInfo;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a schema together of the rows that catalogue queries give, one row for each column of a table, key or index. For implementations
 * of {@link Introspection}; not thread-safe. What belongs to a table that was not given is left out: it came between two queries, or
 * belongs to something else than a table.
 *
 * @since 0.1.0
 */
public final class SchemaCollector {
    private String schema;
    private final Map<String, TableParts> tables = new TreeMap<>();
    private final List<SequenceInfo> sequences = new ArrayList<>();

    /** What is known of a table so far. */
    private static final class TableParts {
        private final String comment;
        private final List<ColumnInfo> columns = new ArrayList<>();
        private final Map<String, KeyInfo> keys = new TreeMap<>();
        private final Map<String, ForeignKeyInfo> foreignKeys = new TreeMap<>();
        private final Map<String, IndexInfo> indexes = new TreeMap<>();
        private final List<CheckInfo> checks = new ArrayList<>();

        TableParts(String comment) {
            this.comment = comment;
        }
    }

    /**
     * Starts with nothing.
     *
     * @param schema the name of the schema, or empty where it is found out later
     */
    public SchemaCollector(String schema) {
        this.schema = schema;
    }

    /**
     * Adds a table; before everything that belongs to it.
     *
     * @param name the name
     * @param comment the comment, or null or empty for none
     */
    public void table(String name, @Nullable String comment) {
        tables.put(name, new TableParts(orEmpty(comment)));
    }

    /**
     * Adds a row of a query that gives the name of the schema, too: with each table, and alone where there are none.
     *
     * @param name the name of the schema, or null where there is none
     * @param table the name of the table, or null for none
     * @param comment the comment, or null or empty for none
     */
    public void schemaAndTable(@Nullable String name, @Nullable String table, @Nullable String comment) {
        schema = orEmpty(name);
        if (table != null) {
            table(table, comment);
        }
    }

    /**
     * Adds a {@linkplain #schemaAndTable(String, String, String) schema and a table}.
     *
     * @param row the names and the comment
     * @throws SQLException if the driver fails
     */
    public void schemaAndTable(ResultSet row) throws SQLException {
        schemaAndTable(row.getString(1), row.getString(2), row.getString(3));
    }

    /**
     * The name of the schema.
     *
     * @return the name, or empty as long as it is not known
     */
    public String schema() {
        return schema;
    }

    /**
     * Adds a column behind those that the table has; the position that it says is not heeded.
     *
     * @param table the table
     * @param column the column
     */
    public void column(String table, ColumnInfo column) {
        @Nullable TableParts parts = tables.get(table);
        if (parts != null) {
            parts.columns.add(new ColumnInfo(
                    column.name(),
                    parts.columns.size() + 1,
                    column.type(),
                    column.nullable(),
                    column.defaultExpression(),
                    column.identity(),
                    column.generatedAs(),
                    column.comment()));
        }
    }

    /**
     * Adds a key, or more columns to one that was added under the same name; one without a name is whole.
     *
     * @param table the table
     * @param key the key
     */
    public void key(String table, KeyInfo key) {
        @Nullable TableParts parts = tables.get(table);
        if (parts != null) {
            parts.keys.merge(
                    mark(key.name(), parts.keys),
                    key,
                    (known, more) ->
                            new KeyInfo(known.name(), joined(known.columns(), more.columns()), known.primary()));
        }
    }

    /** Those without a name are never parts of each other, and stand first in their order. */
    private static String mark(String name, Map<String, ?> known) {
        return name.isEmpty() ? String.format(Locale.ROOT, "\0%06d", known.size()) : name;
    }

    /**
     * Adds a foreign key, or more columns to one that was added under the same name; one without a name is whole.
     *
     * @param table the table
     * @param key the foreign key
     */
    public void foreignKey(String table, ForeignKeyInfo key) {
        @Nullable TableParts parts = tables.get(table);
        if (parts != null) {
            parts.foreignKeys.merge(
                    mark(key.name(), parts.foreignKeys),
                    key,
                    (known, more) -> new ForeignKeyInfo(
                            known.name(),
                            joined(known.columns(), more.columns()),
                            known.targetSchema(),
                            known.targetTable(),
                            joined(known.targetColumns(), more.targetColumns()),
                            known.onDelete(),
                            known.onUpdate()));
        }
    }

    /**
     * Adds a column of a {@linkplain #foreignKey(String, ForeignKeyInfo) foreign key}.
     *
     * @param row the table, the name of the key, the column, the schema, table and column that it refers to, and the words of the rules
     *     for deleting and updating
     * @throws SQLException if the driver fails
     */
    public void foreignKey(ResultSet row) throws SQLException {
        foreignKey(
                row.getString(1),
                new ForeignKeyInfo(
                        row.getString(2),
                        List.of(row.getString(3)),
                        orEmpty(row.getString(4)),
                        row.getString(5),
                        List.of(row.getString(6)),
                        rule(row.getString(7)),
                        rule(row.getString(8))));
    }

    /**
     * Adds an index, or more parts to one that was added under the same name.
     *
     * @param table the table
     * @param index the index
     */
    public void index(String table, IndexInfo index) {
        @Nullable TableParts parts = tables.get(table);
        if (parts != null) {
            parts.indexes.merge(
                    index.name(),
                    index,
                    (known, more) -> new IndexInfo(
                            known.name(), joined(known.parts(), more.parts()), known.unique(), known.condition()));
        }
    }

    /**
     * Adds a check.
     *
     * @param table the table
     * @param check the check
     */
    public void check(String table, CheckInfo check) {
        @Nullable TableParts parts = tables.get(table);
        if (parts != null) {
            parts.checks.add(check);
        }
    }

    /**
     * Adds a check.
     *
     * @param row the table, the name of the check, and its condition
     * @throws SQLException if the driver fails
     */
    public void check(ResultSet row) throws SQLException {
        check(row.getString(1), new CheckInfo(row.getString(2), orEmpty(row.getString(3))));
    }

    /**
     * Adds a sequence.
     *
     * @param name the name
     * @param start the first number
     * @param increment how far numbers are apart
     */
    public void sequence(String name, BigInteger start, BigInteger increment) {
        sequences.add(new SequenceInfo(schema, name, start, increment));
    }

    /**
     * Adds a sequence.
     *
     * @param row the name, the digits of the first number, and those of how far numbers are apart; 1 where there are none
     * @throws SQLException if the driver fails
     */
    public void sequence(ResultSet row) throws SQLException {
        sequence(row.getString(1), number(row.getString(2)), number(row.getString(3)));
    }

    private static BigInteger number(@Nullable String digits) {
        return digits == null ? BigInteger.ONE : new BigInteger(digits);
    }

    /**
     * What was collected.
     *
     * @return the schema
     */
    public SchemaInfo collected() {
        List<TableInfo> collected = new ArrayList<>();
        tables.forEach((name, parts) -> {
            parts.checks.sort(Comparator.comparing(CheckInfo::name));
            collected.add(new TableInfo(
                    schema,
                    name,
                    parts.columns,
                    List.copyOf(parts.keys.values()),
                    List.copyOf(parts.foreignKeys.values()),
                    List.copyOf(parts.indexes.values()),
                    parts.checks,
                    parts.comment));
        });
        sequences.sort(Comparator.comparing(SequenceInfo::name));
        return new SchemaInfo(schema, collected, sequences);
    }

    /**
     * A rule of a foreign key by its words in standard SQL, with a space or an underscore between them.
     *
     * @param words the words, such as {@code SET NULL}
     * @return the rule
     */
    public static OnDeleteRule rule(String words) {
        return switch (words.toUpperCase(Locale.ROOT).replace('_', ' ')) {
            case "CASCADE" -> OnDeleteRule.CASCADE;
            case "RESTRICT" -> OnDeleteRule.RESTRICT;
            case "SET NULL" -> OnDeleteRule.SET_NULL;
            case "SET DEFAULT" -> OnDeleteRule.SET_DEFAULT;
            default -> OnDeleteRule.DO_NOTHING;
        };
    }

    /**
     * A text that a query gave.
     *
     * @param text the text, or null
     * @return the text, empty for null
     */
    public static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
