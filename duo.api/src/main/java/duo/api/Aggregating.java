package duo.api;

import duo.api.expr.Expression;
import duo.api.expr.Group;
import java.util.List;

/**
 * The calls that compute values of all rows of a query: {@code users.aggregate(count(), avg(User_.age))}. Each sends one
 * statement. A limit, an offset and {@code distinct()} are honoured: then the rows that the query would give are computed with.
 *
 * @param <M> the model
 * @param <A> the row of values, or its future
 * @since 0.1.0
 */
public interface Aggregating<M, A> {

    /**
     * Computes values of all rows.
     *
     * @param first an aggregate
     * @return the values
     */
    default A aggregate(Expression<? super Group<M>, ?> first) {
        return aggregateAll(List.of(first));
    }

    /**
     * Computes values of all rows.
     *
     * @param first an aggregate
     * @param second an aggregate
     * @return the values
     */
    default A aggregate(Expression<? super Group<M>, ?> first, Expression<? super Group<M>, ?> second) {
        return aggregateAll(List.of(first, second));
    }

    /**
     * Computes values of all rows.
     *
     * @param first an aggregate
     * @param second an aggregate
     * @param third an aggregate
     * @return the values
     */
    default A aggregate(
            Expression<? super Group<M>, ?> first,
            Expression<? super Group<M>, ?> second,
            Expression<? super Group<M>, ?> third) {
        return aggregateAll(List.of(first, second, third));
    }

    /**
     * Computes values of all rows.
     *
     * @param first an aggregate
     * @param second an aggregate
     * @param third an aggregate
     * @param fourth an aggregate
     * @return the values
     */
    default A aggregate(
            Expression<? super Group<M>, ?> first,
            Expression<? super Group<M>, ?> second,
            Expression<? super Group<M>, ?> third,
            Expression<? super Group<M>, ?> fourth) {
        return aggregateAll(List.of(first, second, third, fourth));
    }

    /**
     * Computes values of all rows.
     *
     * @param first an aggregate
     * @param second an aggregate
     * @param third an aggregate
     * @param fourth an aggregate
     * @param fifth an aggregate
     * @return the values
     */
    default A aggregate(
            Expression<? super Group<M>, ?> first,
            Expression<? super Group<M>, ?> second,
            Expression<? super Group<M>, ?> third,
            Expression<? super Group<M>, ?> fourth,
            Expression<? super Group<M>, ?> fifth) {
        return aggregateAll(List.of(first, second, third, fourth, fifth));
    }

    /**
     * Computes values of all rows.
     *
     * @param first an aggregate
     * @param second an aggregate
     * @param third an aggregate
     * @param fourth an aggregate
     * @param fifth an aggregate
     * @param sixth an aggregate
     * @return the values
     */
    default A aggregate(
            Expression<? super Group<M>, ?> first,
            Expression<? super Group<M>, ?> second,
            Expression<? super Group<M>, ?> third,
            Expression<? super Group<M>, ?> fourth,
            Expression<? super Group<M>, ?> fifth,
            Expression<? super Group<M>, ?> sixth) {
        return aggregateAll(List.of(first, second, third, fourth, fifth, sixth));
    }

    /**
     * Computes values of all rows.
     *
     * @param first an aggregate
     * @param second an aggregate
     * @param third an aggregate
     * @param fourth an aggregate
     * @param fifth an aggregate
     * @param sixth an aggregate
     * @param seventh an aggregate
     * @return the values
     */
    default A aggregate(
            Expression<? super Group<M>, ?> first,
            Expression<? super Group<M>, ?> second,
            Expression<? super Group<M>, ?> third,
            Expression<? super Group<M>, ?> fourth,
            Expression<? super Group<M>, ?> fifth,
            Expression<? super Group<M>, ?> sixth,
            Expression<? super Group<M>, ?> seventh) {
        return aggregateAll(List.of(first, second, third, fourth, fifth, sixth, seventh));
    }

    /**
     * Computes values of all rows.
     *
     * @param first an aggregate
     * @param second an aggregate
     * @param third an aggregate
     * @param fourth an aggregate
     * @param fifth an aggregate
     * @param sixth an aggregate
     * @param seventh an aggregate
     * @param eighth an aggregate
     * @return the values
     */
    default A aggregate(
            Expression<? super Group<M>, ?> first,
            Expression<? super Group<M>, ?> second,
            Expression<? super Group<M>, ?> third,
            Expression<? super Group<M>, ?> fourth,
            Expression<? super Group<M>, ?> fifth,
            Expression<? super Group<M>, ?> sixth,
            Expression<? super Group<M>, ?> seventh,
            Expression<? super Group<M>, ?> eighth) {
        return aggregateAll(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * Computes values of all rows.
     *
     * @param aggregates the aggregates, one or more
     * @return the values
     * @throws IllegalArgumentException if there are none
     * @throws duo.api.error.InvalidQueryException if one has an alias that is the name of another, or the query locks rows
     */
    A aggregateAll(List<? extends Expression<? super Group<M>, ?>> aggregates);
}
