package duo.processor;

import duo.api.annotation.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds what references can point to: the columns of keys and of other properties. */
final class Keys {
    private final Members members;
    private final Values values;
    private final ForeignKeys foreignKeys;
    private final Sizes sizes = new Sizes();
    private final Deque<TypeElement> path = new ArrayDeque<>();

    Keys(Members members, Values values) {
        this.members = members;
        this.values = values;
        this.foreignKeys = new ForeignKeys(members, this);
    }

    ForeignKeys foreignKeys() {
        return foreignKeys;
    }

    /** The columns of the key of a model that a member refers to, or empty after an error was reported. */
    Optional<List<KeyPart>> of(Member member, TypeElement target, Problems problems) {
        List<Member> ids = members.ofModel(target, Problems.silent()).stream()
                .filter(candidate -> candidate.has(Id.class))
                .toList();
        if (ids.isEmpty()) {
            return wrong(member, target, "which has no @Id; add one", problems);
        }
        if (path.contains(target)) {
            return wrong(
                    member, target, "whose key refers back to itself; give one of them a key of its own", problems);
        }
        path.push(target);
        try {
            List<KeyPart> parts = new ArrayList<>();
            for (Member id : ids) {
                Optional<List<KeyPart>> found = columns(id);
                if (found.isEmpty()) {
                    return wrong(member, target, "whose key cannot be mapped; see the error there", problems);
                }
                parts.addAll(found.get());
            }
            return Optional.of(parts);
        } finally {
            path.pop();
        }
    }

    /** The columns of a property, or empty if it cannot be mapped. */
    Optional<List<KeyPart>> columns(Member member) {
        if (Targets.isReference(member.type())) {
            return foreignKeys.of(member, Problems.silent()).map(KeyPart.Foreign::parts);
        }
        return Targets.isInverse(member.type())
                ? Optional.empty()
                : values.classify(member, Problems.silent())
                        .map(value -> List.of(new KeyPart(member.name(), Columns.name(member), sized(member, value))));
    }

    private ValueSpec sized(Member id, ValueSpec value) {
        Size size = sizes.of(id, value, Problems.silent());
        return new ValueSpec(
                value.type(), value.boxed(), value.expression(), value.family(), value.plain(), size, value.target());
    }

    private static Optional<List<KeyPart>> wrong(Member member, TypeElement target, String what, Problems problems) {
        problems.error(member.element(), member.label() + " refers to " + target.getSimpleName() + ", " + what);
        return Optional.empty();
    }
}
