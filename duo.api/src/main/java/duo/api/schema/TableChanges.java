package duo.api.schema;

import duo.api.expr.ValueColumn;
import duo.api.meta.MappedColumn;
import duo.api.relation.ToOne;
import duo.api.spi.WholeText;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be changed about a table so that it becomes the one of a model; see {@link duo.api.Database#alter}. Columns are named as the model
 * has them, and what it has no more by the name in the database. Immutable and thread-safe; sends nothing.
 *
 * <pre>{@code
 * db.alter(User.class, table -> table
 *         .renameColumn("mail", User_.email)
 *         .add(User_.birthday)
 *         .drop("nickname"));
 * }</pre>
 *
 * @param <M> the model
 * @since 0.1.0
 */
public final class TableChanges<M> {
    private static final TableChanges<?> NONE = new TableChanges<>(List.of());

    private final List<TableChange> steps;

    private TableChanges(List<TableChange> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * No changes yet.
     *
     * @param <M> the model
     * @return changes to add to
     */
    @SuppressWarnings("unchecked") // nothing in it is of the model
    public static <M> TableChanges<M> none() {
        return (TableChanges<M>) NONE;
    }

    /**
     * Gives a table the name that the model has. One statement.
     *
     * @param from the name of the table until now, in the schema of the model
     * @return the new change
     * @throws IllegalStateException if there are changes already; the others name the table as the model does
     */
    public TableChanges<M> renameFrom(String from) {
        if (!steps.isEmpty()) {
            throw new IllegalStateException("renameFrom(..) comes before all other changes: " + steps);
        }
        return with(new TableChange.RenameTable(name(from, "table")));
    }

    /**
     * Gives a column the name that the model has; what else it is stays. One statement.
     *
     * @param from the name of the column until now
     * @param column the column
     * @return these changes and the new one
     */
    public TableChanges<M> renameColumn(String from, ValueColumn<M, ?> column) {
        return with(new TableChange.RenameColumn(name(from, "column"), column.column()));
    }

    /**
     * Adds a column with its type, default and comment. The constraints and indexes of the model that hold it, and the checks that speak of it, follow
     * when all changes are made, one statement each. Rows that are there get the default, else NULL.
     *
     * @param column the column, not one of the primary key; one that may not be NULL needs a default in the database where the table has rows, and
     *     on SQLite a default that is a constant
     * @return these changes and the new one
     */
    public TableChanges<M> add(ValueColumn<M, ?> column) {
        return with(new TableChange.AddColumns(List.of(column.column())));
    }

    /**
     * Adds a reference: its columns, the foreign key, and the index of it unless others do.
     *
     * @param reference the reference; one that may not be NULL can be added to a table without rows, except on MySQL and MariaDB, which would
     *     make up keys for rows that are there, so that Duo refuses it; add it as one that takes NULL there, fill it, and change it
     * @return these changes and the new one
     */
    public TableChanges<M> add(ToOne<M, ?> reference) {
        return with(new TableChange.AddColumns(reference.columns()));
    }

    /**
     * Gives a column the type, the default and the nullability that the model has. The values stay, as far as the database can make the
     * new type of them; no text is cut, and decimals and times are rounded where the new type has fewer digits. One statement, on some
     * databases up to four. SQL Server refuses a column that an index, a constraint or a key holds, and MySQL and MariaDB one of a foreign key; drop
     * these before, and make them anew.
     *
     * @param column the column, not numbered by the database
     * @return these changes and the new one
     */
    public TableChanges<M> change(ValueColumn<M, ?> column) {
        return with(new TableChange.ChangeColumn(column.column()));
    }

    /**
     * Drops a column with its values. Constraints and indexes that hold it are to be dropped before, unless the database does so by itself.
     *
     * @param column the name of the column in the database
     * @return these changes and the new one
     */
    public TableChanges<M> drop(String column) {
        return with(new TableChange.DropColumn(name(column, "column")));
    }

    /**
     * Drops a foreign key. One statement.
     *
     * @param constraint its name in the database
     * @return these changes and the new one
     */
    public TableChanges<M> dropForeignKey(String constraint) {
        return dropConstraint(ConstraintKind.FOREIGN_KEY, constraint);
    }

    /**
     * Drops a unique constraint, or the unique index that Duo makes where a constraint would not let several rows have NULL. One statement.
     *
     * @param constraint its name in the database
     * @return these changes and the new one
     */
    public TableChanges<M> dropUnique(String constraint) {
        return dropConstraint(ConstraintKind.UNIQUE, constraint);
    }

    /**
     * Drops a check. One statement.
     *
     * @param constraint its name in the database
     * @return these changes and the new one
     */
    public TableChanges<M> dropCheck(String constraint) {
        return dropConstraint(ConstraintKind.CHECK, constraint);
    }

    private TableChanges<M> dropConstraint(ConstraintKind kind, String constraint) {
        return with(new TableChange.DropConstraint(kind, name(constraint, "constraint")));
    }

    /**
     * Drops an index. One statement.
     *
     * @param index its name in the database
     * @return these changes and the new one
     */
    public TableChanges<M> dropIndex(String index) {
        return with(new TableChange.DropIndex(name(index, "index")));
    }

    /**
     * The changes in the order in which they were named.
     *
     * @return the changes
     */
    public List<TableChange> steps() {
        return steps;
    }

    /**
     * The columns that are added.
     *
     * @return the columns, in the order in which they were named
     */
    public List<MappedColumn> added() {
        return steps.stream()
                .filter(TableChange.AddColumns.class::isInstance)
                .flatMap(step -> ((TableChange.AddColumns) step).columns().stream())
                .toList();
    }

    private static String name(String name, String of) {
        return WholeText.name(name, "name of a " + of);
    }

    private TableChanges<M> with(TableChange step) {
        List<TableChange> all = new ArrayList<>(steps);
        all.add(step);
        return new TableChanges<>(all);
    }

    /** The changes. */
    @Override
    public String toString() {
        return steps.toString();
    }
}
