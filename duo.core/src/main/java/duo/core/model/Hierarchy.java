package duo.core.model;

import duo.api.CommonTable;
import duo.api.FoundRow;
import duo.api.Key;
import duo.api.Query;
import duo.api.Recursion;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.relation.Ref;
import duo.api.relation.Relation;
import duo.api.relation.ToOne;
import duo.api.spi.Node;
import duo.core.plan.KeySets;
import duo.core.query.ModelQuery;
import java.util.List;

/** What stands above and below one row by a reference of the model to itself. */
final class Hierarchy<M> {
    private final ModelQuery<M> models;
    private final EntityType<M> type;
    private final MappedRelation reference;
    private final Condition<M> isRow;

    Hierarchy(ModelQuery<M> models, Relation<M, M> relation, Object row) {
        this.models = models;
        this.type = models.spec.type();
        this.reference = reference(relation);
        this.isRow = KeySets.oneOf(type, List.of(key(row)));
    }

    Query<M> descendants() {
        return models.where(isRow).recursive(this::below).where(isRow.not());
    }

    Query<M> ancestors() {
        return models.where(isRow).recursive(this::above).where(isRow.not());
    }

    CommonTable<M> subtree(String name, Recursion recursion) {
        return models.where(isRow).recursive(name, this::below, recursion);
    }

    CommonTable<M> lineage(String name, Recursion recursion) {
        return models.where(isRow).recursive(name, this::above, recursion);
    }

    private Condition<M> below(FoundRow<M> found) {
        return new ToOne<>(type.type(), type.type(), reference).eq(found);
    }

    private Condition<M> above(FoundRow<M> found) {
        List<Node> referenced =
                reference.targetColumns().stream().<Node>map(Node.Column::new).toList();
        return new Condition<>(new Node.Compare(
                Node.Comparison.EQ,
                referenced.size() == 1 ? referenced.getFirst() : new Node.Tuple(referenced),
                found.key(reference.columns())));
    }

    private static MappedRelation reference(Relation<?, ?> relation) {
        if (relation.steps().size() > 1 || relation.model() != relation.target()) {
            throw new InvalidQueryException(relation + " does not lead from a row to one of the same model in one step;"
                    + " give the reference of the model to itself, or the inverse of it");
        }
        MappedRelation step = relation.steps().getFirst();
        if (step.junction().isPresent()) {
            throw new InvalidQueryException(
                    step + " goes by a junction table, where rows are neither above nor below each"
                            + " other; follow the links by recursive(..) over a model of that table");
        }
        return step.inverseOf().orElse(step);
    }

    private Key key(Object row) {
        Object given = row instanceof Ref<?> reference && reference.isPresent() ? reference.key() : row;
        if (type.type().isInstance(given)) {
            return type.key(type.type().cast(given))
                    .orElseThrow(() -> new IllegalArgumentException("The " + type.name()
                            + " has no key yet; save it before you ask what is above or below it"));
        }
        return new GivenKeys(models.context, type, type.table().ids()).of(given);
    }
}
