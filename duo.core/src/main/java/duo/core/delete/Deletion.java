package duo.core.delete;

import duo.api.DeleteResult;
import duo.api.Entity;
import duo.api.Key;
import duo.api.annotation.OnDeleteRule;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import duo.core.execution.Command;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.plan.Referrer;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.sql.Statement;
import duo.core.sql.Statement.Assignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows with all that goes with them, in statements for whole sets of rows: references are cut first, then rows go, those that
 * refer before those that they refer to.
 */
public final class Deletion {
    private final ModelContext context;
    private final Scope scope;
    private final EntityType<?> first;
    private final DeleteTelling telling;
    private final Doomed doomed;
    private final Map<Class<?>, Long> deleted = new LinkedHashMap<>();
    private long links;

    /**
     * Prepares a deletion.
     *
     * @param scope a transaction, which is rolled back when this fails
     * @param first the model whose rows were asked to be deleted
     * @param telling tells those who listen, or nobody
     */
    public Deletion(ModelContext context, Scope scope, EntityType<?> first, DeleteTelling telling) {
        this.context = context;
        this.scope = scope;
        this.first = first;
        this.telling = telling;
        this.doomed = new Doomed(context, scope, telling);
    }

    /** Deletes rows and all that goes with them. */
    public DeleteResult delete(List<DoomedRow> rows) {
        doomed.add(first, rows);
        write();
        return result(0);
    }

    /** Deletes what goes with a row, and leaves the row itself. */
    public void deleteReferring(DoomedRow row) {
        doomed.addReferring(first, row);
        write();
    }

    /**
     * What was deleted.
     *
     * @param more rows of the first model that were deleted besides
     */
    public DeleteResult result(long more) {
        Map<Class<?>, Long> byModel = new LinkedHashMap<>();
        long own = more + deleted.getOrDefault(first.type(), 0L);
        if (own > 0) {
            byModel.put(first.type(), own);
        }
        deleted.forEach(byModel::putIfAbsent);
        return new DeleteResult(byModel, links);
    }

    private void write() {
        telling.before();
        doomed.cut().forEach(this::cut);
        Set<EntityType<?>> models = new LinkedHashSet<>(doomed.levels().keySet());
        doomed.unread().forEach((referrer, keys) -> {
            if (referrer.type().isEmpty()) {
                links += deleteUnread(first, referrer, keys);
            } else {
                models.add(referrer.type().get());
            }
        });
        DeleteOrder.of(models).forEach(this::delete);
        telling.after();
    }

    private void delete(Set<EntityType<?>> circle) {
        doomed.unread()
                .forEach((referrer, keys) -> referrer.type()
                        .filter(circle::contains)
                        .ifPresent(type -> count(type, deleteUnread(type, referrer, keys))));
        int depth = circle.stream().mapToInt(type -> levels(type).size()).max().orElse(0);
        for (int level = depth - 1; level >= 0; level--) {
            for (EntityType<?> type : circle) {
                if (level < levels(type).size()) {
                    deleteRead(type, levels(type).get(level));
                }
            }
        }
    }

    private List<Map<Key, DoomedRow>> levels(EntityType<?> type) {
        return doomed.levels().getOrDefault(type, List.of());
    }

    private long deleteUnread(EntityType<?> type, Referrer referrer, Set<Key> keys) {
        long rows = 0;
        for (List<Key> part : KeySets.parts(keys)) {
            Node condition = KeySets.oneOf(referrer.columns(), part);
            rows += run(type, new Statement.Delete(referrer.table(), List.of(condition)));
        }
        // Listeners may have read some of them since it was decided that nobody holds any.
        if (referrer.type().isPresent()) {
            scope.identities().ifPresent(known -> forgetReferring(known, type, referrer, keys));
        }
        return rows;
    }

    /** The rows are locked, so all of them go, also those that the database deletes before it is their turn. */
    private void deleteRead(EntityType<?> type, Map<Key, DoomedRow> rows) {
        Set<Key> keys = rows.keySet();
        List<MappedColumn> ids = type.table().ids();
        for (List<Key> part : KeySets.parts(keys)) {
            run(type, new Statement.Delete(type.table(), List.of(KeySets.oneOf(ids, part))));
        }
        count(type, keys.size());
        scope.identities().ifPresent(known -> keys.forEach(key -> forget(known, type, key)));
        telling.gone(type, rows.values());
    }

    private void count(EntityType<?> type, long rows) {
        if (rows > 0) {
            deleted.merge(type.type(), rows, Long::sum);
        }
    }

    private <M> void forget(Identities known, EntityType<M> type, Key key) {
        @Nullable M held = known.find(type, key);
        if (held instanceof Entity entity) {
            EntityState state = EntityState.of(entity);
            scope.undoWith(state.snapshot());
            state.deleted();
            known.remove(type, key);
        }
    }

    private void cut(Referrer referrer, Set<Key> keys) {
        List<Assignment> assignments = new ArrayList<>();
        for (MappedColumn column : referrer.columns()) {
            assignments.add(new Assignment(column, left(referrer, column)));
        }
        EntityType<?> type = referrer.type().orElseThrow();
        for (List<Key> part : KeySets.parts(keys)) {
            Node condition = KeySets.oneOf(referrer.columns(), part);
            run(type, new Statement.Update(referrer.table(), assignments, List.of(condition)));
        }
        // They do not agree with their rows any more: the next read gives new ones.
        scope.identities().ifPresent(known -> forgetReferring(known, type, referrer, keys));
    }

    /** What a column of a reference holds when what it referred to is gone. */
    private static Node left(Referrer referrer, MappedColumn column) {
        if (referrer.rule() == OnDeleteRule.SET_DEFAULT
                && !column.serverDefault().isEmpty()) {
            return new Computation.Fragment(List.of(column.serverDefault()), List.of(), column.type());
        }
        @Nullable
        Object value = referrer.rule() == OnDeleteRule.SET_NULL
                ? null
                : column.defaultValue().orElse(null);
        return new Node.Value(value, column.type(), column.isSecret());
    }

    private static <M> void forgetReferring(Identities known, EntityType<M> type, Referrer referrer, Set<Key> keys) {
        for (Map.Entry<Key, M> held : known.all(type).entrySet()) {
            if (held.getValue() instanceof Entity entity && mayRefer(type, entity, referrer, keys)) {
                known.remove(type, held.getKey());
            }
        }
    }

    private static boolean mayRefer(EntityType<?> type, Entity entity, Referrer referrer, Set<Key> keys) {
        EntityState state = EntityState.of(entity);
        @Nullable Object @Nullable [] loaded = state.loadedValues();
        List<Object> parts = new ArrayList<>();
        for (MappedColumn column : referrer.columns()) {
            int index = type.table().indexOf(column);
            if (loaded == null || !state.isLoaded(index)) {
                return true;
            }
            @Nullable Object part = loaded[index];
            if (part == null) {
                return false;
            }
            parts.add(part);
        }
        return keys.contains(new Key(parts));
    }

    private long run(EntityType<?> type, Statement statement) {
        Command command = context.services()
                .plan(type)
                .command(context.services().statements().render(statement), true);
        return scope.<Long>run(true, place -> context.runner().update(place, command));
    }
}
