package duo.processor;

import duo.api.annotation.MappedSuperclass;
import duo.api.annotation.Schema;
import duo.api.annotation.Table;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks whether a class has the shape that its annotation asks for. */
final class Shapes {
    private final Problems problems;

    Shapes(Problems problems) {
        this.problems = problems;
    }

    /** Whether the class can be a model: a record, or a concrete class that extends Entity. */
    boolean isModel(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD && (type.getKind() != ElementKind.CLASS || !Language.isEntity(type))) {
            return wrong(
                    type,
                    "is neither a record nor a class that extends duo.api.Entity; make it a record (an immutable value), or"
                            + " let it extend Entity (a stateful object with save())");
        }
        boolean sound = isReachable(type);
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            sound = wrong(
                    type,
                    "is abstract, and a table needs objects; make it concrete, or use @MappedSuperclass"
                            + " in place of @Table");
        }
        if (!type.getTypeParameters().isEmpty()) {
            sound = wrong(
                    type,
                    "has type parameters, and a column needs a known type; remove them, or keep them in an"
                            + " abstract class with @MappedSuperclass");
        }
        if (type.getKind() == ElementKind.CLASS && !hasConstructor(type)) {
            sound = wrong(
                    type,
                    "has no constructor without parameters that Duo can call; add " + type.getSimpleName()
                            + "() {}, which may be package-private");
        }
        return sound;
    }

    /** Whether the class can be a base of models. */
    boolean isBase(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS
                || !type.getModifiers().contains(Modifier.ABSTRACT)
                || !Language.isEntity(type)) {
            return wrong(
                    type,
                    "is annotated with @MappedSuperclass but is not an abstract class that extends duo.api.Entity; make it"
                            + " one, or use @Table for a class with a table");
        }
        return isReachable(type);
    }

    /** Whether the class can be a schema record. */
    boolean isPayload(TypeElement type) {
        if (type.getKind() != ElementKind.RECORD) {
            return wrong(type, "is annotated with @Schema but is not a record; make it a record");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return wrong(type, "has type parameters, and a component needs a known type; remove them");
        }
        return isReachable(type);
    }

    private boolean isReachable(TypeElement type) {
        List<String> kinds = Stream.<Class<? extends Annotation>>of(Table.class, MappedSuperclass.class, Schema.class)
                .filter(annotation -> type.getAnnotation(annotation) != null)
                .map(annotation -> "@" + annotation.getSimpleName())
                .toList();
        if (kinds.size() > 1) {
            return wrong(type, "cannot be " + String.join(" and ", kinds) + " at once; keep one");
        }
        if (Language.isPrivate(type)) {
            return wrong(
                    type,
                    "is private, or inside a private class, where generated code cannot reach it; make it"
                            + " package-private");
        }
        return !Language.isInner(type) || wrong(type, "belongs to an object of the class around it; make it static");
    }

    private static boolean hasConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty()
                        && !constructor.getModifiers().contains(Modifier.PRIVATE));
    }

    private boolean wrong(TypeElement type, String message) {
        problems.error(type, type.getSimpleName() + " " + message);
        return false;
    }
}
