package duo.processor;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A component of a record or a field of an entity, before it is known what it is mapped to.
 *
 * @param name its name
 * @param owner the class that declares it
 * @param element where messages are shown
 * @param sources what carries its annotations: the component, the field, the accessor
 * @param type its type, type variables of a base class replaced
 */
record Member(String name, TypeElement owner, Element element, List<Element> sources, TypeMirror type) {

    /** How messages call it. */
    String label() {
        return owner.getSimpleName() + "." + name;
    }

    boolean has(Class<? extends Annotation> annotation) {
        return find(annotation).isPresent();
    }

    <A extends Annotation> Optional<A> find(Class<A> annotation) {
        return sources.stream()
                .map(source -> source.getAnnotation(annotation))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** An annotation that need not be on the processor's own class path, also one on the type. */
    Optional<AnnotationMirror> mirror(String qualifiedName) {
        return mirrors()
                .filter(mirror -> Language.is(mirror.getAnnotationType(), qualifiedName))
                .findFirst();
    }

    /** All annotations, also those on the type. */
    Stream<AnnotationMirror> mirrors() {
        return Stream.concat(
                sources.stream().flatMap(source -> source.getAnnotationMirrors().stream()),
                types().flatMap(type -> type.getAnnotationMirrors().stream()));
    }

    /** The type as each of the sources writes it, with the annotations on the type. */
    Stream<TypeMirror> types() {
        return sources.stream()
                .map(source -> source instanceof ExecutableElement method ? method.getReturnType() : source.asType());
    }
}
