package duo.api;

/**
 * Turns a Java value into a form that a column can hold, and back. Must be thread-safe. Never sees null.
 *
 * @param <J> the type of the property
 * @param <D> the type that is stored: one that Duo maps by itself, such as {@link String} or {@link Long}
 * @since 0.1.0
 */
public interface Converter<J, D> {

    /**
     * The stored form of a value.
     *
     * @param value the value of the property
     * @return the value to store
     */
    D toDatabase(J value);

    /**
     * The value of a stored form.
     *
     * @param stored the stored value
     * @return the value of the property
     */
    J fromDatabase(D stored);
}
