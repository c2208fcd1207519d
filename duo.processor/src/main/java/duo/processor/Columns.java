package duo.processor;

import duo.api.annotation.Column;
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

    Language language() {
        return language;
    }

    Optional<ColumnSpec> of(Member member, Place place) {
        return values.classify(member, problems).map(value -> column(member, value, place));
    }

    private ColumnSpec column(Member member, ValueSpec value, Place place) {
        boolean optional = nullness.ofColumn(member, problems);
        boolean nullable = optional || place.nullable();
        String name = name(member, value, place);
        Identifiers.check(member.element(), "column", name, "name it with @Column(name = ..)", problems);
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
        return new ColumnSpec(count++, place.path() + member.name(), name, member, value, nullable, optional, details);
    }

    private static String name(Member member, ValueSpec value, Place place) {
        String explicit = member.find(Column.class).map(Column::name).orElse("");
        if (!explicit.isEmpty()) {
            return place.prefix() + explicit;
        }
        String name = Names.snake(member.name());
        return place.prefix() + (value.isReference() && !name.endsWith("_id") ? name + "_id" : name);
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
