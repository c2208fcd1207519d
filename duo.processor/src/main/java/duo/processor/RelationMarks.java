package duo.processor;

import duo.api.annotation.Cascade;
import duo.api.annotation.Column;
import duo.api.annotation.Convert;
import duo.api.annotation.CreatedAt;
import duo.api.annotation.Default;
import duo.api.annotation.Embedded;
import duo.api.annotation.Enumerated;
import duo.api.annotation.Generated;
import duo.api.annotation.Guarded;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.Json;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OneToMany;
import duo.api.annotation.OneToOne;
import duo.api.annotation.Secret;
import duo.api.annotation.ServerDefault;
import duo.api.annotation.Unique;
import duo.api.annotation.UpdatedAt;
import duo.api.annotation.Version;
import duo.api.relation.Many;
import duo.api.relation.One;
import duo.api.relation.Ref;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports annotations of relations where they do not belong. */
final class RelationMarks {
    /** What each annotation of relations may stand on. */
    private static final Map<Class<? extends Annotation>, Set<Class<?>>> PLACES = Map.of(
            OneToOne.class, Set.of(Ref.class, One.class),
            OneToMany.class, Set.of(Many.class),
            ManyToMany.class, Set.of(Many.class),
            JoinColumn.class, Set.of(Ref.class),
            JoinColumn.List.class, Set.of(Ref.class),
            OnDelete.class, Set.of(Ref.class),
            Cascade.class, Set.of(Ref.class, One.class, Many.class));

    /** What describes columns, which a Many and a One do not have. */
    private static final List<Class<? extends Annotation>> OF_COLUMNS = List.of(
            Id.class,
            Generated.class,
            Column.class,
            Unique.class,
            Index.class,
            Default.class,
            ServerDefault.class,
            CreatedAt.class,
            UpdatedAt.class,
            Version.class,
            Guarded.class,
            Secret.class,
            Enumerated.class,
            Json.class,
            Convert.class,
            Embedded.class);

    /** What says how values are stored, which the key of the target does for a Ref. */
    private static final List<Class<? extends Annotation>> OF_VALUES =
            List.of(Enumerated.class, Json.class, Convert.class, Embedded.class);

    private final Problems problems;

    RelationMarks(Problems problems) {
        this.problems = problems;
    }

    /** Whether nothing is wrong; reports what is. */
    boolean areRight(Member member) {
        int before = problems.count();
        PLACES.forEach((annotation, places) -> {
            if (member.has(annotation) && places.stream().noneMatch(place -> Language.is(member.type(), place))) {
                error(member, name(annotation) + " applies to a " + names(places) + " only; remove it");
            }
        });
        if (Targets.isInverse(member.type())) {
            OF_COLUMNS.stream()
                    .filter(member::has)
                    .forEach(annotation -> error(
                            member,
                            name(annotation) + " does not apply to a " + Targets.form(member)
                                    + ", which has no column; remove it"));
        }
        if (Targets.isReference(member.type())) {
            OF_VALUES.stream()
                    .filter(member::has)
                    .forEach(annotation -> error(member, name(annotation) + " does not apply to a Ref; remove it"));
        }
        if (member.has(OneToMany.class) && member.has(ManyToMany.class)) {
            error(member, "@OneToMany and @ManyToMany exclude each other; keep one");
        }
        boolean reference = Targets.isReference(member.type());
        member.find(OneToOne.class)
                .filter(found -> reference && !found.mappedBy().isEmpty())
                .ifPresent(found ->
                        error(member, "a Ref holds the key itself, so it is mapped by nothing; remove mappedBy"));
        member.find(Cascade.class)
                .filter(found -> found.orphanRemoval() && (reference || member.has(ManyToMany.class)))
                .ifPresent(found -> error(
                        member,
                        "orphanRemoval applies to the inverse of a Ref, whose rows belong to this model; remove it"));
        return problems.count() == before;
    }

    private static String name(Class<? extends Annotation> annotation) {
        return "@" + (annotation == JoinColumn.List.class ? "JoinColumn" : annotation.getSimpleName());
    }

    private static String names(Set<Class<?>> places) {
        return List.of(Ref.class, One.class, Many.class).stream()
                .filter(places::contains)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" or "));
    }

    private void error(Member member, String message) {
        problems.error(member.element(), member.label() + ": " + message);
    }
}
