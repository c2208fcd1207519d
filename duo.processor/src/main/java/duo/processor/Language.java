package duo.processor;

import duo.api.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/** What the compiler knows about types, in the words that the processor needs. */
record Language(Elements elements, Types types) {

    /** The class behind a type, if it is one. */
    static Optional<TypeElement> classOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** Whether a type is the class of the given name. */
    static boolean is(TypeMirror type, Class<?> expected) {
        return is(type, expected.getCanonicalName());
    }

    static boolean is(TypeMirror type, String qualifiedName) {
        return classOf(type)
                .map(found -> found.getQualifiedName().contentEquals(qualifiedName))
                .orElse(false);
    }

    /** The class around a class, if there is one. */
    static Optional<TypeElement> enclosing(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? Optional.of(outer) : Optional.empty();
    }

    /** The class itself, or the class outside of it that is nested in nothing. */
    static TypeElement outermost(TypeElement type) {
        return enclosing(type).map(Language::outermost).orElse(type);
    }

    /** Whether a class stands inside another one. */
    static boolean isNested(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER;
    }

    /** Whether the class or one that encloses it is private. */
    static boolean isPrivate(TypeElement type) {
        return type.getModifiers().contains(Modifier.PRIVATE)
                || enclosing(type).map(Language::isPrivate).orElse(false);
    }

    /** Whether the class and all that enclose it are public. */
    static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                && enclosing(type).map(Language::isPublic).orElse(true);
    }

    /** Whether instances of the class need one of the enclosing class. */
    static boolean isInner(TypeElement type) {
        return isNested(type)
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** The class that a class extends, unless that is {@link Object} or {@link Entity} or unknown. */
    static Optional<TypeElement> base(TypeElement type) {
        return classOf(type.getSuperclass())
                .filter(found -> !found.getQualifiedName().contentEquals("java.lang.Object")
                        && !found.getQualifiedName().contentEquals(Entity.class.getName()));
    }

    /** Whether a class extends {@link Entity}. */
    static boolean isEntity(TypeElement type) {
        return is(type.getSuperclass(), Entity.class)
                || base(type).map(Language::isEntity).orElse(false);
    }

    /** The given supertype of a type with its type arguments. */
    Optional<DeclaredType> supertype(TypeMirror type, Class<?> wanted) {
        if (is(type, wanted)) {
            return Optional.of((DeclaredType) type);
        }
        return types.directSupertypes(type).stream()
                .map(parent -> supertype(parent, wanted))
                .flatMap(Optional::stream)
                .findFirst();
    }

    PackageElement packageOf(Element element) {
        return elements.getPackageOf(element);
    }

    boolean samePackage(Element one, Element other) {
        return packageOf(one).equals(packageOf(other));
    }

    /** A box for a primitive, any other type as it is. */
    TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
                : type;
    }

    /** Whether two types are written alike, annotations and boxes aside. */
    boolean sameValues(TypeMirror one, TypeMirror other) {
        return TypeText.of(boxed(one)).equals(TypeText.of(boxed(other)));
    }

    /** Whether the class was compiled before, so that only its class file is known. */
    boolean isCompiled(TypeElement type) {
        return classFile(type).isPresent();
    }

    /** Whether a field of a class that was compiled before is nullable, or its first type argument for a reference. */
    boolean isNullableInClassFile(TypeElement owner, String field, boolean reference) {
        return classFile(owner)
                .map(Language::nullableFields)
                .map(fields -> fields.contains(field) || (reference && fields.contains(field + "<>")))
                .orElse(false);
    }

    private Optional<JavaFileObject> classFile(TypeElement type) {
        try {
            return Optional.ofNullable(elements.getFileObjectOf(type))
                    .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS);
        } catch (UnsupportedOperationException unknownToThisCompiler) {
            return Optional.empty();
        }
    }

    private static Set<String> nullableFields(JavaFileObject file) {
        try (InputStream bytes = file.openInputStream()) {
            return ClassFile.nullableFields(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file.getName(), unreadable);
        }
    }
}
