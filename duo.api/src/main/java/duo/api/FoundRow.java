package duo.api;

import duo.api.expr.BooleanExpression;
import duo.api.expr.ComparableExpression;
import duo.api.expr.Expression;
import duo.api.expr.NumberExpression;
import duo.api.expr.TemporalExpression;
import duo.api.expr.TextExpression;
import duo.api.meta.MappedColumn;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import java.util.List;

/**
 * A row that a recursion has found, in the condition of the rows that it leads to. Immutable.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public final class FoundRow<M> {
    /** Creates the row; called by the engine. */
    public FoundRow() {}

    /**
     * A value of the found row.
     *
     * @param expression the value as one of any row
     * @param <V> the type of the value
     * @return the expression
     */
    public <V> Expression<M, V> get(Expression<? super M, V> expression) {
        return expression.outer();
    }

    /**
     * A value of the found row that has an order.
     *
     * @param expression the value as one of any row
     * @param <V> the type of the value
     * @return the expression
     */
    public <V> ComparableExpression<M, V> get(ComparableExpression<? super M, V> expression) {
        return expression.outer();
    }

    /**
     * A number of the found row.
     *
     * @param expression the number as one of any row
     * @param <N> the type of the number
     * @return the expression
     */
    public <N extends Number> NumberExpression<M, N> get(NumberExpression<? super M, N> expression) {
        return expression.outer();
    }

    /**
     * A text of the found row.
     *
     * @param expression the text as one of any row
     * @return the expression
     */
    public TextExpression<M> get(TextExpression<? super M> expression) {
        return expression.outer();
    }

    /**
     * A date or time of the found row.
     *
     * @param expression the date or time as one of any row
     * @param <V> its type
     * @return the expression
     */
    public <V> TemporalExpression<M, V> get(TemporalExpression<? super M, V> expression) {
        return expression.outer();
    }

    /**
     * A truth value of the found row.
     *
     * @param expression the truth value as one of any row
     * @return the expression
     */
    public BooleanExpression<M> get(BooleanExpression<? super M> expression) {
        return expression.outer();
    }

    /**
     * Columns of the found row as a node, for references to it.
     *
     * @param columns the columns that a reference names
     * @return the node
     */
    public Node key(List<MappedColumn> columns) {
        List<Node> parts = columns.stream()
                .<Node>map(column -> new Nested.Outer(new Node.Column(column)))
                .toList();
        return parts.size() == 1 ? parts.getFirst() : new Node.Tuple(parts);
    }
}
