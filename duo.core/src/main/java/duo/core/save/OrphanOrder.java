package duo.core.save;

import duo.api.Entity;
import duo.api.Key;
import duo.api.annotation.OnDeleteRule;
import duo.api.meta.EntityType;
import duo.api.meta.ForeignKey;
import duo.api.meta.MappedColumn;
import duo.api.meta.Metamodel;
import duo.core.delete.DeleteOrder;
import duo.core.plan.Referrers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order in which rows that are taken out go. Most go before anything is written, so that others may take their unique values. Where a
 * model moves out of what goes with them, or a reference is led away from them, that is written first, with the new models that it waits
 * for.
 */
final class OrphanOrder {
    private final Referrers referrers;
    private final SaveGraph graph;
    private final ChildRows rows;
    private final List<Orphans> first = new ArrayList<>();
    private final List<Orphans> last = new ArrayList<>();
    private final Set<SaveNode<?>> between = new LinkedHashSet<>();

    OrphanOrder(Referrers referrers, SaveGraph graph, ChildRows rows) {
        this.referrers = referrers;
        this.graph = graph;
        this.rows = rows;
        sorted(rows.orphans().stream().filter(Orphans::areDeleted).toList()).forEach(this::add);
        waitedFor();
    }

    /** Rows that go before anything is written. */
    List<Orphans> first() {
        return first;
    }

    /** What is written before the others go. */
    Set<SaveNode<?>> between() {
        return between;
    }

    /** Rows that go then. */
    List<Orphans> last() {
        return last;
    }

    /** Rows that refer to others go before them. */
    private List<Orphans> sorted(List<Orphans> orphans) {
        Set<EntityType<?>> types = new LinkedHashSet<>();
        orphans.forEach(each -> types.addAll(referrers.going(each.type())));
        List<Orphans> sorted = new ArrayList<>();
        for (Set<EntityType<?>> circle : DeleteOrder.of(types)) {
            orphans.stream().filter(each -> circle.contains(each.type())).forEach(sorted::add);
        }
        return sorted;
    }

    private void add(Orphans orphans) {
        Set<EntityType<?>> going = referrers.going(orphans.type());
        List<SaveNode<?>> leaving = new ArrayList<>();
        for (SaveNode<?> node : graph.nodes()) {
            if (node.mayHaveRow() && leaves(node, orphans, going)) {
                leaving.add(node);
            }
        }
        (leaving.isEmpty() ? first : last).add(orphans);
        between.addAll(leaving);
    }

    private <M> boolean leaves(SaveNode<M> node, Orphans orphans, Set<EntityType<?>> going) {
        return node.type().table().foreignKeys().stream()
                .filter(key -> holds(key) && going.contains(Metamodel.of(key.target())))
                .anyMatch(key -> rows.isMoved(node) || isLedAway(node, key, orphans));
    }

    /** Whether a row that refers by a key goes with the other one, or does not let it go. */
    private static boolean holds(ForeignKey key) {
        return key.onDelete() != OnDeleteRule.SET_NULL && key.onDelete() != OnDeleteRule.SET_DEFAULT;
    }

    /** Whether a reference has changed that may have led to what goes, as far as is known. */
    private <M> boolean isLedAway(SaveNode<M> node, ForeignKey key, Orphans orphans) {
        if (!node.isRoot() && !(node.model() instanceof Entity) && !node.mayBeNew()) {
            return false;
        }
        Optional<List<@Nullable Object>> before = rows.former(node, key.columns());
        if (before.isEmpty()) {
            return true;
        }
        List<Object> referred = before.get().stream()
                .filter(Objects::nonNull)
                .<Object>map(Objects::requireNonNull)
                .toList();
        return referred.size() == key.columns().size()
                && (isAwaiting(node, key) || !before.get().equals(node.values(key.columns())))
                && mayBeOneOf(new Key(referred), key, orphans);
    }

    private boolean isAwaiting(SaveNode<?> node, ForeignKey key) {
        return graph.awaited(node).keySet().stream()
                .anyMatch(relation -> relation.columns().equals(key.columns()));
    }

    /** Rows that are taken out are known by their keys, those that go with them are not. */
    private boolean mayBeOneOf(Key before, ForeignKey key, Orphans orphans) {
        if (!orphans.type().equals(Metamodel.of(key.target())) || referrers.leadBackTo(orphans.type())) {
            return true;
        }
        List<MappedColumn> columns = key.targetColumns();
        return orphans.rows().stream()
                .anyMatch(row -> !row.columns().containsAll(columns)
                        || row.doomed().part(columns).filter(before::equals).isPresent());
    }

    private void waitedFor() {
        Deque<SaveNode<?>> next = new ArrayDeque<>(between);
        while (!next.isEmpty()) {
            SaveNode<?> node = next.pop();
            graph.awaited(node).forEach((relation, target) -> {
                if (!node.deferred().contains(relation) && between.add(target)) {
                    next.add(target);
                }
            });
        }
    }
}
