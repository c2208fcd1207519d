package duo.processor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Turns the text of {@code @Default} into a Java expression of the type of the property. */
final class Defaults {
    private static final Map<String, UnaryOperator<String>> EXPRESSIONS = Map.ofEntries(
            Map.entry("java.lang.String", Literals::string),
            Map.entry("java.lang.Boolean", Defaults::truth),
            Map.entry("java.lang.Byte", text -> "(byte) " + Byte.parseByte(text)),
            Map.entry("java.lang.Short", text -> "(short) " + Short.parseShort(text)),
            Map.entry("java.lang.Integer", text -> String.valueOf(Integer.parseInt(text))),
            Map.entry("java.lang.Long", text -> Long.parseLong(text) + "L"),
            Map.entry("java.lang.Float", text -> finite(Float.parseFloat(text)) + "f"),
            Map.entry("java.lang.Double", text -> finite(Double.parseDouble(text)) + "d"),
            Map.entry("java.math.BigDecimal", text -> created("java.math.BigDecimal", new BigDecimal(text))),
            Map.entry("java.math.BigInteger", text -> created("java.math.BigInteger", new BigInteger(text))),
            Map.entry("java.lang.Character", Defaults::character),
            Map.entry("java.util.UUID", Defaults::uuid),
            Map.entry("java.time.LocalDate", text -> parsed("LocalDate", LocalDate.parse(text))),
            Map.entry("java.time.LocalTime", text -> parsed("LocalTime", LocalTime.parse(text))),
            Map.entry("java.time.LocalDateTime", text -> parsed("LocalDateTime", LocalDateTime.parse(text))),
            Map.entry("java.time.Instant", text -> parsed("Instant", Instant.parse(text))),
            Map.entry("java.time.OffsetDateTime", text -> parsed("OffsetDateTime", OffsetDateTime.parse(text))),
            Map.entry("java.time.Duration", text -> parsed("Duration", Duration.parse(text))),
            Map.entry(
                    "java.time.Year",
                    text -> "java.time.Year.of(" + Year.parse(text).getValue() + ")"));

    private Defaults() {}

    /** The expression, or empty when the text is no constant of the type. */
    static Optional<String> literal(String text, TypeMirror boxed) {
        Optional<TypeElement> type = Language.classOf(boxed);
        if (type.isPresent() && type.get().getKind() == ElementKind.ENUM) {
            return constants(type.get())
                    .filter(text::equals)
                    .findFirst()
                    .map(name -> TypeText.name(type.get()) + "." + name);
        }
        UnaryOperator<String> expression = EXPRESSIONS.get(TypeText.of(boxed));
        if (expression == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(expression.apply(text));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** What a message suggests. */
    static String example(TypeMirror boxed) {
        Optional<TypeElement> type = Language.classOf(boxed);
        if (type.isPresent() && type.get().getKind() == ElementKind.ENUM) {
            return "write one of " + String.join(", ", constants(type.get()).toList());
        }
        return EXPRESSIONS.containsKey(TypeText.of(boxed))
                ? "write it as the parse method of that type reads it"
                : "use @ServerDefault with an expression in SQL, or remove it";
    }

    private static Stream<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString());
    }

    private static String truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return Literals.character(text.charAt(0));
    }

    private static String uuid(String text) {
        UUID value = UUID.fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return "java.util.UUID.fromString(\"" + value + "\")";
    }

    private static Number finite(Number value) {
        if (!Double.isFinite(value.doubleValue())) {
            throw new NumberFormatException("not finite");
        }
        return value;
    }

    private static String created(String type, Object value) {
        return "new " + type + "(\"" + value + "\")";
    }

    private static String parsed(String type, Object value) {
        return "java.time." + type + ".parse(\"" + value + "\")";
    }
}
