package duo.core.save;

import duo.api.error.InvalidQueryException;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The levels in which models are saved: each after all new ones that it refers to. A circle is cut at references that may be NULL:
 * these are written when all rows are there.
 */
final class SaveOrder {
    private SaveOrder() {}

    static List<List<SaveNode<?>>> of(SaveGraph graph) {
        Map<SaveNode<?>, Map<MappedRelation, SaveNode<?>>> waiting = new LinkedHashMap<>();
        graph.nodes().forEach(node -> waiting.put(node, graph.awaited(node)));
        List<List<SaveNode<?>>> levels = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<SaveNode<?>> level = new ArrayList<>();
            waiting.forEach((node, awaited) -> {
                if (awaited.isEmpty()) {
                    level.add(node);
                }
            });
            if (level.isEmpty()) {
                level.add(cut(waiting));
            }
            Set<SaveNode<?>> done = new HashSet<>(level);
            level.forEach(waiting::remove);
            waiting.values().forEach(awaited -> awaited.values().removeIf(done::contains));
            levels.add(level);
        }
        return levels;
    }

    private static SaveNode<?> cut(Map<SaveNode<?>, Map<MappedRelation, SaveNode<?>>> waiting) {
        for (Map.Entry<SaveNode<?>, Map<MappedRelation, SaveNode<?>>> entry : waiting.entrySet()) {
            if (entry.getValue().keySet().stream().allMatch(SaveOrder::canBeNull)) {
                entry.getKey().deferred().addAll(entry.getValue().keySet());
                return entry.getKey();
            }
        }
        throw new InvalidQueryException("New models refer to each other in a circle by references that cannot be NULL ("
                + waiting.values().stream()
                        .flatMap(awaited -> awaited.keySet().stream())
                        .distinct()
                        .toList()
                + "), so none of them can be saved first; make one of the references nullable");
    }

    private static boolean canBeNull(MappedRelation relation) {
        return relation.columns().stream().allMatch(column -> column.isNullable() && isFree(column));
    }

    private static boolean isFree(MappedColumn column) {
        return !column.isId() && column.isUpdatable();
    }
}
