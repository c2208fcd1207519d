package duo.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What is generated for one annotated class. */
sealed interface Description {

    /** The annotated class. */
    TypeElement type();

    /** A class with a table. */
    record Model(TypeElement type, boolean entity, TableSpec table, List<Property> properties) implements Description {

        List<ColumnSpec> columns() {
            return properties.stream().flatMap(Property::columns).toList();
        }

        /** The references and inverses, those of embedded records included. */
        List<Property> relations() {
            return properties.stream().flatMap(Property::relations).toList();
        }

        /** The references alone. */
        List<Property.Reference> references() {
            return relations().stream()
                    .filter(Property.Reference.class::isInstance)
                    .map(Property.Reference.class::cast)
                    .toList();
        }

        /** The relations without a column. */
        List<Property.Inverse> inverses() {
            return relations().stream()
                    .filter(Property.Inverse.class::isInstance)
                    .map(Property.Inverse.class::cast)
                    .toList();
        }

        List<ColumnSpec> ids() {
            return columns().stream().filter(ColumnSpec::isId).toList();
        }
    }

    /** A base class of models; its properties are reached through it from other packages. */
    record Base(TypeElement type, List<Field> fields) implements Description {

        /** A field and the way to it. */
        record Field(Member member, Access access) {}
    }

    /** A record that carries part of a model; its columns are those of the model, at the positions in the record. */
    record Payload(TypeElement type, DeclaredType model, List<Property> components) implements Description {

        List<Property.Computed> computed() {
            return components.stream()
                    .filter(Property.Computed.class::isInstance)
                    .map(Property.Computed.class::cast)
                    .toList();
        }

        List<ColumnSpec> columns() {
            return components.stream().flatMap(Property::columns).toList();
        }
    }
}
