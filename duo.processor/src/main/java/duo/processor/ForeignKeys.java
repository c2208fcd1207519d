package duo.processor;

import duo.api.annotation.Column;
import duo.api.annotation.JoinColumn;
import duo.api.annotation.OneToOne;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the columns of references: their names, their types, and what they refer to. */
final class ForeignKeys {
    private final Members members;
    private final Keys keys;

    ForeignKeys(Members members, Keys keys) {
        this.members = members;
        this.keys = keys;
    }

    /** What a reference refers to, and the names that were given for its columns, empty ones included. */
    private record Plan(List<KeyPart> targets, List<String> names, List<String> referenced) {}

    /** The columns of a {@code Ref}, or empty after an error was reported. */
    Optional<KeyPart.Foreign> of(Member member, Problems problems) {
        return Targets.of(member, problems)
                .flatMap(target -> plan(member, target, joins(member), problems))
                .map(plan -> named(member, plan));
    }

    private static List<JoinColumn> joins(Member member) {
        return Stream.concat(
                        member.find(JoinColumn.class).stream(),
                        member.find(JoinColumn.List.class).map(JoinColumn.List::value).stream()
                                .flatMap(Arrays::stream))
                .toList();
    }

    private static KeyPart.Foreign named(Member member, Plan plan) {
        boolean single = plan.targets().size() == 1;
        List<KeyPart> parts = new ArrayList<>();
        TypeMirror model = Targets.argument(member.type()).orElseThrow();
        for (int i = 0; i < plan.targets().size(); i++) {
            KeyPart target = plan.targets().get(i);
            String given = plan.names().get(i);
            String usual = single ? singleName(member) : Names.snake(member.name()) + "_" + target.column();
            parts.add(new KeyPart(
                    single ? member.name() : member.name() + "." + target.property(),
                    given.isEmpty() ? usual : given,
                    to(model, target.value())));
        }
        return new KeyPart.Foreign(parts, plan.referenced());
    }

    private static String singleName(Member member) {
        String explicit = member.find(Column.class).map(Column::name).orElse("");
        String name = Names.snake(member.name());
        return explicit.isEmpty() ? (name.endsWith("_id") ? name : name + "_id") : explicit;
    }

    private static ValueSpec to(TypeMirror target, ValueSpec key) {
        return new ValueSpec(
                key.boxed(), key.boxed(), key.expression(), Family.TO_ONE, key.plain(), key.size(), target);
    }

    private Optional<Plan> plan(Member member, TypeElement target, List<JoinColumn> joins, Problems problems) {
        List<String> references = joins.stream()
                .map(JoinColumn::references)
                .filter(name -> !name.isEmpty())
                .toList();
        Optional<List<KeyPart>> key = keys.of(member, target, problems);
        if (key.isEmpty() || !isNamedOnce(member, key.get().size(), problems)) {
            return Optional.empty();
        }
        if (!references.isEmpty()
                && !Set.copyOf(references).equals(properties(key.get()).collect(Collectors.toSet()))) {
            return elsewhere(member, target, joins, references, problems);
        }
        if (!joins.isEmpty() && joins.size() != key.get().size()) {
            return wrong(
                    member,
                    "has " + joins.size() + " @JoinColumn, but the key of " + target.getSimpleName() + " has "
                            + key.get().size() + " columns: "
                            + properties(key.get()).collect(Collectors.joining(", ")) + "; write one for each",
                    problems);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < key.get().size(); i++) {
            String property = key.get().get(i).property();
            names.add(
                    joins.isEmpty()
                            ? ""
                            : joinOf(joins, references, property, i).name());
        }
        return Optional.of(new Plan(key.get(), names, List.of()));
    }

    /** By what it refers to where that is said, else by its position. */
    private static JoinColumn joinOf(List<JoinColumn> joins, List<String> references, String property, int position) {
        return joins.get(references.isEmpty() ? position : references.indexOf(property));
    }

    private static boolean isNamedOnce(Member member, int columns, Problems problems) {
        Optional<Column> column = member.find(Column.class);
        boolean named = column.map(Column::name).filter(name -> !name.isEmpty()).isPresent();
        if (named && columns > 1) {
            wrong(
                    member,
                    "has " + columns + " columns, which @Column(name = ..) cannot name; use a @JoinColumn for each",
                    problems);
            return false;
        }
        if (named && !joins(member).isEmpty()) {
            wrong(member, "is named by @Column and by @JoinColumn; keep the latter", problems);
            return false;
        }
        return true;
    }

    private static Stream<String> properties(List<KeyPart> parts) {
        return parts.stream().map(KeyPart::property);
    }

    /** A reference to properties that are not the key. */
    private Optional<Plan> elsewhere(
            Member member, TypeElement target, List<JoinColumn> joins, List<String> references, Problems problems) {
        if (references.size() != joins.size()) {
            return wrong(member, "has a @JoinColumn that does not say what it references; say it for each", problems);
        }
        List<KeyPart> parts = new ArrayList<>();
        for (String property : references) {
            Optional<KeyPart> part = part(target, property);
            if (part.isEmpty()) {
                return wrong(
                        member,
                        "references " + Literals.string(property) + ", which is no column of " + target.getSimpleName()
                                + "; name one of its properties that is unique",
                        problems);
            }
            parts.add(part.get());
        }
        if (!isUnique(target, references)) {
            return wrong(
                    member,
                    "references " + String.join(", ", references) + " of " + target.getSimpleName()
                            + ", which is not unique; "
                            + (references.size() == 1
                                    ? "annotate it with @Unique"
                                    : "add @Unique with these properties to its @Table"),
                    problems);
        }
        return Optional.of(new Plan(parts, joins.stream().map(JoinColumn::name).toList(), references));
    }

    private Optional<KeyPart> part(TypeElement target, String property) {
        return member(target, property)
                .flatMap(keys::columns)
                .flatMap(parts -> parts.stream()
                        .filter(part -> part.property().equals(property))
                        .findFirst());
    }

    private Optional<Member> member(TypeElement target, String property) {
        String head = property.contains(".") ? property.substring(0, property.indexOf('.')) : property;
        return members.ofModel(target, Problems.silent()).stream()
                .filter(candidate -> candidate.name().equals(head))
                .findFirst();
    }

    private boolean isUnique(TypeElement target, List<String> references) {
        boolean alone = references.size() == 1
                && member(target, references.get(0))
                        .filter(found -> found.has(Unique.class) || found.has(OneToOne.class))
                        .isPresent();
        return alone
                || Arrays.stream(target.getAnnotation(Table.class).uniques())
                        .anyMatch(unique ->
                                Set.copyOf(Arrays.asList(unique.properties())).equals(Set.copyOf(references)));
    }

    private static <T> Optional<T> wrong(Member member, String what, Problems problems) {
        problems.error(member.element(), member.label() + " " + what);
        return Optional.empty();
    }
}
