package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Grouping;

/**
 * What is computed of several rows; to be imported statically. As in SQL, NULL takes no part: a mean of no values is NULL, and so
 * are sum, least and greatest value of none, while a count is zero.
 *
 * @since 0.1.0
 */
public final class Aggregates {
    private static final ValueType COUNT = ValueType.plain(Long.class);
    private static final ValueType MEAN = ValueType.plain(Double.class);

    private Aggregates() {}

    /**
     * The number of rows.
     *
     * @return the aggregate
     */
    public static RowCount count() {
        return new RowCount();
    }

    /**
     * The number of values that are not NULL.
     *
     * @param operand what is counted
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> NumberAggregate<R, Long> count(Expression<R, ?> operand) {
        return new NumberAggregate<>(AggregateNodes.of(Grouping.Function.COUNT, operand, COUNT));
    }

    /**
     * The number of different values that are not NULL.
     *
     * @param operand what is counted
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> NumberAggregate<R, Long> countDistinct(Expression<R, ?> operand) {
        return count(operand).distinct();
    }

    /**
     * The sum, of the type of its operand; what does not fit it is an error when it is read.
     *
     * @param operand what is added up
     * @param <R> the model
     * @param <N> the type of the number
     * @return the aggregate
     */
    public static <R, N extends Number> NumberAggregate<R, N> sum(NumberExpression<R, N> operand) {
        return new NumberAggregate<>(AggregateNodes.of(Grouping.Function.SUM, operand));
    }

    /**
     * The mean.
     *
     * @param operand what it is computed of
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> NumberAggregate<R, Double> avg(NumberExpression<R, ?> operand) {
        return new NumberAggregate<>(AggregateNodes.of(Grouping.Function.AVG, operand, MEAN));
    }

    /**
     * The least value, NULL when there is none.
     *
     * @param operand what is compared
     * @param <R> the model
     * @param <N> the type of the value
     * @return the aggregate
     */
    public static <R, N extends Number> NumberAggregate<R, N> min(NumberExpression<R, N> operand) {
        return new NumberAggregate<>(AggregateNodes.of(Grouping.Function.MIN, operand));
    }

    /**
     * The least value, NULL when there is none.
     *
     * @param operand what is compared
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> TextAggregate<R> min(TextExpression<R> operand) {
        return new TextAggregate<>(AggregateNodes.of(Grouping.Function.MIN, operand));
    }

    /**
     * The least value, NULL when there is none.
     *
     * @param operand what is compared
     * @param <R> the model
     * @param <V> the type of the value
     * @return the aggregate
     */
    public static <R, V> TemporalAggregate<R, V> min(TemporalExpression<R, V> operand) {
        return new TemporalAggregate<>(AggregateNodes.of(Grouping.Function.MIN, operand));
    }

    /**
     * The least value, NULL when there is none.
     *
     * @param operand what is compared
     * @param <R> the model
     * @param <V> the type of the value
     * @return the aggregate
     */
    public static <R, V> ComparableAggregate<R, V> min(ComparableExpression<R, V> operand) {
        return new ComparableAggregate<>(AggregateNodes.of(Grouping.Function.MIN, operand));
    }

    /**
     * The greatest value, NULL when there is none.
     *
     * @param operand what is compared
     * @param <R> the model
     * @param <N> the type of the value
     * @return the aggregate
     */
    public static <R, N extends Number> NumberAggregate<R, N> max(NumberExpression<R, N> operand) {
        return new NumberAggregate<>(AggregateNodes.of(Grouping.Function.MAX, operand));
    }

    /**
     * The greatest value, NULL when there is none.
     *
     * @param operand what is compared
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> TextAggregate<R> max(TextExpression<R> operand) {
        return new TextAggregate<>(AggregateNodes.of(Grouping.Function.MAX, operand));
    }

    /**
     * The greatest value, NULL when there is none.
     *
     * @param operand what is compared
     * @param <R> the model
     * @param <V> the type of the value
     * @return the aggregate
     */
    public static <R, V> TemporalAggregate<R, V> max(TemporalExpression<R, V> operand) {
        return new TemporalAggregate<>(AggregateNodes.of(Grouping.Function.MAX, operand));
    }

    /**
     * The greatest value, NULL when there is none.
     *
     * @param operand what is compared
     * @param <R> the model
     * @param <V> the type of the value
     * @return the aggregate
     */
    public static <R, V> ComparableAggregate<R, V> max(ComparableExpression<R, V> operand) {
        return new ComparableAggregate<>(AggregateNodes.of(Grouping.Function.MAX, operand));
    }

    /**
     * What an aggregate function of the user's database computes, by its name. {@code filter} is written as the database has it; where it
     * has none, the first argument becomes NULL in the rows that do not fulfil it.
     *
     * @param name letters, digits and underscores, with dots between the parts of a qualified name; the query is refused with
     *     {@link duo.api.error.InvalidQueryException} otherwise
     * @param type the type of the result
     * @param first the first argument; a value is given by {@link Fn#value}
     * @param rest further arguments
     * @param <R> the model
     * @param <V> the type of the result
     * @return the aggregate
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, V> ComparableAggregate<R, V> call(
            String name, Class<V> type, Expression<R, ?> first, Expression<? super R, ?>... rest) {
        return new ComparableAggregate<>(AggregateNodes.call(name, Literal.typeOf(type), first, rest));
    }

    /**
     * What an aggregate function gives that gives text, as {@link #call}.
     *
     * @param name the name
     * @param first the first argument
     * @param rest further arguments
     * @param <R> the model
     * @return the aggregate
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> TextAggregate<R> callText(String name, Expression<R, ?> first, Expression<? super R, ?>... rest) {
        return new TextAggregate<>(AggregateNodes.call(name, Calls.TEXT, first, rest));
    }

    /**
     * What an aggregate function gives that gives a number, as {@link #call}.
     *
     * @param name the name
     * @param type the type of the number
     * @param first the first argument
     * @param rest further arguments
     * @param <R> the model
     * @param <N> the type of the number
     * @return the aggregate
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R, N extends Number> NumberAggregate<R, N> callNumber(
            String name, Class<N> type, Expression<R, ?> first, Expression<? super R, ?>... rest) {
        return new NumberAggregate<>(AggregateNodes.call(name, Literal.typeOf(type), first, rest));
    }

    /**
     * What rows are grouped by, as a value of the group.
     *
     * @param key one of the expressions that {@code groupBy(..)} was given
     * @param <R> the model
     * @param <N> the type of the value
     * @return the expression
     */
    public static <R, N extends Number> NumberExpression<Group<R>, N> group(NumberExpression<R, N> key) {
        return new NumberExpression.Computed<>(AggregateNodes.key(key), key.type());
    }

    /**
     * What rows are grouped by, as a value of the group.
     *
     * @param key one of the expressions that {@code groupBy(..)} was given
     * @param <R> the model
     * @return the expression
     */
    public static <R> TextExpression<Group<R>> group(TextExpression<R> key) {
        return new TextExpression.Computed<>(AggregateNodes.key(key), key.type());
    }

    /**
     * What rows are grouped by, as a value of the group.
     *
     * @param key one of the expressions that {@code groupBy(..)} was given
     * @param <R> the model
     * @param <V> the type of the value
     * @return the expression
     */
    public static <R, V> TemporalExpression<Group<R>, V> group(TemporalExpression<R, V> key) {
        return new TemporalExpression.Computed<>(AggregateNodes.key(key), key.type());
    }

    /**
     * What rows are grouped by, as a value of the group.
     *
     * @param key one of the expressions that {@code groupBy(..)} was given
     * @param <R> the model
     * @return the expression
     */
    public static <R> BooleanExpression<Group<R>> group(BooleanExpression<R> key) {
        return new BooleanExpression.Computed<>(AggregateNodes.key(key), key.type());
    }

    /**
     * What rows are grouped by, as a value of the group.
     *
     * @param key one of the expressions that {@code groupBy(..)} was given
     * @param <R> the model
     * @param <V> the type of the value
     * @return the expression
     */
    public static <R, V> ComparableExpression<Group<R>, V> group(ComparableExpression<R, V> key) {
        return new ComparableExpression.Computed<>(AggregateNodes.key(key), key.type());
    }

    /**
     * What rows are grouped by, as a value of the group.
     *
     * @param key one of the expressions that {@code groupBy(..)} was given
     * @param <R> the model
     * @param <V> the type of the value
     * @return the expression
     */
    public static <R, V> Expression<Group<R>, V> group(Expression<R, V> key) {
        return new Expression.Computed<>(AggregateNodes.key(key), key.type());
    }
}
