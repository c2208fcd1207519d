package duo.api.expr;

import duo.api.Subquery;
import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.Objects;

/**
 * A value with an order: greater, less and ranges.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public interface ComparableExpression<R, V> extends Expression<R, V> {

    /**
     * The value is less than another.
     *
     * @param value the bound, not included
     * @return the condition
     */
    default Condition<R> lt(V value) {
        return compare(Node.Comparison.LT, value);
    }

    /**
     * The value is less than another or equal to it.
     *
     * @param value the bound, included
     * @return the condition
     */
    default Condition<R> le(V value) {
        return compare(Node.Comparison.LE, value);
    }

    /**
     * The value is greater than another.
     *
     * @param value the bound, not included
     * @return the condition
     */
    default Condition<R> gt(V value) {
        return compare(Node.Comparison.GT, value);
    }

    /**
     * The value is greater than another or equal to it.
     *
     * @param value the bound, included
     * @return the condition
     */
    default Condition<R> ge(V value) {
        return compare(Node.Comparison.GE, value);
    }

    /**
     * The value is less than that of another expression.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the condition
     */
    default <S extends R> Condition<S> lt(Expression<? super S, ? extends V> other) {
        return new Condition<>(new Node.Compare(Node.Comparison.LT, node(), Fitting.node(other, this)));
    }

    /**
     * The value is less than that of another expression or equal to it.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the condition
     */
    default <S extends R> Condition<S> le(Expression<? super S, ? extends V> other) {
        return new Condition<>(new Node.Compare(Node.Comparison.LE, node(), Fitting.node(other, this)));
    }

    /**
     * The value is greater than that of another expression.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the condition
     */
    default <S extends R> Condition<S> gt(Expression<? super S, ? extends V> other) {
        return new Condition<>(new Node.Compare(Node.Comparison.GT, node(), Fitting.node(other, this)));
    }

    /**
     * The value is greater than that of another expression or equal to it.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the condition
     */
    default <S extends R> Condition<S> ge(Expression<? super S, ? extends V> other) {
        return new Condition<>(new Node.Compare(Node.Comparison.GE, node(), Fitting.node(other, this)));
    }

    /**
     * The value is less than that of a query of one row and one column; not fulfilled where it gives no row.
     *
     * @param query the query
     * @return the condition
     */
    default Condition<R> lt(Subquery<? extends V> query) {
        return new Condition<>(new Node.Compare(Node.Comparison.LT, node(), query.nested()));
    }

    /**
     * The value is not greater than that of a query of one row and one column; not fulfilled where it gives no row.
     *
     * @param query the query
     * @return the condition
     */
    default Condition<R> le(Subquery<? extends V> query) {
        return new Condition<>(new Node.Compare(Node.Comparison.LE, node(), query.nested()));
    }

    /**
     * The value is greater than that of a query of one row and one column; not fulfilled where it gives no row.
     *
     * @param query the query
     * @return the condition
     */
    default Condition<R> gt(Subquery<? extends V> query) {
        return new Condition<>(new Node.Compare(Node.Comparison.GT, node(), query.nested()));
    }

    /**
     * The value is not less than that of a query of one row and one column; not fulfilled where it gives no row.
     *
     * @param query the query
     * @return the condition
     */
    default Condition<R> ge(Subquery<? extends V> query) {
        return new Condition<>(new Node.Compare(Node.Comparison.GE, node(), query.nested()));
    }

    /**
     * The value lies in a closed range.
     *
     * @param low the lower bound, included
     * @param high the upper bound, included
     * @return the condition
     */
    default Condition<R> between(V low, V high) {
        return new Condition<>(new Node.Between(
                node(), bind(Objects.requireNonNull(low, "low")), bind(Objects.requireNonNull(high, "high"))));
    }

    /**
     * The value lies between two others, these included.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @param <S> the model of all
     * @return the condition
     */
    default <S extends R> Condition<S> between(
            Expression<? super S, ? extends V> low, Expression<? super S, ? extends V> high) {
        return new Condition<>(new Node.Between(node(), Fitting.node(low, this), Fitting.node(high, this)));
    }

    @Override
    default <S> ComparableExpression<S, V> literal(V value) {
        return new Computed<>(bind(Objects.requireNonNull(value, "value")), type());
    }

    @Override
    default ComparableExpression<R, V> as(String name) {
        return new Computed<>(named(name), type());
    }

    @Override
    default <S> ComparableExpression<S, V> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
    }

    @Override
    default ComparableExpression<R, V> coalesce(V value) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), bind(value)), type());
    }

    @Override
    default <S extends R> ComparableExpression<S, V> coalesce(Expression<? super S, ? extends V> other) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), Fitting.node(other, this)), type());
    }

    @Override
    default ComparableExpression<R, V> nullIf(V value) {
        return new Computed<>(Calls.of(SqlFunction.NULL_IF, type(), node(), bind(value)), type());
    }

    /**
     * A computed value with an order.
     *
     * @param node what the renderer writes
     * @param type the type of the value
     * @param <R> the model
     * @param <V> the type of the value
     * @since 0.1.0
     */
    record Computed<R, V>(Node node, ValueType type) implements ComparableExpression<R, V> {}
}
