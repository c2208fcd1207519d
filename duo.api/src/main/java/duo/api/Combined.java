package duo.api;

import duo.api.expr.Expression;

/**
 * The rows of several queries as those of one: {@code staff.union(guests).orderBy(User_.name.asc())}. Immutable and thread-safe.
 *
 * <p>Conditions belong to the queries that are combined. Orders and values are made of what the first query selects; anything else
 * is refused with {@link duo.api.error.InvalidQueryException}. Without an order the rows come in any.
 *
 * @param <M> what orders and values are about: the model of the first query, or groups of it
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public interface Combined<M, R>
        extends Ordered<M, Combined<M, R>>,
                Fetch<R>,
                Subquery<R>,
                Combining<R, Combined<M, R>>,
                Selecting<M, Combined<M, Row>> {

    /**
     * Gives one value for each row.
     *
     * @param expression the expression, of what the first query selects
     * @param <V> the type of the value
     * @return a new query
     */
    <V> Combined<M, V> valuesList(Expression<? super M, V> expression);
}
