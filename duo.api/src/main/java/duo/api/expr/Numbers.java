package duo.api.expr;

import duo.api.meta.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Turns whole-number literals into the number type of a column, exactly or not at all. */
final class Numbers {
    private static final Set<Class<?>> WHOLE =
            Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class);

    private Numbers() {}

    /** Whether a type has whole numbers only. */
    static boolean isWhole(ValueType type) {
        return WHOLE.contains(type.raw());
    }

    static <N extends Number> N requireNotZero(N divisor) {
        if (divisor.doubleValue() == 0 && (!(divisor instanceof BigDecimal decimal) || decimal.signum() == 0)) {
            throw new IllegalArgumentException("The divisor is zero");
        }
        return divisor;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <N extends Number> N exactly(long value, ValueType type) {
        return (N) box(value, type.raw());
    }

    static <N extends Number> List<N> allExactly(ValueType type, long... values) {
        return Arrays.stream(values)
                .mapToObj(value -> Numbers.<N>exactly(value, type))
                .toList();
    }

    private static Number box(long value, Class<?> raw) {
        boolean fits = true;
        Number boxed = value;
        if (raw == Integer.class) {
            boxed = (int) value;
            fits = boxed.intValue() == value;
        } else if (raw == Short.class) {
            boxed = (short) value;
            fits = boxed.shortValue() == value;
        } else if (raw == Byte.class) {
            boxed = (byte) value;
            fits = boxed.byteValue() == value;
        } else if (raw == Double.class) {
            boxed = (double) value;
            fits = BigDecimal.valueOf(value).compareTo(new BigDecimal(boxed.doubleValue())) == 0;
        } else if (raw == Float.class) {
            boxed = (float) value;
            fits = BigDecimal.valueOf(value).compareTo(new BigDecimal(boxed.floatValue())) == 0;
        } else if (raw == BigInteger.class) {
            boxed = BigInteger.valueOf(value);
        } else if (raw == BigDecimal.class) {
            boxed = BigDecimal.valueOf(value);
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "The number " + value + " does not fit a column of type " + raw.getSimpleName());
        }
        return boxed;
    }
}
