package duo.api;

import duo.api.relation.Relation;
import java.util.function.UnaryOperator;

/**
 * The calls that load related rows together with others. Nothing is sent. Rows are neither added nor left out by it, and none comes
 * twice.
 *
 * <p>A relation to one row is loaded by a join in the same statement, one to many rows by one statement more for each 1,000 rows that
 * they are related to; {@link Children#using} says otherwise. Each call names one way; ways that begin alike share what they have in
 * common.
 *
 * @param <M> the model
 * @param <S> the kind of query
 * @since 0.1.0
 */
public interface Relating<M, S> {

    /**
     * Loads what a relation leads to, over several steps what each of them leads to.
     *
     * @param relation the relation, such as {@code User_.posts} or {@code Post_.author.then(User_.profile)}
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model
     */
    default S related(Relation<? super M, ?> relation) {
        return relatedAll(relation);
    }

    private <T> S relatedAll(Relation<? super M, T> relation) {
        return related(relation, UnaryOperator.identity());
    }

    /**
     * Loads some of what a relation leads to.
     *
     * @param relation the relation; over several steps it is the last one that is customised
     * @param children says what is loaded
     * @param <T> the related model
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model, was customised before, or is loaded
     *     by a join that cannot do what is asked for
     */
    <T> S related(Relation<? super M, T> relation, UnaryOperator<Children<T>> children);

    /**
     * Loads what a relation leads to, by name.
     *
     * @param path the property, or several with two underscores between them: {@code author__profile}
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if a property is unknown or no relation; the message names those that there are
     */
    S related(String path);
}
