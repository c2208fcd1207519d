package duo.processor;

import duo.api.SchemaOf;
import duo.api.annotation.Computed;
import duo.api.annotation.Table;
import duo.api.annotation.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads schema records and compares them with their models. */
final class Payloads {
    private final Language language;
    private final Models models;

    Payloads(Language language, Models models) {
        this.language = language;
        this.models = models;
    }

    /** A schema record, or empty after an error was reported. */
    Optional<Description.Payload> payload(TypeElement type, Problems problems) {
        if (!new Shapes(problems).isPayload(type)) {
            return Optional.empty();
        }
        Optional<TypeElement> model = modelOf(type, problems);
        // A model that is wrong itself has its errors reported elsewhere.
        return model.flatMap(found -> models.model(found, Problems.silent()))
                .flatMap(found -> compare(type, found, problems));
    }

    private Optional<TypeElement> modelOf(TypeElement type, Problems problems) {
        List<? extends TypeMirror> arguments = language.supertype(type.asType(), SchemaOf.class)
                .map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        Optional<TypeElement> model = arguments.isEmpty() ? Optional.empty() : Language.classOf(arguments.get(0));
        if (model.isEmpty()) {
            problems.error(
                    type,
                    type.getSimpleName() + " does not say which model it carries; let it implement SchemaOf<Model>");
            return Optional.empty();
        }
        if (model.get().getAnnotation(Table.class) == null) {
            problems.error(
                    type,
                    type.getSimpleName() + " carries " + model.get().getSimpleName()
                            + ", which is no model; annotate that class with @Table");
            return Optional.empty();
        }
        return model;
    }

    private Optional<Description.Payload> compare(TypeElement type, Description.Model model, Problems problems) {
        int before = problems.count();
        List<Property> components = new ArrayList<>();
        Numbering numbering = new Numbering();
        Reach reach = new Reach(language, type, problems);
        for (Member member : models.members().ofRecord((DeclaredType) type.asType())) {
            Access access = Access.component(member.name());
            if (!reach.covers(member)) {
                continue;
            }
            if (member.has(Transient.class) && member.has(Computed.class)) {
                problems.error(
                        member.element(), member.label() + ": @Computed and @Transient exclude each other; keep one");
            } else if (member.has(Transient.class)) {
                components.add(new Property.Unmapped(member, access));
            } else if (member.has(Computed.class)) {
                components.add(computed(member, access));
            } else {
                component(member, access, model, problems)
                        .map(numbering::renumbered)
                        .ifPresent(components::add);
            }
        }
        return problems.count() == before
                ? Optional.of(new Description.Payload(
                        type, (DeclaredType) model.type().asType(), numbering.computedBehind(components)))
                : Optional.empty();
    }

    private Property computed(Member member, Access access) {
        boolean nullable = new Nullness(language).ofType(member);
        return new Property.Computed(member, access, -1, language.boxed(member.type()), nullable);
    }

    private Optional<Property> component(Member member, Access access, Description.Model model, Problems problems) {
        Optional<Property> named = named(model, member.name());
        if (named.isEmpty() && member.name().endsWith("Id")) {
            String relation = member.name().substring(0, member.name().length() - 2);
            Optional<Property> found = named(model, relation).filter(Payloads::isReference);
            if (found.isPresent()) {
                return key(member, access, (Property.Reference) found.get(), problems);
            }
        }
        if (Targets.isInverse(member.type())
                || named.filter(Property.Inverse.class::isInstance).isPresent()) {
            problems.error(
                    member.element(),
                    member.label() + " carries a relation without a column, which payloads and projections do not hold;"
                            + " remove it, or mark it @Transient");
            return Optional.empty();
        }
        if (named.isEmpty()) {
            String known = model.properties().stream()
                    .filter(property -> !(property instanceof Property.Unmapped))
                    .map(property -> property.member().name())
                    .collect(Collectors.joining(", "));
            problems.error(
                    member.element(),
                    member.label() + " is no property of " + model.type().getSimpleName() + ", which has " + known
                            + "; rename it, mark it @Computed if queries fill it, or @Transient");
            return Optional.empty();
        }
        if (!language.sameValues(member.type(), named.get().member().type())) {
            return differs(member, named.get().member(), named.get().member().type(), "", problems);
        }
        return Optional.of(
                switch (named.get()) {
                    case Property.Mapped mapped ->
                        new Property.Mapped(
                                member,
                                access,
                                typed(mapped.column(), mapped.column().value(), member));
                    case Property.Reference reference ->
                        new Property.Reference(
                                member,
                                access,
                                seen(reference.relation(), member),
                                reference.parts().stream()
                                        .map(part -> typed(part, part.value(), member))
                                        .toList());
                    case Property.Inverse inverse -> inverse;
                    case Property.Embedded embedded ->
                        new Property.Embedded(
                                member, access, embedded.path(), embedded.nullable(), embedded.components());
                    case Property.Unmapped unmapped -> new Property.Unmapped(unmapped.member(), access);
                    case Property.Computed computed -> computed;
                });
    }

    /** The relation with the component's own choice between null and a reference to nothing. */
    private RelationSpec seen(RelationSpec relation, Member member) {
        RelationSpec.Form form = relation.form() instanceof RelationSpec.Own own
                ? new RelationSpec.Own(own.referenced(), new Nullness(language).ofTarget(member))
                : relation.form();
        return new RelationSpec(relation.path(), relation.target(), form, relation.cascade());
    }

    private Optional<Property> key(Member member, Access access, Property.Reference relation, Problems problems) {
        ColumnSpec column = relation.parts().get(0);
        ValueSpec value = column.value();
        if (!language.sameValues(member.type(), value.boxed())) {
            return differs(member, relation.member(), value.boxed(), "the key of ", problems);
        }
        ValueSpec key = new ValueSpec(
                member.type(), value.boxed(), value.expression(), value.family(), value.plain(), value.size(), null);
        return Optional.of(new Property.Mapped(member, access, typed(column, key, member)));
    }

    private static Optional<Property> differs(
            Member member, Member other, TypeMirror expected, String what, Problems problems) {
        problems.error(
                member.element(),
                member.label() + " is of the type " + TypeText.of(member.type()) + ", but " + what + other.label()
                        + " is of the type " + TypeText.of(expected)
                        + "; use that type, or mark the component @Transient");
        return Optional.empty();
    }

    private static Optional<Property> named(Description.Model model, String name) {
        return model.properties().stream()
                .filter(property -> !(property instanceof Property.Unmapped))
                .filter(property -> property.member().name().equals(name))
                .findFirst();
    }

    private static boolean isReference(Property property) {
        return property instanceof Property.Reference reference
                && reference.parts().size() == 1;
    }

    /** The column of the model, with the component's own choice between primitive and box. */
    private static ColumnSpec typed(ColumnSpec column, ValueSpec value, Member member) {
        TypeMirror type = value.isReference() ? value.type() : member.type();
        ValueSpec own = new ValueSpec(
                type, value.boxed(), value.expression(), value.family(), value.plain(), value.size(), value.target());
        return new ColumnSpec(
                column.index(),
                column.property(),
                column.path(),
                column.name(),
                member,
                own,
                column.nullable(),
                column.optional(),
                column.details());
    }
}
