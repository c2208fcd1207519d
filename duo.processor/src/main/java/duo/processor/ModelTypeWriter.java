package duo.processor;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the class that reads, makes and inspects the objects of a model. */
final class ModelTypeWriter {
    private final Description.Model model;
    private final String type;
    private final Handles handles;
    private final Construction construction;

    ModelTypeWriter(Description.Model model) {
        this.model = model;
        this.type = TypeText.name(model.type());
        this.handles = new Handles(type, RelationWriter.specs(model.relations()));
        this.construction = new Construction(handles);
    }

    void write(SourceText out) {
        String name = GeneratedNames.implementation(model.type());
        out.line("");
        out.line(UnitWriter.SUPPRESSED);
        out.open("final class " + name + " extends duo.api.meta.EntityType<" + type + ">");
        out.line("");
        out.open(name + "()").line("this(mapped());").close();
        out.line("");
        out.open("private " + name + "(duo.api.meta.MappedTable table)");
        out.line("super(" + type + ".class, table, " + RelationWriter.list(type, model.relations()) + ");")
                .close();
        registered(out);
        key(out);
        read(out);
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public java.lang.Object get(" + type + " model, int column)");
        new Inspection(handles).write(out, model.properties());
        out.close();
        RelationWriter.related(out, type, model.properties(), handles);
        if (model.entity()) {
            entity(out);
        } else {
            record(out);
        }
        unset(out);
        construction.helpers(out, model.properties());
        TableWriter.write(out, model);
        out.close();
    }

    private void registered(SourceText out) {
        out.line("");
        out.open("duo.api.meta.EntityType<" + type + "> registered()");
        out.line("duo.api.meta.Metamodel.register(" + GeneratedNames.qualified(model.type()) + ".class, this);");
        out.line("return this;").close();
    }

    private void key(SourceText out) {
        if (model.ids().size() > 1) {
            out.line("").open("duo.api.Key newKey(java.lang.Object... parts)");
            out.line("return duo.api.Key.of(parts);").close();
        }
    }

    private void read(SourceText out) {
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public " + type + " read(duo.api.meta.RowReader row)");
        if (model.entity()) {
            out.line(type + " model = new " + type + "();");
            for (Property property : columnar()) {
                out.line(property.access().write("model", construction.fromRow(property)));
            }
            out.line("return model;");
        } else {
            created(out, model.properties().stream().map(construction::fromRow).toList());
        }
        out.close();
    }

    private void created(SourceText out, List<String> arguments) {
        out.line("return new " + type + "(");
        for (int i = 0; i < arguments.size(); i++) {
            out.continued(arguments.get(i) + (i + 1 < arguments.size() ? "," : ");"));
        }
    }

    private void entity(SourceText out) {
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public " + type + " replace(" + type + " model, java.lang.Object[] values)");
        for (Property property : columnar()) {
            out.line(property.access().write("model", construction.fromValues(property, "model")));
        }
        out.line("return model;").close();
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public " + type + " construct(java.lang.Object[] values)");
        out.line("return replace(new " + type + "(), values);").close();
        RelationWriter.initialise(out, type, model.inverses(), construction);
    }

    /** What columns hold: an entity keeps its other relations when it is read or written. */
    private List<Property> columnar() {
        return model.properties().stream()
                .filter(property -> !(property instanceof Property.Inverse))
                .toList();
    }

    private void record(SourceText out) {
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public " + type + " replace(" + type + " model, java.lang.Object[] values)");
        out.line("return made(values, model);").close();
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("public " + type + " construct(java.lang.Object[] values)");
        out.line("return made(values, null);").close();
        out.line("").open("private " + type + " made(java.lang.Object[] values, " + type + " origin)");
        created(
                out,
                model.properties().stream()
                        .map(property -> construction.fromValues(property, "origin"))
                        .toList());
        out.close();
    }

    private void unset(SourceText out) {
        List<ColumnSpec> primitives = model.columns().stream()
                .filter(column -> column.value().isPrimitive() && (column.isId() || column.isGenerated()))
                .filter(column -> column.value().family() == Family.NUMBER)
                .toList();
        if (primitives.isEmpty()) {
            return;
        }
        String positions = primitives.stream()
                .map(column -> String.valueOf(column.index()))
                .collect(Collectors.joining(", "));
        out.line("").line(UnitWriter.OVERRIDE);
        out.open("protected boolean isUnsetPrimitive(duo.api.meta.MappedColumn column, java.lang.Object value)");
        out.open("return switch (table().indexOf(column))");
        out.line("case " + positions + " -> value instanceof java.lang.Number number && number.longValue() == 0;");
        out.line("default -> false;");
        out.close(";").close();
    }
}
