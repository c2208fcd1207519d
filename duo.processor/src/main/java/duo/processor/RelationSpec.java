package duo.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * A relation of a model to another.
 *
 * @param path the property, with dots inside embedded records
 * @param target the related model
 * @param form where it is stored
 * @param cascade whether saves reach what is related, and then whether orphans are removed
 */
record RelationSpec(String path, TypeMirror target, Form form, Optional<Boolean> cascade) {

    /** Where a relation is stored. */
    sealed interface Form {}

    /**
     * In columns of the model's own.
     *
     * @param referenced the properties of the target; empty for its key
     * @param orNone whether NULL is a reference to nothing rather than null
     */
    record Own(List<String> referenced, boolean orNone) implements Form {}

    /**
     * Where the other side says.
     *
     * @param kind the constant of the kind
     * @param mappedBy the property of the other side
     */
    record Inverse(String kind, String mappedBy) implements Form {}

    /** In a junction table of Duo's own. */
    record Joined(String table, List<String> columns, List<String> targetColumns) implements Form {}

    /** In the table of a model in between, which refers to both sides. */
    record Through(TypeMirror model, String source, String inverse) implements Form {}

    /** The class of the relation in the metamodel. */
    String className() {
        return switch (form) {
            case Own own -> "duo.api.relation.ToOne";
            case Inverse inverse when inverse.kind().equals("INVERSE_ONE") -> "duo.api.relation.InverseOne";
            case Inverse inverse -> "duo.api.relation.ToMany";
            case Joined joined -> "duo.api.relation.ToMany";
            case Through through -> "duo.api.relation.ToMany";
        };
    }

    /** Whether NULL is a reference to nothing rather than null. */
    boolean orNone() {
        return form instanceof Own own && own.orNone();
    }
}
