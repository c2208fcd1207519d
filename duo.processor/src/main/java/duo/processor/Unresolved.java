package duo.processor;

import duo.api.annotation.MappedSuperclass;
import duo.api.annotation.Schema;
import duo.api.annotation.Table;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds classes that name types which do not exist yet, for instance because another processor makes them. */
final class Unresolved {
    private static final List<Class<? extends Annotation>> KINDS =
            List.of(Table.class, Schema.class, MappedSuperclass.class);

    private Unresolved() {}

    /** Whether an annotated class, or one nested in it, names an unknown type. */
    static boolean in(TypeElement outermost) {
        boolean annotated = KINDS.stream().anyMatch(kind -> outermost.getAnnotation(kind) != null);
        return (annotated && inDeclaration(outermost))
                || ElementFilter.typesIn(outermost.getEnclosedElements()).stream()
                        .anyMatch(Unresolved::in);
    }

    private static boolean inDeclaration(TypeElement type) {
        return Stream.of(Stream.of(type.getSuperclass()), type.getInterfaces().stream(), members(type))
                        .<TypeMirror>flatMap(found -> found)
                        .anyMatch(Unresolved::isUnknown)
                || Language.base(type).map(Unresolved::inDeclaration).orElse(false);
    }

    private static Stream<TypeMirror> members(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element ->
                        element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.RECORD_COMPONENT)
                .filter(element -> !element.getModifiers().contains(Modifier.STATIC))
                .map(Element::asType);
    }

    private static boolean isUnknown(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case ARRAY -> isUnknown(((ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(Unresolved::isUnknown);
            default -> false;
        };
    }
}
