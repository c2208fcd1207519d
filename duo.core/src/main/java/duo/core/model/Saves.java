package duo.core.model;

import duo.api.Bulk;
import duo.api.meta.EntityType;
import duo.core.session.Scope;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes models, with what their relations say is saved with them. */
record Saves<M>(ModelContext context, Scope scope, EntityType<M> type) {

    /**
     * Writes a model.
     *
     * @param asked how, or null for what its state and key say
     */
    M save(M model, @Nullable Write asked) {
        Write write = asked == null ? Write.of(type, model) : asked;
        return all(
                        List.of(model),
                        write,
                        SaveRules.SINGLE,
                        alone -> List.of(new ModelWrites<>(context, scope, type).write(model, write)))
                .get(0);
    }

    /** Inserts models. */
    List<M> insertAll(List<? extends M> models, Bulk bulk) {
        return all(models, Write.INSERT, SaveRules.of(bulk), alone -> {
            if (bulk.hooks()) {
                alone.forEach(model -> context.validation().check(model));
            }
            return new Inserts<>(context, scope, type).insertAll(alone, bulk.batchSize(), bulk.hooks());
        });
    }

    private List<M> all(
            List<? extends M> models, Write write, SaveRules rules, Function<List<? extends M>, List<M>> alone) {
        if (type.relations().isEmpty()) {
            return alone.apply(models);
        }
        SaveGraph graph =
                SaveGraph.of(context, type, models, write, scope.block().isPresent());
        boolean plain = graph.isPlain();
        if (plain && !graph.hasLevels()) {
            return settled(graph, alone.apply(models));
        }
        List<List<SaveNode<?>>> levels = SaveOrder.of(graph);
        if (plain && graph.nodes().stream().allMatch(node -> node.deferred().isEmpty())) {
            return settled(graph, inOrder(models, levels, alone));
        }
        if (scope.block().isEmpty()) {
            throw new SaveRefusals(graph).outsideTransaction();
        }
        return scope.atomically(within -> {
            new GraphWrites(context, within, graph, rules).write(levels);
            return graph.models(models);
        });
    }

    private List<M> settled(SaveGraph graph, List<M> saved) {
        new SavedCells(scope, graph).settle();
        return saved;
    }

    /** Where keys are known, models that refer to each other are one batch; databases may check its rows one by one. */
    private List<M> inOrder(
            List<? extends M> models, List<List<SaveNode<?>>> levels, Function<List<? extends M>, List<M>> alone) {
        IdentityHashMap<Object, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < models.size(); i++) {
            positions.put(models.get(i), i);
        }
        List<Integer> order = levels.stream()
                .flatMap(List::stream)
                .map(node -> positions.get(node.original()))
                .toList();
        List<M> stored = alone.apply(order.stream().<M>map(models::get).toList());
        Map<Integer, M> byPosition = new TreeMap<>();
        for (int i = 0; i < stored.size(); i++) {
            byPosition.put(order.get(i), stored.get(i));
        }
        return List.copyOf(byPosition.values());
    }
}
