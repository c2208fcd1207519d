package duo.core.save;

import duo.api.Entity;
import duo.api.Key;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.core.plan.ModelContext;
import duo.core.plan.RelationCells;
import duo.core.write.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Models and all that is saved with them, in the order in which they are found. Each object is there once, apart from records that the call
 * names several times: they are a row each time. Sends nothing.
 */
final class SaveGraph {
    private final IdentityHashMap<Object, SaveNode<?>> byObject = new IdentityHashMap<>();
    private final List<SaveNode<?>> nodes = new ArrayList<>();
    private final List<SaveNode<?>> roots = new ArrayList<>();
    private final Map<EntityType<?>, Map<Key, SaveNode<?>>> sought = new HashMap<>();

    private final ModelContext context;
    private final boolean looksForRows;

    private SaveGraph(ModelContext context, boolean looksForRows) {
        this.context = context;
        this.looksForRows = looksForRows;
    }

    /**
     * Follows the relations of models that are to be written.
     *
     * @param looksForRows whether models that references hold are looked for where their keys do not tell whether they have rows
     */
    static <M> SaveGraph of(
            ModelContext context,
            EntityType<M> type,
            List<? extends M> models,
            @Nullable Write asked,
            boolean looksForRows) {
        SaveGraph graph = new SaveGraph(context, looksForRows);
        for (M model : models) {
            graph.addRoot(type, model, asked == null ? Write.of(type, model) : asked);
        }
        for (int next = 0; next < graph.nodes.size(); next++) {
            graph.follow(graph.nodes.get(next));
        }
        new SaveRefusals(graph).refuseUnsaved();
        return graph;
    }

    ModelContext context() {
        return context;
    }

    List<SaveNode<?>> nodes() {
        return nodes;
    }

    /** The nodes of the models of the call, in their order. */
    List<SaveNode<?>> roots() {
        return roots;
    }

    /** The node of an object, the first one of a record that is there several times. */
    Optional<SaveNode<?>> find(Object model) {
        return Optional.ofNullable(byObject.get(model));
    }

    private <M> void addRoot(EntityType<M> type, M model, Write asked) {
        SaveNode<M> root = new SaveNode<>(type, model, asked);
        byObject.putIfAbsent(model, root);
        nodes.add(root);
        roots.add(root);
    }

    @SuppressWarnings("unchecked") // an object is found by the type of its class
    private <M> SaveNode<M> node(EntityType<M> type, M model) {
        @Nullable SaveNode<?> known = byObject.get(model);
        if (known != null) {
            return (SaveNode<M>) known;
        }
        SaveNode<M> made = new SaveNode<>(type, model, null);
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
                            addNew(relation.targetType(), target, looksForRows && mayHaveChanged(node, relation));
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
                addNew(relation.targetType(), related, given.isPresent());
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
        return node(type, (T) model);
    }

    /** Adds a model that has no row yet or, if it is to be looked for, may have one. */
    @SuppressWarnings("unchecked") // a relation holds models of its target
    private <T> void addNew(EntityType<T> type, Object model, boolean lookedFor) {
        if (isNew(type, model)) {
            add(type, model).lookFor();
        } else if (lookedFor && writeOf(type, model) == Write.UPSERT && !byObject.containsKey(model)) {
            SaveNode<T> added = new SaveNode<>(type, (T) model, null);
            added.lookFor();
            added.key(context).ifPresent(key -> {
                SaveNode<?> first = lookedFor(type).computeIfAbsent(key, none -> added);
                boolean same = !first.equals(added) && added.isSameAs(first);
                byObject.put(model, same ? first : added);
                if (!same) {
                    nodes.add(added);
                }
            });
        }
    }

    private Map<Key, SaveNode<?>> lookedFor(EntityType<?> type) {
        return sought.computeIfAbsent(type, none -> new HashMap<>());
    }

    @SuppressWarnings("unchecked") // a relation holds models of its target
    static <T> boolean isNew(EntityType<T> type, Object model) {
        return Write.isNew(type, (T) model);
    }

    @SuppressWarnings("unchecked") // a relation holds models of its target
    private static <T> Write writeOf(EntityType<T> type, Object model) {
        return Write.of(type, (T) model);
    }

    /** Whether a reference may lead to another row than before. */
    private static <M> boolean mayHaveChanged(SaveNode<M> node, MappedRelation relation) {
        if (!(node.model() instanceof Entity entity) || entity.isNew()) {
            return true;
        }
        @Nullable Object @Nullable [] loaded = EntityState.of(entity).loadedValues();
        return loaded == null
                || relation.columns().stream()
                        .map(column -> node.type().table().indexOf(column))
                        .anyMatch(index ->
                                !Objects.deepEquals(loaded[index], node.type().get(node.model(), index)));
    }

    /** The models that a node cannot be written before, by the references to them. */
    Map<MappedRelation, SaveNode<?>> awaited(SaveNode<?> node) {
        Map<MappedRelation, SaveNode<?>> awaited = new LinkedHashMap<>();
        for (MappedRelation relation : node.type().relations()) {
            if (relation.kind() == RelationKind.TO_ONE) {
                Optional.<SaveNode<?>>ofNullable(node.parents().get(relation))
                        .or(() -> node.referred(relation).flatMap(this::find))
                        .filter(SaveNode::isAwaited)
                        .filter(target -> !target.equals(node) || !node.knows(relation))
                        .ifPresent(target -> awaited.put(relation, target));
            }
        }
        return awaited;
    }

    /** Whether models of the call are written before others. */
    boolean hasLevels() {
        return nodes.size() > 1
                && nodes.stream().anyMatch(node -> !awaited(node).isEmpty());
    }

    /** Whether the models of the call are all that is written. */
    boolean isPlain() {
        return nodes.stream().noneMatch(this::needsMore);
    }

    private <M> boolean needsMore(SaveNode<M> node) {
        boolean waits = awaited(node).entrySet().stream()
                .anyMatch(awaited -> !awaited.getValue().isRoot() || !node.knows(awaited.getKey()));
        return waits
                || node.given().stream().anyMatch(relation -> isCompared(node, relation))
                || (!node.isRoot() && isWritten(node));
    }

    private <M> boolean isWritten(SaveNode<M> node) {
        return node.isAwaited()
                || (node.model() instanceof Entity
                        && !context.services()
                                .plan(node.type())
                                .memory()
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
}
