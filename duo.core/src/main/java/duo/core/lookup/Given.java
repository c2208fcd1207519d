package duo.core.lookup;

import duo.api.Subquery;
import duo.api.error.InvalidQueryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a lookup compares with.
 *
 * @param path the lookup, for messages
 * @param name what is compared, for advice
 * @param value what was given
 */
record Given(String path, String name, @Nullable Object value) {

    /** Converts what was given to the type of what it is compared with; null stays null. */
    @FunctionalInterface
    interface Conversion {
        @Nullable
        Object of(@Nullable Object given);
    }

    /** A query in place of a value. */
    Optional<Subquery<?>> query() {
        return value instanceof Subquery<?> query ? Optional.of(query) : Optional.empty();
    }

    /** A value, or null. */
    @Nullable
    Object single(Conversion conversion) {
        return converted(conversion, value);
    }

    /** A value that is not null. */
    Object present(Conversion conversion) {
        if (value == null) {
            throw new InvalidQueryException(path + " takes no null; use " + name + "__isnull to look for NULL");
        }
        return Objects.requireNonNull(single(conversion));
    }

    /** Several values that are not null. */
    List<Object> several(Conversion conversion) {
        List<Object> values = new ArrayList<>();
        for (@Nullable Object element : elements()) {
            if (element == null) {
                throw new InvalidQueryException(
                        path + " takes no null among its values; add " + name + "__isnull with or");
            }
            values.add(Objects.requireNonNull(converted(conversion, element)));
        }
        return values;
    }

    /** The lower and the upper of two values. */
    List<Object> bounds(Conversion conversion) {
        List<Object> bounds = several(conversion);
        if (bounds.size() != 2) {
            throw new InvalidQueryException(path + " takes two values, but " + bounds.size() + " were given");
        }
        return bounds;
    }

    /** Whether several values were given, be it none. */
    boolean isSeveral() {
        return value instanceof Collection<?>
                || value instanceof Object[]
                || value instanceof int[]
                || value instanceof long[]
                || value instanceof double[];
    }

    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        return switch (String.valueOf(value)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new InvalidQueryException(path + " takes true or false");
        };
    }

    private Iterable<? extends @Nullable Object> elements() {
        return switch (value) {
            case Collection<?> collection -> collection;
            case Object[] array -> Arrays.asList(array);
            case int[] array -> Arrays.stream(array).boxed().toList();
            case long[] array -> Arrays.stream(array).boxed().toList();
            case double[] array -> Arrays.stream(array).boxed().toList();
            case null, default -> throw new InvalidQueryException(path + " takes a collection, an array or a query");
        };
    }

    private @Nullable Object converted(Conversion conversion, @Nullable Object given) {
        return checked(() -> Optional.ofNullable(conversion.of(given))).orElse(null);
    }

    /** Refusals of what was given, in words that name the lookup. */
    <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException failed) {
            throw new InvalidQueryException(path + ": " + failed.getMessage(), failed.getCause());
        }
    }
}
