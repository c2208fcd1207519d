package duo.core.schema;

import duo.api.error.ConfigurationException;
import duo.api.meta.ForeignKey;
import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.ColumnSize;
import duo.api.spi.Dialect;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TableAlterations.ColumnForm;
import duo.core.codec.TypeResolver;
import duo.core.sql.ShortNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the columns of a table are in SQL. */
final class ColumnForms {
    private static final Pattern COLLATION =
            Pattern.compile("\\s+COLLATE\\s+(\"[^\"]+\"|\\w+)", Pattern.CASE_INSENSITIVE);

    private final Dialect dialect;
    private final SchemaSyntax syntax;
    private final TypeResolver types;
    private final MappedTable table;
    private final TableIndexes indexes;

    ColumnForms(Dialect dialect, TypeResolver types, MappedTable table, TableIndexes indexes) {
        this.dialect = dialect;
        this.syntax = dialect.schema();
        this.types = types;
        this.table = table;
        this.indexes = indexes;
    }

    /** The sequences that columns take their values from. */
    List<QualifiedName> sequences(List<MappedColumn> columns) {
        return columns.stream()
                .filter(column -> column.generation() == Generation.SEQUENCE)
                .map(this::sequence)
                .toList();
    }

    private QualifiedName sequence(MappedColumn column) {
        String name = column.sequence().isEmpty()
                ? ShortNames.of(table.name() + "_" + column.name() + "_seq", dialect)
                : column.sequence();
        return Names.qualified(dialect, table, name);
    }

    /** What a column is. */
    ColumnForm form(MappedColumn column) {
        String type = columnType(column);
        boolean numbered = isNumbered(column);
        if (numbered) {
            requireKey(column);
        }
        Optional<String> value = numbered ? Optional.empty() : defaultExpression(column);
        String plain = type + value.map(sql -> " DEFAULT " + sql).orElse("") + (column.isNullable() ? "" : " NOT NULL");
        String name = dialect.quote(column.name());
        String text = name + " " + (numbered ? syntax.identity(type) : plain)
                + (column.comment().isEmpty() ? "" : syntax.columnComment(column.comment()));
        return new ColumnForm(name, type, column.isNullable(), value, text);
    }

    private Optional<String> defaultExpression(MappedColumn column) {
        if (column.generation() == Generation.SEQUENCE) {
            return syntax.sequences().map(sequences -> sequences.next(sequence(column)));
        }
        if (!column.serverDefault().isEmpty()) {
            return Optional.of(syntax.defaultExpression(column.serverDefault()));
        }
        return column.defaultValue().isPresent() && hasLiteral(column.type().storage())
                ? Optional.of(syntax.literal(checkedDefault(column)))
                : Optional.empty();
    }

    private Object checkedDefault(MappedColumn column) {
        try {
            types.resolve(column.type()).anyCodec().check(column.defaultValue().orElseThrow());
        } catch (IllegalArgumentException unfit) {
            throw new ConfigurationException(
                    "Column " + table.name() + "." + column.name() + ": its default does not fit: "
                            + unfit.getMessage(),
                    unfit);
        }
        return literal(column);
    }

    private void requireKey(MappedColumn column) {
        if (syntax.identityIsPrimaryKey() && !column.isId()) {
            throw new ConfigurationException(
                    "Column " + table.name() + "." + column.name()
                            + ": this database numbers keys alone; mark the property with @Id too, or give it a value yourself");
        }
    }

    /** Whether the database numbers it by itself; a sequence where there are none is an identity column. */
    boolean isNumbered(MappedColumn column) {
        return column.generation() == Generation.IDENTITY
                || (column.generation() == Generation.SEQUENCE
                        && syntax.sequences().isEmpty());
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
}
