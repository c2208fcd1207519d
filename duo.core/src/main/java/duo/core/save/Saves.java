package duo.core.save;

import duo.api.Bulk;
import duo.api.meta.EntityType;
import duo.api.meta.RelationKind;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import duo.core.write.Inserts;
import duo.core.write.ModelWrites;
import duo.core.write.Write;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes models, with what their relations say is saved with them. */
public record Saves<M>(ModelContext context, Scope scope, EntityType<M> type) {

    /**
     * Writes a model.
     *
     * @param asked how, or null for what its state and key say
     */
    public M save(M model, @Nullable Write asked) {
        return single(model, asked == null ? Write.of(type, model) : asked, false);
    }

    /** Inserts a model with all that is saved with it, in a transaction of its own where none is open and it takes several statements. */
    M insertWhole(M model) {
        return single(model, Write.INSERT, true);
    }

    private M single(M model, Write write, boolean opens) {
        return all(
                        List.of(model),
                        write,
                        SaveRules.SINGLE,
                        opens,
                        alone -> List.of(new ModelWrites<>(context, scope, type).write(model, write)))
                .get(0);
    }

    /** Inserts models. */
    public List<M> insertAll(List<? extends M> models, Bulk bulk) {
        refuseTwice(models);
        return all(models, Write.INSERT, SaveRules.of(bulk), false, alone -> {
            if (bulk.hooks()) {
                alone.forEach(model -> context.validation().check(model));
            }
            return new Inserts<>(context, scope, type).insertAll(alone, bulk.batchSize(), bulk.hooks());
        });
    }

    /** An object with a state, or with collections that are loaded into it, would stand for the last of its rows alone. */
    private void refuseTwice(List<? extends M> models) {
        boolean collects = type.relations().stream().anyMatch(relation -> relation.kind() != RelationKind.TO_ONE);
        if (!type.isEntity() && !collects) {
            return;
        }
        IdentityHashMap<M, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < models.size(); i++) {
            @Nullable Integer first = positions.putIfAbsent(models.get(i), i);
            if (first != null) {
                throw new IllegalArgumentException(
                        "createBulk was given the same " + type.name() + " at positions " + first
                                + " and " + i + ", but "
                                + (type.isEntity() ? "an entity is" : "what its collections hold belongs to")
                                + " one row; make an object for each row");
            }
        }
    }

    /** @param opens whether a transaction is opened where none is open and one statement does not do */
    private List<M> all(
            List<? extends M> models,
            Write write,
            SaveRules rules,
            boolean opens,
            Function<List<? extends M>, List<M>> alone) {
        if (type.relations().isEmpty()) {
            return alone.apply(models);
        }
        boolean whole = opens || scope.block().isPresent();
        SaveGraph graph = SaveGraph.of(context, type, models, write, whole);
        boolean plain = graph.isPlain();
        if (plain && !graph.hasLevels()) {
            return settled(graph, alone.apply(models));
        }
        List<List<SaveNode<?>>> levels = SaveOrder.of(graph);
        if (plain && graph.nodes().stream().allMatch(node -> node.deferred().isEmpty())) {
            return settled(graph, inOrder(graph, models, levels, alone));
        }
        if (!whole) {
            throw new SaveRefusals(graph).outsideTransaction();
        }
        return scope.atomically(within -> {
            new GraphWrites(context, within, graph, rules).write(levels);
            return stored(graph);
        });
    }

    @SuppressWarnings("unchecked") // the models of the call are of its type
    private List<M> stored(SaveGraph graph) {
        return graph.roots().stream().map(root -> (M) root.model()).toList();
    }

    private List<M> settled(SaveGraph graph, List<M> saved) {
        new SavedCells(scope, graph).settle();
        return saved;
    }

    /** Where keys are known, models that refer to each other are one batch; databases may check its rows one by one. */
    private List<M> inOrder(
            SaveGraph graph,
            List<? extends M> models,
            List<List<SaveNode<?>>> levels,
            Function<List<? extends M>, List<M>> alone) {
        Map<SaveNode<?>, Integer> positions = new HashMap<>();
        graph.roots().forEach(root -> positions.put(root, positions.size()));
        List<Integer> order = levels.stream()
                .flatMap(List::stream)
                .filter(SaveNode::isRoot)
                .map(root -> Objects.requireNonNull(positions.get(root)))
                .toList();
        List<M> stored = alone.apply(order.stream().<M>map(models::get).toList());
        Map<Integer, M> byPosition = new TreeMap<>();
        for (int i = 0; i < stored.size(); i++) {
            byPosition.put(order.get(i), stored.get(i));
        }
        return List.copyOf(byPosition.values());
    }
}
