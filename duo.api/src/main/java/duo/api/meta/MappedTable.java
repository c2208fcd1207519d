package duo.api.meta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mapped table with its columns in the order of the model, its keys and its constraints. Immutable.
 *
 * @since 0.1.0
 */
public final class MappedTable {
    private final String schema;
    private final String name;
    private final List<MappedColumn> columns;
    private final List<ForeignKey> foreignKeys;
    private final List<TableIndex> indexes;
    private final List<TableCheck> checks;
    private final List<DefaultOrder> defaultOrder;
    private final String comment;
    private final List<MappedColumn> ids;
    private final Map<String, MappedColumn> byProperty;
    private final @Nullable MappedColumn version;

    /**
     * An index or unique constraint.
     *
     * @param name the name, or empty for the default
     * @param columns the columns in order
     * @param descending for each column whether it is kept in descending order
     * @param unique whether it enforces uniqueness
     * @param constraint whether it is declared as a unique constraint of the table rather than as an index
     * @since 0.1.0
     */
    public record TableIndex(
            String name, List<MappedColumn> columns, List<Boolean> descending, boolean unique, boolean constraint) {}

    /**
     * A check constraint.
     *
     * @param name the name, or empty for the default
     * @param sql the condition
     * @since 0.1.0
     */
    public record TableCheck(String name, String sql) {}

    /**
     * One step of the default order.
     *
     * @param column the column
     * @param descending whether the order is descending
     * @since 0.1.0
     */
    public record DefaultOrder(MappedColumn column, boolean descending) {}

    /**
     * Creates a table; called by generated code.
     *
     * @param schema the schema, or empty for the default one
     * @param name the name
     * @param columns the columns in the order of the model
     * @param foreignKeys the foreign keys
     * @param indexes the indexes and unique constraints over one or several columns
     * @param checks the check constraints
     * @param defaultOrder the default order of queries
     * @param comment the comment, or empty
     */
    public MappedTable(
            String schema,
            String name,
            List<MappedColumn> columns,
            List<ForeignKey> foreignKeys,
            List<TableIndex> indexes,
            List<TableCheck> checks,
            List<DefaultOrder> defaultOrder,
            String comment) {
        this.schema = schema;
        this.name = name;
        this.columns = List.copyOf(columns);
        this.foreignKeys = List.copyOf(foreignKeys);
        this.indexes = List.copyOf(indexes);
        this.checks = List.copyOf(checks);
        this.defaultOrder = List.copyOf(defaultOrder);
        this.comment = comment;
        this.ids = this.columns.stream().filter(MappedColumn::isId).toList();
        this.byProperty = this.columns.stream()
                .collect(Collectors.toUnmodifiableMap(MappedColumn::property, Function.identity()));
        this.version = this.columns.stream()
                .filter(MappedColumn::isVersion)
                .findFirst()
                .orElse(null);
    }

    /**
     * The schema.
     *
     * @return the name, or empty for the default schema of the connection
     */
    public String schema() {
        return schema;
    }

    /**
     * The name of the table.
     *
     * @return the name, unquoted
     */
    public String name() {
        return name;
    }

    /**
     * The columns in the order of the model.
     *
     * @return an unmodifiable list
     */
    public List<MappedColumn> columns() {
        return columns;
    }

    /**
     * The key columns in the order of the model.
     *
     * @return an unmodifiable list, never empty
     */
    public List<MappedColumn> ids() {
        return ids;
    }

    /**
     * The version column.
     *
     * @return the column, or empty when rows have no version
     */
    public Optional<MappedColumn> version() {
        return Optional.ofNullable(version);
    }

    /**
     * The foreign keys.
     *
     * @return an unmodifiable list, in the order of their columns
     */
    public List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    /**
     * The indexes and unique constraints declared on the table.
     *
     * @return an unmodifiable list
     */
    public List<TableIndex> indexes() {
        return indexes;
    }

    /**
     * The check constraints.
     *
     * @return an unmodifiable list
     */
    public List<TableCheck> checks() {
        return checks;
    }

    /**
     * The default order of queries that name none.
     *
     * @return an unmodifiable list, empty for none
     */
    public List<DefaultOrder> defaultOrder() {
        return defaultOrder;
    }

    /**
     * The comment.
     *
     * @return the text, or empty
     */
    public String comment() {
        return comment;
    }

    /**
     * The column of a property.
     *
     * @param property the name of the property
     * @return the column, or empty when there is none of that name
     */
    public Optional<MappedColumn> column(String property) {
        return Optional.ofNullable(byProperty.get(property));
    }

    /**
     * The position of a column in {@link #columns()}.
     *
     * @param column a column of this table
     * @return the position, counted from 0
     * @throws IllegalArgumentException if the column is not of this table
     */
    public int indexOf(MappedColumn column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("Column " + column + " is not of table " + name);
        }
        return index;
    }

    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
