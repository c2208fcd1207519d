package duo.api;

import duo.api.error.InvalidQueryException;
import duo.api.expr.Expression;
import duo.api.expr.JsonColumn;
import duo.api.expr.JsonPath;
import duo.api.expr.NumberColumn;
import duo.api.expr.ValueColumn;
import duo.api.meta.MappedColumn;
import duo.api.relation.Ref;
import duo.api.relation.ToOne;
import duo.api.spi.Node;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assignments of a bulk update. Immutable: each call returns new assignments.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public final class Update<M> {
    private final Map<MappedColumn, Node> assignments;

    private Update(Map<MappedColumn, Node> assignments) {
        this.assignments = Collections.unmodifiableMap(assignments);
    }

    /**
     * No assignments yet.
     *
     * @param <M> the model
     * @return empty assignments
     */
    public static <M> Update<M> empty() {
        return new Update<>(Map.of());
    }

    /**
     * Sets a column to a value.
     *
     * @param column the column
     * @param value the value, or null for NULL
     * @param <V> the type of the value
     * @return new assignments
     */
    public <V> Update<M> set(ValueColumn<? super M, V> column, @Nullable V value) {
        return with(column.column(), column.bind(value));
    }

    /**
     * Sets a column to what an expression gives for the row as it was before the update. MySQL and MariaDB set the columns one
     * after the other instead, so there an expression sees the columns that were named before it as they are set.
     *
     * @param column the column
     * @param expression the expression
     * @param <V> the type of the value
     * @return new assignments
     */
    public <V> Update<M> set(ValueColumn<? super M, V> column, Expression<? super M, ? extends V> expression) {
        return with(column.column(), column.assigned(expression));
    }

    /**
     * Sets a column of JSON to what is at a path in the JSON of the row, as it was before the update as above. It becomes NULL where the
     * path leads nowhere.
     *
     * @param column the column
     * @param path the place; JSON of another shape than the values of the column cannot be read from it
     * @return new assignments
     */
    public Update<M> set(JsonColumn<? super M, ?> column, JsonPath<? super M> path) {
        return with(column.column(), path.asJson().node());
    }

    /**
     * Sets a column of numbers to a whole number.
     *
     * @param column the column
     * @param value the number
     * @param <N> the type of the number
     * @return new assignments
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    public <N extends Number> Update<M> set(NumberColumn<? super M, N> column, long value) {
        return with(column.column(), column.exactly(value));
    }

    /**
     * Sets a reference.
     *
     * @param relation the relation
     * @param reference the reference, or null for NULL
     * @param <T> the model that is referenced
     * @return new assignments
     * @throws IllegalStateException if the referenced model has no key yet
     * @throws InvalidQueryException if the reference is that of a related row
     */
    public <T> Update<M> set(ToOne<? super M, T> relation, @Nullable Ref<? extends @Nullable T> reference) {
        if (relation.steps().size() > 1) {
            throw new InvalidQueryException(relation + " belongs to another row; update the rows of its own model");
        }
        Update<M> update = this;
        List<MappedColumn> columns = relation.columns();
        List<Node.Value> values = relation.bind(reference);
        for (int i = 0; i < columns.size(); i++) {
            update = update.with(columns.get(i), values.get(i));
        }
        return update;
    }

    /**
     * Sets a column to NULL.
     *
     * @param column the column
     * @return new assignments
     */
    public Update<M> setNull(ValueColumn<? super M, ?> column) {
        return with(column.column(), new Node.Value(null, column.type(), false));
    }

    /**
     * Sets a reference to NULL: it refers to nothing.
     *
     * @param relation the relation
     * @return new assignments
     * @throws InvalidQueryException if the reference is that of a related row
     */
    public Update<M> setNull(ToOne<? super M, ?> relation) {
        return set(relation, null);
    }

    /**
     * The assignments in their order.
     *
     * @return an unmodifiable map
     */
    public Map<MappedColumn, Node> assignments() {
        return assignments;
    }

    private Update<M> with(MappedColumn column, Node value) {
        Map<MappedColumn, Node> all = new LinkedHashMap<>(assignments);
        all.put(column, value);
        return new Update<>(all);
    }
}
