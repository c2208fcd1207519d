package duo.core.model;

import duo.api.Bulk;
import duo.api.meta.EntityType;
import duo.core.session.Scope;
import java.util.List;
import java.util.function.Supplier;
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
                        () -> List.of(new ModelWrites<>(context, scope, type).write(model, write)))
                .get(0);
    }

    /** Inserts models. */
    List<M> insertAll(List<? extends M> models, Bulk bulk) {
        return all(models, Write.INSERT, SaveRules.of(bulk), () -> {
            if (bulk.hooks()) {
                models.forEach(model -> context.validation().check(model));
            }
            return new Inserts<>(context, scope, type).insertAll(models, bulk.batchSize(), bulk.hooks());
        });
    }

    private List<M> all(List<? extends M> models, Write write, SaveRules rules, Supplier<List<M>> alone) {
        if (type.relations().isEmpty()) {
            return alone.get();
        }
        SaveGraph graph = SaveGraph.of(type, models, write);
        if (graph.isPlain(context)) {
            List<M> saved = alone.get();
            new SavedCells(scope, graph).settle();
            return saved;
        }
        if (scope.block().isEmpty()) {
            throw graph.outsideTransaction();
        }
        List<List<SaveNode<?>>> levels = SaveOrder.of(graph);
        return scope.atomically(within -> {
            new GraphWrites(context, within, graph, rules).write(levels);
            return graph.models(models);
        });
    }
}
