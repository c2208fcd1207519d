package duo.api.expr;

import duo.api.Subquery;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
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
