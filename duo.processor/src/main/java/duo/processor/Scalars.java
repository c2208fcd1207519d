package duo.processor;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that every dialect stores by itself. */
final class Scalars {
    private static final Map<String, Family> FAMILIES = Map.ofEntries(
            Map.entry("java.lang.String", Family.TEXT),
            Map.entry("java.lang.Boolean", Family.BOOLEAN),
            Map.entry("java.lang.Byte", Family.NUMBER),
            Map.entry("java.lang.Short", Family.NUMBER),
            Map.entry("java.lang.Integer", Family.NUMBER),
            Map.entry("java.lang.Long", Family.NUMBER),
            Map.entry("java.lang.Float", Family.NUMBER),
            Map.entry("java.lang.Double", Family.NUMBER),
            Map.entry("java.math.BigDecimal", Family.NUMBER),
            Map.entry("java.math.BigInteger", Family.NUMBER),
            Map.entry("java.lang.Character", Family.COMPARABLE),
            Map.entry("java.util.UUID", Family.COMPARABLE),
            Map.entry("java.time.LocalDate", Family.TEMPORAL),
            Map.entry("java.time.LocalTime", Family.TEMPORAL),
            Map.entry("java.time.LocalDateTime", Family.TEMPORAL),
            Map.entry("java.time.Instant", Family.TEMPORAL),
            Map.entry("java.time.OffsetDateTime", Family.TEMPORAL),
            Map.entry("java.time.Duration", Family.TEMPORAL),
            Map.entry("java.time.Year", Family.TEMPORAL));

    private Scalars() {}

    /** The family of a boxed scalar, or empty when it is none. */
    static Optional<Family> family(TypeMirror boxed) {
        if (isBytes(boxed)) {
            return Optional.of(Family.VALUE);
        }
        return Language.classOf(boxed).map(TypeElement::getQualifiedName).map(name -> FAMILIES.get(name.toString()));
    }

    static boolean isBytes(TypeMirror type) {
        return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
    }
}
