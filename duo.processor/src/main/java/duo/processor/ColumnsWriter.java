package duo.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;

/**
 * Writes the typed columns of a model. The class holds fields with the names of the user's properties, and a field hides
 * a package of its name in expressions; so names are qualified in types only, and methods are called unqualified.
 */
final class ColumnsWriter {
    private static final Map<String, String> PRIMITIVES = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Byte", "byte",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double",
            "java.lang.Character", "char");

    private final Description.Model model;
    private final String type;
    private final Set<String> fields;
    private final Set<String> holders = new HashSet<>();
    private final String typeField;

    ColumnsWriter(Description.Model model) {
        this.model = model;
        this.type = TypeText.name(model.type());
        this.fields = model.properties().stream()
                .map(property -> property.member().name())
                .collect(Collectors.toCollection(HashSet::new));
        this.typeField = unused("TYPE", fields);
    }

    void write(SourceText out) {
        out.line("").comment("Reads, makes and inspects objects of the model.");
        out.line("public static final duo.api.meta.EntityType<" + type + "> " + typeField + " = new "
                + GeneratedNames.qualifiedImplementation(model.type()) + "().registered();");
        columns(out, model.properties(), "public static final ");
        key(out);
        out.line("").open("private static duo.api.meta.MappedColumn mapped(int column)");
        out.line("return " + typeField + ".table().columns().get(column);").close();
        if (!model.relations().isEmpty()) {
            out.line("").open("private static duo.api.meta.MappedRelation related(int relation)");
            out.line("return " + typeField + ".relations().get(relation);").close();
        }
    }

    private void columns(SourceText out, List<Property> properties, String modifiers) {
        for (Property property : properties) {
            String name = property.member().name();
            switch (property) {
                case Property.Mapped mapped -> {
                    out.line("")
                            .comment("The property {@code " + mapped.column().path() + "}.");
                    out.line(modifiers + column(mapped.column(), name));
                }
                case Property.Embedded embedded -> holder(out, embedded, modifiers);
                case Property.Reference reference -> relation(out, reference, reference.relation(), modifiers);
                case Property.Inverse inverse -> relation(out, inverse, inverse.relation(), modifiers);
                case Property.Unmapped unmapped -> {
                    // Not a column.
                }
                case Property.Computed computed -> {
                    // Only schema records have them.
                }
            }
        }
    }

    private String column(ColumnSpec column, String name) {
        Family family = column.value().family();
        String value = valueType(column.value());
        String declared = family.className() + "<" + type + (family.isTyped() ? ", " + value : "") + ">";
        return declared + " " + name + " = new " + family.className() + "<>(" + type + ".class, mapped("
                + column.index() + "));";
    }

    private void relation(SourceText out, Property property, RelationSpec relation, String modifiers) {
        out.line("").comment("The relation {@code " + relation.path() + "}.");
        out.line(modifiers + relation.className() + "<" + type + ", " + TypeText.of(relation.target()) + "> "
                + property.member().name() + " = new " + relation.className() + "<>(" + type + ".class, "
                + TypeText.raw(relation.target()) + ".class, related("
                + model.relations().indexOf(property) + "));");
    }

    private static String valueType(ValueSpec value) {
        if (value.family() != Family.LIST) {
            return value.text();
        }
        return TypeText.of(((DeclaredType) value.boxed()).getTypeArguments().get(0));
    }

    private void holder(SourceText out, Property.Embedded embedded, String modifiers) {
        String holder = unused(capitals(embedded.path()) + "Columns", holders);
        out.line("").comment("The columns of the embedded record {@code " + embedded.path() + "}.");
        out.line(modifiers + holder + " " + embedded.member().name() + " = new " + holder + "();");
        out.line("").comment("The columns of the embedded record {@code " + embedded.path() + "}.");
        out.open("public static final class " + holder);
        columns(out, embedded.components(), "public final ");
        out.line("").line("private " + holder + "() {}");
        out.close();
    }

    private void key(SourceText out) {
        List<ColumnSpec> ids = model.ids();
        if (ids.size() < 2) {
            return;
        }
        Set<String> used = new HashSet<>();
        List<String> names = ids.stream()
                .map(id -> unused(id.path().replace('.', '_'), used))
                .toList();
        String parameters = IntStream.range(0, names.size())
                .mapToObj(part -> parameterType(ids.get(part)) + " " + names.get(part))
                .collect(Collectors.joining(", "));
        String arguments = String.join(", ", names);
        List<String> tags = Stream.concat(
                        IntStream.range(0, names.size())
                                .mapToObj(part -> "@param " + names.get(part) + " the part {@code "
                                        + ids.get(part).path() + "}"),
                        Stream.of("@return the key"))
                .toList();
        out.line("").comment("The key of these parts, for {@code get} and the like.", tags);
        out.open("public static duo.api.Key key(" + parameters + ")");
        out.line("return ((" + GeneratedNames.qualifiedImplementation(model.type()) + ") " + typeField + ").newKey("
                + arguments + ");");
        out.close();
    }

    private static String parameterType(ColumnSpec id) {
        String type = id.value().text();
        return PRIMITIVES.getOrDefault(type, type);
    }

    private static String capitals(String path) {
        StringBuilder name = new StringBuilder();
        boolean first = true;
        for (int letter : path.codePoints().toArray()) {
            if (letter != '.') {
                name.appendCodePoint(first ? Character.toUpperCase(letter) : letter);
            }
            first = letter == '.';
        }
        return name.toString();
    }

    private static String unused(String name, Set<String> used) {
        String free = name;
        while (!used.add(free)) {
            free += "_";
        }
        return free;
    }
}
