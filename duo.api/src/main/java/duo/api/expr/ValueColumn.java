package duo.api.expr;

import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a model; the generated metamodel holds one for each mapped property. Immutable and thread-safe.
 *
 * @param <R> the model
 * @param <V> the type of the property
 * @since 0.1.0
 */
public sealed class ValueColumn<R, V> implements Expression<R, V>
        permits TextColumn, NumberColumn, BooleanColumn, TemporalColumn, ComparableColumn, JsonColumn, ListColumn {
    private final Class<R> model;
    private final MappedColumn column;
    private final Node node;

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public ValueColumn(Class<R> model, MappedColumn column) {
        this.model = Objects.requireNonNull(model, "model");
        this.column = Objects.requireNonNull(column, "column");
        this.node = new Node.Column(column);
    }

    /**
     * The model.
     *
     * @return the class that has the column
     */
    public final Class<R> model() {
        return model;
    }

    /**
     * The mapped column.
     *
     * @return name, type and constraints
     */
    public final MappedColumn column() {
        return column;
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final ValueType type() {
        return column.type();
    }

    @Override
    public final Node.Value bind(@Nullable V value) {
        return new Node.Value(value, column.type(), column.isSecret());
    }

    /**
     * What is written to this column where it is set to an expression: bound values take the form of the column.
     *
     * @param expression the expression
     * @return the node
     * @throws duo.api.error.InvalidQueryException if the expression gives values in another form than the column stores
     */
    public final Node assigned(Expression<?, ? extends V> expression) {
        return Fitting.node(expression, this);
    }

    @Override
    public final String toString() {
        return model.getSimpleName() + "." + column.property();
    }
}
