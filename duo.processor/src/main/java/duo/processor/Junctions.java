package duo.processor;

import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.MirroredTypeException;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads many-to-many relations. */
final class Junctions {
    private final Members members;
    private final References references;
    private final Keys keys;
    private final Problems problems;

    Junctions(Members members, References references, Keys keys, Problems problems) {
        this.members = members;
        this.references = references;
        this.keys = keys;
        this.problems = problems;
    }

    Optional<RelationSpec.Form> of(Member member, ManyToMany joined, TypeElement model, TypeElement target) {
        TypeMirror through = through(joined);
        boolean ownTable = through.getKind() == TypeKind.VOID;
        boolean named = !joined.table().isEmpty() || joined.columns().length + joined.targetColumns().length > 0;
        boolean referred = !joined.source().isEmpty() || !joined.target().isEmpty();
        if (!joined.mappedBy().isEmpty()) {
            return named || referred || !ownTable
                    ? wrong(member, "the side that declares the relation describes the junction; keep mappedBy alone")
                    : inverse(member, joined.mappedBy(), model, target);
        }
        if (ownTable) {
            return referred
                    ? wrong(
                            member,
                            "source and target name properties of the model in between; add through, or remove them")
                    : own(member, joined, model, target);
        }
        return named
                ? wrong(
                        member,
                        "the table and its columns are those of the model that through names; remove table, columns"
                                + " and targetColumns")
                : through(member, joined, through, model, target);
    }

    /** The compiler has types where the annotation has classes. */
    private static TypeMirror through(ManyToMany joined) {
        try {
            throw new IllegalStateException("There is no class " + joined.through() + " while compiling");
        } catch (MirroredTypeException known) {
            return known.getTypeMirror();
        }
    }

    private Optional<RelationSpec.Form> inverse(Member member, String mappedBy, TypeElement model, TypeElement target) {
        List<Member> declared = joins(target, model).stream()
                .filter(found -> found.find(ManyToMany.class)
                        .filter(other -> other.mappedBy().isEmpty())
                        .isPresent())
                .toList();
        if (declared.stream().noneMatch(found -> found.name().equals(mappedBy))) {
            String known = declared.stream().map(Member::name).collect(Collectors.joining(", "));
            return wrong(
                    member,
                    "mappedBy names " + Literals.string(mappedBy) + ", which is no @ManyToMany Many<"
                            + model.getSimpleName() + "> that " + target.getSimpleName() + " declares; "
                            + (known.isEmpty() ? "it has none" : "there is " + known));
        }
        return Optional.of(new RelationSpec.Inverse("MANY_TO_MANY", mappedBy));
    }

    private Optional<RelationSpec.Form> own(Member member, ManyToMany joined, TypeElement model, TypeElement target) {
        String table =
                joined.table().isEmpty() ? Tables.name(model) + "_" + Names.snake(member.name()) : joined.table();
        Identifiers.check(member.element(), "table", table, "name it with @ManyToMany(table = ..)", problems);
        if (isPlain(joined) && !model.equals(target)) {
            refuseTwo(member, model, target);
        }
        boolean fits = fits(member, "columns", joined.columns(), model);
        fits &= fits(member, "targetColumns", joined.targetColumns(), target);
        return fits
                ? Optional.of(new RelationSpec.Joined(
                        table, Arrays.asList(joined.columns()), Arrays.asList(joined.targetColumns())))
                : Optional.empty();
    }

    /** Two junction tables for the same two models are one too many, unless each is a relation of its own. */
    private void refuseTwo(Member member, TypeElement model, TypeElement target) {
        if (isMapped(member, target, model)) {
            return;
        }
        joins(target, model).stream()
                .filter(other ->
                        other.find(ManyToMany.class).filter(Junctions::isPlain).isPresent())
                .filter(other -> !isMapped(other, model, target))
                .findFirst()
                .ifPresent(other -> wrong(
                        member,
                        other.label()
                                + " leads back by a junction table of its own; if both are the same relation, write"
                                + " @ManyToMany(mappedBy = ..) on one side, else name the tables with @ManyToMany(table ="
                                + " ..)"));
    }

    private static boolean isPlain(ManyToMany joined) {
        return joined.mappedBy().isEmpty()
                && joined.table().isEmpty()
                && through(joined).getKind() == TypeKind.VOID;
    }

    /** Whether a relation has an inverse in the model that it leads to. */
    private boolean isMapped(Member declared, TypeElement opposite, TypeElement owner) {
        return joins(opposite, owner).stream()
                .anyMatch(found -> found.find(ManyToMany.class)
                        .filter(other -> other.mappedBy().equals(declared.name()))
                        .isPresent());
    }

    /** The many-to-many relations of one model to another. */
    private List<Member> joins(TypeElement owner, TypeElement leads) {
        return members.ofModel(owner, Problems.silent()).stream()
                .filter(found -> found.has(ManyToMany.class)
                        && Targets.isInverse(found.type())
                        && Targets.peek(found.type()).filter(leads::equals).isPresent())
                .toList();
    }

    private boolean fits(Member member, String element, String[] columns, TypeElement model) {
        for (String column : columns) {
            Identifiers.check(member.element(), "column", column, "name it otherwise", problems);
        }
        Optional<List<KeyPart>> key = keys.of(member, model, problems);
        if (key.isPresent() && columns.length > 0 && columns.length != key.get().size()) {
            wrong(
                    member,
                    element + " names " + columns.length + ", but the key of " + model.getSimpleName() + " has "
                            + key.get().size() + " columns; name each");
            return false;
        }
        return key.isPresent();
    }

    private Optional<RelationSpec.Form> through(
            Member member, ManyToMany joined, TypeMirror through, TypeElement model, TypeElement target) {
        Optional<TypeElement> between = Language.classOf(through);
        if (between.isEmpty() || between.get().getAnnotation(Table.class) == null) {
            return wrong(
                    member, "through names " + TypeText.of(through) + ", which is no model; annotate it with @Table");
        }
        boolean self = model.equals(target);
        Optional<String> source =
                end(member, "source", joined.source(), between.get(), model, self ? joined.target() : "");
        Optional<String> inverse =
                end(member, "target", joined.target(), between.get(), target, self ? joined.source() : "");
        return source.isEmpty() || inverse.isEmpty()
                ? Optional.empty()
                : Optional.of(new RelationSpec.Through(through, source.get(), inverse.get()));
    }

    /** The reference of the model in between to one side; {@code taken} is the one to the other side of the same model. */
    private Optional<String> end(
            Member member, String element, String given, TypeElement between, TypeElement side, String taken) {
        List<String> found = references.to(side, between).stream()
                .map(References.Back::path)
                .filter(path -> !path.equals(taken))
                .toList();
        if (found.isEmpty()) {
            return wrong(
                    member,
                    between.getSimpleName() + " has no " + (taken.isEmpty() ? "" : "second ") + "Ref<"
                            + side.getSimpleName() + ">; add one, or name another model in between");
        }
        if (given.isEmpty() && found.size() > 1) {
            return wrong(
                    member,
                    between.getSimpleName() + " refers to " + side.getSimpleName() + " by "
                            + String.join(" and ", found)
                            + "; say which is meant with @ManyToMany(" + element + " = " + Literals.string(found.get(0))
                            + ")");
        }
        if (!given.isEmpty() && !found.contains(given)) {
            return wrong(
                    member,
                    element + " names " + Literals.string(given) + ", which is no " + (taken.isEmpty() ? "" : "other ")
                            + "Ref<" + side.getSimpleName() + "> of " + between.getSimpleName() + "; there is "
                            + String.join(" and ", found));
        }
        return Optional.of(given.isEmpty() ? found.get(0) : given);
    }

    private <T> Optional<T> wrong(Member member, String message) {
        problems.error(member.element(), member.label() + ": " + message);
        return Optional.empty();
    }
}
