package duo.api.expr;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Turns a value that is compared with one in JSON into a text, a truth value, a long, a double or a decimal. */
final class JsonScalars {
    private JsonScalars() {}

    static Object of(Object value) {
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
            default ->
                throw new IllegalArgumentException(
                        "JSON is compared with a text, a number or a truth value, not with a "
                                + value.getClass().getName());
        };
    }

    private static Double finite(Double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("JSON has no number " + number);
        }
        return number;
    }
}
