package duo.core.delete;

import duo.api.annotation.OnDeleteRule;
import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order in which rows of several models are deleted: those that refer before those that they refer to. Models that refer to each
 * other in a circle have one place together (the strongly connected components of the graph, by Tarjan's algorithm).
 */
public final class DeleteOrder {
    private final Set<EntityType<?>> models;
    private final Map<EntityType<?>, Integer> numbers = new HashMap<>();
    private final Deque<EntityType<?>> open = new ArrayDeque<>();
    private final List<Set<EntityType<?>>> circles = new ArrayList<>();

    private DeleteOrder(Collection<EntityType<?>> models) {
        this.models = new LinkedHashSet<>(models);
    }

    /** The models, grouped by circles, in their order. */
    public static List<Set<EntityType<?>>> of(Collection<EntityType<?>> models) {
        DeleteOrder order = new DeleteOrder(models);
        order.models.forEach(order::visit);
        // A circle is complete when all that it refers to is.
        return order.circles.reversed();
    }

    private int visit(EntityType<?> type) {
        @Nullable Integer known = numbers.get(type);
        if (known != null) {
            return open.contains(type) ? known : Integer.MAX_VALUE;
        }
        int number = numbers.size();
        numbers.put(type, number);
        open.push(type);
        int low = number;
        for (EntityType<?> target : targets(type)) {
            low = Math.min(low, visit(target));
        }
        if (low == number) {
            close(type);
            return Integer.MAX_VALUE;
        }
        return low;
    }

    private void close(EntityType<?> first) {
        Set<EntityType<?>> circle = new LinkedHashSet<>();
        EntityType<?> member;
        do {
            member = open.pop();
            circle.add(member);
        } while (!member.equals(first));
        circles.add(circle);
    }

    /** What a model refers to by keys that still hold their values when the rows are deleted. */
    private List<EntityType<?>> targets(EntityType<?> type) {
        return type.table().foreignKeys().stream()
                .filter(key -> key.onDelete() != OnDeleteRule.SET_NULL && key.onDelete() != OnDeleteRule.SET_DEFAULT)
                .<EntityType<?>>map(key -> Metamodel.of(key.target()))
                .filter(models::contains)
                .toList();
    }
}
