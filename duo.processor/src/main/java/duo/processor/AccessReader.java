package duo.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out how generated code reaches the fields of an entity. */
final class AccessReader {
    private final Language language;

    AccessReader(Language language) {
        this.language = language;
    }

    /** The way to a field from the metamodel of a class; a private field without accessors is an error. */
    Access of(Member member, TypeElement from, Problems problems) {
        boolean near = language.samePackage(member.owner(), from);
        boolean visible =
                member.element().getModifiers().contains(Modifier.PUBLIC) && Language.isPublic(member.owner());
        if (!near && !visible) {
            return distant(member, from, problems);
        }
        return inPackage(member, problems);
    }

    private Access distant(Member member, TypeElement from, Problems problems) {
        String generated = GeneratedNames.qualified(member.owner());
        if (!Language.isPublic(member.owner())) {
            problems.error(
                    from,
                    from.getSimpleName() + " extends " + member.owner().getSimpleName()
                            + ", which is not public and stands in another package; make it public");
        } else if (language.isCompiled(member.owner()) && language.elements().getTypeElement(generated) == null) {
            problems.error(
                    from,
                    from.getSimpleName() + " extends " + member.owner().getSimpleName() + ", but " + generated
                            + " is missing; compile that class with the processor dev.duoorm:duo-processor too");
        }
        return Access.base(generated, member.name());
    }

    /** The way to a field from its own package. */
    Access inPackage(Member member, Problems problems) {
        if (member.element().getModifiers().contains(Modifier.FINAL)) {
            problems.error(
                    member.element(),
                    member.label()
                            + " is final, but Duo sets the fields of an entity; remove final, mark it @Transient,"
                            + " or make the model a record");
        }
        if (!member.element().getModifiers().contains(Modifier.PRIVATE)) {
            return Access.field(member.name());
        }
        Optional<String> getter = method(member, getters(member), false);
        Optional<String> setter = method(member, setters(member), true);
        if (getter.isEmpty() || setter.isEmpty()) {
            String type = TypeText.of(member.element().asType());
            problems.error(
                    member.element(),
                    member.label() + " is private and has no " + (getter.isEmpty() ? "getter" : "setter")
                            + "; make it package-private, or add " + type + " "
                            + getters(member).get(0) + "() and "
                            + setters(member).get(0) + "(" + type + "), not private");
        }
        return Access.methods(getter.orElse(""), setter.orElse(""));
    }

    private static List<String> getters(Member member) {
        String capital = capital(member.name());
        boolean truth = member.type().getKind() == TypeKind.BOOLEAN || Language.is(member.type(), Boolean.class);
        return truth
                ? List.of("is" + capital, "get" + capital, member.name())
                : List.of("get" + capital, member.name());
    }

    private static List<String> setters(Member member) {
        return List.of("set" + capital(member.name()), member.name());
    }

    private static String capital(String name) {
        int end = name.offsetByCodePoints(0, 1);
        return name.substring(0, end).toUpperCase(Locale.ROOT) + name.substring(end);
    }

    private static Optional<String> method(Member member, List<String> names, boolean setter) {
        return names.stream()
                .filter(name -> ElementFilter.methodsIn(member.owner().getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(name) && fits(method, member, setter)))
                .findFirst();
    }

    private static boolean fits(ExecutableElement method, Member member, boolean setter) {
        String type = TypeText.of(member.element().asType());
        List<TypeMirror> parameters = method.getParameters().stream()
                .<TypeMirror>map(parameter -> parameter.asType())
                .toList();
        return !method.getModifiers().contains(Modifier.PRIVATE)
                && !method.getModifiers().contains(Modifier.STATIC)
                && (setter
                        ? parameters.size() == 1
                                && TypeText.of(parameters.get(0)).equals(type)
                        : parameters.isEmpty()
                                && TypeText.of(method.getReturnType()).equals(type));
    }
}
