package duo.processor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Writes expressions that make the properties of a model of a row, or of an array of values. */
final class Construction {
    private static final Map<TypeKind, String> GETTERS = Map.of(
            TypeKind.BOOLEAN, "getBoolean",
            TypeKind.BYTE, "getByte",
            TypeKind.SHORT, "getShort",
            TypeKind.INT, "getInt",
            TypeKind.LONG, "getLong",
            TypeKind.FLOAT, "getFloat",
            TypeKind.DOUBLE, "getDouble",
            TypeKind.CHAR, "getChar");
    private static final Map<TypeKind, String> ZEROS = Map.of(
            TypeKind.BOOLEAN, "false",
            TypeKind.BYTE, "(byte) 0",
            TypeKind.SHORT, "(short) 0",
            TypeKind.INT, "0",
            TypeKind.LONG, "0L",
            TypeKind.FLOAT, "0.0f",
            TypeKind.DOUBLE, "0.0d",
            TypeKind.CHAR, "'\\0'");

    private final Handles handles;

    Construction(Handles handles) {
        this.handles = handles;
    }

    /** The property, read from {@code row}. */
    String fromRow(Property property) {
        return switch (property) {
            case Property.Mapped mapped -> fromRow(mapped.column());
            case Property.Reference reference -> fromRow(reference);
            case Property.Inverse inverse -> unloaded(inverse.relation());
            case Property.Unmapped unmapped -> absent(unmapped.member().type());
            case Property.Computed computed -> fromRow(computed.boxed(), computed.index(), computed.nullable());
            case Property.Embedded embedded ->
                embedded.nullable()
                        ? factoryCall(embedded, null, embedded.columns().map(Construction::fromRowOrNull))
                        : created(embedded, embedded.components().stream().map(this::fromRow));
        };
    }

    private static String fromRow(ColumnSpec column) {
        ValueSpec value = column.value();
        if (value.isPrimitive() && value.plain() && !column.nullable()) {
            return "row." + GETTERS.get(value.type().getKind()) + "(" + column.index() + ")";
        }
        // A primitive component of a schema record over a nullable column fails on NULL rather than showing a zero.
        return fromRow(column, column.nullable() && !value.isPrimitive());
    }

    private String fromRow(Property.Reference reference) {
        List<ColumnSpec> parts = reference.parts();
        if (parts.size() == 1 && !parts.get(0).nullable()) {
            return "duo.api.relation.Ref.of(" + Handles.target(reference.relation()) + ", "
                    + fromRow(parts.get(0), false) + ")";
        }
        return reference(reference.relation(), "null", parts.stream().map(part -> fromRow(part, part.nullable())));
    }

    private String reference(RelationSpec relation, String current, Stream<String> values) {
        String method = relation.orNone() ? ".referenceOrNone(" : ".reference(";
        return Stream.concat(Stream.of(current, Handles.target(relation)), values)
                .collect(Collectors.joining(", ", handles.of(relation) + method, ")"));
    }

    private String unloaded(RelationSpec relation) {
        String form = relation.className().equals("duo.api.relation.InverseOne") ? "One" : "Many";
        return "duo.api.relation." + form + ".<" + TypeText.of(relation.target()) + ">unloaded(" + handles.model()
                + ".class, " + Literals.string(relation.path()) + ")";
    }

    /** A cell without a model behind it is useless, so null is replaced too. */
    private String carried(Property.Inverse inverse, @Nullable String origin) {
        if (origin == null) {
            return unloaded(inverse.relation());
        }
        String held = inverse.access().read(origin);
        return origin + " == null || " + held + " == null ? " + unloaded(inverse.relation()) + " : " + held;
    }

    private static String fromRowOrNull(ColumnSpec column) {
        return fromRow(column, true);
    }

    private static String fromRow(ColumnSpec column, boolean orNull) {
        return fromRow(column.value().boxed(), column.index(), orNull);
    }

    private static String fromRow(TypeMirror type, int index, boolean orNull) {
        String suffix = orNull ? "OrNull(" : "(";
        return TypeText.isParameterized(type)
                ? "row.<" + TypeText.of(type) + ">getGeneric" + suffix + index + ")"
                : "row.get" + suffix + index + ", " + TypeText.raw(type) + ".class)";
    }

    /**
     * The property, taken from {@code values}.
     *
     * @param origin an expression of the model that is copied, or null when there is none; it may give null
     */
    String fromValues(Property property, @Nullable String origin) {
        return switch (property) {
            case Property.Mapped mapped -> {
                ColumnSpec column = mapped.column();
                String value = "values[" + column.index() + "]";
                yield given(column.value(), value, "(" + column.value().text() + ") " + value);
            }
            case Property.Reference reference ->
                reference(
                        reference.relation(),
                        copied(reference, origin, "null"),
                        reference.parts().stream().map(part -> "values[" + part.index() + "]"));
            case Property.Inverse inverse -> carried(inverse, origin);
            case Property.Unmapped unmapped ->
                copied(unmapped, origin, absent(unmapped.member().type()));
            case Property.Computed computed -> fromValues(computed);
            case Property.Embedded embedded ->
                factoryCall(
                        embedded,
                        origin,
                        embedded.columns()
                                .map(column -> "(" + column.value().text() + ") values[" + column.index() + "]"));
        };
    }

    private static String fromValues(Property.Computed computed) {
        String value = "values[" + computed.index() + "]";
        String typed = "(" + TypeText.of(computed.boxed()) + ") " + value;
        String zero = ZEROS.get(computed.member().type().getKind());
        return zero == null ? typed : value + " == null ? " + zero + " : " + typed;
    }

    private static String given(ValueSpec spec, String value, String typed) {
        return spec.isPrimitive()
                ? value + " == null ? " + ZEROS.get(spec.type().getKind()) + " : " + typed
                : typed;
    }

    private static String copied(Property property, @Nullable String origin, String otherwise) {
        return origin == null
                ? otherwise
                : origin + " == null ? " + otherwise + " : " + property.access().read(origin);
    }

    private static String absent(TypeMirror type) {
        // The cast chooses among overloaded constructors.
        return ZEROS.getOrDefault(type.getKind(), "(" + TypeText.of(type) + ") null");
    }

    private static String factoryCall(Property.Embedded embedded, @Nullable String origin, Stream<String> columns) {
        String current = copied(embedded, origin, "null");
        return Stream.concat(columns, Stream.of(current))
                .collect(Collectors.joining(", ", factoryName(embedded) + "(", ")"));
    }

    private static String factoryName(Property.Embedded embedded) {
        // A name may hold a dollar sign itself.
        return "embedded_" + embedded.path().replace("$", "$$").replace(".", "$_");
    }

    private static String created(Property.Embedded embedded, Stream<String> components) {
        return components.collect(
                Collectors.joining(", ", "new " + TypeText.of(embedded.member().type()) + "(", ")"));
    }

    /** Writes the methods that the expressions call. */
    void helpers(SourceText out, List<Property> properties) {
        properties.forEach(property -> factories(out, property));
    }

    private void factories(SourceText out, Property property) {
        if (!(property instanceof Property.Embedded embedded)) {
            return;
        }
        String type = TypeText.of(embedded.member().type());
        List<ColumnSpec> columns = embedded.columns().toList();
        String parameters = Stream.concat(
                        columns.stream().map(column -> column.value().text() + " c" + column.index()),
                        Stream.of(type + " origin"))
                .collect(Collectors.joining(", "));
        out.line("").open("private " + type + " " + factoryName(embedded) + "(" + parameters + ")");
        if (!columns.isEmpty() && embedded.isAbsentWhenAllNull()) {
            String allNull = columns.stream()
                    .map(column -> "c" + column.index() + " == null")
                    .collect(Collectors.joining(" && "));
            out.open("if (" + allNull + ")").line("return null;").close();
        }
        out.line("return " + created(embedded, embedded.components().stream().map(this::fromParameters)) + ";");
        out.close();
        embedded.components().forEach(component -> factories(out, component));
    }

    private String fromParameters(Property property) {
        return switch (property) {
            case Property.Mapped mapped -> {
                String value = "c" + mapped.column().index();
                yield given(mapped.column().value(), value, value);
            }
            case Property.Reference reference ->
                reference(
                        reference.relation(),
                        copied(reference, "origin", "null"),
                        reference.parts().stream().map(part -> "c" + part.index()));
            case Property.Inverse inverse -> carried(inverse, "origin");
            case Property.Unmapped unmapped ->
                copied(unmapped, "origin", absent(unmapped.member().type()));
            case Property.Computed computed -> absent(computed.member().type());
            case Property.Embedded embedded ->
                factoryCall(embedded, "origin", embedded.columns().map(column -> "c" + column.index()));
        };
    }
}
