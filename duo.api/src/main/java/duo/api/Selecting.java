package duo.api;

import duo.api.expr.Expression;
import java.util.List;

/**
 * The calls that choose what a query gives for each row in place of the model. Nothing is sent.
 *
 * @param <T> what the expressions are about: the model, or groups of it
 * @param <S> the query of rows
 * @since 0.1.0
 */
public interface Selecting<T, S> {

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param first an expression
     * @return a new query
     */
    default S values(Expression<? super T, ?> first) {
        return valuesAll(List.of(first));
    }

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param first an expression
     * @param second an expression
     * @return a new query
     */
    default S values(Expression<? super T, ?> first, Expression<? super T, ?> second) {
        return valuesAll(List.of(first, second));
    }

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param first an expression
     * @param second an expression
     * @param third an expression
     * @return a new query
     */
    default S values(Expression<? super T, ?> first, Expression<? super T, ?> second, Expression<? super T, ?> third) {
        return valuesAll(List.of(first, second, third));
    }

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param first an expression
     * @param second an expression
     * @param third an expression
     * @param fourth an expression
     * @return a new query
     */
    default S values(
            Expression<? super T, ?> first,
            Expression<? super T, ?> second,
            Expression<? super T, ?> third,
            Expression<? super T, ?> fourth) {
        return valuesAll(List.of(first, second, third, fourth));
    }

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param first an expression
     * @param second an expression
     * @param third an expression
     * @param fourth an expression
     * @param fifth an expression
     * @return a new query
     */
    default S values(
            Expression<? super T, ?> first,
            Expression<? super T, ?> second,
            Expression<? super T, ?> third,
            Expression<? super T, ?> fourth,
            Expression<? super T, ?> fifth) {
        return valuesAll(List.of(first, second, third, fourth, fifth));
    }

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param first an expression
     * @param second an expression
     * @param third an expression
     * @param fourth an expression
     * @param fifth an expression
     * @param sixth an expression
     * @return a new query
     */
    default S values(
            Expression<? super T, ?> first,
            Expression<? super T, ?> second,
            Expression<? super T, ?> third,
            Expression<? super T, ?> fourth,
            Expression<? super T, ?> fifth,
            Expression<? super T, ?> sixth) {
        return valuesAll(List.of(first, second, third, fourth, fifth, sixth));
    }

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param first an expression
     * @param second an expression
     * @param third an expression
     * @param fourth an expression
     * @param fifth an expression
     * @param sixth an expression
     * @param seventh an expression
     * @return a new query
     */
    default S values(
            Expression<? super T, ?> first,
            Expression<? super T, ?> second,
            Expression<? super T, ?> third,
            Expression<? super T, ?> fourth,
            Expression<? super T, ?> fifth,
            Expression<? super T, ?> sixth,
            Expression<? super T, ?> seventh) {
        return valuesAll(List.of(first, second, third, fourth, fifth, sixth, seventh));
    }

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param first an expression
     * @param second an expression
     * @param third an expression
     * @param fourth an expression
     * @param fifth an expression
     * @param sixth an expression
     * @param seventh an expression
     * @param eighth an expression
     * @return a new query
     */
    default S values(
            Expression<? super T, ?> first,
            Expression<? super T, ?> second,
            Expression<? super T, ?> third,
            Expression<? super T, ?> fourth,
            Expression<? super T, ?> fifth,
            Expression<? super T, ?> sixth,
            Expression<? super T, ?> seventh,
            Expression<? super T, ?> eighth) {
        return valuesAll(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * Gives rows of values in place of models; asked for by the expression, a value has its type.
     *
     * @param expressions the expressions, one or more
     * @return a new query
     * @throws IllegalArgumentException if there are none
     * @throws duo.api.error.InvalidQueryException if one has an alias that is the name of another
     */
    S valuesAll(List<? extends Expression<? super T, ?>> expressions);
}
