package duo.api.meta;

import org.jspecify.annotations.Nullable;

/**
 * Reads the columns of the current row by their position, counted from 0, through the codecs of the dialect. One reader
 * serves a whole result; generated code must not keep it.
 *
 * @since 0.1.0
 */
public interface RowReader {

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @return the value
     */
    boolean getBoolean(int column);

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @return the value
     */
    byte getByte(int column);

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @return the value
     */
    short getShort(int column);

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @return the value
     */
    int getInt(int column);

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @return the value
     */
    long getLong(int column);

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @return the value
     */
    float getFloat(int column);

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @return the value
     */
    double getDouble(int column);

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @return the value
     */
    char getChar(int column);

    /**
     * A column that is not nullable.
     *
     * @param column the position
     * @param type the class of the value
     * @param <V> the type of the value
     * @return the value
     * @throws duo.api.error.DatabaseException if the database holds NULL after all
     */
    <V> V get(int column, Class<V> type);

    /**
     * A column that may hold NULL.
     *
     * @param column the position
     * @param type the class of the value
     * @param <V> the type of the value
     * @return the value, or null
     */
    <V> @Nullable V getOrNull(int column, Class<V> type);

    /**
     * A column whose type has type arguments and that is not nullable; the value has the type of the mapped column.
     *
     * @param column the position
     * @param <V> the type of the property; the processor has checked it
     * @return the value
     * @throws duo.api.error.DatabaseException if the database holds NULL after all
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the processor writes the call and knows the type
    <V> V getGeneric(int column);

    /**
     * A column whose type has type arguments and that may hold NULL; the value has the type of the mapped column.
     *
     * @param column the position
     * @param <V> the type of the property; the processor has checked it
     * @return the value, or null
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the processor writes the call and knows the type
    <V> @Nullable V getGenericOrNull(int column);
}
