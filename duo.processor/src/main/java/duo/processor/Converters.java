package duo.processor;

import duo.api.Converter;
import duo.api.annotation.Convert;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @Convert}: whether the converter can be made, and what it converts between. */
final class Converters {
    private final Language language;

    Converters(Language language) {
        this.language = language;
    }

    Optional<ValueSpec> classify(Member member, Problems problems) {
        Optional<TypeElement> found = member.mirror(Convert.class.getCanonicalName())
                .flatMap(Converters::converter)
                .flatMap(Language::classOf);
        if (found.isEmpty()) {
            return wrong(member, problems, "@Convert names no class; name a class that implements Converter");
        }
        TypeElement converter = found.get();
        Optional<DeclaredType> converted = language.supertype(converter.asType(), Converter.class);
        if (!isUsable(converter, member) || converted.isEmpty()) {
            return wrong(
                    member,
                    problems,
                    "the converter " + converter.getSimpleName() + " cannot be made with new "
                            + converter.getSimpleName()
                            + "(); it must be a class without type parameters that implements Converter, not abstract, static"
                            + " when nested, with a constructor without parameters, and visible here");
        }
        List<? extends TypeMirror> types = converted.get().getTypeArguments();
        return types.size() == 2
                ? classify(member, converter, types.get(0), types.get(1), problems)
                : wrong(member, problems, converter.getSimpleName() + " implements Converter without type arguments");
    }

    private Optional<ValueSpec> classify(
            Member member, TypeElement converter, TypeMirror java, TypeMirror stored, Problems problems) {
        if (!language.sameValues(java, member.type())) {
            return wrong(
                    member,
                    problems,
                    converter.getSimpleName() + " converts " + TypeText.of(java) + ", but the property is "
                            + TypeText.of(member.type()) + "; use a converter of that type");
        }
        Optional<ValueSpec> storedType = Scalars.family(stored).map(family -> Values.plain(stored, stored, family));
        if (storedType.isEmpty()) {
            return wrong(
                    member,
                    problems,
                    converter.getSimpleName() + " stores " + TypeText.of(stored)
                            + ", which no column holds; convert to a type such as String or Long");
        }
        TypeMirror boxed = language.boxed(member.type());
        String expression = "duo.api.meta.ValueType.converted(" + TypeText.javaType(boxed) + ", new "
                + TypeText.name(converter) + "(), " + storedType.get().expression() + ")";
        return Optional.of(new ValueSpec(member.type(), boxed, expression, family(boxed), false, Size.DEFAULT, null));
    }

    private Family family(TypeMirror boxed) {
        return Scalars.family(boxed)
                .orElseGet(() ->
                        language.supertype(boxed, Comparable.class).isPresent() ? Family.COMPARABLE : Family.VALUE);
    }

    private boolean isUsable(TypeElement converter, Member member) {
        boolean near = language.samePackage(converter, member.owner());
        return (converter.getKind() == ElementKind.CLASS || converter.getKind() == ElementKind.RECORD)
                && converter.getTypeParameters().isEmpty()
                && !converter.getModifiers().contains(Modifier.ABSTRACT)
                && !Language.isInner(converter)
                && (near ? !Language.isPrivate(converter) : Language.isPublic(converter))
                && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .map(constructor -> constructor.getModifiers())
                        .anyMatch(modifiers ->
                                near ? !modifiers.contains(Modifier.PRIVATE) : modifiers.contains(Modifier.PUBLIC));
    }

    private static Optional<TypeMirror> converter(AnnotationMirror annotation) {
        return annotation.getElementValues().values().stream()
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .findFirst();
    }

    private static Optional<ValueSpec> wrong(Member member, Problems problems, String message) {
        problems.error(member.element(), member.label() + ": " + message);
        return Optional.empty();
    }
}
