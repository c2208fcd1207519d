package duo.core.codec;

import duo.api.Entity;
import duo.api.Key;
import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.relation.Ref;
import duo.api.spi.JsonMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns a value of a map payload or a key into the type of its column: numbers exactly, text by its usual form, references by
 * their key.
 */
public final class Conversions {
    /** As many as any database keeps. */
    private static final int MOST_DIGITS = 131_072;

    /** As many as a message names. */
    private static final int MOST_CONSTANTS = 20;

    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.ofEntries(
            Map.entry(Boolean.class, Conversions::truth),
            Map.entry(Character.class, text -> text.length() == 1 ? text.charAt(0) : fail()),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(Instant.class, text -> OffsetDateTime.parse(text).toInstant()),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Year.class, Year::parse));
    private static final Map<Class<?>, Function<BigDecimal, Object>> FROM_NUMBER = Map.of(
            Byte.class, BigDecimal::byteValueExact,
            Short.class, BigDecimal::shortValueExact,
            Integer.class, BigDecimal::intValueExact,
            Long.class, BigDecimal::longValueExact,
            BigInteger.class, Conversions::whole,
            BigDecimal.class, number -> number,
            Float.class, number -> finite(number.floatValue()),
            Double.class, number -> finite(number.doubleValue()),
            Year.class, number -> Year.of(number.intValueExact()));

    private Conversions() {}

    /**
     * The value in the type of its column.
     *
     * @param column the column; a reference takes a model, a reference or a key
     * @param value what was given
     * @param json maps JSON
     * @return the value, null for null
     * @throws IllegalArgumentException if it does not fit; the message names the property, and no secret value
     */
    public static @Nullable Object to(MappedColumn column, @Nullable Object value, JsonMapper json) {
        if (value == null) {
            return null;
        }
        try {
            Object given = column.reference().isPresent() ? keyOf(value) : value;
            return converted(column.type(), given, json);
        } catch (RuntimeException failed) {
            throw misfit(value, column.isSecret(), column.property(), column.type(), failed);
        }
    }

    /**
     * The value in a type.
     *
     * @param name what it is for
     * @param type the type
     * @param value what was given
     * @param secret whether it has to be hidden
     * @param json maps JSON
     * @return the value
     * @throws IllegalArgumentException if it does not fit; the message names what it is for
     */
    public static Object to(String name, ValueType type, Object value, boolean secret, JsonMapper json) {
        try {
            return converted(type, value, json);
        } catch (RuntimeException failed) {
            throw misfit(value, secret, name, type, failed);
        }
    }

    private static IllegalArgumentException misfit(
            Object value, boolean secret, String name, ValueType type, RuntimeException failed) {
        String shown = secret ? "" : " '" + value + "'";
        return new IllegalArgumentException(
                "The value" + shown + " of type " + value.getClass().getSimpleName() + " does not fit " + name
                        + ", which is of type " + type.java() + constants(type.raw()),
                failed instanceof IllegalStateException ? failed : null);
    }

    /** What would fit an enum. */
    private static String constants(Class<?> type) {
        Object @Nullable [] constants = type.getEnumConstants();
        return constants == null
                ? ""
                : Arrays.stream(constants)
                        .limit(MOST_CONSTANTS)
                        .map(constant -> ((Enum<?>) constant).name())
                        .collect(Collectors.joining(
                                ", ", "; its constants are ", constants.length > MOST_CONSTANTS ? ", .." : ""));
    }

    private static Object converted(ValueType type, Object value, JsonMapper json) {
        Class<?> wanted = type.raw();
        if (holds(type, value)) {
            return value;
        }
        if (type.storage() == Storage.JSON || type.storage() == Storage.ARRAY) {
            return json.read(value instanceof String text ? text : json.write(value), type.java());
        }
        if (wanted.isEnum()) {
            return constant(wanted, value);
        }
        if (FROM_NUMBER.containsKey(wanted) && (value instanceof Number || value instanceof String)) {
            if (value instanceof String text && wanted == Year.class) {
                return Year.parse(text);
            }
            return Objects.requireNonNull(FROM_NUMBER.get(wanted)).apply(new BigDecimal(value.toString()));
        }
        if (value instanceof String text && FROM_TEXT.containsKey(wanted)) {
            return Objects.requireNonNull(FROM_TEXT.get(wanted)).apply(text);
        }
        if (wanted == String.class
                && (value instanceof Number || value instanceof Boolean || value instanceof Character)) {
            return value.toString();
        }
        return fail();
    }

    /** Whether a value is of the type, in lists and JSON also what it holds. */
    private static boolean holds(ValueType type, Object value) {
        boolean inside = type.storage() == Storage.JSON || type.storage() == Storage.ARRAY;
        return inside ? holds(type.java(), value) : type.raw().isInstance(value);
    }

    private static boolean holds(JavaType type, @Nullable Object value) {
        if (value == null || !type.raw().isInstance(value)) {
            return value == null;
        }
        List<JavaType> arguments = type.arguments();
        return switch (value) {
            case Collection<?> items
            when arguments.size() == 1 -> items.stream().allMatch(item -> holds(arguments.get(0), item));
            case Map<?, ?> map
            when arguments.size() == 2 ->
                map.entrySet().stream()
                        .allMatch(entry ->
                                holds(arguments.get(0), entry.getKey()) && holds(arguments.get(1), entry.getValue()));
            default -> true;
        };
    }

    private static Number finite(Number number) {
        return Double.isFinite(number.doubleValue()) ? number : (Number) fail();
    }

    /** Written out, a number like 1E+1000000000 would fill the memory. */
    private static Object whole(BigDecimal number) {
        return ((long) number.precision() - number.scale()) > MOST_DIGITS ? fail() : number.toBigIntegerExact();
    }

    private static Object keyOf(Object given) {
        if (given instanceof Ref<?> reference) {
            return reference.key();
        }
        if (given instanceof Key key && key.values().size() == 1) {
            return key.values().get(0);
        }
        boolean model = given instanceof Entity || (given.getClass().isRecord() && !(given instanceof Key));
        return model ? Ref.to(given).key() : given;
    }

    private static Object constant(Class<?> wanted, Object value) {
        for (Object constant : Objects.requireNonNull(wanted.getEnumConstants())) {
            if (((Enum<?>) constant).name().equals(value)) {
                return constant;
            }
        }
        return fail();
    }

    private static Object truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> fail();
        };
    }

    private static Object fail() {
        throw new IllegalArgumentException("does not fit");
    }
}
