package duo.core.write;

import duo.api.Key;
import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import duo.core.execution.Command;
import duo.core.plan.EntityPlan;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.plan.Stamps;
import duo.core.session.Scope;
import duo.core.sql.Rendered;
import duo.core.sql.Statement;
import duo.core.sql.Statement.Assignment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Updates rows by their keys and versions, one by one or in batches. */
public final class ModelUpdates<M> {
    private final ModelContext context;
    private final Scope scope;
    private final EntityType<M> type;
    private final MappedTable table;
    private final EntityPlan<M> plan;
    private final ModelWrites<M> writes;

    public ModelUpdates(ModelContext context, Scope scope, EntityType<M> type) {
        this.context = context;
        this.scope = scope;
        this.type = type;
        this.table = type.table();
        this.plan = context.services().plan(type);
        this.writes = new ModelWrites<>(context, scope, type);
    }

    /** Updates some columns, besides stamp and version. */
    M update(M model, List<MappedColumn> columns) {
        return prepare(model, columns).map(this::run).orElse(model);
    }

    private M run(ModelUpdate<M> update) {
        Command command = plan.command(update.rendered(), true);
        if (scope.<Long>run(true, place -> context.runner().update(place, command)) == 0) {
            throw writes.stale(update.key());
        }
        return stored(update);
    }

    private M stored(ModelUpdate<M> update) {
        return writes.stored(update.model(), update.values(), update.assigned());
    }

    /** An update of some columns, besides stamp and version; empty where there is nothing to be written. */
    public Optional<ModelUpdate<M>> prepare(M model, List<MappedColumn> columns) {
        @Nullable Object[] values = type.values(model);
        Map<MappedColumn, @Nullable Object> assigned = assigned(values, columns);
        if (assigned.isEmpty()) {
            return Optional.empty();
        }
        Key key = plan.key(model);
        List<Node> conditions = new ArrayList<>(KeySets.equalTo(type, key));
        table.version().ifPresent(version -> {
            conditions.add(writes.isVersion(version, model));
            assigned.put(version, Versions.next(version, Objects.requireNonNull(values[table.indexOf(version)])));
        });
        assigned.forEach((column, value) -> values[table.indexOf(column)] = value);
        plan.settle(List.copyOf(assigned.keySet()), values);
        List<Assignment> assignments = new ArrayList<>(assigned.size());
        assigned.keySet()
                .forEach(column -> assignments.add(new Assignment(
                        column, new Node.Value(values[table.indexOf(column)], column.type(), column.isSecret()))));
        Rendered rendered =
                context.services().statements().render(new Statement.Update(table, assignments, conditions));
        return Optional.of(new ModelUpdate<>(model, key, values, List.copyOf(assigned.keySet()), rendered));
    }

    /** Sends updates, those of one text in batches. */
    public List<M> updateAll(List<ModelUpdate<M>> updates, int batchSize) {
        Map<String, List<ModelUpdate<M>>> byText = new LinkedHashMap<>();
        updates.forEach(update -> byText.computeIfAbsent(update.rendered().sql(), none -> new ArrayList<>())
                .add(update));
        IdentityHashMap<ModelUpdate<M>, M> stored = new IdentityHashMap<>();
        for (List<ModelUpdate<M>> alike : byText.values()) {
            for (int from = 0; from < alike.size(); from += batchSize) {
                List<ModelUpdate<M>> batch = alike.subList(from, Math.min(from + batchSize, alike.size()));
                if (batch.size() == 1) {
                    stored.put(batch.get(0), run(batch.get(0)));
                } else {
                    runBatch(batch);
                    batch.forEach(update -> stored.put(update, stored(update)));
                }
            }
        }
        return updates.stream()
                .<M>map(update -> Objects.requireNonNull(stored.get(update)))
                .toList();
    }

    private void runBatch(List<ModelUpdate<M>> batch) {
        Command command = plan.command(batch.get(0).rendered(), true);
        List<@Nullable Object[]> rows = batch.stream()
                .<@Nullable Object[]>map(
                        update -> plan.command(update.rendered(), true).values())
                .toList();
        int[] counts = scope.<int[]>run(true, place -> context.runner().batch(place, command, rows));
        List<ModelUpdate<M>> unsure = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw writes.stale(batch.get(i).key());
            }
            if (counts[i] < 0) {
                unsure.add(batch.get(i));
            }
        }
        compare(unsure);
    }

    /** Where a driver does not tell how many rows each update of a batch has met, the rows themselves are asked. */
    private void compare(List<ModelUpdate<M>> updates) {
        if (updates.isEmpty()) {
            return;
        }
        if (table.version().isPresent()) {
            throw new UnsupportedFeatureException(
                    "The driver does not tell how many rows each update of a batch has met, so the versions of "
                            + type.name()
                            + " cannot be compared; change the property of the URL that makes its batches so, such as useBulkStmts of MariaDB");
        }
        Set<Key> found = new HashSet<>();
        List<Key> keys = updates.stream().map(ModelUpdate::key).toList();
        new StoredRows(context, scope, type, table.ids()).of(table.ids(), keys).forEach(row -> found.add(row.key()));
        for (ModelUpdate<M> update : updates) {
            if (!found.contains(plan.settled(table.ids(), update.key()))) {
                throw writes.stale(update.key());
            }
        }
    }

    private Map<MappedColumn, @Nullable Object> assigned(@Nullable Object[] values, List<MappedColumn> columns) {
        Set<MappedColumn> wanted = new LinkedHashSet<>(columns);
        Stamps stamps = Stamps.read(context.clock());
        Map<MappedColumn, @Nullable Object> assigned = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            MappedColumn column = table.columns().get(i);
            if (column.isUpdatedAt()) {
                assigned.put(column, stamps.as(column.type().raw()));
            } else if (wanted.contains(column) && ModelWrites.isWritten(column)) {
                assigned.put(column, values[i]);
            }
        }
        return assigned;
    }
}
