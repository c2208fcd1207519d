package duo.processor;

import duo.api.annotation.Convert;
import duo.api.annotation.Embedded;
import duo.api.annotation.EnumStorage;
import duo.api.annotation.Enumerated;
import duo.api.annotation.Json;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds out how the values of a property are stored. */
final class Values {
    private static final String VALUE_TYPE = "duo.api.meta.ValueType.";

    private final Language language;
    private final Keys keys;
    private final Converters converters;

    Values(Language language, Members members) {
        this.language = language;
        this.keys = new Keys(members, this);
        this.converters = new Converters(language);
    }

    Keys keys() {
        return keys;
    }

    /** The type of the values of a property that is no relation, or empty after an error was reported. */
    Optional<ValueSpec> classify(Member member, Problems problems) {
        List<String> forms = Stream.<Class<? extends Annotation>>of(
                        Json.class, Convert.class, Enumerated.class, Embedded.class)
                .filter(member::has)
                .map(form -> "@" + form.getSimpleName())
                .toList();
        if (forms.size() > 1) {
            return wrong(member, problems, String.join(" and ", forms) + " exclude each other; keep one");
        }
        if (member.has(Convert.class)) {
            return converters.classify(member, problems);
        }
        return member.has(Json.class) ? json(member, problems) : unannotated(member, problems);
    }

    private Optional<ValueSpec> json(Member member, Problems problems) {
        TypeMirror boxed = language.boxed(member.type());
        boolean scalar =
                Scalars.family(boxed).filter(family -> family != Family.TEXT).isPresent();
        if (scalar) {
            return wrong(member, problems, "@Json does not apply to " + TypeText.of(member.type()) + "; remove it");
        }
        String type = VALUE_TYPE + "json(" + TypeText.javaType(boxed) + ")";
        return Optional.of(new ValueSpec(member.type(), boxed, type, Family.JSON, false, Size.DEFAULT, null));
    }

    private Optional<ValueSpec> unannotated(Member member, Problems problems) {
        TypeMirror boxed = language.boxed(member.type());
        boolean enumeration = Language.classOf(boxed)
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .isPresent();
        if (enumeration) {
            return Optional.of(enumerated(member));
        }
        if (member.has(Enumerated.class)) {
            return wrong(
                    member,
                    problems,
                    "@Enumerated applies to an enum, not to " + TypeText.of(member.type()) + "; remove it");
        }
        return Scalars.family(boxed)
                .map(family -> plain(member.type(), boxed, family))
                .or(() -> list(member))
                .or(() -> unknown(member, problems));
    }

    static ValueSpec plain(TypeMirror type, TypeMirror boxed, Family family) {
        String expression = VALUE_TYPE + "plain(" + TypeText.raw(boxed) + ".class)";
        return new ValueSpec(type, boxed, expression, family, true, Size.DEFAULT, null);
    }

    private static ValueSpec enumerated(Member member) {
        TypeMirror type = member.type();
        boolean byName = member.find(Enumerated.class)
                .map(annotation -> annotation.value() == EnumStorage.NAME)
                .orElse(true);
        String factory = byName ? "enumName(" : "enumOrdinal(";
        int longest = ((DeclaredType) type)
                .asElement().getEnclosedElements().stream()
                        .filter(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(Element::getSimpleName)
                        .mapToInt(name -> name.toString().codePointCount(0, name.length()))
                        .max()
                        .orElse(1);
        return new ValueSpec(
                type,
                type,
                VALUE_TYPE + factory + TypeText.raw(type) + ".class)",
                Family.COMPARABLE,
                false,
                byName ? new Size(longest, 0, -1) : Size.DEFAULT,
                null);
    }

    private Optional<ValueSpec> list(Member member) {
        return Optional.of(member.type())
                .filter(type -> Language.is(type, List.class))
                .map(type -> ((DeclaredType) type).getTypeArguments())
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> (TypeMirror) arguments.get(0))
                .filter(element -> Scalars.family(element).isPresent() && !Scalars.isBytes(element))
                .map(element -> new ValueSpec(
                        member.type(),
                        member.type(),
                        VALUE_TYPE + "array(" + TypeText.javaType(member.type()) + ")",
                        Family.LIST,
                        false,
                        Size.DEFAULT,
                        null));
    }

    private static Optional<ValueSpec> unknown(Member member, Problems problems) {
        TypeMirror type = member.type();
        boolean isRecord =
                Language.classOf(type).map(TypeElement::getKind).orElse(ElementKind.CLASS) == ElementKind.RECORD;
        String embedded = isRecord ? "@Embedded to spread it over columns, " : "";
        return wrong(
                member,
                problems,
                "no column type is known for " + TypeText.of(type) + "; use " + embedded
                        + "@Json to store it as JSON, @Convert to store it in another form, or @Transient to leave it out");
    }

    private static Optional<ValueSpec> wrong(Member member, Problems problems, String message) {
        problems.error(member.element(), member.label() + ": " + message);
        return Optional.empty();
    }
}
