package duo.core.save;

import duo.api.Entity;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.relation.Ref;
import duo.core.plan.ModelContext;
import duo.core.plan.RelationCells;
import duo.core.session.Scope;
import duo.core.write.Inserts;
import duo.core.write.ModelUpdate;
import duo.core.write.ModelUpdates;
import duo.core.write.ModelWrites;
import duo.core.write.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes models and all that is saved with them: compares collections with their rows, takes away what they do not hold any more,
 * then writes level by level, new rows of a model in batches, and at last links and references that close circles.
 */
final class GraphWrites {
    private final ModelContext context;
    private final Scope scope;
    private final SaveGraph graph;
    private final SaveRules rules;
    private final SavedCells cells;
    private final Set<SaveNode<?>> checked = new HashSet<>();

    /**
     * Prepares a save.
     *
     * @param scope a block that is rolled back when this fails
     */
    GraphWrites(ModelContext context, Scope scope, SaveGraph graph, SaveRules rules) {
        this.context = context;
        this.scope = scope;
        this.graph = graph;
        this.rules = rules;
        this.cells = new SavedCells(scope, graph);
    }

    void write(List<List<SaveNode<?>>> levels) {
        cells.link();
        new SaveRefusals(graph).refuseTwins(node -> isSurelyWritten(node) || node.mayBeNew());
        graph.nodes().stream().filter(this::isSurelyWritten).forEach(this::check);
        ChildRows rows = ChildRows.read(context, scope, graph);
        rows.orphans().forEach(Orphans::check);
        removeOrphans(rows, levels);
        levels.forEach(level -> write(level, rows));
        graph.nodes().forEach(this::writeDeferred);
        new GraphLinks(context, scope, graph).write();
        cells.settle();
    }

    /** Whether a model is written whatever its row holds. */
    private <M> boolean isSurelyWritten(SaveNode<M> node) {
        return node.isRoot()
                || node.write() == Write.INSERT
                || (node.type().isEntity()
                        && (!graph.awaited(node).isEmpty() || !changed(node).isEmpty()));
    }

    private <M> void check(SaveNode<M> node) {
        if (rules.checked() && checked.add(node)) {
            context.validation().check(node.model());
        }
    }

    /** What has changed in an entity as far as it knows; records are compared with their rows. */
    private <M> List<MappedColumn> changed(SaveNode<M> node) {
        return node.model() instanceof Entity
                ? context.services().plan(node.type()).memory().changed(node.model())
                : List.of();
    }

    /** What leaves a row that is deleted is written before. */
    private void removeOrphans(ChildRows rows, List<List<SaveNode<?>>> levels) {
        rows.orphans().stream().filter(orphans -> !orphans.areDeleted()).forEach(Orphans::cut);
        OrphanOrder order = new OrphanOrder(context.known().referrers(), graph, rows);
        List<Runnable> first = order.first().stream().map(Orphans::locked).toList();
        List<Runnable> last = order.last().stream().map(Orphans::locked).toList();
        first.forEach(Runnable::run);
        for (List<SaveNode<?>> level : levels) {
            write(level.stream().filter(order.between()::contains).toList(), rows);
        }
        last.forEach(Runnable::run);
    }

    private void write(List<SaveNode<?>> level, ChildRows rows) {
        Map<EntityType<?>, List<SaveNode<?>>> byType = new LinkedHashMap<>();
        for (SaveNode<?> node : level) {
            if (!node.isWritten()) {
                byType.computeIfAbsent(node.type(), none -> new ArrayList<>()).add(node);
            }
        }
        byType.forEach((type, nodes) -> write(type, nodes, rows));
    }

    @SuppressWarnings("unchecked") // the nodes are of the type
    private <M> void write(EntityType<M> type, List<SaveNode<?>> nodes, ChildRows rows) {
        ModelWrites<M> writes = new ModelWrites<>(context, scope, type);
        ModelUpdates<M> updates = new ModelUpdates<>(context, scope, type);
        List<SaveNode<M>> fresh = new ArrayList<>();
        List<Change<M>> changes = new ArrayList<>();
        for (SaveNode<?> each : nodes) {
            SaveNode<M> node = (SaveNode<M>) each;
            if (node.write() == Write.INSERT) {
                fresh.add(node);
            } else if (node.isRoot()) {
                Runnable back = defer(node);
                written(node, writes.writeChecked(node.model(), node.write()), back);
            } else if (!hasRow(node, rows, changes)) {
                fresh.add(node);
            }
        }
        List<M> stored = updates.updateAll(changes.stream().map(Change::update).toList(), rules.batchSize());
        for (int i = 0; i < stored.size(); i++) {
            written(changes.get(i).node(), stored.get(i), changes.get(i).back());
        }
        insert(type, fresh);
    }

    /** A model that is updated, and what makes it refer again to what is written later. */
    private record Change<M>(SaveNode<M> node, ModelUpdate<M> update, Runnable back) {}

    private <M> void written(SaveNode<M> node, M stored, Runnable back) {
        node.written(stored);
        back.run();
        cells.follow(node);
    }

    /** Whether a model that may have a row has one; what differs in it is among the changes then. */
    private <M> boolean hasRow(SaveNode<M> node, ChildRows rows, List<Change<M>> changes) {
        Runnable back = defer(node);
        Optional<List<MappedColumn>> columns = rows.changed(node);
        if (columns.isEmpty()) {
            back.run();
            return false;
        }
        if (!columns.get().isEmpty()) {
            check(node);
        }
        rows.found(node)
                .ifPresent(
                        row -> new ModelWrites<>(context, scope, node.type()).adopt(node.model(), row, columns.get()));
        Optional<ModelUpdate<M>> update = columns.get().isEmpty()
                ? Optional.empty()
                : new ModelUpdates<>(context, scope, node.type()).prepare(node.model(), columns.get());
        update.ifPresentOrElse(
                prepared -> changes.add(new Change<>(node, prepared, back)), () -> written(node, node.model(), back));
        return true;
    }

    private <M> void insert(EntityType<M> type, List<SaveNode<M>> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        nodes.forEach(this::check);
        List<Runnable> back = nodes.stream().map(this::defer).toList();
        List<M> models = nodes.stream().map(SaveNode::model).toList();
        List<M> stored = new Inserts<>(context, scope, type).insertAll(models, rules.batchSize(), rules.stamped());
        for (int i = 0; i < stored.size(); i++) {
            nodes.get(i).inserted(stored.get(i));
            cells.follow(nodes.get(i));
        }
        back.forEach(Runnable::run);
    }

    /** Makes a model refer to nothing where that is written later, and gives what takes this back. */
    private <M> Runnable defer(SaveNode<M> node) {
        Map<MappedRelation, Ref<?>> held = new LinkedHashMap<>();
        for (MappedRelation reference : node.deferred()) {
            new RelationCells<>(node.type(), reference)
                    .reference(node.model())
                    .ifPresent(target -> held.put(reference, target));
        }
        held.forEach((reference, target) -> cells.refer(node, reference, Ref.none(reference.target())));
        return () -> held.forEach((reference, target) -> cells.refer(node, reference, target));
    }

    private <M> void writeDeferred(SaveNode<M> node) {
        if (!node.deferred().isEmpty()) {
            List<MappedColumn> columns = node.deferred().stream()
                    .flatMap(reference -> reference.columns().stream())
                    .toList();
            node.become(new ModelWrites<>(context, scope, node.type()).writeReferences(node.model(), columns));
            cells.follow(node);
        }
    }
}
