package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.util.Objects;

/**
 * A number, with overloads for whole-number literals so that {@code User_.id.eq(1)} compiles for a {@code Long} column.
 *
 * @param <R> the model
 * @param <N> the type of the number
 * @since 0.1.0
 */
public interface NumberExpression<R, N extends Number>
        extends ComparableExpression<R, N>, NumberFunctions<R, N>, NumberMembership<R, N> {

    /**
     * The number equals another.
     *
     * @param value the number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Condition<R> eq(long value) {
        return compare(Node.Comparison.EQ, Numbers.exactly(value, type()));
    }

    /**
     * The number differs from another.
     *
     * @param value the number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Condition<R> ne(long value) {
        return compare(Node.Comparison.NE, Numbers.exactly(value, type()));
    }

    /**
     * The number differs from another, where NULL is a value like any other.
     *
     * @param value the number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Condition<R> isDistinctFrom(long value) {
        return isDistinctFrom(Numbers.<N>exactly(value, type()));
    }

    /**
     * The number equals another, where NULL is a value like any other.
     *
     * @param value the number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Condition<R> isNotDistinctFrom(long value) {
        return isNotDistinctFrom(Numbers.<N>exactly(value, type()));
    }

    /**
     * The number is less than another.
     *
     * @param value the number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Condition<R> lt(long value) {
        return compare(Node.Comparison.LT, Numbers.exactly(value, type()));
    }

    /**
     * The number is less than another or equal to it.
     *
     * @param value the number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Condition<R> le(long value) {
        return compare(Node.Comparison.LE, Numbers.exactly(value, type()));
    }

    /**
     * The number is greater than another.
     *
     * @param value the number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Condition<R> gt(long value) {
        return compare(Node.Comparison.GT, Numbers.exactly(value, type()));
    }

    /**
     * The number is greater than another or equal to it.
     *
     * @param value the number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Condition<R> ge(long value) {
        return compare(Node.Comparison.GE, Numbers.exactly(value, type()));
    }

    /**
     * The number lies in a closed range.
     *
     * @param low the lower bound, included
     * @param high the upper bound, included
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a bound
     */
    default Condition<R> between(long low, long high) {
        return new Condition<>(
                new Node.Between(node(), bind(Numbers.exactly(low, type())), bind(Numbers.exactly(high, type()))));
    }

    /**
     * The sum with a number.
     *
     * @param value the number
     * @return the expression
     */
    default NumberExpression<R, N> plus(N value) {
        return computed(Node.Operation.PLUS, bind(value));
    }

    /**
     * The sum with a whole number.
     *
     * @param value the number
     * @return the expression
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default NumberExpression<R, N> plus(long value) {
        return plus(Numbers.<N>exactly(value, type()));
    }

    /**
     * The sum with another expression.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> NumberExpression<S, N> plus(NumberExpression<? super S, N> other) {
        return computed(Node.Operation.PLUS, other.node());
    }

    /**
     * The difference to a number.
     *
     * @param value the number
     * @return the expression
     */
    default NumberExpression<R, N> minus(N value) {
        return computed(Node.Operation.MINUS, bind(value));
    }

    /**
     * The difference to a whole number.
     *
     * @param value the number
     * @return the expression
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default NumberExpression<R, N> minus(long value) {
        return minus(Numbers.<N>exactly(value, type()));
    }

    /**
     * The difference to another expression.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> NumberExpression<S, N> minus(NumberExpression<? super S, N> other) {
        return computed(Node.Operation.MINUS, other.node());
    }

    /**
     * The product with a number.
     *
     * @param value the number
     * @return the expression
     */
    default NumberExpression<R, N> times(N value) {
        return computed(Node.Operation.TIMES, bind(value));
    }

    /**
     * The product with a whole number.
     *
     * @param value the number
     * @return the expression
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default NumberExpression<R, N> times(long value) {
        return times(Numbers.<N>exactly(value, type()));
    }

    /**
     * The product with another expression.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> NumberExpression<S, N> times(NumberExpression<? super S, N> other) {
        return computed(Node.Operation.TIMES, other.node());
    }

    private <S> NumberExpression<S, N> computed(Node.Operation operation, Node right) {
        return new Computed<>(new Node.Arithmetic(operation, node(), right), type());
    }

    /**
     * A whole number as a value of this type.
     *
     * @param value the number
     * @return the node, to be bound
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default Node.Value exactly(long value) {
        return bind(Numbers.exactly(value, type()));
    }

    @Override
    default <S> NumberExpression<S, N> literal(N value) {
        return new Computed<>(bind(Objects.requireNonNull(value, "value")), type());
    }

    /**
     * A whole number of the type of this expression, as {@link #literal(Number)}.
     *
     * @param value the value
     * @param <S> the model of the query in which it stands
     * @return the expression, bound like every value
     * @throws IllegalArgumentException if the type cannot hold the number
     */
    default <S> NumberExpression<S, N> literal(long value) {
        return literal(Numbers.<N>exactly(value, type()));
    }

    @Override
    default NumberExpression<R, N> as(String name) {
        return new Computed<>(named(name), type());
    }

    @Override
    default <S> NumberExpression<S, N> outer() {
        return new Computed<>(new Nested.Outer(node()), type());
    }

    @Override
    default NumberExpression<R, N> coalesce(N value) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), bind(value)), type());
    }

    @Override
    default <S extends R> NumberExpression<S, N> coalesce(Expression<? super S, ? extends N> other) {
        return new Computed<>(Calls.of(SqlFunction.COALESCE, type(), node(), Fitting.node(other, this)), type());
    }

    @Override
    default NumberExpression<R, N> nullIf(N value) {
        return new Computed<>(Calls.of(SqlFunction.NULL_IF, type(), node(), bind(value)), type());
    }

    /**
     * A computed number.
     *
     * @param node what the renderer writes
     * @param type the type of the number
     * @param <R> the model
     * @param <N> the type of the number
     * @since 0.1.0
     */
    record Computed<R, N extends Number>(Node node, ValueType type) implements NumberExpression<R, N> {}
}
