package duo.processor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Types as they stand in generated source: with qualified names and without annotations. */
final class TypeText {
    private TypeText() {}

    /** The type with its type arguments. */
    static String of(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> of(array.getComponentType()) + "[]";
            case IntersectionType all ->
                all.getBounds().stream().map(TypeText::of).collect(Collectors.joining(" & "));
            case DeclaredType declared -> declared(declared);
            case TypeVariable variable -> variable.asElement().getSimpleName().toString();
            case WildcardType wildcard -> wildcard(wildcard);
            default -> type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
        };
    }

    /** The type without type arguments, fit for a class literal. */
    static String raw(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> raw(array.getComponentType()) + "[]";
            case IntersectionType all -> raw(all.getBounds().get(0));
            case DeclaredType declared -> name((TypeElement) declared.asElement());
            case TypeVariable variable -> raw(variable.getUpperBound());
            case WildcardType wildcard ->
                wildcard.getExtendsBound() == null ? "java.lang.Object" : raw(wildcard.getExtendsBound());
            default -> of(type);
        };
    }

    /** The qualified name of a class. */
    static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** Whether the type has type arguments, so that a class literal does not tell it whole. */
    static boolean isParameterized(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> isParameterized(array.getComponentType());
            case DeclaredType declared -> !declared.getTypeArguments().isEmpty();
            default -> false;
        };
    }

    /** The type as an expression of the type {@code JavaType}. */
    static String javaType(TypeMirror type) {
        List<? extends TypeMirror> arguments =
                type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        return arguments.stream()
                .map(argument -> ", " + javaType(bound(argument)))
                .collect(Collectors.joining("", "duo.api.meta.JavaType.of(" + raw(type) + ".class", ")"));
    }

    private static TypeMirror bound(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : argument;
    }

    /** Type parameters with their bounds in angle brackets, or nothing. */
    static String parameters(TypeElement type) {
        return type.getTypeParameters().isEmpty()
                ? ""
                : type.getTypeParameters().stream()
                        .map(TypeText::parameter)
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String parameter(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream().map(TypeText::of).collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + (bounds.equals("java.lang.Object") ? "" : " extends " + bounds);
    }

    private static String declared(DeclaredType type) {
        Element element = type.asElement();
        boolean insideGeneric =
                type.getEnclosingType().getKind() == TypeKind.DECLARED && isParameterized(type.getEnclosingType());
        String name = insideGeneric
                ? of(type.getEnclosingType()) + "." + element.getSimpleName()
                : name((TypeElement) element);
        return type.getTypeArguments().isEmpty()
                ? name
                : type.getTypeArguments().stream().map(TypeText::of).collect(Collectors.joining(", ", name + "<", ">"));
    }

    private static String wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return "? extends " + of(type.getExtendsBound());
        }
        return type.getSuperBound() != null ? "? super " + of(type.getSuperBound()) : "?";
    }
}
