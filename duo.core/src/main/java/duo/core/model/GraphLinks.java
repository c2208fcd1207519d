package duo.core.model;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.Junction;
import duo.api.meta.MappedRelation;
import duo.api.meta.Metamodel;
import duo.api.meta.RelationKind;
import duo.core.session.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the rows of junctions those that collections hold: for each relation one statement reads what is there, one deletes and one
 * inserts what differs.
 */
record GraphLinks(ModelContext context, Scope scope, SaveGraph graph) {

    /** What models of one relation are linked with, by their keys. */
    private record Wanted(Map<Key, Set<Key>> links, Set<Key> mayHaveRows) {}

    void write() {
        Map<MappedRelation, Wanted> wanted = new LinkedHashMap<>();
        graph.nodes().forEach(node -> collect(node, wanted));
        wanted.forEach(
                (relation, links) -> relation.junction().ifPresent(junction -> write(relation, junction, links)));
    }

    private <M> void collect(SaveNode<M> node, Map<MappedRelation, Wanted> wanted) {
        for (MappedRelation relation : node.given()) {
            if (relation.kind() == RelationKind.MANY_TO_MANY) {
                RelationCells<M> cells = new RelationCells<>(node.type(), relation);
                Key key = cells.key(node.model()).orElseThrow();
                Wanted all = wanted.computeIfAbsent(
                        relation, none -> new Wanted(new LinkedHashMap<>(), new LinkedHashSet<>()));
                Set<Key> targets = all.links().computeIfAbsent(key, none -> new LinkedHashSet<>());
                for (Object target : cells.held(node.model())) {
                    Object stored =
                            graph.find(target).<Object>map(SaveNode::model).orElse(target);
                    targets.add(key(relation, relation.targetType(), stored));
                }
                if (!node.isInserted()) {
                    all.mayHaveRows().add(key);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // a relation holds models of its target
    private static <T> Key key(MappedRelation relation, EntityType<T> type, Object target) {
        return new HeldLinks<>(type, relation.targetColumns(), Optional.empty())
                .key((T) target)
                .orElseThrow();
    }

    private void write(MappedRelation relation, Junction junction, Wanted wanted) {
        JunctionRows rows = new JunctionRows(
                context, scope, Metamodel.of(relation.model()), junction, new JunctionValues(context, Map.of()));
        Map<Key, Set<Key>> present = rows.pairs(wanted.mayHaveRows());
        Map<Key, List<Key>> extra = new LinkedHashMap<>();
        Map<Key, List<Key>> missing = new LinkedHashMap<>();
        wanted.links().forEach((key, targets) -> {
            Set<Key> there = present.getOrDefault(key, Set.of());
            put(extra, key, there, targets);
            put(missing, key, targets, there);
        });
        rows.deleteAll(extra);
        rows.insertAll(missing);
    }

    private static void put(Map<Key, List<Key>> differences, Key key, Set<Key> some, Set<Key> others) {
        List<Key> different = new ArrayList<>(some);
        different.removeAll(others);
        if (!different.isEmpty()) {
            differences.put(key, different);
        }
    }
}
