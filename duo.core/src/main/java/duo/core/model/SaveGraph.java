package duo.core.model;

import duo.api.Entity;
import duo.api.Key;
import duo.api.error.TransactionException;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Models and all that is saved with them, each object once, in the order in which they are found. Sends nothing. */
final class SaveGraph {
    private final IdentityHashMap<Object, SaveNode<?>> byObject = new IdentityHashMap<>();
    private final List<SaveNode<?>> nodes = new ArrayList<>();

    private SaveGraph() {}

    /** Follows the relations of models that are to be written. */
    static <M> SaveGraph of(EntityType<M> type, List<? extends M> models, @Nullable Write asked) {
        SaveGraph graph = new SaveGraph();
        for (M model : models) {
            graph.node(type, model, asked == null ? Write.of(type, model) : asked);
        }
        for (int next = 0; next < graph.nodes.size(); next++) {
            graph.follow(graph.nodes.get(next));
        }
        graph.nodes.forEach(graph::refuseUnsaved);
        return graph;
    }

    List<SaveNode<?>> nodes() {
        return nodes;
    }

    /** The node of an object. */
    Optional<SaveNode<?>> find(Object model) {
        return Optional.ofNullable(byObject.get(model));
    }

    /** Models of the call as they are now. */
    @SuppressWarnings("unchecked") // a node is of the type of its object
    <M> List<M> models(List<? extends M> originals) {
        return originals.stream()
                .map(model -> (M) Objects.requireNonNull(byObject.get(model)).model())
                .toList();
    }

    @SuppressWarnings("unchecked") // an object is found by the type of its class
    private <M> SaveNode<M> node(EntityType<M> type, M model, @Nullable Write asked) {
        @Nullable SaveNode<?> known = byObject.get(model);
        if (known != null) {
            return (SaveNode<M>) known;
        }
        SaveNode<M> made = new SaveNode<>(type, model, asked);
        byObject.put(model, made);
        nodes.add(made);
        return made;
    }

    private <M> void follow(SaveNode<M> node) {
        for (MappedRelation relation : node.type().relations()) {
            if (relation.isCascading()) {
                RelationCells<M> cells = new RelationCells<>(node.type(), relation);
                if (relation.kind() == RelationKind.TO_ONE) {
                    if (!node.parents().containsKey(relation)) {
                        cells.atHand(node.model()).ifPresent(target -> {
                            refuseDeleted(relation, target);
                            addNew(relation.targetType(), target);
                        });
                    }
                } else {
                    follow(node, relation, cells);
                }
            }
        }
    }

    private <M> void follow(SaveNode<M> node, MappedRelation relation, RelationCells<M> cells) {
        Optional<List<?>> given = cells.given(node.model());
        given.ifPresent(models -> node.given().add(relation));
        given.ifPresent(models -> models.forEach(related -> refuseDeleted(relation, related)));
        for (Object related : given.orElseGet(() -> notDeleted(cells.held(node.model())))) {
            if (relation.kind() == RelationKind.MANY_TO_MANY) {
                addNew(relation.targetType(), related);
            } else {
                SaveNode<?> child = add(relation.targetType(), related);
                if (given.isPresent()) {
                    belong(child, relation, node);
                }
            }
        }
    }

    private static boolean isDeleted(Object model) {
        return model instanceof Entity entity && EntityState.of(entity).isDeleted();
    }

    /** What was loaded and deleted since stays deleted. */
    private static List<Object> notDeleted(List<?> models) {
        return models.stream()
                .<Object>map(model -> model)
                .filter(model -> !isDeleted(model))
                .toList();
    }

    private void refuseDeleted(MappedRelation relation, Object related) {
        if (isDeleted(related) && !byObject.containsKey(related)) {
            throw new IllegalArgumentException(relation + " holds a "
                    + relation.targetType().name() + " that was deleted; take it out, or save it by a call of its own");
        }
    }

    /** Two objects for one row would both be written, and the one that comes last would win. */
    void refuseTwins(Predicate<SaveNode<?>> written) {
        Map<EntityType<?>, Map<Key, SaveNode<?>>> known = new HashMap<>();
        for (SaveNode<?> node : nodes.stream().filter(written).toList()) {
            key(node).ifPresent(key -> {
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

    private static <M> Optional<Key> key(SaveNode<M> node) {
        return node.type().key(node.model());
    }

    private static void belong(SaveNode<?> child, MappedRelation relation, SaveNode<?> parent) {
        @Nullable SaveNode<?> other = child.parents().put(relation.inverseOf().orElseThrow(), parent);
        if (other != null && !other.equals(parent)) {
            throw new IllegalArgumentException(
                    "Two models hold the same " + child.type().name() + " in " + relation
                            + ", but it refers to one of them only; take it out of the other");
        }
    }

    @SuppressWarnings("unchecked") // a relation holds models of its target
    private <T> SaveNode<T> add(EntityType<T> type, Object model) {
        return node(type, (T) model, null);
    }

    private <T> void addNew(EntityType<T> type, Object model) {
        if (isNew(type, model)) {
            add(type, model);
        }
    }

    @SuppressWarnings("unchecked") // a relation holds models of its target
    private static <T> boolean isNew(EntityType<T> type, Object model) {
        return Write.isNew(type, (T) model);
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
                        .filter(target -> !byObject.containsKey(target))
                        .ifPresent(target -> UnsavedReferences.refuse(relation, target));
            }
        }
    }

    private void refuseUnsaved(MappedRelation relation, Object related) {
        if (!byObject.containsKey(related) && isNew(relation.targetType(), related)) {
            String target = relation.targetType().name();
            throw new IllegalArgumentException(
                    relation + " holds a new " + target + ", which would not be saved; save the "
                            + target + " by a call of its own, or annotate " + relation
                            + " with @Cascade and save within a transaction");
        }
    }

    /** The models that a node cannot be written before, by the references to them. */
    Map<MappedRelation, SaveNode<?>> awaited(SaveNode<?> node) {
        Map<MappedRelation, SaveNode<?>> awaited = new LinkedHashMap<>();
        for (MappedRelation relation : node.type().relations()) {
            if (relation.kind() == RelationKind.TO_ONE) {
                Optional.<SaveNode<?>>ofNullable(node.parents().get(relation))
                        .or(() -> node.referred(relation).flatMap(this::find))
                        .filter(SaveNode::isAwaited)
                        .ifPresent(target -> awaited.put(relation, target));
            }
        }
        return awaited;
    }

    /** Whether the models of the call are all that is written. */
    boolean isPlain(ModelContext context) {
        return nodes.stream().noneMatch(node -> needsMore(context, node));
    }

    private <M> boolean needsMore(ModelContext context, SaveNode<M> node) {
        if (!awaited(node).isEmpty() || node.given().stream().anyMatch(relation -> isCompared(node, relation))) {
            return true;
        }
        return !node.isRoot() && isWritten(context, node);
    }

    private static <M> boolean isWritten(ModelContext context, SaveNode<M> node) {
        return Write.isNew(node.type(), node.model())
                || (node.model() instanceof Entity
                        && !context.services()
                                .plan(node.type())
                                .changed(node.model())
                                .isEmpty());
    }

    /** A new model without any children has none to be compared with. */
    private static <M> boolean isCompared(SaveNode<M> node, MappedRelation relation) {
        return node.mayHaveRow()
                || !new RelationCells<>(node.type(), relation)
                        .held(node.model())
                        .isEmpty();
    }

    /** The error for a save of several statements where each call has a connection of its own. */
    TransactionException outsideTransaction() {
        SaveNode<?> first = nodes.get(0);
        List<MappedRelation> followed = nodes.stream()
                .flatMap(node -> node.type().relations().stream())
                .filter(MappedRelation::isCascading)
                .distinct()
                .toList();
        return new TransactionException("Saving this " + first.type().name() + " saves related models too"
                + (followed.isEmpty() ? "" : " (@Cascade on " + followed + ")")
                + ", which takes more than one statement: do it within a transaction, with db.transaction(..), or save the"
                + " related models by calls of their own and leave these relations unloaded");
    }
}
