package duo.processor;

import duo.api.annotation.Column;
import duo.api.annotation.Computed;
import duo.api.annotation.Convert;
import duo.api.annotation.Embedded;
import duo.api.annotation.Id;
import duo.api.annotation.Json;
import duo.api.annotation.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Turns the members of one model into properties; counts its columns. */
final class Properties {
    private final Members members;
    private final Columns columns;
    private final Nullness nullness;
    private final Reach reach;
    private final Problems problems;
    private final RelationMarks marks;
    private final Relations relations;
    private final TypeElement model;
    private final List<String> around = new ArrayList<>();

    Properties(Members members, Columns columns, TypeElement model, Problems problems) {
        this.members = members;
        this.columns = columns;
        this.nullness = new Nullness(columns.language());
        this.problems = problems;
        this.marks = new RelationMarks(problems);
        this.relations = new Relations(members, columns.keys(), problems);
        this.model = model;
        this.reach = new Reach(columns.language(), model, problems);
    }

    /** The properties of the model itself. */
    List<Property> of(List<Member> found, Function<Member, Access> access) {
        return read(found, access, Place.ofModel());
    }

    private List<Property> read(List<Member> found, Function<Member, Access> access, Place place) {
        List<Property> properties = new ArrayList<>();
        for (Member member : found) {
            property(member, access, place).ifPresent(properties::add);
        }
        return properties;
    }

    private Optional<Property> property(Member member, Function<Member, Access> access, Place place) {
        if (member.has(Transient.class)) {
            // An entity's field is left alone, and may be final or private.
            boolean component = member.element().getKind() == ElementKind.RECORD_COMPONENT;
            return component && reach.covers(member)
                    ? Optional.of(new Property.Unmapped(member, access.apply(member)))
                    : Optional.empty();
        }
        if (!reach.covers(member)) {
            return Optional.empty();
        }
        if (member.has(Computed.class)) {
            problems.error(
                    member.element(),
                    member.label()
                            + ": @Computed belongs to a component of a @Schema record, which a query fills; remove it");
            return Optional.empty();
        }
        if (member.has(Embedded.class)
                && !Targets.isRelation(member.type())
                && !member.has(Json.class)
                && !member.has(Convert.class)) {
            return embedded(member, access.apply(member), place);
        }
        if (!marks.areRight(member)) {
            return Optional.empty();
        }
        if (Targets.isInverse(member.type())) {
            return inverse(member, access.apply(member), place);
        }
        if (Targets.isReference(member.type())) {
            return columns.reference(member, access.apply(member), place).map(found -> found);
        }
        Access way = access.apply(member);
        return columns.of(member, place).map(column -> new Property.Mapped(member, way, column));
    }

    private Optional<Property> inverse(Member member, Access access, Place place) {
        if (place.isEmbedded()) {
            problems.error(
                    member.element(),
                    member.label() + ": a " + Targets.form(member)
                            + " does not belong inside an embedded record; put it into the model itself");
            return Optional.empty();
        }
        return relations.of(member, model).map(relation -> new Property.Inverse(member, access, relation));
    }

    private Optional<Property> embedded(Member member, Access access, Place place) {
        Optional<TypeElement> type = Language.classOf(member.type());
        if (type.isEmpty() || type.get().getKind() != ElementKind.RECORD) {
            problems.error(
                    member.element(),
                    member.label() + ": @Embedded applies to a record, not to " + TypeText.of(member.type())
                            + "; make that class a record, or use @Json or @Convert");
            return Optional.empty();
        }
        if (!isUsable(member, type.get())) {
            return Optional.empty();
        }
        boolean nullable = nullness.ofType(member);
        String prefix = member.find(Embedded.class).orElseThrow().prefix();
        String path = place.path() + member.name();
        Place inside = new Place(
                path + ".",
                place.prefix() + (prefix.equals("*") ? Names.snake(member.name()) + "_" : prefix),
                nullable || place.nullable(),
                place.with(member));
        around.add(TypeText.name(type.get()));
        List<Property> components =
                read(members.ofRecord((DeclaredType) member.type()), found -> Access.component(found.name()), inside);
        around.remove(around.size() - 1);
        return Optional.of(new Property.Embedded(member, access, path, nullable, components));
    }

    private boolean isUsable(Member member, TypeElement type) {
        if (around.contains(TypeText.name(type))) {
            problems.error(
                    member.element(),
                    member.label() + ": " + type.getSimpleName() + " is embedded in itself; use @Json");
            return false;
        }
        if (member.has(Column.class) || member.has(Id.class)) {
            problems.error(
                    member.element(),
                    member.label() + ": @" + (member.has(Id.class) ? "Id" : "Column")
                            + " does not apply to an embedded record, which has several columns; "
                            + (member.has(Id.class)
                                    ? "put @Id on each part of the key in the model itself"
                                    : "put @Column on its components"));
            return false;
        }
        return true;
    }
}
