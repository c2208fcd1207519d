package duo.api.relation;

import duo.api.meta.MappedRelation;
import java.util.List;

/**
 * A way from one model to another: a relation, or several behind each other. Immutable and thread-safe.
 *
 * @param <R> the model it starts at
 * @param <T> the model it leads to
 * @since 0.1.0
 */
public sealed interface Relation<R, T> permits SingleRelation, ToMany, RelationPath {

    /**
     * The model it starts at.
     *
     * @return its class
     */
    Class<R> model();

    /**
     * The model it leads to.
     *
     * @return its class
     */
    Class<T> target();

    /**
     * The relations on the way.
     *
     * @return one or several, from the model on
     */
    List<MappedRelation> steps();

    /**
     * The way that goes on by a relation of the target; for loading over several steps.
     *
     * @param next the relation of the target
     * @param <U> the model that it leads to
     * @return the longer way
     */
    default <U> Relation<R, U> then(Relation<? super T, U> next) {
        return RelationPath.of(this, next);
    }
}
