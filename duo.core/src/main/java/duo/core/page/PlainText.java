package duo.core.page;

import duo.api.Converter;
import duo.api.meta.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that can be compared, as text and back. */
public final class PlainText {
    private static final int LONGEST_NUMBER = 2_000;

    /** Their texts are those of {@code toString}. */
    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(Boolean.class, Boolean::valueOf),
            Map.entry(Byte.class, Byte::valueOf),
            Map.entry(Short.class, Short::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(Character.class, PlainText::character),
            Map.entry(BigDecimal.class, PlainText::decimal),
            Map.entry(BigInteger.class, PlainText::wholeNumber),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Year.class, text -> Year.of(Integer.parseInt(text))));

    private PlainText() {}

    /** Whether values of a type have a text. */
    static boolean covers(ValueType type) {
        return switch (type.storage()) {
            case PLAIN -> READERS.containsKey(type.raw());
            case ENUM_NAME, ENUM_ORDINAL -> true;
            case CONVERTED -> type.stored() != null && covers(type.stored());
            case JSON, ARRAY -> false;
        };
    }

    static String write(ValueType type, Object value) {
        return switch (type.storage()) {
            case ENUM_NAME, ENUM_ORDINAL -> ((Enum<?>) value).name();
            case CONVERTED ->
                write(stored(type), Objects.requireNonNull(converter(type).toDatabase(value), "converted value"));
            default -> value.toString();
        };
    }

    /** A value of a converter as it is stored, an enum as its name, and any other as it is. */
    public static @Nullable Object plain(ValueType type, Object value) {
        return switch (type.storage()) {
            case ENUM_NAME, ENUM_ORDINAL -> ((Enum<?>) value).name();
            case CONVERTED -> {
                @Nullable Object stored = converter(type).toDatabase(value);
                yield stored == null ? null : plain(stored(type), stored);
            }
            default -> value;
        };
    }

    /**
     * Reads a value.
     *
     * @throws RuntimeException if the text is none of the type
     */
    static Object read(ValueType type, String text) {
        return switch (type.storage()) {
            case ENUM_NAME, ENUM_ORDINAL -> constant(type.raw(), text);
            case CONVERTED ->
                Objects.requireNonNull(converter(type).fromDatabase(read(stored(type), text)), "converted value");
            default -> {
                @Nullable Function<String, Object> reader = READERS.get(type.raw());
                if (reader == null) {
                    throw new IllegalArgumentException(
                            "No text of type " + type.raw().getName());
                }
                yield reader.apply(text);
            }
        };
    }

    private static ValueType stored(ValueType type) {
        return Objects.requireNonNull(type.stored(), "stored");
    }

    @SuppressWarnings("unchecked") // the processor has checked the converter
    private static Converter<Object, Object> converter(ValueType type) {
        return (Converter<Object, Object>) Objects.requireNonNull(type.converter(), "converter");
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : Objects.requireNonNull(type.getEnumConstants(), "not an enum")) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("No constant");
    }

    /** Longer numbers are no values of a column, but take long to read and to write. */
    private static Object decimal(String text) {
        BigDecimal value = new BigDecimal(limited(text));
        if (Math.abs((long) value.scale()) > LONGEST_NUMBER) {
            throw new IllegalArgumentException("Too many digits");
        }
        return value;
    }

    private static Object wholeNumber(String text) {
        return new BigInteger(limited(text));
    }

    private static String limited(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("Too many digits");
        }
        return text;
    }

    private static Object character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("Not one character");
        }
        return text.charAt(0);
    }
}
