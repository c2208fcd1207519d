package duo.processor;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.OpensDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Notes the {@code opens} lines that other libraries need. Duo itself reads models without reflection, but a validator
 * and a JSON mapper do not.
 */
final class OpensAdvice {
    private static final String CONSTRAINT = "jakarta.validation.Constraint";

    private final Language language;
    private final Messager messager;
    private final Set<String> given;

    /** The set holds the advice that was given before. */
    OpensAdvice(Language language, Messager messager, Set<String> given) {
        this.language = language;
        this.messager = messager;
        this.given = given;
    }

    void give(Description description) {
        ModuleElement module = language.elements().getModuleOf(description.type());
        if (module == null || module.isUnnamed() || module.isOpen()) {
            return;
        }
        List<Property> properties = properties(description);
        if (members(properties).anyMatch(OpensAdvice::isConstrained)) {
            note(module, description.type(), "a validator reads its constraints", "org.hibernate.validator");
        }
        properties.stream()
                .flatMap(Property::columns)
                .filter(column -> column.value().family() == Family.JSON)
                .flatMap(column -> classes(column.value().boxed()))
                .filter(type -> module.equals(language.elements().getModuleOf(type)))
                .filter(type -> !(Language.isPublic(type) && isExported(module, language.packageOf(type))))
                .forEach(type -> note(module, type, "Jackson maps it to JSON", "tools.jackson.databind"));
    }

    private void note(ModuleElement module, TypeElement type, String reason, String reader) {
        PackageElement home = language.packageOf(type);
        String line = "opens " + home.getQualifiedName() + " to " + reader + ";";
        if (!isOpened(module, home) && given.add(line)) {
            messager.printMessage(
                    Diagnostic.Kind.NOTE,
                    "Duo reads " + type.getSimpleName() + " without reflection, but " + reason
                            + " with it; where that is" + " used, add \"" + line + "\" to module-info.java",
                    type);
        }
    }

    private static List<Property> properties(Description description) {
        return switch (description) {
            case Description.Model model -> model.properties();
            case Description.Payload payload -> payload.components();
            case Description.Base base -> List.of();
        };
    }

    private static Stream<Member> members(List<Property> properties) {
        return properties.stream()
                .flatMap(property -> Stream.concat(
                        Stream.of(property.member()),
                        property instanceof Property.Embedded embedded
                                ? members(embedded.components())
                                : Stream.empty()));
    }

    private static boolean isConstrained(Member member) {
        return member.mirrors()
                .map(AnnotationMirror::getAnnotationType)
                .map(DeclaredType::asElement)
                .flatMap(annotation -> annotation.getAnnotationMirrors().stream())
                .anyMatch(mirror -> Language.is(mirror.getAnnotationType(), CONSTRAINT));
    }

    private static Stream<TypeElement> classes(TypeMirror type) {
        Stream<TypeElement> arguments = type instanceof DeclaredType declared
                ? declared.getTypeArguments().stream().flatMap(OpensAdvice::classes)
                : Stream.empty();
        return Stream.concat(Language.classOf(type).stream(), arguments);
    }

    private static boolean isOpened(ModuleElement module, Element home) {
        return ElementFilter.opensIn(module.getDirectives()).stream()
                .map(OpensDirective::getPackage)
                .anyMatch(home::equals);
    }

    private static boolean isExported(ModuleElement module, Element home) {
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                .filter(exported -> exported.getTargetModules() == null)
                .map(ExportsDirective::getPackage)
                .anyMatch(home::equals);
    }
}
