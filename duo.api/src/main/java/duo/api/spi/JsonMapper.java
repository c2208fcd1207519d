package duo.api.spi;

import duo.api.meta.JavaType;

/**
 * Writes and reads JSON. The engine brings one over Jackson; give your own with
 * {@link duo.api.DatabaseBuilder#jsonMapper(JsonMapper)}. Thread-safe.
 *
 * @since 0.1.0
 */
public interface JsonMapper {

    /**
     * Writes a value.
     *
     * @param value the value, never null
     * @return its JSON
     * @throws IllegalArgumentException if the value cannot be written
     */
    String write(Object value);

    /**
     * Reads a value.
     *
     * @param json the JSON
     * @param type the Java type to make
     * @return the value
     * @throws IllegalArgumentException if the JSON does not fit the type
     */
    Object read(String json, JavaType type);
}
