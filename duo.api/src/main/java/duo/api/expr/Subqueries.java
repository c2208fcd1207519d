package duo.api.expr;

import duo.api.Subquery;
import duo.api.meta.ValueType;
import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;

/**
 * Queries as values: {@code Subqueries.number(posts.where(..).valuesList(Post_.likes))} can be selected, compared, ordered by and
 * set. To be imported statically or not. The query has one column and gives one row at most; where it gives none, the value is
 * NULL. It becomes part of the same statement, and may speak of the row around it by {@code outer()}.
 *
 * <p>What is computed of all rows of a query is {@link #count}, {@link #sum}, {@link #avg}, {@link #min} and {@link #max}.
 *
 * <p>A query of several rows is an error of the database, apart from SQLite, which takes the first row: say which one is meant by
 * an order and a limit.
 *
 * @since 0.1.0
 */
public final class Subqueries {
    private static final ValueType COUNT = ValueType.plain(Long.class);

    private Subqueries() {}

    /**
     * How many rows a query gives.
     *
     * @param query the query
     * @param <R> the model of the query around it
     * @return the number, never NULL
     */
    public static <R> NumberExpression<R, Long> count(Subquery<?> query) {
        return new NumberExpression.Computed<>(new Nested.Count(query.nested()), COUNT);
    }

    /**
     * The sum of what a query gives; its limit, and that equal values count once, are kept. For a group of its rows use the values
     * of a grouped query.
     *
     * @param query the query, of one column
     * @param <R> the model of the query around it
     * @param <N> the type of the number
     * @return the sum, NULL where the query gives no number
     */
    public static <R, N extends Number> NumberExpression<R, N> sum(Subquery<N> query) {
        return new NumberExpression.Computed<>(aggregated(Grouping.Function.SUM, query, type(query)), type(query));
    }

    /**
     * The mean of what a query gives, as {@link #sum}.
     *
     * @param query the query, of one column
     * @param <R> the model of the query around it
     * @return the mean, NULL where the query gives no number
     */
    public static <R> NumberExpression<R, Double> avg(Subquery<? extends Number> query) {
        return new NumberExpression.Computed<>(aggregated(Grouping.Function.AVG, query, Calls.DOUBLE), Calls.DOUBLE);
    }

    /**
     * The least value that a query gives, as {@link #sum}.
     *
     * @param query the query, of one column with an order
     * @param <R> the model of the query around it
     * @param <V> the type of the value
     * @return the value, NULL where the query gives none
     */
    public static <R, V> ComparableExpression<R, V> min(Subquery<V> query) {
        return new ComparableExpression.Computed<>(aggregated(Grouping.Function.MIN, query, type(query)), type(query));
    }

    /**
     * The greatest value that a query gives, as {@link #sum}.
     *
     * @param query the query, of one column with an order
     * @param <R> the model of the query around it
     * @param <V> the type of the value
     * @return the value, NULL where the query gives none
     */
    public static <R, V> ComparableExpression<R, V> max(Subquery<V> query) {
        return new ComparableExpression.Computed<>(aggregated(Grouping.Function.MAX, query, type(query)), type(query));
    }

    private static Node aggregated(Grouping.Function function, Subquery<?> query, ValueType result) {
        type(query);
        return new Nested.Aggregated(function, query.nested(), result);
    }

    /**
     * The number that a query gives.
     *
     * @param query the query, of one column
     * @param <R> the model of the query around it
     * @param <N> the type of the number
     * @return the value
     */
    public static <R, N extends Number> NumberExpression<R, N> number(Subquery<N> query) {
        return new NumberExpression.Computed<>(node(query), type(query));
    }

    /**
     * The text that a query gives.
     *
     * @param query the query, of one column
     * @param <R> the model of the query around it
     * @return the value
     */
    public static <R> TextExpression<R> text(Subquery<String> query) {
        return new TextExpression.Computed<>(node(query), type(query));
    }

    /**
     * The truth value that a query gives.
     *
     * @param query the query, of one column
     * @param <R> the model of the query around it
     * @return the value
     */
    public static <R> BooleanExpression<R> bool(Subquery<Boolean> query) {
        return new BooleanExpression.Computed<>(node(query), type(query));
    }

    /**
     * The date or time that a query gives.
     *
     * @param query the query, of one column
     * @param <R> the model of the query around it
     * @param <V> the type of the value
     * @return the value
     */
    public static <R, V> TemporalExpression<R, V> temporal(Subquery<V> query) {
        return new TemporalExpression.Computed<>(node(query), type(query));
    }

    /**
     * The value with an order that a query gives.
     *
     * @param query the query, of one column
     * @param <R> the model of the query around it
     * @param <V> the type of the value
     * @return the value
     */
    public static <R, V> ComparableExpression<R, V> comparable(Subquery<V> query) {
        return new ComparableExpression.Computed<>(node(query), type(query));
    }

    /**
     * The value of any other type that a query gives.
     *
     * @param query the query, of one column
     * @param <R> the model of the query around it
     * @param <V> the type of the value
     * @return the value
     */
    public static <R, V> Expression<R, V> value(Subquery<V> query) {
        return new Expression.Computed<>(node(query), type(query));
    }

    private static Node node(Subquery<?> query) {
        return query.nested();
    }

    private static ValueType type(Subquery<?> query) {
        if (query.columnTypes().size() != 1) {
            throw new IllegalArgumentException("A query that is a value has one column, but this one has "
                    + query.columnTypes().size() + "; choose one by valuesList(..)");
        }
        return query.columnTypes().get(0);
    }
}
