package duo.api;

import duo.api.expr.Expression;
import java.util.Optional;

/**
 * A model with values that were computed beside it in the same statement. Immutable, apart from the model where that is an entity.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public interface Annotated<M> {

    /**
     * The model, as a query without annotations gives it.
     *
     * @return the record or entity
     */
    M model();

    /**
     * The computed values in the order in which they were named.
     *
     * @return a row without the columns of the model
     */
    Row values();

    /**
     * A computed value.
     *
     * @param selected the expression, the same one or an equal one
     * @param <V> the type of the value
     * @return the value
     * @throws IllegalArgumentException if it was not asked for
     * @throws duo.api.error.DatabaseException if the value is NULL: use {@link #find(Expression)} where it may be
     */
    default <V> V get(Expression<?, V> selected) {
        return values().get(selected);
    }

    /**
     * A computed value, or empty for NULL.
     *
     * @param selected the expression, the same one or an equal one
     * @param <V> the type of the value
     * @return the value, or empty
     * @throws IllegalArgumentException if it was not asked for
     */
    default <V> Optional<V> find(Expression<?, V> selected) {
        return values().find(selected);
    }

    /**
     * A computed value by its name.
     *
     * @param name the name that {@code as(..)} gave it
     * @param type the type that is wanted, a primitive's box
     * @param <V> the type that is wanted
     * @return the value
     * @throws IllegalArgumentException if there is no such name, or the value is not of this type
     * @throws duo.api.error.DatabaseException if the value is NULL: use {@link #find(String, Class)} where it may be
     */
    default <V> V get(String name, Class<V> type) {
        return values().get(name, type);
    }

    /**
     * A computed value by its name, or empty for NULL.
     *
     * @param name the name that {@code as(..)} gave it
     * @param type the type that is wanted, a primitive's box
     * @param <V> the type that is wanted
     * @return the value, or empty
     * @throws IllegalArgumentException if there is no such name, or the value is not of this type
     */
    default <V> Optional<V> find(String name, Class<V> type) {
        return values().find(name, type);
    }
}
