package duo.processor;

import duo.api.annotation.Column;
import duo.api.annotation.Default;
import duo.api.annotation.Guarded;
import duo.api.annotation.Id;
import duo.api.annotation.Secret;
import duo.api.annotation.ServerDefault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the columns of one model, in order. */
final class Columns {
    private final Language language;
    private final Values values;
    private final Problems problems;
    private final Sizes sizes = new Sizes();
    private final Nullness nullness;
    private final Roles roles;
    private int count;

    Columns(Language language, Values values, Problems problems) {
        this.language = language;
        this.values = values;
        this.problems = problems;
        this.nullness = new Nullness(language);
        this.roles = new Roles(problems);
    }

    Keys keys() {
        return values.keys();
    }

    Language language() {
        return language;
    }

    /** The column of a property that is no relation. */
    Optional<ColumnSpec> of(Member member, Place place) {
        return values.classify(member, problems)
                .map(value -> column(member, new KeyPart(member.name(), name(member), value), place));
    }

    /** The columns of a reference, and what they refer to. */
    Optional<Property.Reference> reference(Member member, Access access, Place place) {
        return values.keys().foreignKeys().of(member, problems).map(found -> {
            if (found.parts().size() > 1) {
                several(member);
            }
            List<ColumnSpec> parts = found.parts().stream()
                    .map(part -> column(member, part, place))
                    .toList();
            RelationSpec relation = new RelationSpec(
                    place.path() + member.name(),
                    Targets.argument(member.type()).orElseThrow(),
                    new RelationSpec.Own(found.referenced(), nullness.ofTarget(member)),
                    Relations.cascade(member));
            return new Property.Reference(member, access, relation, parts);
        });
    }

    /** What describes one column cannot stand on several. */
    private void several(Member member) {
        String wrong = member.has(Default.class) ? "@Default" : member.has(ServerDefault.class) ? "@ServerDefault" : "";
        if (wrong.isEmpty()
                && member.find(Column.class)
                        .filter(column -> !column.definition().isEmpty())
                        .isPresent()) {
            wrong = "@Column(definition = ..)";
        }
        if (!wrong.isEmpty()) {
            problems.error(
                    member.element(),
                    member.label() + ": " + wrong + " describes one column, but this reference has several; remove it");
        }
    }

    private ColumnSpec column(Member member, KeyPart part, Place place) {
        ValueSpec value = part.value();
        boolean optional = nullness.ofColumn(member, problems);
        boolean nullable = optional || place.nullable();
        String name = place.prefix() + part.column();
        String remedy = value.isReference() ? "@JoinColumn" : "@Column";
        Identifiers.check(member.element(), "column", name, "name it with " + remedy + "(name = ..)", problems);
        List<String> details = new ArrayList<>();
        if (member.has(Id.class)) {
            if (place.isEmbedded()) {
                problems.error(
                        member.element(),
                        member.label()
                                + ": @Id does not apply inside an embedded record; put it into the model itself");
            }
            details.add(".id()");
        }
        if (nullable) {
            details.add(".nullable()");
        }
        details.addAll(sized(sizes.of(member, value, problems)));
        details.addAll(roles.of(member, value, nullable, place));
        member.find(Column.class).ifPresent(column -> details.addAll(written(column)));
        details.addAll(marks(member, place));
        return new ColumnSpec(
                count++,
                place.path() + member.name(),
                place.path() + part.property(),
                name,
                member,
                value,
                nullable,
                optional,
                details);
    }

    /** The name of the column of a property that is no relation. */
    static String name(Member member) {
        return member.find(Column.class)
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> Names.snake(member.name()));
    }

    private static List<String> sized(Size size) {
        List<String> details = new ArrayList<>();
        if (size.length() > 0) {
            details.add(".length(" + size.length() + ")");
        }
        if (size.precision() > 0) {
            details.add(".precision(" + size.precision() + ")");
        }
        if (size.scale() >= 0) {
            details.add(".scale(" + size.scale() + ")");
        }
        return details;
    }

    private static List<String> written(Column column) {
        List<String> details = new ArrayList<>();
        if (!column.insertable()) {
            details.add(".notInsertable()");
        }
        if (!column.updatable()) {
            details.add(".notUpdatable()");
        }
        if (!column.definition().isEmpty()) {
            details.add(".definition(" + Literals.string(column.definition()) + ")");
        }
        if (!column.comment().isEmpty()) {
            details.add(".comment(" + Literals.string(column.comment()) + ")");
        }
        return details;
    }

    private static List<String> marks(Member member, Place place) {
        List<String> details = new ArrayList<>();
        member.find(ServerDefault.class)
                .ifPresent(server -> details.add(".serverDefault(" + Literals.string(server.value()) + ")"));
        if (member.has(Guarded.class) || place.marks().guarded()) {
            details.add(".guarded()");
        }
        if (member.has(Secret.class) || place.marks().secret()) {
            details.add(".secret()");
        }
        return details;
    }
}
