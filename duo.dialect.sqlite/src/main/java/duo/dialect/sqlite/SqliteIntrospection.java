package duo.dialect.sqlite;

import static duo.api.spi.SchemaCollector.orEmpty;

import duo.api.schema.ColumnInfo;
import duo.api.schema.ForeignKeyInfo;
import duo.api.schema.IndexInfo;
import duo.api.schema.KeyInfo;
import duo.api.schema.SchemaInfo;
import duo.api.spi.Catalogue;
import duo.api.spi.Introspection;
import duo.api.spi.SchemaCollector;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite says it has, with four statements: the texts of CREATE TABLE and CREATE INDEX, which alone tell names of constraints, checks and
 * conditions, and pragmas for all else. One more statement asks whether a database is attached.
 */
final class SqliteIntrospection implements Introspection {
    static final SqliteIntrospection INSTANCE = new SqliteIntrospection();

    private static final String MAIN = "main";
    private static final String NO_SYSTEM = "m.name NOT LIKE 'sqlite!_%' ESCAPE '!'";

    private SqliteIntrospection() {}

    @Override
    public SchemaInfo read(Catalogue catalogue, String schema) {
        String name = schema.isEmpty() ? MAIN : attached(catalogue, schema);
        return name.isEmpty() ? new SchemaCollector(schema).collected() : new Reading(catalogue, name).read();
    }

    @Override
    public boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        String catalogue = schema.isEmpty() ? "sqlite_master" : SqliteDialect.quoted(schema) + ".sqlite_master";
        return Introspection.givesRow(
                connection, "SELECT 1 FROM " + catalogue + " WHERE type = 'table' AND name = ? COLLATE NOCASE", table);
    }

    private static String attached(Catalogue catalogue, String schema) {
        List<String> names = new ArrayList<>();
        catalogue.query(
                "SELECT name FROM pragma_database_list WHERE name = ? COLLATE NOCASE",
                row -> names.add(row.getString(1)),
                schema);
        return names.isEmpty() ? "" : names.get(0);
    }

    /** One reading: what a query found is needed for the next. */
    private static final class Reading {
        private final Catalogue catalogue;
        private final String schema;
        private final String master;
        private final SchemaCollector found;
        private final Map<String, SqliteDefinition> definitions = new HashMap<>();
        private final Map<String, SqliteIndexText> indexTexts = new HashMap<>();
        private final Map<String, TreeMap<Integer, String>> primaryKeys = new HashMap<>();

        Reading(Catalogue catalogue, String schema) {
            this.catalogue = catalogue;
            this.schema = schema;
            this.master = '`' + schema.replace("`", "``") + "`.sqlite_master m";
            this.found = new SchemaCollector(schema);
        }

        SchemaInfo read() {
            catalogue.query("SELECT m.type, m.name, m.sql FROM " + master + " WHERE " + NO_SYSTEM, this::text);
            catalogue.query(
                    "SELECT m.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden FROM " + master
                            + " JOIN pragma_table_xinfo(m.name, ?) x WHERE m.type = 'table' AND x.hidden <> 1 AND "
                            + NO_SYSTEM + " ORDER BY m.name, x.cid",
                    this::column,
                    schema);
            primaryKeys.forEach((table, columns) -> found.key(
                    table,
                    new KeyInfo(definition(table).primaryKey(), List.copyOf(columns.values()), /* primary= */ true)));
            indexes();
            foreignKeys();
            definitions.forEach((table, text) -> text.checks().forEach(check -> found.check(table, check)));
            return found.collected();
        }

        private SqliteDefinition definition(String table) {
            return Objects.requireNonNull(definitions.getOrDefault(table, SqliteDefinition.NONE));
        }

        private void text(ResultSet row) throws SQLException {
            String name = row.getString(2);
            String sql = orEmpty(row.getString(3));
            switch (row.getString(1)) {
                case "table" -> {
                    found.table(name, "");
                    definitions.put(name, SqliteDefinition.of(sql));
                }
                case "index" -> indexTexts.put(name, SqliteIndexText.of(sql));
                default -> {}
            }
        }

        private void column(ResultSet row) throws SQLException {
            String table = row.getString(1);
            String name = row.getString(2);
            String type = orEmpty(row.getString(3));
            int keyPlace = row.getInt(6);
            if (keyPlace > 0) {
                primaryKeys.computeIfAbsent(table, key -> new TreeMap<>()).put(keyPlace, name);
            }
            // The row id is never NULL, though its column is not declared so.
            boolean rowId = keyPlace > 0 && type.toUpperCase(Locale.ROOT).equals("INTEGER");
            found.column(
                    table,
                    new ColumnInfo(
                            name,
                            0,
                            SqliteTypeNames.type(type),
                            !row.getBoolean(4) && !rowId,
                            orEmpty(row.getString(5)),
                            definition(table).isNumbered(name),
                            definition(table).generatedAs(name),
                            ""));
        }

        private record Index(String table, String name) {}

        /** What a unique constraint made has its columns alone in common with it. */
        private void indexes() {
            Map<Index, List<String>> uniques = new HashMap<>();
            catalogue.query(
                    "SELECT m.name, l.name, l.\"unique\", l.origin, x.seqno, x.name, x.\"desc\" FROM " + master
                            + " JOIN pragma_index_list(m.name, ?) l JOIN pragma_index_xinfo(l.name, ?) x"
                            + " WHERE m.type = 'table' AND x.key AND " + NO_SYSTEM + " ORDER BY m.name, l.seq, x.seqno",
                    row -> {
                        String table = row.getString(1);
                        String name = row.getString(2);
                        switch (row.getString(4)) {
                            case "c" -> found.index(table, index(name, row));
                            case "u" ->
                                uniques.computeIfAbsent(new Index(table, name), key -> new ArrayList<>())
                                        .add(orEmpty(row.getString(6)));
                            default -> {}
                        }
                    },
                    schema,
                    schema);
            uniques.forEach((index, columns) -> found.key(
                    index.table(),
                    new KeyInfo(definition(index.table()).unique(columns), columns, /* primary= */ false)));
        }

        private IndexInfo index(String name, ResultSet row) throws SQLException {
            SqliteIndexText text = Objects.requireNonNull(indexTexts.getOrDefault(name, SqliteIndexText.NONE));
            @Nullable String column = row.getString(6);
            IndexInfo.Part part = column == null
                    ? new IndexInfo.Part("", text.expression(row.getInt(5)), row.getBoolean(7))
                    : IndexInfo.Part.column(column, row.getBoolean(7));
            return new IndexInfo(name, List.of(part), row.getBoolean(3), text.condition());
        }

        private void foreignKeys() {
            Map<String, TreeMap<Integer, SqliteForeignKey>> all = new HashMap<>();
            catalogue.query(
                    "SELECT m.name, f.id, f.\"table\", f.\"from\", f.\"to\", f.on_delete, f.on_update FROM " + master
                            + " JOIN pragma_foreign_key_list(m.name, ?) f WHERE m.type = 'table' AND " + NO_SYSTEM
                            + " ORDER BY m.name, f.id, f.seq",
                    row -> {
                        SqliteForeignKey key = all.computeIfAbsent(row.getString(1), table -> new TreeMap<>())
                                .computeIfAbsent(row.getInt(2), id -> new SqliteForeignKey());
                        key.read(row);
                    },
                    schema);
            all.forEach((table, keys) -> {
                List<String> names = definition(table).foreignKeys();
                keys.forEach((id, key) -> {
                    // The last one of the text comes first.
                    String name = names.size() == keys.size() ? names.get(names.size() - 1 - id) : "";
                    found.foreignKey(table, key.named(name, schema, this::primaryKey));
                });
            });
        }

        /** The columns of a key that a reference without columns means, and the table as it is written where it was created. */
        private ForeignKeyInfo primaryKey(ForeignKeyInfo key) {
            return primaryKeys.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(key.targetTable()))
                    .findFirst()
                    .map(target -> new ForeignKeyInfo(
                            key.name(),
                            key.columns(),
                            key.targetSchema(),
                            target.getKey(),
                            key.targetColumns().isEmpty()
                                    ? List.copyOf(target.getValue().values())
                                    : key.targetColumns(),
                            key.onDelete(),
                            key.onUpdate()))
                    .orElse(key);
        }
    }
}
