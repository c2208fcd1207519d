package duo.processor;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the class that reads, makes and inspects the records of a schema. */
final class PayloadTypeWriter {
    private final Description.Payload payload;
    private final String type;
    private final Handles handles;
    private final Construction construction;

    PayloadTypeWriter(Description.Payload payload) {
        this.payload = payload;
        this.type = TypeText.name(payload.type());
        this.handles = new Handles(TypeText.raw(payload.model()), List.of());
        this.construction = new Construction(handles);
    }

    void write(SourceText out) {
        String name = GeneratedNames.implementation(payload.type());
        out.line("").line(UnitWriter.SUPPRESSED);
        out.open("final class " + name + " extends duo.api.meta.SchemaType<" + type + ">")
                .line("");
        out.open(name + "()");
        out.line("super(" + type + ".class, " + TypeText.raw(payload.model()) + ".class, java.util.List.of("
                + payload.columns().stream()
                        .map(column -> Literals.string(column.path()))
                        .collect(Collectors.joining(", "))
                + ")" + computed() + ");");
        out.close().line("");
        out.open("duo.api.meta.SchemaType<" + type + "> registered()");
        out.line("duo.api.meta.Metamodel.register(" + GeneratedNames.qualified(payload.type()) + ".class, this);");
        out.line("return this;").close();
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public java.lang.Object get(" + type + " model, int column)");
        new Inspection(handles).write(out, payload.components());
        out.close();
        method(out, "read(duo.api.meta.RowReader row)", construction::fromRow);
        method(out, "construct(java.lang.Object[] values)", property -> construction.fromValues(property, null));
        construction.helpers(out, payload.components());
        out.close();
    }

    private String computed() {
        if (payload.computed().isEmpty()) {
            return "";
        }
        return payload.computed().stream()
                .map(computed -> "new duo.api.meta.SchemaType.Computed("
                        + Literals.string(computed.member().name()) + ", " + TypeText.raw(computed.boxed()) + ".class)")
                .collect(Collectors.joining(", ", ", java.util.List.of(", ")"));
    }

    private void method(SourceText out, String signature, Function<Property, String> argument) {
        List<String> arguments = payload.components().stream().map(argument).toList();
        out.line("").line(UnitWriter.OVERRIDE).open("public " + type + " " + signature);
        out.line("return new " + type + "(" + (arguments.isEmpty() ? ");" : ""));
        for (int i = 0; i < arguments.size(); i++) {
            out.continued(arguments.get(i) + (i + 1 < arguments.size() ? "," : ");"));
        }
        out.close();
    }
}
