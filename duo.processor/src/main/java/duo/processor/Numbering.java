package duo.processor;

import java.util.ArrayList;
import java.util.List;

/** Gives the columns of a schema record positions of their own. */
final class Numbering {
    private int next;

    Property renumbered(Property property) {
        return switch (property) {
            case Property.Mapped mapped ->
                new Property.Mapped(mapped.member(), mapped.access(), renumbered(mapped.column()));
            case Property.Reference reference ->
                new Property.Reference(
                        reference.member(),
                        reference.access(),
                        reference.relation(),
                        reference.parts().stream().map(this::renumbered).toList());
            case Property.Inverse inverse -> inverse;
            case Property.Embedded embedded ->
                new Property.Embedded(
                        embedded.member(),
                        embedded.access(),
                        embedded.path(),
                        embedded.nullable(),
                        embedded.components().stream().map(this::renumbered).toList());
            case Property.Unmapped unmapped -> unmapped;
            case Property.Computed computed -> computed;
        };
    }

    /** The components with those that a query computes at the positions behind all columns. */
    List<Property> computedBehind(List<Property> components) {
        List<Property> all = new ArrayList<>();
        for (Property component : components) {
            all.add(
                    component instanceof Property.Computed computed
                            ? new Property.Computed(
                                    computed.member(), computed.access(), next++, computed.boxed(), computed.nullable())
                            : component);
        }
        return all;
    }

    private ColumnSpec renumbered(ColumnSpec column) {
        return new ColumnSpec(
                next++,
                column.property(),
                column.path(),
                column.name(),
                column.member(),
                column.value(),
                column.nullable(),
                column.optional(),
                column.details());
    }
}
