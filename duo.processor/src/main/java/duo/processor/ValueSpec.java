package duo.processor;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The type of the values of a column.
 *
 * @param type the type as declared, a primitive as such; for a reference the boxed type of the key
 * @param boxed the same type, boxed
 * @param expression the type as an expression of {@code ValueType}
 * @param family the class of the typed column
 * @param plain whether it is stored as the dialect's type for the Java type
 * @param size the size that follows from the type
 * @param target the model that is referenced, or null
 */
record ValueSpec(
        TypeMirror type,
        TypeMirror boxed,
        String expression,
        Family family,
        boolean plain,
        Size size,
        @Nullable TypeMirror target) {

    boolean isPrimitive() {
        return type.getKind().isPrimitive();
    }

    boolean isReference() {
        return target != null;
    }

    /** The boxed type as it stands in source. */
    String text() {
        return TypeText.of(boxed);
    }

    Optional<TypeMirror> reference() {
        return Optional.ofNullable(target);
    }
}
