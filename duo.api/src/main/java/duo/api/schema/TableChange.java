package duo.api.schema;

import duo.api.meta.MappedColumn;
import java.util.List;

/**
 * One step of the changes of a table. Immutable; made by {@link TableChanges}.
 *
 * @since 0.1.0
 */
public sealed interface TableChange {

    /**
     * The table gets the name that the model has.
     *
     * @param from its name until now, in the schema of the model
     * @since 0.1.0
     */
    record RenameTable(String from) implements TableChange {}

    /**
     * A column gets the name that the model has.
     *
     * @param from its name until now
     * @param column the column
     * @since 0.1.0
     */
    record RenameColumn(String from, MappedColumn column) implements TableChange {}

    /**
     * Columns are added, and the indexes and constraints that hold them.
     *
     * @param columns the columns
     * @since 0.1.0
     */
    record AddColumns(List<MappedColumn> columns) implements TableChange {
        /** Copies. */
        public AddColumns {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column gets the type, the default and the nullability that the model has.
     *
     * @param column the column
     * @since 0.1.0
     */
    record ChangeColumn(MappedColumn column) implements TableChange {}

    /**
     * A column is dropped with its values.
     *
     * @param column its name
     * @since 0.1.0
     */
    record DropColumn(String column) implements TableChange {}

    /**
     * A foreign key, a unique constraint or a check is dropped.
     *
     * @param kind which of them
     * @param constraint its name
     * @since 0.1.0
     */
    record DropConstraint(ConstraintKind kind, String constraint) implements TableChange {}

    /**
     * An index is dropped.
     *
     * @param index its name
     * @since 0.1.0
     */
    record DropIndex(String index) implements TableChange {}
}
