package duo.core.save;

import duo.api.Key;
import duo.api.error.TransactionException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.core.plan.RelationCells;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cannot be saved together, found before anything is sent. */
record SaveRefusals(SaveGraph graph) {

    /** Two objects for one row would both be written, and the one that comes last would win. */
    void refuseTwins(Predicate<SaveNode<?>> written) {
        Map<EntityType<?>, Map<Key, SaveNode<?>>> known = new HashMap<>();
        for (SaveNode<?> node : graph.nodes().stream().filter(written).toList()) {
            node.key(graph.context()).ifPresent(key -> {
                @Nullable
                SaveNode<?> other = known.computeIfAbsent(node.type(), none -> new HashMap<>())
                        .put(key, node);
                if (other != null && !(other.isRoot() && node.isRoot())) {
                    throw new IllegalArgumentException("Two objects of this save are the same row of "
                            + node.type().name() + "; let one of them stand at all places");
                }
            });
        }
    }

    /** Models without a key that a save does not reach would be lost. */
    void refuseUnsaved() {
        graph.nodes().forEach(this::refuseUnsaved);
    }

    private <M> void refuseUnsaved(SaveNode<M> node) {
        for (MappedRelation relation : node.type().relations()) {
            RelationCells<M> cells = new RelationCells<>(node.type(), relation);
            if (relation.kind() != RelationKind.TO_ONE) {
                if (!relation.isCascading()) {
                    cells.given(node.model())
                            .ifPresent(models -> models.forEach(related -> refuseUnsaved(relation, related)));
                }
            } else if (!node.parents().containsKey(relation)) {
                cells.atHand(node.model())
                        .filter(target -> graph.find(target).isEmpty())
                        .ifPresent(target -> UnsavedReferences.refuse(relation, target));
            }
        }
    }

    private void refuseUnsaved(MappedRelation relation, Object related) {
        if (graph.find(related).isEmpty() && SaveGraph.isNew(relation.targetType(), related)) {
            String target = relation.targetType().name();
            throw new IllegalArgumentException(
                    relation + " holds a new " + target + ", which would not be saved; save the "
                            + target + " by a call of its own, or annotate " + relation
                            + " with @Cascade and save within a transaction");
        }
    }

    /** The error for a save of several statements where each call has a connection of its own. */
    TransactionException outsideTransaction() {
        List<MappedRelation> awaited = relations(node -> graph.awaited(node).keySet().stream()
                .filter(reference -> !reference.isCascading() && !node.parents().containsKey(reference)));
        if (!awaited.isEmpty()) {
            return new TransactionException("What is saved here refers to new models of the same call by " + awaited
                    + ", so it takes more than one statement: do it within a transaction, with db.transaction(..), or"
                    + " save those that are referred to first, by a call of their own; with @Cascade on " + awaited
                    + " a save within a transaction reaches them by itself");
        }
        List<MappedRelation> followed =
                relations(node -> node.type().relations().stream().filter(MappedRelation::isCascading));
        return new TransactionException(
                "Saving this " + graph.nodes().get(0).type().name()
                        + " saves related models too (@Cascade on " + followed
                        + "), which takes more than one statement: do it within a transaction, with db.transaction(..), or"
                        + " save the related models by calls of their own and leave these relations unloaded");
    }

    private List<MappedRelation> relations(Function<SaveNode<?>, Stream<MappedRelation>> of) {
        return graph.nodes().stream().flatMap(of).distinct().toList();
    }
}
