package duo.api.expr;

import duo.api.Subquery;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns a value that is compared with one in JSON into a text, a truth value, a long, a double or a decimal, if it is one. */
final class JsonScalars {
    private JsonScalars() {}

    static Optional<Object> of(Object value) {
        if (value instanceof Expression<?, ?> || value instanceof JsonPath<?> || value instanceof Subquery<?>) {
            throw new IllegalArgumentException("JSON is compared with a value, not with a "
                    + value.getClass().getName() + "; take a value out of the JSON first, as with asText()");
        }
        return Optional.ofNullable(scalar(value));
    }

    /** Values that are all texts, all numbers, all truth values, or all something else that is written as JSON. */
    static List<Object> ofOneKind(Collection<?> values) {
        List<Object> several = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        for (@Nullable Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException(
                        "A value of in or notIn is null; ask isNull() for that, and combine the two with or(..)");
            }
            kinds.add(kind(value));
            several.add(value);
        }
        if (kinds.size() > 1) {
            throw new IllegalArgumentException("The values of in or notIn are " + String.join(" and ", kinds)
                    + ", which JSON tells apart; give each kind a condition of its own, and combine them with or(..)");
        }
        return several;
    }

    static <T> List<T> list(T first, T[] rest) {
        List<T> all = new ArrayList<>(rest.length + 1);
        all.add(first);
        all.addAll(Arrays.asList(rest));
        return all;
    }

    private static String kind(Object value) {
        return of(value)
                .map(scalar -> switch (scalar) {
                    case String text -> "texts";
                    case Boolean truth -> "truth values";
                    default -> "numbers";
                })
                .orElse("documents");
    }

    private static @Nullable Object scalar(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth;
            case Character character -> character.toString();
            case Long number -> number;
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Byte number -> number.longValue();
            case Double number -> finite(number);
            case Float number -> finite(Double.parseDouble(number.toString()));
            case BigDecimal number -> number;
            case BigInteger number -> new BigDecimal(number);
            default -> null;
        };
    }

    private static Double finite(Double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number " + number);
        }
        return number;
    }
}
