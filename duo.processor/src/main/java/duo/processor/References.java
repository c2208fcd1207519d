package duo.processor;

import duo.api.annotation.Embedded;
import duo.api.annotation.OneToOne;
import duo.api.annotation.Transient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds the references of one model to another, which inverse relations are the inverse of. */
final class References {
    private final Members members;

    References(Members members) {
        this.members = members;
    }

    /**
     * A reference.
     *
     * @param path the property, with dots inside embedded records
     */
    record Back(String path, Member member) {
        boolean isOneToOne() {
            return member.has(OneToOne.class);
        }
    }

    /** The references to {@code target} that {@code holder} has, also inherited and embedded ones. */
    List<Back> to(TypeElement target, TypeElement holder) {
        List<Back> found = new ArrayList<>();
        collect(members.ofModel(holder, Problems.silent()), "", target, found, new HashSet<>());
        return found;
    }

    private void collect(
            List<Member> candidates, String prefix, TypeElement target, List<Back> found, Set<TypeElement> around) {
        for (Member member : candidates) {
            if (member.has(Transient.class)) {
                continue;
            }
            if (Targets.isReference(member.type())
                    && Targets.peek(member.type()).filter(target::equals).isPresent()) {
                found.add(new Back(prefix + member.name(), member));
            }
            Language.classOf(member.type())
                    .filter(type -> member.has(Embedded.class) && type.getKind() == ElementKind.RECORD)
                    .filter(around::add)
                    .ifPresent(type -> {
                        List<Member> inside = members.ofRecord((DeclaredType) member.type());
                        collect(inside, prefix + member.name() + ".", target, found, around);
                        around.remove(type);
                    });
        }
    }
}
