package duo.processor;

import java.util.List;

/** Writes the method that gives the value of one column. */
final class Inspection {
    private final Handles handles;

    Inspection(Handles handles) {
        this.handles = handles;
    }

    /** Writes the body of a method whose parameters are {@code model} and {@code column}. */
    void write(SourceText out, List<Property> properties) {
        if (properties.stream().flatMap(Property::columns).findAny().isEmpty()) {
            out.line("throw new java.lang.IndexOutOfBoundsException(column);");
            return;
        }
        out.open("return switch (column)");
        properties.forEach(property -> cases(out, property, "model", ""));
        out.line("default -> throw new java.lang.IndexOutOfBoundsException(column);");
        out.close(";");
    }

    private void cases(SourceText out, Property property, String holder, String absent) {
        String value = property.access().read(holder);
        switch (property) {
            case Property.Mapped mapped -> {
                out.line("case " + mapped.column().index() + " -> " + guarded(absent, value) + ";");
            }
            case Property.Reference reference -> {
                for (int part = 0; part < reference.parts().size(); part++) {
                    ColumnSpec column = reference.parts().get(part);
                    String key = key(reference, column, value, part);
                    out.line("case " + column.index() + " -> " + guarded(absent, key) + ";");
                }
            }
            case Property.Inverse inverse -> {
                // Not a column.
            }
            case Property.Embedded embedded -> {
                String guard = (absent.isEmpty() ? "" : absent + " || ") + value + " == null";
                embedded.components().forEach(component -> cases(out, component, value, guard));
            }
            case Property.Unmapped unmapped -> {
                // Not a column either.
            }
            case Property.Computed computed -> {
                // Not a column either.
            }
        }
    }

    /** An unsaved target has no key yet: then a model has no key either, while a mere reference cannot be written. */
    private String key(Property.Reference reference, ColumnSpec column, String value, int part) {
        String handle = handles.of(reference.relation());
        return column.isId()
                ? handle + ".valueIfPresent(" + value + ", " + part + ").orElse(null)"
                : handle + ".value(" + value + ", " + part + ")";
    }

    private static String guarded(String absent, String found) {
        return absent.isEmpty() ? found : absent + " ? null : " + found;
    }
}
