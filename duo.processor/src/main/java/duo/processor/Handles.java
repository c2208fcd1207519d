package duo.processor;

import java.util.List;

/**
 * How generated code gets at the mapped relations.
 *
 * @param model the qualified name of the model
 * @param own the relations of the generated type itself; empty in that of a schema record, which asks the model
 */
record Handles(String model, List<RelationSpec> own) {

    /** An expression of the mapped relation. */
    String of(RelationSpec relation) {
        int index = own.indexOf(relation);
        return index >= 0
                ? "relations().get(" + index + ")"
                : "duo.api.meta.Metamodel.of(" + model + ".class).relation(" + Literals.string(relation.path())
                        + ").orElseThrow()";
    }

    /** The qualified class literal of the target. */
    static String target(RelationSpec relation) {
        return TypeText.raw(relation.target()) + ".class";
    }
}
