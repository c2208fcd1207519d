package duo.api;

import duo.api.expr.Expression;
import java.util.List;

/**
 * The calls that put the rows of a query into groups of equal values. Nothing is sent.
 *
 * @param <M> the model
 * @param <G> the groups
 * @since 0.1.0
 */
public interface Groupable<M, G> {

    /**
     * Puts rows with equal values into one group.
     *
     * @param first what the rows are grouped by
     * @return the groups
     */
    default G groupBy(Expression<? super M, ?> first) {
        return groupByAll(List.of(first));
    }

    /**
     * Puts rows with equal values into one group.
     *
     * @param first what the rows are grouped by
     * @param second what the rows are grouped by
     * @return the groups
     */
    default G groupBy(Expression<? super M, ?> first, Expression<? super M, ?> second) {
        return groupByAll(List.of(first, second));
    }

    /**
     * Puts rows with equal values into one group.
     *
     * @param first what the rows are grouped by
     * @param second what the rows are grouped by
     * @param third what the rows are grouped by
     * @return the groups
     */
    default G groupBy(Expression<? super M, ?> first, Expression<? super M, ?> second, Expression<? super M, ?> third) {
        return groupByAll(List.of(first, second, third));
    }

    /**
     * Puts rows with equal values into one group.
     *
     * @param first what the rows are grouped by
     * @param second what the rows are grouped by
     * @param third what the rows are grouped by
     * @param fourth what the rows are grouped by
     * @return the groups
     */
    default G groupBy(
            Expression<? super M, ?> first,
            Expression<? super M, ?> second,
            Expression<? super M, ?> third,
            Expression<? super M, ?> fourth) {
        return groupByAll(List.of(first, second, third, fourth));
    }

    /**
     * Puts rows with equal values into one group.
     *
     * @param keys what the rows are grouped by, one or more
     * @return the groups
     * @throws IllegalArgumentException if there are none
     * @throws duo.api.error.InvalidQueryException if the query has a limit, an offset or {@code distinct()}, or two keys
     *     have the same alias
     */
    G groupByAll(List<? extends Expression<? super M, ?>> keys);
}
