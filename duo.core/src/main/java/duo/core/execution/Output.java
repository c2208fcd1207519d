package duo.core.execution;

import duo.api.expr.Expression;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import org.jspecify.annotations.Nullable;

/**
 * One value that a query gives for each row.
 *
 * @param node what is selected
 * @param name its name: the alias, or the property of a column
 * @param type the type of the value
 * @param column the column whose value it is, or null for a computed one
 */
public record Output(
        Node node, String name, ValueType type, @Nullable MappedColumn column) {

    /** A column of the model. */
    public static Output of(MappedColumn column) {
        return new Output(new Node.Column(column), column.property(), column.type(), column);
    }

    /**
     * An expression.
     *
     * @param expression the expression
     * @param position its position, counted from 1, which names it when nothing else does
     * @return the output
     */
    public static Output of(Expression<?, ?> expression, int position) {
        Node node = expression.node();
        Node plain = node.unnamed() instanceof Grouping.Key key ? key.node().unnamed() : node.unnamed();
        @Nullable MappedColumn column = plain instanceof Node.Column selected ? selected.column() : null;
        if (node instanceof Node.Named named) {
            return new Output(node, named.name(), expression.type(), column);
        }
        return column == null
                ? new Output(node, "column" + position, expression.type(), null)
                : new Output(node, column.property(), expression.type(), column);
    }

    /** The same value by another node. */
    public Output with(Node other) {
        return new Output(other, name, type, column);
    }

    /** What an error calls it. */
    public String title() {
        return column == null ? name : column.name();
    }
}
