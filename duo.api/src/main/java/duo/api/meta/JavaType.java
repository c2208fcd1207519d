package duo.api.meta;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Java type with its type arguments, as the compiler saw it.
 *
 * @param raw the class; primitives are given by their box
 * @param arguments the type arguments in order
 * @since 0.1.0
 */
public record JavaType(Class<?> raw, List<JavaType> arguments) {
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class, Boolean.class,
            byte.class, Byte.class,
            short.class, Short.class,
            int.class, Integer.class,
            long.class, Long.class,
            float.class, Float.class,
            double.class, Double.class,
            char.class, Character.class);

    /** Checks and copies. */
    public JavaType {
        arguments = List.copyOf(arguments);
    }

    /**
     * A type without type arguments.
     *
     * @param raw the class
     * @return the type
     */
    public static JavaType of(Class<?> raw) {
        return new JavaType(raw, List.of());
    }

    /**
     * A type with type arguments.
     *
     * @param raw the class
     * @param arguments the arguments in order
     * @return the type
     */
    public static JavaType of(Class<?> raw, JavaType... arguments) {
        return new JavaType(raw, List.of(arguments));
    }

    /**
     * The box of a primitive.
     *
     * @param type a class
     * @return the class of its values as objects: the box of a primitive, else the class itself
     */
    public static Class<?> boxed(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    @Override
    public String toString() {
        return arguments.isEmpty()
                ? raw.getSimpleName()
                : raw.getSimpleName()
                        + arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
