package duo.api;

import duo.api.expr.Expression;
import java.util.List;

/**
 * The calls that add computed values to the models of a query. Nothing is sent. Conditions and orders take the expressions
 * themselves, whether they are selected or not.
 *
 * @param <M> the model
 * @param <S> the query of models with values
 * @since 0.1.0
 */
public interface Annotating<M, S> {

    /**
     * Gives each model with computed values, by one statement.
     *
     * @param first what is computed of each row
     * @return a new query
     */
    default S annotate(Expression<? super M, ?> first) {
        return annotateAll(List.of(first));
    }

    /**
     * Gives each model with computed values, by one statement.
     *
     * @param first what is computed of each row
     * @param second what is computed of each row
     * @return a new query
     */
    default S annotate(Expression<? super M, ?> first, Expression<? super M, ?> second) {
        return annotateAll(List.of(first, second));
    }

    /**
     * Gives each model with computed values, by one statement.
     *
     * @param first what is computed of each row
     * @param second what is computed of each row
     * @param third what is computed of each row
     * @return a new query
     */
    default S annotate(
            Expression<? super M, ?> first, Expression<? super M, ?> second, Expression<? super M, ?> third) {
        return annotateAll(List.of(first, second, third));
    }

    /**
     * Gives each model with computed values, by one statement.
     *
     * @param first what is computed of each row
     * @param second what is computed of each row
     * @param third what is computed of each row
     * @param fourth what is computed of each row
     * @return a new query
     */
    default S annotate(
            Expression<? super M, ?> first,
            Expression<? super M, ?> second,
            Expression<? super M, ?> third,
            Expression<? super M, ?> fourth) {
        return annotateAll(List.of(first, second, third, fourth));
    }

    /**
     * Gives each model with computed values, by one statement.
     *
     * @param expressions what is computed of each row, one or more
     * @return a new query
     * @throws IllegalArgumentException if there are none
     * @throws duo.api.error.InvalidQueryException if two have the same alias
     */
    S annotateAll(List<? extends Expression<? super M, ?>> expressions);
}
