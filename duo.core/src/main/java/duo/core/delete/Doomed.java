package duo.core.delete;

import duo.api.Key;
import duo.api.error.ProtectedException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.plan.Referrer;
import duo.core.plan.Referrers;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import duo.core.spec.SpecRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What goes with rows that are to be deleted, found before anything is written: level by level, each level by one statement for a
 * foreign key and so many keys. Rows that nothing refers to are not read, but deleted by the keys that they refer to.
 */
final class Doomed {
    /** How many models in the way an error holds. */
    private static final long PROTECTING = 5;

    private final ModelContext context;
    private final Scope scope;
    private final DeleteTelling telling;
    private final Referrers referrers;
    private final Map<EntityType<?>, List<Map<Key, DoomedRow>>> levels = new LinkedHashMap<>();
    private final Map<Referrer, Set<Key>> unread = new LinkedHashMap<>();
    private final Map<Referrer, Set<Key>> cut = new LinkedHashMap<>();

    Doomed(ModelContext context, Scope scope, DeleteTelling telling) {
        this.context = context;
        this.scope = scope;
        this.telling = telling;
        this.referrers = context.known().referrers();
    }

    /** Rows that were read, by model and level: a row refers to one of the level before. */
    Map<EntityType<?>, List<Map<Key, DoomedRow>>> levels() {
        return levels;
    }

    /** Foreign keys whose rows go without being read, with what these refer to. */
    Map<Referrer, Set<Key>> unread() {
        return unread;
    }

    /** Foreign keys that get another value, with what they refer to now. */
    Map<Referrer, Set<Key>> cut() {
        return cut;
    }

    /** Adds rows that are deleted because somebody asked for it, and finds all that goes with them. */
    void add(EntityType<?> type, List<DoomedRow> rows) {
        follow(Map.of(type, add(type, telling.isHeard(type) ? asModels(type, rows) : rows, 0)));
    }

    /** Rows that were not read as models are read so; those that are gone meanwhile are left out. */
    private List<DoomedRow> asModels(EntityType<?> type, List<DoomedRow> rows) {
        return rows.stream().allMatch(row -> row.model() != null)
                ? rows
                : read(
                        type,
                        type.table().ids(),
                        rows.stream().map(DoomedRow::key).toList());
    }

    /** Finds what goes with a row that is deleted by somebody else. */
    void addReferring(EntityType<?> type, DoomedRow row) {
        follow(Map.of(type, List.of(row)));
    }

    private void follow(Map<EntityType<?>, List<DoomedRow>> first) {
        Map<EntityType<?>, List<DoomedRow>> level = first;
        for (int depth = 1; !level.isEmpty(); depth++) {
            Map<EntityType<?>, List<DoomedRow>> next = new LinkedHashMap<>();
            for (Map.Entry<EntityType<?>, List<DoomedRow>> entry : level.entrySet()) {
                for (Referrer referrer : referrers.of(entry.getKey())) {
                    Set<Key> keys = keys(entry.getValue(), referrer.targetColumns());
                    if (!keys.isEmpty()) {
                        follow(referrer, keys, depth, next);
                    }
                }
            }
            level = next;
        }
    }

    private static Set<Key> keys(List<DoomedRow> rows, List<MappedColumn> columns) {
        Set<Key> keys = new LinkedHashSet<>();
        rows.forEach(row -> row.part(columns).ifPresent(keys::add));
        return keys;
    }

    private void follow(Referrer referrer, Set<Key> keys, int depth, Map<EntityType<?>, List<DoomedRow>> next) {
        switch (referrer.rule()) {
            case PROTECT -> referrer.type().ifPresent(type -> refuseProtected(type, referrer, keys));
            case SET_NULL, SET_DEFAULT -> pending(cut, referrer).addAll(keys);
            case CASCADE -> {
                if (isRead(referrer)) {
                    EntityType<?> type = referrer.type().orElseThrow();
                    List<DoomedRow> added = add(type, read(type, referrer.columns(), keys), depth);
                    if (!added.isEmpty()) {
                        next.computeIfAbsent(type, none -> new ArrayList<>()).addAll(added);
                    }
                } else {
                    pending(unread, referrer).addAll(keys);
                }
            }
            case RESTRICT, DO_NOTHING -> {}
        }
    }

    private static Set<Key> pending(Map<Referrer, Set<Key>> steps, Referrer referrer) {
        return steps.computeIfAbsent(referrer, none -> new LinkedHashSet<>());
    }

    /** Rows are read when others may refer to them, when somebody is told of them, or when the transaction holds objects for some. */
    private boolean isRead(Referrer referrer) {
        return referrer.type()
                .filter(type -> !referrers.of(type).isEmpty()
                        || telling.isHeard(type)
                        || scope.identities().filter(known -> known.hold(type)).isPresent())
                .isPresent();
    }

    private List<DoomedRow> read(EntityType<?> type, List<MappedColumn> columns, Collection<Key> keys) {
        return new DoomedRows<>(context, type, telling.isHeard(type)).ofKeys(scope, columns, keys);
    }

    /** Adds the rows that are not there yet. */
    private List<DoomedRow> add(EntityType<?> type, List<DoomedRow> rows, int depth) {
        List<Map<Key, DoomedRow>> known = levels.computeIfAbsent(type, none -> new ArrayList<>());
        while (known.size() <= depth) {
            known.add(new LinkedHashMap<>());
        }
        List<DoomedRow> added = new ArrayList<>();
        for (DoomedRow row : rows) {
            if (known.stream().noneMatch(level -> level.containsKey(row.key()))) {
                known.get(depth).put(row.key(), row);
                telling.found(type, row);
                added.add(row);
            }
        }
        return added;
    }

    private <M> void refuseProtected(EntityType<M> type, Referrer referrer, Set<Key> keys) {
        for (List<Key> part : KeySets.parts(keys)) {
            QuerySpec<M> all = QuerySpec.of(type).where(List.of(KeySets.oneOf(referrer.columns(), part)));
            QuerySpec<M> some =
                    all.withOrder(all.withOrder(List.of()).decidedOrder()).withLimit(PROTECTING);
            List<M> models = new SpecRows<>(context, scope, some).models();
            if (!models.isEmpty()) {
                throw new ProtectedException(
                        "Nothing was deleted, because rows of " + type.name() + " are in the way: " + referrer
                                + " has the rule PROTECT; delete these rows first, or let them refer to others",
                        models);
            }
        }
    }
}
