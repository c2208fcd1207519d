package duo.processor;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Writes the methods by which models in other packages reach the fields of a base class. */
final class BaseWriter {
    private BaseWriter() {}

    static void write(SourceText out, Description.Base base, boolean visible) {
        TypeElement type = base.type();
        String modifiers = (visible ? "public " : "") + "static ";
        String parameters = TypeText.parameters(type);
        String owner = TypeText.of(type.asType());
        String start = modifiers + (parameters.isEmpty() ? "" : parameters + " ");
        for (Description.Base.Field field : base.fields()) {
            String name = field.member().name();
            String fieldType = TypeText.of(field.member().type());
            out.line("").comment("Reads the field {@code " + name + "}.", tags(type, "@return its value"));
            out.open(start + fieldType + " " + name + "(" + owner + " entity)");
            out.line("return " + field.access().read("entity") + ";").close();
            out.line("").comment("Writes the field {@code " + name + "}.", tags(type, "@param value its new value"));
            out.open(start + "void " + name + "(" + owner + " entity, " + fieldType + " value)");
            out.line(field.access().write("entity", "value")).close();
        }
    }

    private static List<String> tags(TypeElement type, String last) {
        return Stream.concat(
                        Stream.of("@param entity the object that has the field"),
                        Stream.concat(
                                type.getTypeParameters().stream()
                                        .map(parameter -> "@param <" + parameter + "> as in the class of the object"),
                                Stream.of(last)))
                .toList();
    }
}
