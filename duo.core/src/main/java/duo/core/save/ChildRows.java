package duo.core.save;

import duo.api.Entity;
import duo.api.Key;
import duo.api.error.StaleEntityException;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.core.plan.ModelContext;
import duo.core.plan.RelationCells;
import duo.core.session.Scope;
import duo.core.write.ModelWrites;
import duo.core.write.StoredRow;
import duo.core.write.StoredRows;
import duo.core.write.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that collections of models have in the database, compared with what the program has put there: read by one statement for
 * each relation, and one more for children whose keys the program gives and that belong to other models so far.
 */
final class ChildRows {
    private final ModelContext context;
    private final Scope scope;
    private final SaveGraph graph;
    private final Map<EntityType<?>, Map<Key, StoredRow>> rows = new HashMap<>();
    private final Map<EntityType<?>, Set<Key>> elsewhere = new HashMap<>();
    private final List<Orphans> orphans = new ArrayList<>();

    private ChildRows(ModelContext context, Scope scope, SaveGraph graph) {
        this.context = context;
        this.scope = scope;
        this.graph = graph;
    }

    static ChildRows read(ModelContext context, Scope scope, SaveGraph graph) {
        ChildRows found = new ChildRows(context, scope, graph);
        Map<MappedRelation, List<Key>> parents = new LinkedHashMap<>();
        graph.nodes().forEach(node -> found.collect(node, parents));
        parents.forEach(found::compare);
        found.readElsewhere();
        return found;
    }

    /** Rows that no model holds any more. */
    List<Orphans> orphans() {
        return orphans;
    }

    private <M> void collect(SaveNode<M> node, Map<MappedRelation, List<Key>> parents) {
        for (MappedRelation relation : node.given()) {
            if (relation.kind() != RelationKind.MANY_TO_MANY && node.mayHaveRow()) {
                new RelationCells<>(node.type(), relation)
                        .key(node.model())
                        .ifPresent(key -> parents.computeIfAbsent(relation, none -> new ArrayList<>())
                                .add(key));
            }
        }
    }

    private void compare(MappedRelation relation, List<Key> parents) {
        EntityType<?> type = relation.targetType();
        MappedRelation reference = relation.inverseOf().orElseThrow();
        List<StoredRow> present = new StoredRows(context, scope, type, columns(type)).of(reference.columns(), parents);
        Set<Key> kept = new HashSet<>();
        children(type)
                .filter(child -> child.parents().containsKey(reference))
                .forEach(child -> key(child).ifPresent(kept::add));
        add(type, present);
        List<StoredRow> left =
                present.stream().filter(row -> !kept.contains(row.key())).toList();
        if (!left.isEmpty()) {
            orphans.add(new Orphans(context, scope, relation, left));
        }
    }

    private Stream<SaveNode<?>> children(EntityType<?> type) {
        return graph.nodes().stream().filter(node -> node.type().equals(type));
    }

    private void add(EntityType<?> type, Collection<StoredRow> present) {
        Map<Key, StoredRow> known = rows.computeIfAbsent(type, none -> new HashMap<>());
        present.forEach(row -> known.put(row.key(), row));
    }

    /** All columns where models are compared by value; what an entity was loaded with is known. */
    private List<MappedColumn> columns(EntityType<?> type) {
        if (!type.isEntity() || children(type).anyMatch(child -> child.write() == Write.UPSERT)) {
            return type.table().columns();
        }
        Set<MappedColumn> columns =
                new LinkedHashSet<>(context.known().referrers().columns(type));
        type.table().version().ifPresent(columns::add);
        type.table().columns().stream()
                .filter(column -> column.reference().isPresent())
                .forEach(columns::add);
        return List.copyOf(columns);
    }

    /** A child whose key does not tell to which model it belongs may be there already. */
    private void readElsewhere() {
        Map<EntityType<?>, Set<Key>> wanted = new LinkedHashMap<>();
        for (SaveNode<?> node : graph.nodes()) {
            if (isComparedByKey(node)) {
                key(node)
                        .filter(key -> row(node, key).isEmpty())
                        .ifPresent(key -> wanted.computeIfAbsent(node.type(), none -> new LinkedHashSet<>())
                                .add(key));
            }
        }
        wanted.forEach((type, keys) -> {
            List<StoredRow> found = new StoredRows(context, scope, type, columns(type))
                    .of(type.table().ids(), keys);
            add(type, found);
            Set<Key> others = elsewhere.computeIfAbsent(type, none -> new HashSet<>());
            found.forEach(row -> others.add(row.key()));
        });
    }

    private static boolean isComparedByKey(SaveNode<?> node) {
        return !node.isRoot()
                && node.write() == Write.UPSERT
                && node.mayBeNew()
                && node.parents().keySet().stream()
                        .noneMatch(reference -> node.type().table().ids().containsAll(reference.columns()));
    }

    private <M> Optional<Key> key(SaveNode<M> node) {
        return node.key(context);
    }

    private Optional<StoredRow> row(SaveNode<?> node, Key key) {
        return Optional.ofNullable(rows.getOrDefault(node.type(), Map.of()).get(key));
    }

    /** Whether a child had its row in the collection of another model, or in none. */
    boolean isMoved(SaveNode<?> node) {
        if (node.isRoot() || node.parents().isEmpty() || node.write() == Write.INSERT) {
            return false;
        }
        Key key = key(node).orElseThrow();
        return node.write() == Write.UPSERT
                ? elsewhere.getOrDefault(node.type(), Set.of()).contains(key)
                : row(node, key).isEmpty();
    }

    /** What columns of a model's row held before, as far as is known. */
    <M> Optional<List<@Nullable Object>> former(SaveNode<M> node, List<MappedColumn> columns) {
        if (node.model() instanceof Entity entity && !entity.isNew()) {
            EntityState state = EntityState.of(entity);
            @Nullable Object @Nullable [] loaded = state.loadedValues();
            List<@Nullable Object> values = new ArrayList<>();
            for (MappedColumn column : columns) {
                int index = node.type().table().indexOf(column);
                if (loaded == null || !state.isLoaded(index)) {
                    return Optional.empty();
                }
                values.add(loaded[index]);
            }
            return Optional.of(values);
        }
        return key(node)
                .flatMap(key -> row(node, key))
                .filter(row -> row.columns().containsAll(columns))
                .map(row -> row.values(columns));
    }

    /** The row of an entity that the program has made as a new one. */
    <M> Optional<@Nullable Object[]> found(SaveNode<M> node) {
        return node.model() instanceof Entity entity && entity.isNew()
                ? key(node)
                        .flatMap(key -> row(node, key))
                        .map(row -> row.values(node.type().table().columns()).toArray())
                : Optional.empty();
    }

    /** The columns in which a model differs from its row; empty where it has none. */
    <M> Optional<List<MappedColumn>> changed(SaveNode<M> node) {
        Optional<StoredRow> row = row(node, key(node).orElseThrow());
        if (node.write() == Write.UPDATE && node.model() instanceof Entity) {
            return Optional.of(changedOfEntity(node, row));
        }
        if (!node.mayBeNew()) {
            return Optional.of(List.of());
        }
        if (row.isEmpty()) {
            return node.write() == Write.UPDATE
                    ? Optional.of(node.type().table().columns())
                    : Optional.empty();
        }
        return Optional.of(different(node, row.get()));
    }

    private <M> List<MappedColumn> changedOfEntity(SaveNode<M> node, Optional<StoredRow> row) {
        Set<MappedColumn> columns = new LinkedHashSet<>(
                context.services().plan(node.type()).memory().changed(node.model()));
        for (MappedRelation reference : node.parents().keySet()) {
            for (MappedColumn column : reference.columns()) {
                if (row.isEmpty() && column.isId()) {
                    throw new StaleEntityException("The " + node.type().name() + " with key "
                            + node.type().key(node.model()).orElseThrow()
                            + " is not there any more, or belonged to another model; read it again");
                }
                if (row.isEmpty() || !Objects.deepEquals(row.get().value(column), value(node, column))) {
                    columns.add(column);
                }
            }
        }
        columns.removeIf(column -> !ModelWrites.isWritten(column));
        return List.copyOf(columns);
    }

    private static <M> @Nullable Object value(SaveNode<M> node, MappedColumn column) {
        return node.type().get(node.model(), node.type().table().indexOf(column));
    }

    private <M> List<MappedColumn> different(SaveNode<M> node, StoredRow row) {
        List<MappedColumn> columns = node.type().table().columns();
        @Nullable Object[] values = node.type().values(node.model());
        context.services().plan(node.type()).settle(columns, values);
        List<MappedColumn> different = new ArrayList<>();
        boolean moved = isMoved(node);
        for (int i = 0; i < values.length; i++) {
            MappedColumn column = columns.get(i);
            if (ModelWrites.isWritten(column)
                    && !column.isUpdatedAt()
                    && (moved
                            || node.deferred().stream()
                                    .noneMatch(reference -> reference.columns().contains(column)))
                    && !Objects.deepEquals(values[i], row.value(column))) {
                different.add(column);
            }
        }
        return different;
    }
}
