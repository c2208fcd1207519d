package duo.core.plan;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins what was loaded for objects that stand for the same rows, since two ways have led there: what is loaded for one of them and not
 * for the other is there for both, and so on with what these hold.
 */
public final class SameRows {
    private final IdentityHashMap<Object, Set<Object>> met = new IdentityHashMap<>();

    /** Gives the second objects what only the first ones with their keys have. */
    @SuppressWarnings("ReferenceEquality") // two objects may stand for the same row
    public <T> void join(EntityType<T> type, List<?> first, List<?> second) {
        if (first.isEmpty() || type.relations().isEmpty() || areSame(first, second)) {
            return;
        }
        Map<Key, T> known = new HashMap<>();
        for (Object each : first) {
            T model = type.type().cast(each);
            type.key(model).ifPresent(key -> known.put(key, model));
        }
        for (Object each : second) {
            T model = type.type().cast(each);
            @Nullable Key key = type.key(model).orElse(null);
            @Nullable T same = key == null ? null : known.get(key);
            if (same != null && same != model && meet(same, model)) {
                type.relations().forEach(relation -> join(type, relation, same, model));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // two objects may stand for the same row
    private static boolean areSame(List<?> first, List<?> second) {
        return first.size() == second.size()
                && IntStream.range(0, first.size()).allMatch(i -> first.get(i) == second.get(i));
    }

    private boolean meet(Object first, Object second) {
        return met.computeIfAbsent(first, none -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(second);
    }

    private <T> void join(EntityType<T> type, MappedRelation relation, T first, T second) {
        RelationCells<T> cells = new RelationCells<>(type, relation);
        boolean samePlace = !cells.isReference() || cells.reference(first).equals(cells.reference(second));
        if (!samePlace || !cells.isLoaded(first)) {
            return;
        }
        if (cells.isLoaded(second)) {
            join(relation.targetType(), cells.held(first), cells.held(second));
        } else {
            cells.load(second, cells.held(first));
        }
    }
}
