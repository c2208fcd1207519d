package duo.core.schema;

import duo.api.error.ConfigurationException;
import duo.api.meta.ForeignKey;
import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.MappedTable.TableIndex;
import duo.api.meta.Metamodel;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.ColumnSize;
import duo.api.spi.Dialect;
import duo.api.spi.SchemaSyntax;
import duo.core.codec.TypeResolver;
import duo.core.sql.ShortNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The statements that create one table. */
final class TableDefinition {
    private static final Pattern COLLATION =
            Pattern.compile("\\s+COLLATE\\s+(\"[^\"]+\"|\\w+)", Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final SchemaSyntax syntax;
    private final TypeResolver types;
    private final MappedTable table;
    private final TableIndexes indexes;

    TableDefinition(Dialect dialect, TypeResolver types, MappedTable table) {
        this.dialect = dialect;
        this.syntax = dialect.schema();
        this.types = types;
        this.table = table;
        this.indexes = new TableIndexes(table);
    }

    String name() {
        return name(table);
    }

    private String name(MappedTable named) {
        return (named.schema().isEmpty() ? "" : dialect.quote(named.schema()) + ".") + dialect.quote(named.name());
    }

    /** The sequences that the columns take their values from, quoted. */
    List<String> sequences() {
        return table.columns().stream()
                .filter(column -> column.generation() == Generation.SEQUENCE)
                .map(this::sequence)
                .toList();
    }

    private String sequence(MappedColumn column) {
        String name = column.sequence().isEmpty()
                ? ShortNames.of(table.name() + "_" + column.name() + "_seq", dialect)
                : column.sequence();
        return (table.schema().isEmpty() ? "" : dialect.quote(table.schema()) + ".") + dialect.quote(name);
    }

    /** CREATE TABLE, with all that belongs inside it. */
    String createTable(boolean withForeignKeys) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(column)));
        boolean keyInline =
                syntax.identityIsPrimaryKey() && table.columns().stream().anyMatch(this::isIdentity);
        if (!keyInline) {
            parts.add("PRIMARY KEY (" + columns(table.ids()) + ")");
        }
        for (TableIndex unique : uniques()) {
            parts.add("CONSTRAINT " + dialect.quote(nameOf(unique)) + " UNIQUE (" + columns(unique.columns()) + ")");
        }
        for (int i = 0; i < table.checks().size(); i++) {
            MappedTable.TableCheck check = table.checks().get(i);
            String name = check.name().isEmpty()
                    ? ShortNames.of("chk_" + table.name() + "_" + (i + 1), dialect)
                    : check.name();
            parts.add("CONSTRAINT " + dialect.quote(name) + " CHECK (" + check.sql() + ")");
        }
        if (withForeignKeys) {
            table.foreignKeys().forEach(key -> parts.add(foreignKey(key)));
        }
        if (syntax.inlineIndexes()) {
            indexes.indexes()
                    .forEach(index -> parts.add((index.unique() ? "UNIQUE INDEX " : "INDEX ")
                            + dialect.quote(nameOf(index)) + " (" + indexColumns(index) + ")"));
        }
        return "CREATE TABLE " + (syntax.ifNotExists() ? "IF NOT EXISTS " : "") + name() + " ("
                + String.join(", ", parts) + ")" + syntax.tableOptions(table.comment());
    }

    /** What is created after the table: indexes and comments. */
    List<String> followUps() {
        List<String> statements = new ArrayList<>();
        if (!syntax.inlineIndexes()) {
            indexes.indexes()
                    .forEach(index -> statements.add("CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX "
                            + (syntax.ifNotExists() ? "IF NOT EXISTS " : "") + dialect.quote(nameOf(index)) + " ON "
                            + name()
                            + " (" + indexColumns(index) + ")"));
        }
        if (!table.comment().isEmpty()) {
            statements.addAll(syntax.comment(name(), Optional.empty(), table.comment()));
        }
        table.columns().stream()
                .filter(column -> !column.comment().isEmpty())
                .forEach(column -> statements.addAll(
                        syntax.comment(name(), Optional.of(dialect.quote(column.name())), column.comment())));
        return statements;
    }

    List<String> addForeignKeys() {
        return table.foreignKeys().stream()
                .map(key -> "ALTER TABLE " + name() + " ADD " + foreignKey(key))
                .toList();
    }

    List<String> dropForeignKeys() {
        return table.foreignKeys().stream()
                .map(key -> syntax.dropForeignKey(name(), dialect.quote(foreignKeyName(key))))
                .toList();
    }

    private String foreignKeyName(ForeignKey key) {
        return Names.of(dialect, "fk", table, key.columns());
    }

    private String foreignKey(ForeignKey key) {
        return "CONSTRAINT " + dialect.quote(foreignKeyName(key)) + " FOREIGN KEY (" + columns(key.columns())
                + ") REFERENCES " + name(Metamodel.of(key.target()).table()) + " (" + columns(key.targetColumns()) + ")"
                + syntax.onDelete(key.onDelete().ofDatabase());
    }

    private String column(MappedColumn column) {
        String type = columnType(column);
        StringBuilder sql = new StringBuilder(dialect.quote(column.name())).append(' ');
        if (isIdentity(column)) {
            requireKey(column);
            sql.append(syntax.identity(type));
        } else {
            sql.append(type);
            if (column.generation() == Generation.SEQUENCE) {
                sql.append(" DEFAULT ").append(syntax.sequenceDefault(sequence(column)));
            } else if (!column.serverDefault().isEmpty()) {
                sql.append(" DEFAULT ").append(syntax.defaultExpression(column.serverDefault()));
            } else if (column.defaultValue().isPresent()
                    && hasLiteral(column.type().storage())) {
                sql.append(" DEFAULT ").append(syntax.literal(literal(column)));
            }
            sql.append(column.isNullable() ? "" : " NOT NULL");
        }
        return sql + (column.comment().isEmpty() ? "" : syntax.columnComment(column.comment()));
    }

    private void requireKey(MappedColumn column) {
        if (syntax.identityIsPrimaryKey() && !column.isId()) {
            throw new ConfigurationException(
                    "Column " + table.name() + "." + column.name()
                            + ": this database numbers keys alone; mark the property with @Id too, or give it a value yourself");
        }
    }

    /** A sequence where there are none is an identity column. */
    private boolean isIdentity(MappedColumn column) {
        return column.generation() == Generation.IDENTITY
                || (column.generation() == Generation.SEQUENCE
                        && syntax.createSequence(sequence(column)).isEmpty());
    }

    /** The stored form of JSON, arrays and converted values is another one than the constant: Duo fills these in itself. */
    private static boolean hasLiteral(Storage storage) {
        return storage == Storage.PLAIN || storage == Storage.ENUM_NAME || storage == Storage.ENUM_ORDINAL;
    }

    @SuppressWarnings("EnumOrdinal") // the user asked for it with @Enumerated(ORDINAL)
    private static Object literal(MappedColumn column) {
        Object value = column.defaultValue().orElseThrow();
        if (value instanceof Enum<?> constant) {
            return column.type().storage() == Storage.ENUM_ORDINAL ? (Object) constant.ordinal() : constant.name();
        }
        return value;
    }

    private String columnType(MappedColumn column) {
        if (!column.definition().isEmpty()) {
            return column.definition();
        }
        ValueType type = column.type();
        try {
            return collated(
                    column, types.resolve(type).columnType().apply(ColumnSize.of(column, indexes.hold(column))));
        } catch (ConfigurationException failed) {
            throw new ConfigurationException(
                    "Column " + table.name() + "." + column.name() + ": " + failed.getMessage(), failed);
        }
    }

    /** A column that refers to a key of another collation has this one, too: databases do not compare different ones. */
    private String collated(MappedColumn column, String columnType) {
        for (ForeignKey key : table.foreignKeys()) {
            int at = key.columns().indexOf(column);
            Matcher other =
                    COLLATION.matcher(at < 0 ? "" : key.targetColumns().get(at).definition());
            if (other.find()) {
                return COLLATION.matcher(columnType).replaceAll("") + other.group();
            }
        }
        return columnType;
    }

    private List<TableIndex> uniques() {
        List<TableIndex> all = new ArrayList<>(indexes.unnamedUniques());
        table.columns().stream()
                .filter(column -> needsIndex(column) && !column.isUnique())
                .map(TableIndexes::unique)
                .forEach(all::add);
        all.addAll(indexes.uniques());
        return all;
    }

    /** Whether the database numbers the column only when an index begins with it, and none does so yet. */
    private boolean needsIndex(MappedColumn column) {
        return syntax.identityIsIndexed() && isIdentity(column) && !indexes.beginWith(column);
    }

    private String nameOf(TableIndex index) {
        return index.name().isEmpty()
                ? Names.of(dialect, index.unique() ? "uniq" : "idx", table, index.columns())
                : index.name();
    }

    private String columns(List<MappedColumn> columns) {
        return columns.stream().map(column -> dialect.quote(column.name())).collect(Collectors.joining(", "));
    }

    private String indexColumns(TableIndex index) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < index.columns().size(); i++) {
            parts.add(dialect.quote(index.columns().get(i).name())
                    + (index.descending().get(i) ? " DESC" : ""));
        }
        return String.join(", ", parts);
    }
}
