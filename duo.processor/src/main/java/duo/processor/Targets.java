package duo.processor;

import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.One;
import duo.api.relation.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the models that relations lead to. */
final class Targets {
    private Targets() {}

    /** Whether the type is a {@code Ref}. */
    static boolean isReference(TypeMirror type) {
        return Language.is(type, Ref.class);
    }

    /** Whether the type is a {@code Many} or a {@code One}, which have no column. */
    static boolean isInverse(TypeMirror type) {
        return Language.is(type, Many.class) || Language.is(type, One.class);
    }

    static boolean isRelation(TypeMirror type) {
        return isReference(type) || isInverse(type);
    }

    /** {@code Ref}, {@code One} or {@code Many}. */
    static String form(Member member) {
        return Language.classOf(member.type()).orElseThrow().getSimpleName().toString();
    }

    /** The class that stands between the angle brackets, if one does. */
    static Optional<TypeElement> peek(TypeMirror relation) {
        return argument(relation).flatMap(Language::classOf);
    }

    static Optional<TypeMirror> argument(TypeMirror relation) {
        return Stream.of(relation)
                .map(type -> ((DeclaredType) type).getTypeArguments())
                .<TypeMirror>flatMap(List::stream)
                .findFirst();
    }

    /** The model that a relation leads to, or empty after an error was reported. */
    static Optional<TypeElement> of(Member member, Problems problems) {
        Optional<TypeElement> target = peek(member.type());
        if (target.isEmpty()) {
            problems.error(
                    member.element(),
                    member.label() + " does not say what it refers to; write " + form(member) + "<Model>");
            return Optional.empty();
        }
        if (target.get().getAnnotation(Table.class) == null) {
            problems.error(
                    member.element(),
                    member.label() + " refers to " + target.get().getSimpleName()
                            + ", which is no model; annotate that class with @Table");
            return Optional.empty();
        }
        return target;
    }
}
