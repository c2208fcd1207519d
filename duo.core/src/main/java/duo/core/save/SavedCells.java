package duo.core.save;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationAccess;
import duo.api.meta.RelationKind;
import duo.api.relation.Ref;
import duo.core.plan.RelationCells;
import duo.core.session.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the models of a save hold: it follows what is written, and goes back when that is rolled back. */
final class SavedCells {
    private final Scope scope;
    private final SaveGraph graph;
    private final Map<SaveNode<?>, List<Ref<?>>> references = new HashMap<>();

    SavedCells(Scope scope, SaveGraph graph) {
        this.scope = scope;
        this.graph = graph;
    }

    /** Makes children refer to the models that hold them. */
    void link() {
        graph.nodes().forEach(this::link);
        graph.nodes().forEach(this::collect);
    }

    private <M> void link(SaveNode<M> node) {
        node.parents().forEach((reference, parent) -> {
            if (!refersTo(node, reference, parent)) {
                refer(node, reference, Ref.to(parent.original()));
            }
        });
    }

    /** Whether a child refers to a model already, to the object or by its key. */
    private static <M, P> boolean refersTo(SaveNode<M> node, MappedRelation reference, SaveNode<P> parent) {
        Optional<Ref<?>> held = new RelationCells<>(node.type(), reference).reference(node.model());
        if (held.isEmpty()) {
            return false;
        }
        if (held.get().isLoaded()) {
            return isSame(held.get().get(), parent.original());
        }
        List<MappedColumn> columns = reference.targetColumns();
        for (int part = 0; part < columns.size(); part++) {
            @Nullable
            Object wanted =
                    parent.type().get(parent.model(), parent.type().table().indexOf(columns.get(part)));
            if (wanted == null
                    || !Objects.deepEquals(
                            wanted, reference.valueIfPresent(held.get(), part).orElse(null))) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // another object may be another row
    private static boolean isSame(@Nullable Object one, Object other) {
        return one == other;
    }

    /** Sets a reference of a model; a record becomes another one. */
    <M> void refer(SaveNode<M> node, MappedRelation reference, Ref<?> to) {
        M before = node.model();
        if (node.type().isEntity()) {
            @Nullable
            Ref<?> held =
                    (Ref<?>) node.type().related(before, node.type().relations().indexOf(reference));
            scope.undoWith(() -> node.type().refer(before, reference, held));
        }
        node.become(node.type().refer(before, reference, to));
    }

    private <M> void collect(SaveNode<M> node) {
        for (MappedRelation relation : node.type().relations()) {
            if (relation.kind() == RelationKind.TO_ONE) {
                new RelationCells<>(node.type(), relation)
                        .reference(node.model())
                        .filter(Ref::isLoaded)
                        .ifPresent(reference -> graph.find(reference.get())
                                .filter(target -> !target.type().isEntity())
                                .ifPresent(target -> references
                                        .computeIfAbsent(target, none -> new ArrayList<>())
                                        .add(reference)));
            }
        }
    }

    /** References to a record that was written refer to the one that is stored. */
    void follow(SaveNode<?> node) {
        for (Ref<?> reference : references.getOrDefault(node, List.of())) {
            Object before = Objects.requireNonNull(reference.get());
            scope.undoWith(() -> RelationAccess.get().replace(reference, before));
            RelationAccess.get().replace(reference, node.model());
        }
    }

    /** Collections hold what is stored, and from now on as if they were loaded: a later save takes nothing else away. */
    void settle() {
        graph.nodes().forEach(this::settle);
    }

    private <M> void settle(SaveNode<M> node) {
        for (MappedRelation relation : node.given()) {
            RelationCells<M> cells = new RelationCells<>(node.type(), relation);
            M model = node.model();
            List<?> before = cells.held(model);
            scope.undoWith(() -> cells.put(model, before, true));
            cells.put(model, before.stream().map(this::stored).toList(), false);
        }
    }

    private Object stored(Object held) {
        return graph.find(held).<Object>map(SaveNode::model).orElse(held);
    }
}
