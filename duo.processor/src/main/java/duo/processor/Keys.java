package duo.processor;

import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds what a reference stores: the key of the model that it points to. */
final class Keys {
    private final Members members;
    private final Values values;
    private final Sizes sizes = new Sizes();
    private final Deque<TypeElement> path = new ArrayDeque<>();

    Keys(Members members, Values values) {
        this.members = members;
        this.values = values;
    }

    /** The column type of a reference. */
    Optional<ValueSpec> reference(Member member, Problems problems) {
        List<? extends TypeMirror> arguments = ((DeclaredType) member.type()).getTypeArguments();
        Optional<TypeElement> target = arguments.isEmpty() ? Optional.empty() : Language.classOf(arguments.get(0));
        if (target.isEmpty()) {
            problems.error(member.element(), member.label() + " does not say what it refers to; write Ref<Model>");
            return Optional.empty();
        }
        if (target.get().getAnnotation(Table.class) == null) {
            problems.error(
                    member.element(),
                    member.label() + " refers to " + target.get().getSimpleName()
                            + ", which is no model; annotate that class with @Table");
            return Optional.empty();
        }
        return key(member, target.get(), problems).map(key -> to(arguments.get(0), key));
    }

    private static ValueSpec to(TypeMirror target, ValueSpec key) {
        return new ValueSpec(
                key.boxed(), key.boxed(), key.expression(), Family.TO_ONE, key.plain(), key.size(), target);
    }

    private Optional<ValueSpec> key(Member member, TypeElement target, Problems problems) {
        List<Member> ids = members.ofModel(target, Problems.silent()).stream()
                .filter(candidate -> candidate.has(Id.class))
                .toList();
        String reason = ids.isEmpty() ? "has no @Id" : "has a key of several columns, and a reference holds only one";
        if (ids.size() != 1) {
            problems.error(
                    member.element(),
                    member.label() + " refers to " + target.getSimpleName() + ", which " + reason
                            + (ids.isEmpty() ? "; add one" : "; map the parts of the key as plain columns"));
            return Optional.empty();
        }
        if (path.contains(target)) {
            problems.error(
                    member.element(),
                    member.label() + " refers to " + target.getSimpleName()
                            + ", whose key refers back to itself; give one of them a key of its own");
            return Optional.empty();
        }
        path.push(target);
        try {
            return values.classify(ids.get(0), Problems.silent())
                    .map(value -> sized(ids.get(0), value))
                    .or(() -> unusable(member, target, problems));
        } finally {
            path.pop();
        }
    }

    private ValueSpec sized(Member id, ValueSpec value) {
        Size size = sizes.of(id, value, Problems.silent());
        return new ValueSpec(
                value.type(), value.boxed(), value.expression(), value.family(), value.plain(), size, value.target());
    }

    private static Optional<ValueSpec> unusable(Member member, TypeElement target, Problems problems) {
        problems.error(
                member.element(),
                member.label() + " refers to " + target.getSimpleName()
                        + ", whose key cannot be mapped; see the error there");
        return Optional.empty();
    }

    static boolean isReference(TypeMirror type) {
        return Language.is(type, Ref.class);
    }
}
