package duo.processor;

import duo.api.annotation.Cascade;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.OneToMany;
import duo.api.annotation.OneToOne;
import duo.api.relation.One;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Reads the relations that have no column: inverses of references, and those by junction tables. */
final class Relations {
    private final References references;
    private final Junctions junctions;
    private final Problems problems;

    Relations(Members members, Keys keys, Problems problems) {
        this.references = new References(members);
        this.junctions = new Junctions(members, references, keys, problems);
        this.problems = problems;
    }

    /** The relation of a {@code Many} or {@code One}, or empty after an error was reported. */
    Optional<RelationSpec> of(Member member, TypeElement model) {
        return Targets.of(member, problems)
                .flatMap(target -> form(member, model, target))
                .map(form -> new RelationSpec(
                        member.name(), Targets.argument(member.type()).orElseThrow(), form, cascade(member)));
    }

    static Optional<Boolean> cascade(Member member) {
        return member.find(Cascade.class).map(Cascade::orphanRemoval);
    }

    private Optional<? extends RelationSpec.Form> form(Member member, TypeElement model, TypeElement target) {
        if (Language.is(member.type(), One.class)) {
            return one(member, model, target);
        }
        Optional<ManyToMany> joined = member.find(ManyToMany.class);
        return joined.isPresent() ? junctions.of(member, joined.get(), model, target) : many(member, model, target);
    }

    private Optional<RelationSpec.Form> many(Member member, TypeElement model, TypeElement target) {
        Optional<String> mappedBy = member.find(OneToMany.class).map(OneToMany::mappedBy);
        List<References.Back> found = references.to(model, target);
        if (mappedBy.isPresent()) {
            return named(member, model, target, found, mappedBy.get())
                    .filter(back -> isTo(member, back, false))
                    .map(back -> new RelationSpec.Inverse("TO_MANY", back.path()));
        }
        List<References.Back> candidates =
                found.stream().filter(back -> !back.isOneToOne()).toList();
        if (candidates.size() == 1) {
            return Optional.of(
                    new RelationSpec.Inverse("TO_MANY", candidates.get(0).path()));
        }
        return wrong(
                member,
                candidates.isEmpty()
                        ? target.getSimpleName() + " has no Ref<" + model.getSimpleName()
                                + "> that this could be the inverse of; add one there, or annotate this with @ManyToMany"
                        : target.getSimpleName() + " refers to " + model.getSimpleName() + " by " + paths(candidates)
                                + "; say which is meant with @OneToMany(mappedBy = \""
                                + candidates.get(0).path() + "\")");
    }

    private Optional<RelationSpec.Form> one(Member member, TypeElement model, TypeElement target) {
        String mappedBy = member.find(OneToOne.class).map(OneToOne::mappedBy).orElse("");
        List<References.Back> found = references.to(model, target);
        if (!mappedBy.isEmpty()) {
            return named(member, model, target, found, mappedBy)
                    .filter(back -> isTo(member, back, true))
                    .map(back -> new RelationSpec.Inverse("INVERSE_ONE", back.path()));
        }
        List<References.Back> candidates =
                found.stream().filter(References.Back::isOneToOne).toList();
        if (candidates.size() == 1) {
            return Optional.of(
                    new RelationSpec.Inverse("INVERSE_ONE", candidates.get(0).path()));
        }
        if (candidates.size() > 1) {
            return wrong(
                    member,
                    target.getSimpleName() + " refers to " + model.getSimpleName() + " by " + paths(candidates)
                            + "; say which is meant with @OneToOne(mappedBy = \""
                            + candidates.get(0).path() + "\")");
        }
        return wrong(
                member,
                target.getSimpleName() + " has no @OneToOne Ref<" + model.getSimpleName()
                        + "> that this could be the inverse of; "
                        + (found.isEmpty() ? "add one there" : "annotate " + paths(found) + " there with @OneToOne")
                        + ", or make this a Many");
    }

    private boolean isTo(Member member, References.Back back, boolean one) {
        if (back.isOneToOne() == one) {
            return true;
        }
        String name = back.member().label();
        wrong(
                member,
                one
                        ? "mappedBy names " + name
                                + ", which is not annotated with @OneToOne; annotate it, or make this a" + " Many"
                        : "mappedBy names " + name + ", which is annotated with @OneToOne; make this a One");
        return false;
    }

    private Optional<References.Back> named(
            Member member, TypeElement model, TypeElement target, List<References.Back> found, String mappedBy) {
        Optional<References.Back> back =
                found.stream().filter(one -> one.path().equals(mappedBy)).findFirst();
        if (back.isEmpty()) {
            wrong(
                    member,
                    "mappedBy names " + Literals.string(mappedBy) + ", which is no Ref<" + model.getSimpleName()
                            + "> of " + target.getSimpleName() + "; "
                            + (found.isEmpty() ? "it has none" : "there is " + paths(found)));
        }
        return back;
    }

    private static String paths(List<References.Back> found) {
        return found.stream().map(References.Back::path).collect(Collectors.joining(" and "));
    }

    private <T> Optional<T> wrong(Member member, String message) {
        problems.error(member.element(), member.label() + ": " + message);
        return Optional.empty();
    }
}
