package duo.api.spi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dialect's table of types, one row for each Java type that it can store. Immutable.
 *
 * @since 0.1.0
 */
public final class TypeTable {
    private final Map<Class<?>, TypeMapping<?>> byType;

    private TypeTable(Map<Class<?>, TypeMapping<?>> byType) {
        this.byType = Map.copyOf(byType);
    }

    /**
     * A table of the given rows.
     *
     * @param mappings the rows
     * @return the table
     */
    public static TypeTable of(TypeMapping<?>... mappings) {
        return new TypeTable(Map.of()).with(mappings);
    }

    /**
     * This table with rows added; a row for the same Java type replaces the one here.
     *
     * @param mappings the rows
     * @return a new table
     */
    public TypeTable with(TypeMapping<?>... mappings) {
        Map<Class<?>, TypeMapping<?>> all = new LinkedHashMap<>(byType);
        Arrays.stream(mappings).forEach(mapping -> all.put(mapping.type(), mapping));
        return new TypeTable(all);
    }

    /**
     * The row of a Java type.
     *
     * @param type the class; a primitive is given by its box
     * @param <V> the Java type
     * @return the row, or empty when the dialect cannot store it
     */
    @SuppressWarnings("unchecked")
    public <V> Optional<TypeMapping<V>> find(Class<V> type) {
        return Optional.ofNullable((TypeMapping<V>) byType.get(type));
    }

    /**
     * The Java types of the table in the order of their names.
     *
     * @return an unmodifiable list
     */
    public List<Class<?>> types() {
        return byType.keySet().stream()
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .<Class<?>>map(type -> type)
                .toList();
    }
}
