package duo.processor;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down the relations of a model, and the methods that get at what it holds for them. */
final class RelationWriter {
    private static final String META = "duo.api.meta.";

    private RelationWriter() {}

    static List<RelationSpec> specs(List<Property> relations) {
        return relations.stream().map(RelationWriter::spec).toList();
    }

    private static RelationSpec spec(Property relation) {
        return switch (relation) {
            case Property.Reference reference -> reference.relation();
            case Property.Inverse inverse -> inverse.relation();
            default -> throw new IllegalArgumentException(relation.member().label() + " is no relation");
        };
    }

    /** An expression of the mapped relations, in a constructor with the parameter {@code table}. */
    static String list(String type, List<Property> relations) {
        return list(relations, relation -> mapped(type, relation));
    }

    private static String mapped(String type, Property relation) {
        RelationSpec spec = spec(relation);
        String start = type + ".class, " + Literals.string(spec.path()) + ", " + Handles.target(spec) + ", ";
        String made = META + "MappedRelation."
                + switch (spec.form()) {
                    case RelationSpec.Own own ->
                        "toOne(" + start
                                + list(
                                        relation.columns().toList(),
                                        column -> "table.columns().get(" + column.index() + ")")
                                + ", " + list(own.referenced(), Literals::string) + ")";
                    case RelationSpec.Inverse inverse ->
                        "inverse(" + start + META + "RelationKind." + inverse.kind() + ", "
                                + Literals.string(inverse.mappedBy()) + ")";
                    case RelationSpec.Joined joined ->
                        "manyToMany(" + start + META + "JunctionNames.own(" + Literals.string(joined.table()) + ", "
                                + list(joined.columns(), Literals::string) + ", "
                                + list(joined.targetColumns(), Literals::string) + "))";
                    case RelationSpec.Through through ->
                        "manyToMany(" + start + META + "JunctionNames.through(" + TypeText.raw(through.model())
                                + ".class, " + Literals.string(through.source()) + ", "
                                + Literals.string(through.inverse()) + "))";
                };
        return made
                + spec.cascade().map(orphans -> ".cascading(" + orphans + ")").orElse("");
    }

    /** The method that gives the cell of a relation. */
    static void related(SourceText out, String type, List<Property> properties, Handles handles) {
        if (handles.own().isEmpty()) {
            return;
        }
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public java.lang.Object related(" + type + " model, int relation)");
        out.open("return switch (relation)");
        cases(properties, "model", "", handles).forEach(out::line);
        out.line("default -> throw new java.lang.IndexOutOfBoundsException(relation);");
        out.close(";").close();
    }

    private static Stream<String> cases(List<Property> properties, String holder, String absent, Handles handles) {
        return properties.stream().flatMap(property -> {
            String value = property.access().read(holder);
            return switch (property) {
                case Property.Reference reference -> Stream.of(found(handles, reference.relation(), absent, value));
                case Property.Inverse inverse -> Stream.of(found(handles, inverse.relation(), absent, value));
                case Property.Embedded embedded ->
                    cases(
                            embedded.components(),
                            value,
                            (absent.isEmpty() ? "" : absent + " || ") + value + " == null",
                            handles);
                default -> Stream.of();
            };
        });
    }

    private static String found(Handles handles, RelationSpec relation, String absent, String value) {
        return "case " + handles.own().indexOf(relation) + " -> " + (absent.isEmpty() ? "" : absent + " ? null : ")
                + value + ";";
    }

    /** The method that gives a new entity its cells. */
    static void initialise(SourceText out, String type, List<Property.Inverse> inverses, Construction construction) {
        if (inverses.isEmpty()) {
            return;
        }
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public void initialise(" + type + " model)");
        for (Property.Inverse inverse : inverses) {
            out.open("if (" + inverse.access().read("model") + " == null)");
            out.line(inverse.access().write("model", construction.fromRow(inverse)));
            out.close();
        }
        out.close();
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(", ", "java.util.List.of(", ")"));
    }
}
