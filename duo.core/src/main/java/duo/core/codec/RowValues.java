package duo.core.codec;

import duo.api.Converter;
import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.JsonMapper;
import duo.api.spi.TemporalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * Turns values of rows, as the database gives them, into the types that are asked for, where nothing is lost: numbers exactly, text
 * by its usual form, times without a zone as such in UTC. Thread-safe.
 */
public final class RowValues {
    private static final int UUID_BYTES = 16;

    /** As many as any database keeps. */
    private static final int MOST_DIGITS = 131_072;

    private static final Map<Class<?>, Function<Object, Object>> CONVERSIONS = Map.ofEntries(
            Map.entry(Boolean.class, RowValues::truth),
            Map.entry(Byte.class, value -> number(value).byteValueExact()),
            Map.entry(Short.class, value -> number(value).shortValueExact()),
            Map.entry(Integer.class, value -> number(value).intValueExact()),
            Map.entry(Long.class, value -> number(value).longValueExact()),
            Map.entry(BigInteger.class, value -> whole(number(value))),
            Map.entry(BigDecimal.class, RowValues::number),
            Map.entry(Float.class, RowValues::floatNumber),
            Map.entry(Double.class, RowValues::doubleNumber),
            Map.entry(Year.class, value -> Year.of(number(value).intValueExact())),
            Map.entry(Duration.class, value -> duration(number(value))),
            Map.entry(Character.class, RowValues::character),
            Map.entry(String.class, RowValues::text),
            Map.entry(UUID.class, RowValues::uuid),
            Map.entry(LocalDate.class, RowValues::date),
            Map.entry(LocalTime.class, value -> TemporalText.parseTime((String) value)),
            Map.entry(LocalDateTime.class, RowValues::dateTime),
            Map.entry(Instant.class, RowValues::instant),
            Map.entry(OffsetDateTime.class, value -> instant(value).atOffset(ZoneOffset.UTC)));

    private final JsonMapper json;

    /**
     * Creates the conversions.
     *
     * @param json reads JSON
     */
    public RowValues(JsonMapper json) {
        this.json = json;
    }

    /**
     * Whether values can be turned into a type.
     *
     * @param type the class
     * @return true if some can
     */
    public boolean knows(Class<?> type) {
        return type.isEnum() || CONVERSIONS.containsKey(type) || type == byte[].class;
    }

    /**
     * A value in the form of a class.
     *
     * @param value the value, not null
     * @param wanted the class; a primitive stands for its box
     * @param <V> the type
     * @return the value
     * @throws IllegalArgumentException if it is not of this type, or would lose something; without a message about the value
     */
    @SuppressWarnings("unchecked") // a primitive's class and its box have the same type argument
    public static <V> V convert(Object value, Class<V> wanted) {
        Class<V> type = (Class<V>) JavaType.boxed(wanted);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        try {
            Object converted;
            if (type.isEnum()) {
                converted = constant(type, value);
            } else if (CONVERSIONS.containsKey(type)) {
                converted = Objects.requireNonNull(CONVERSIONS.get(type)).apply(value);
            } else {
                throw new IllegalArgumentException("no such conversion");
            }
            return type.cast(converted);
        } catch (RuntimeException unfit) {
            throw new IllegalArgumentException(
                    "The value of type " + value.getClass().getSimpleName() + " cannot be read as "
                            + type.getSimpleName() + " without loss");
        }
    }

    /**
     * A value in the form of a column, decimals with its digits.
     *
     * @param value the value, not null
     * @param column the column
     * @return the value as a property has it
     * @throws IllegalArgumentException if it is not of this type, or would lose something
     */
    public Object to(Object value, MappedColumn column) {
        Object converted = to(value, column.type());
        return converted instanceof BigDecimal decimal && column.precision() > 0 && decimal.scale() < column.scale()
                ? decimal.setScale(column.scale())
                : converted;
    }

    /**
     * A value in the form of a type.
     *
     * @param value the value, not null
     * @param type the type of the column
     * @return the value as a property has it
     * @throws IllegalArgumentException if it is not of this type, or would lose something
     */
    public Object to(Object value, ValueType type) {
        return switch (type.storage()) {
            case PLAIN, ENUM_NAME -> convert(value, type.raw());
            case ENUM_ORDINAL -> Objects.requireNonNull(type.raw().getEnumConstants())[convert(value, Integer.class)];
            case JSON -> json.read(convert(value, String.class), type.java());
            case ARRAY ->
                value instanceof Collection<?> items
                        ? list(items, type.java().arguments().get(0).raw())
                        : json.read(convert(value, String.class), type.java());
            case CONVERTED -> converted(value, type);
        };
    }

    @SuppressWarnings("unchecked") // the processor has checked both sides of the converter
    private Object converted(Object value, ValueType type) {
        Converter<Object, Object> converter =
                (Converter<Object, Object>) Objects.requireNonNull(type.converter(), "converter");
        return converter.fromDatabase(to(value, Objects.requireNonNull(type.stored(), "stored")));
    }

    private static List<Object> list(Collection<?> items, Class<?> element) {
        List<Object> list = new ArrayList<>(items.size());
        items.forEach(item -> list.add(convert(item, element)));
        return list;
    }

    private static Object constant(Class<?> type, Object value) {
        for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
            if (((Enum<?>) constant).name().equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no such constant");
    }

    private static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal;
            case Boolean truth -> truth ? BigDecimal.ONE : BigDecimal.ZERO;
            case Number number -> new BigDecimal(number.toString());
            case String text -> new BigDecimal(text);
            default -> throw new IllegalArgumentException("no number");
        };
    }

    /** Written out, a number like 1E+1000000000 would fill the memory. */
    private static BigInteger whole(BigDecimal number) {
        if ((long) number.precision() - number.scale() > MOST_DIGITS) {
            throw new ArithmeticException("too long");
        }
        return number.toBigIntegerExact();
    }

    private static Object floatNumber(Object value) {
        double wide = (Double) doubleNumber(value);
        float narrow = (float) wide;
        boolean same =
                Double.isNaN(wide) || narrow == wide || Float.toString(narrow).equals(String.valueOf(value));
        if (!same) {
            throw new ArithmeticException("too precise");
        }
        return narrow;
    }

    /** Binary numbers have the digits that they show; of decimals they can lose some. */
    private static Object doubleNumber(Object value) {
        if (value instanceof Float || value instanceof Double) {
            return Double.valueOf(value.toString());
        }
        BigDecimal number = number(value);
        double converted = number.doubleValue();
        if (!Double.isFinite(converted) || new BigDecimal(Double.toString(converted)).compareTo(number) != 0) {
            throw new ArithmeticException("too precise");
        }
        return converted;
    }

    private static Duration duration(BigDecimal seconds) {
        BigDecimal nanos = seconds.movePointRight(9);
        BigInteger[] parts = whole(nanos).divideAndRemainder(BigInteger.valueOf(1_000_000_000));
        return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
    }

    private static Object truth(Object value) {
        if (value instanceof String text) {
            return switch (text) {
                case "true", "t", "1" -> true;
                case "false", "f", "0" -> false;
                default -> throw new IllegalArgumentException("no truth value");
            };
        }
        return switch (number(value).intValueExact()) {
            case 0 -> false;
            case 1 -> true;
            default -> throw new IllegalArgumentException("no truth value");
        };
    }

    private static Object character(Object value) {
        String text = (String) value;
        if (text.length() != 1) {
            throw new IllegalArgumentException("no single character");
        }
        return text.charAt(0);
    }

    private static Object text(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal.toPlainString();
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Character character -> character.toString();
            case UUID id -> id.toString();
            default -> throw new IllegalArgumentException("no text");
        };
    }

    private static Object uuid(Object value) {
        if (value instanceof byte[] bytes && bytes.length == UUID_BYTES) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
        return UUID.fromString((String) value);
    }

    private static Object date(Object value) {
        if (value instanceof String text && text.length() == "0000-00-00".length()) {
            return TemporalText.parseDate(text);
        }
        LocalDateTime time = (LocalDateTime) dateTime(value);
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("has a time");
        }
        return time.toLocalDate();
    }

    private static Object dateTime(Object value) {
        return switch (value) {
            case LocalDateTime time -> time;
            case LocalDate date -> date.atStartOfDay();
            default -> TemporalText.parseDateTime((String) value);
        };
    }

    private static Instant instant(Object value) {
        return switch (value) {
            case Instant time -> time;
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            default -> TemporalText.parseInstant((String) value);
        };
    }
}
