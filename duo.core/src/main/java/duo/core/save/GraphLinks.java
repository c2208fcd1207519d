package duo.core.save;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.Junction;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.Metamodel;
import duo.api.meta.RelationKind;
import duo.core.plan.ModelContext;
import duo.core.plan.RelationCells;
import duo.core.session.Scope;
import duo.core.write.JunctionRows;
import duo.core.write.JunctionValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the rows of junctions those that collections hold: for each relation one statement reads what is there, one deletes and one
 * inserts what differs. What is linked from both sides is one link, and there when either side holds it.
 */
record GraphLinks(ModelContext context, Scope scope, SaveGraph graph) {

    /** A link, seen from the side that declares the relation. */
    private record Link(Key source, Key target) {}

    /** What models of one relation are linked with, and by which sides the rows of which models are compared. */
    private record Wanted(Set<Link> links, Map<MappedRelation, Set<Key>> mayHaveRows) {}

    void write() {
        Map<MappedRelation, Wanted> wanted = new LinkedHashMap<>();
        graph.nodes().forEach(node -> collect(node, wanted));
        wanted.forEach(this::write);
    }

    private <M> void collect(SaveNode<M> node, Map<MappedRelation, Wanted> wanted) {
        for (MappedRelation side : node.given()) {
            if (side.kind() == RelationKind.MANY_TO_MANY) {
                RelationCells<M> cells = new RelationCells<>(node.type(), side);
                Key key = settled(
                        node.type(), side.columns(), cells.key(node.model()).orElseThrow());
                Wanted all = wanted.computeIfAbsent(
                        declared(side), none -> new Wanted(new LinkedHashSet<>(), new LinkedHashMap<>()));
                for (Object target : cells.held(node.model())) {
                    Object stored =
                            graph.find(target).<Object>map(SaveNode::model).orElse(target);
                    all.links().add(link(side, key, key(side, side.targetType(), stored)));
                }
                Set<Key> compared = all.mayHaveRows().computeIfAbsent(side, none -> new LinkedHashSet<>());
                if (!node.isInserted()) {
                    compared.add(key);
                }
            }
        }
    }

    private static MappedRelation declared(MappedRelation side) {
        return side.inverseOf().orElse(side);
    }

    private static Link link(MappedRelation side, Key model, Key related) {
        return side.isOwning() ? new Link(model, related) : new Link(related, model);
    }

    @SuppressWarnings("unchecked") // a relation holds models of its target
    private <T> Key key(MappedRelation relation, EntityType<T> type, Object target) {
        return settled(
                type,
                relation.targetColumns(),
                new HeldLinks<>(type, relation.targetColumns(), Optional.empty())
                        .key((T) target)
                        .orElseThrow());
    }

    private Key settled(EntityType<?> type, List<MappedColumn> columns, Key key) {
        return context.services().plan(type).settled(columns, key);
    }

    private void write(MappedRelation declared, Wanted wanted) {
        Set<Link> present = new LinkedHashSet<>();
        wanted.mayHaveRows()
                .forEach((side, keys) -> rows(side)
                        .pairs(keys)
                        .forEach((key, related) -> related.forEach(other -> present.add(link(side, key, other)))));
        MappedRelation side = wanted.mayHaveRows().size() == 1
                ? wanted.mayHaveRows().keySet().iterator().next()
                : declared;
        JunctionRows rows = rows(side);
        rows.deleteAll(without(side, present, wanted.links()));
        rows.insertAll(without(side, wanted.links(), present));
    }

    private JunctionRows rows(MappedRelation side) {
        Junction junction = side.junction().orElseThrow();
        return new JunctionRows(
                context, scope, Metamodel.of(side.model()), junction, new JunctionValues(context, Map.of()));
    }

    /** The links that are not among others, by the models of a side. */
    private static Map<Key, List<Key>> without(MappedRelation side, Collection<Link> links, Set<Link> others) {
        Map<Key, List<Key>> left = new LinkedHashMap<>();
        for (Link link : links) {
            if (!others.contains(link)) {
                Key key = side.isOwning() ? link.source() : link.target();
                left.computeIfAbsent(key, none -> new ArrayList<>())
                        .add(side.isOwning() ? link.target() : link.source());
            }
        }
        return left;
    }
}
