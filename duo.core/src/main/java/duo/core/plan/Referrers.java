package duo.core.plan;

import duo.api.meta.EntityType;
import duo.api.meta.ForeignKey;
import duo.api.meta.Junction;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.Metamodel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who refers to whom with a rule that Duo enforces, among some models and all that their relations lead to. Immutable. */
public final class Referrers {
    private final Map<EntityType<?>, List<Referrer>> byTarget = new HashMap<>();
    private final List<EntityType<?>> models;

    /**
     * Finds them.
     *
     * @param models where the search begins
     */
    Referrers(Collection<EntityType<?>> models) {
        List<EntityType<?>> all = new ArrayList<>(reached(models));
        // In a fixed order, so that the same delete always sends the same statements.
        all.sort(Comparator.comparing(type -> type.type().getName()));
        all.forEach(this::add);
        this.models = List.copyOf(all);
    }

    /** The models and all that their relations lead to, ordered by their names. */
    List<EntityType<?>> models() {
        return models;
    }

    private static Set<EntityType<?>> reached(Collection<EntityType<?>> models) {
        Set<EntityType<?>> reached = new LinkedHashSet<>();
        Deque<EntityType<?>> next = new ArrayDeque<>(models);
        while (!next.isEmpty()) {
            EntityType<?> type = next.pop();
            if (reached.add(type)) {
                type.table().foreignKeys().forEach(key -> next.add(Metamodel.of(key.target())));
                for (MappedRelation relation : type.relations()) {
                    next.add(relation.targetType());
                    relation.junction().flatMap(Junction::through).ifPresent(next::add);
                }
            }
        }
        return reached;
    }

    private void add(EntityType<?> type) {
        type.table().foreignKeys().forEach(key -> add(key, Referrer.of(type.table(), Optional.of(type), key)));
        type.relations().stream()
                .filter(MappedRelation::isOwning)
                .flatMap(relation -> relation.junction().stream())
                .filter(junction -> junction.through().isEmpty())
                .forEach(junction -> junction.table()
                        .foreignKeys()
                        .forEach(key -> add(key, Referrer.of(junction.table(), Optional.empty(), key))));
    }

    private void add(ForeignKey key, Referrer referrer) {
        if (referrer.needsWork()) {
            byTarget.computeIfAbsent(Metamodel.of(key.target()), none -> new ArrayList<>())
                    .add(referrer);
        }
    }

    /** The foreign keys that refer to a model. */
    public List<Referrer> of(EntityType<?> type) {
        return byTarget.getOrDefault(type, List.of());
    }

    /** The columns that have to be known of a row to find what refers to it: its key and what else is referred to. */
    public List<MappedColumn> columns(EntityType<?> type) {
        Set<MappedColumn> columns = new LinkedHashSet<>(type.table().ids());
        of(type).forEach(referrer -> columns.addAll(referrer.targetColumns()));
        return List.copyOf(columns);
    }

    /** Whether deleting a row of a model can lead to further rows of the same model, and so back to the row itself. */
    public boolean leadBackTo(EntityType<?> type) {
        return goingWith(type).contains(type);
    }

    /** The models whose rows may go with a row of one. */
    Set<EntityType<?>> goingWith(EntityType<?> type) {
        Set<EntityType<?>> going = new LinkedHashSet<>();
        Deque<EntityType<?>> next = new ArrayDeque<>(List.of(type));
        while (!next.isEmpty()) {
            of(next.pop()).stream()
                    .filter(Referrer::cascades)
                    .flatMap(referrer -> referrer.type().stream())
                    .filter(going::add)
                    .forEach(next::add);
        }
        return going;
    }

    /** A model and those whose rows may go with its own. */
    public Set<EntityType<?>> going(EntityType<?> type) {
        Set<EntityType<?>> going = new LinkedHashSet<>(List.of(type));
        going.addAll(goingWith(type));
        return going;
    }
}
