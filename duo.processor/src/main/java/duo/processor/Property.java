package duo.processor;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** What a component or field is mapped to. */
sealed interface Property {

    Member member();

    Access access();

    /** All columns of the property, in order. */
    Stream<ColumnSpec> columns();

    /** All relations of the property, in order; several in an embedded record. */
    default Stream<Property> relations() {
        return switch (this) {
            case Reference reference -> Stream.of(reference);
            case Inverse inverse -> Stream.of(inverse);
            case Embedded embedded -> embedded.components().stream().flatMap(Property::relations);
            case Mapped mapped -> Stream.of();
            case Unmapped unmapped -> Stream.of();
            case Computed computed -> Stream.of();
        };
    }

    /** A property with a column of its own. */
    record Mapped(Member member, Access access, ColumnSpec column) implements Property {
        @Override
        public Stream<ColumnSpec> columns() {
            return Stream.of(column);
        }
    }

    /**
     * A record that is spread over several columns.
     *
     * @param path the property, with dots inside other embedded records
     * @param nullable whether it may be null
     */
    record Embedded(Member member, Access access, String path, boolean nullable, List<Property> components)
            implements Property {
        @Override
        public Stream<ColumnSpec> columns() {
            return components.stream().flatMap(Property::columns);
        }

        /** Whether NULL in all columns can only mean that there is no record. */
        boolean isAbsentWhenAllNull() {
            return nullable || columns().anyMatch(column -> !column.optional());
        }
    }

    /**
     * A reference, with the columns of its foreign key.
     *
     * @param parts one or several
     */
    record Reference(Member member, Access access, RelationSpec relation, List<ColumnSpec> parts) implements Property {
        @Override
        public Stream<ColumnSpec> columns() {
            return parts.stream();
        }
    }

    /** A relation without a column. */
    record Inverse(Member member, Access access, RelationSpec relation) implements Property {
        @Override
        public Stream<ColumnSpec> columns() {
            return Stream.of();
        }
    }

    /** A property that is not stored. */
    record Unmapped(Member member, Access access) implements Property {
        @Override
        public Stream<ColumnSpec> columns() {
            return Stream.of();
        }
    }

    /**
     * A component of a schema record that a query computes.
     *
     * @param index its position behind the columns
     * @param boxed the type of its values
     * @param nullable whether it may be null
     */
    record Computed(Member member, Access access, int index, TypeMirror boxed, boolean nullable) implements Property {
        @Override
        public Stream<ColumnSpec> columns() {
            return Stream.of();
        }
    }
}
