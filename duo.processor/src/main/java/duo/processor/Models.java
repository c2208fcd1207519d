package duo.processor;

import duo.api.annotation.Transient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads models and their bases. */
final class Models {
    private final Language language;
    private final Members members;
    private final Values values;

    Models(Language language) {
        this.language = language;
        this.members = new Members(language);
        this.values = new Values(language, members);
    }

    Members members() {
        return members;
    }

    /** A model, or empty after an error was reported. */
    Optional<Description.Model> model(TypeElement type, Problems problems) {
        int before = problems.count();
        if (!new Shapes(problems).isModel(type)) {
            return Optional.empty();
        }
        boolean entity = type.getKind() == ElementKind.CLASS;
        List<Member> found = members.ofModel(type, problems);
        AccessReader fields = new AccessReader(language);
        Function<Member, Access> access =
                entity ? member -> fields.of(member, type, problems) : member -> Access.component(member.name());
        Columns columns = new Columns(language, values, problems);
        List<Property> properties =
                new Properties(members, columns, type, problems).of(withoutHidden(found, problems), access);
        List<ColumnSpec> all = properties.stream().flatMap(Property::columns).toList();
        check(type, all, problems);
        TableSpec table = new Tables(type, all, problems).read();
        return problems.count() == before
                ? Optional.of(new Description.Model(type, entity, table, properties))
                : Optional.empty();
    }

    private static List<Member> withoutHidden(List<Member> found, Problems problems) {
        Map<String, Member> byName = new HashMap<>();
        List<Member> kept = new ArrayList<>();
        for (Member member : found) {
            Member hidden = byName.putIfAbsent(member.name(), member);
            if (hidden == null) {
                kept.add(member);
            } else {
                problems.error(
                        member.element(),
                        member.label() + " hides " + hidden.label() + ", which is mapped too; rename or remove one");
            }
        }
        return kept;
    }

    private static void check(TypeElement type, List<ColumnSpec> columns, Problems problems) {
        if (columns.stream().noneMatch(ColumnSpec::isId)) {
            problems.error(type, type.getSimpleName() + " has no key; mark a property, or several, with @Id");
        }
        Map<String, ColumnSpec> byName = new HashMap<>();
        for (ColumnSpec column : columns) {
            ColumnSpec other = byName.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
            if (other != null) {
                problems.error(
                        column.member().element(),
                        type.getSimpleName() + ": the properties " + other.path() + " and " + column.path()
                                + " both have the column " + Literals.string(column.name())
                                + (isReference(column) || isReference(other)
                                        ? "; each reference has columns of its own, so name one of them otherwise with"
                                                + " @JoinColumn(name = ..)"
                                        : "; name one of them otherwise with @Column(name = ..)"));
            }
        }
        List<ColumnSpec> versions =
                columns.stream().filter(ColumnSpec::isVersion).toList();
        if (versions.size() > 1) {
            problems.error(
                    versions.get(1).member().element(),
                    type.getSimpleName() + " has two versions, "
                            + versions.get(0).path() + " and " + versions.get(1).path() + "; keep one @Version");
        }
    }

    private static boolean isReference(ColumnSpec column) {
        return Targets.isReference(column.member().type());
    }

    /** A base of models, or empty after an error was reported. */
    Optional<Description.Base> base(TypeElement type, Problems problems) {
        int before = problems.count();
        if (!new Shapes(problems).isBase(type)) {
            return Optional.empty();
        }
        AccessReader access = new AccessReader(language);
        Set<String> names = new HashSet<>();
        Reach reach = new Reach(language, type, problems);
        List<Description.Base.Field> fields = members.declared(type, (DeclaredType) type.asType()).stream()
                .filter(member -> !member.has(Transient.class) && names.add(member.name()))
                .filter(reach::covers)
                .map(member -> new Description.Base.Field(member, access.inPackage(member, problems)))
                .toList();
        return problems.count() == before ? Optional.of(new Description.Base(type, fields)) : Optional.empty();
    }
}
