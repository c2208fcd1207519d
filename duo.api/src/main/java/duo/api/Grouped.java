package duo.api;

import duo.api.expr.Expression;
import duo.api.expr.Group;

/**
 * Rows in groups of equal values: {@code users.groupBy(User_.city).having(count().ge(2)).values(group(User_.city), count())}.
 * Immutable and thread-safe; its calls send nothing.
 *
 * <p>The query that {@code values(..)} gives is about groups: its conditions filter groups as {@code having(..)} does, its orders
 * are by keys and aggregates, and {@code count()} counts groups.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public interface Grouped<M> extends Having<M, Grouped<M>>, Selecting<Group<M>, Select<Group<M>, Row>> {

    /**
     * Gives one value of each group in place of rows of values.
     *
     * @param expression a key or an aggregate
     * @param <V> the type of the value
     * @return a new query
     */
    <V> Select<Group<M>, V> valuesList(Expression<? super Group<M>, V> expression);
}
