package duo.processor;

import java.util.List;

/** Writes the method that gives the value of one column. */
final class Inspection {
    private Inspection() {}

    /** Writes the body of a method whose parameters are {@code model} and {@code column}. */
    static void write(SourceText out, List<Property> properties) {
        if (properties.stream().flatMap(Property::columns).findAny().isEmpty()) {
            out.line("throw new java.lang.IndexOutOfBoundsException(column);");
            return;
        }
        out.open("return switch (column)");
        properties.forEach(property -> cases(out, property, "model", ""));
        out.line("default -> throw new java.lang.IndexOutOfBoundsException(column);");
        out.close(";");
    }

    private static void cases(SourceText out, Property property, String holder, String absent) {
        String value = property.access().read(holder);
        switch (property) {
            case Property.Mapped mapped -> {
                String found = mapped.column().value().isReference() ? key(mapped.column(), value) : value;
                String guarded = absent.isEmpty() ? found : absent + " ? null : " + found;
                out.line("case " + mapped.column().index() + " -> " + guarded + ";");
            }
            case Property.Embedded embedded -> {
                String guard = (absent.isEmpty() ? "" : absent + " || ") + value + " == null";
                embedded.components().forEach(component -> cases(out, component, value, guard));
            }
            case Property.Unmapped unmapped -> {
                // Not a column.
            }
            case Property.Computed computed -> {
                // Not a column either.
            }
        }
    }

    /** An unsaved target has no key yet: then a model has no key either, while a mere reference cannot be written. */
    private static String key(ColumnSpec column, String value) {
        return (column.isId() ? "keyIfPresent(" : "keyOf(") + value + ")";
    }
}
