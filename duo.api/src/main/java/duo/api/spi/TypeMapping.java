package duo.api.spi;

import java.util.function.Function;

/**
 * One row of a dialect's table of types: a Java type, the column type that Duo creates for it, and the codec.
 *
 * @param type the Java class; a primitive is given by its box
 * @param columnType the column type for a size, in the database's words
 * @param codec binds and reads the values
 * @param <V> the Java type
 * @since 0.1.0
 */
public record TypeMapping<V>(Class<V> type, Function<ColumnSize, String> columnType, Codec<V> codec) {

    /**
     * A mapping whose column type has no size.
     *
     * @param type the Java class
     * @param columnType the column type
     * @param codec the codec
     * @param <V> the Java type
     * @return the mapping
     */
    public static <V> TypeMapping<V> of(Class<V> type, String columnType, Codec<V> codec) {
        return new TypeMapping<>(type, size -> columnType, codec);
    }

    /**
     * A mapping whose column type depends on the size.
     *
     * @param type the Java class
     * @param columnType the column type for a size
     * @param codec the codec
     * @param <V> the Java type
     * @return the mapping
     */
    public static <V> TypeMapping<V> of(Class<V> type, Function<ColumnSize, String> columnType, Codec<V> codec) {
        return new TypeMapping<>(type, columnType, codec);
    }
}
