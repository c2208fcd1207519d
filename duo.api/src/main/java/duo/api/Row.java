package duo.api;

import duo.api.expr.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of values that belongs to no model: what {@code values(..)}, aggregates and raw SQL give. Immutable.
 *
 * <p>A value is asked for by the expression that was selected, which gives it its type, or by its name: the alias, the property of
 * a column, or the label that raw SQL gave it; a computed value without an alias is called {@code column} with its position, counted
 * from 1, as in {@code column2}.
 *
 * @since 0.1.0
 */
public interface Row {

    /**
     * The names of the values in the order in which they were selected. Columns of different rows may have the same name; asked for
     * by it, the first one answers.
     *
     * @return an unmodifiable list
     */
    List<String> names();

    /**
     * The value of an expression that was selected.
     *
     * @param selected the expression, the same one or an equal one
     * @param <V> the type of the value
     * @return the value
     * @throws IllegalArgumentException if it was not selected
     * @throws duo.api.error.DatabaseException if the value is NULL: use {@link #find(Expression)} where it may be
     */
    <V> V get(Expression<?, V> selected);

    /**
     * The value of an expression that was selected, or empty for NULL.
     *
     * @param selected the expression, the same one or an equal one
     * @param <V> the type of the value
     * @return the value, or empty
     * @throws IllegalArgumentException if it was not selected
     */
    <V> Optional<V> find(Expression<?, V> selected);

    /**
     * A value by its name, converted to a type where this loses nothing.
     *
     * @param name the name
     * @param type the type that is wanted, a primitive's box
     * @param <V> the type that is wanted
     * @return the value
     * @throws IllegalArgumentException if there is no such name, or the value is not of this type; the message lists the names
     * @throws duo.api.error.DatabaseException if the value is NULL: use {@link #find(String, Class)} where it may be
     */
    <V> V get(String name, Class<V> type);

    /**
     * A value by its name, converted to a type where this loses nothing, or empty for NULL.
     *
     * @param name the name
     * @param type the type that is wanted, a primitive's box
     * @param <V> the type that is wanted
     * @return the value, or empty
     * @throws IllegalArgumentException if there is no such name, or the value is not of this type; the message lists the names
     */
    <V> Optional<V> find(String name, Class<V> type);

    /**
     * A value by its name as it was read.
     *
     * @param name the name
     * @return the value, or null
     * @throws IllegalArgumentException if there is no such name; the message lists the names
     */
    @Nullable
    Object value(String name);

    /**
     * The values in order.
     *
     * @return an unmodifiable list; a value may be null
     */
    List<@Nullable Object> values();

    /**
     * The values by name in order; of several with the same name the first one.
     *
     * @return an unmodifiable map; a value may be null
     */
    Map<String, @Nullable Object> toMap();
}
