package duo.testkit.contract;

import duo.api.relation.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A way through a random graph, of one step or several. */
final class GraphPath<M, T> {
    private final Class<M> model;
    private final GraphStep<M, T> first;
    private final @Nullable GraphPath<T, ?> rest;

    private GraphPath(Class<M> model, GraphStep<M, T> first, @Nullable GraphPath<T, ?> rest) {
        this.model = model;
        this.first = first;
        this.rest = rest;
    }

    /** A way of at most so many steps from a model that has relations. */
    static <M> GraphPath<M, ?> random(Map<Class<?>, GraphKind<?>> kinds, GraphKind<M> from, int most, Random random) {
        return random(kinds, from, from.steps().get(random.nextInt(from.steps().size())), most, random);
    }

    private static <M, T> GraphPath<M, T> random(
            Map<Class<?>, GraphKind<?>> kinds, GraphKind<M> from, GraphStep<M, T> step, int most, Random random) {
        GraphKind<T> next = kind(kinds, step.relation().target());
        return new GraphPath<>(
                from.model(), step, most == 1 || random.nextInt(3) == 0 ? null : random(kinds, next, most - 1, random));
    }

    @SuppressWarnings("unchecked") // each kind stands under its model
    static <T> GraphKind<T> kind(Map<Class<?>, GraphKind<?>> kinds, Class<T> model) {
        return (GraphKind<T>) Objects.requireNonNull(kinds.get(model));
    }

    boolean isSingle() {
        return rest == null;
    }

    GraphStep<M, T> first() {
        return first;
    }

    Relation<M, ?> relation() {
        return rest == null ? first.relation() : rest.after(first.relation());
    }

    private <R> Relation<R, ?> after(Relation<R, M> way) {
        Relation<R, T> longer = way.then(first.relation());
        return rest == null ? longer : rest.after(longer);
    }

    /** What a loaded model leads to, as text. */
    String found(M from) {
        List<String> related = new ArrayList<>();
        for (T each : first.loaded().apply(from)) {
            related.add(
                    rest == null
                            ? GraphKind.key(first.relation().target(), each).toString()
                            : rest.found(each));
        }
        return text(GraphKind.key(model, from), related);
    }

    /** What a key should lead to, as text. */
    String expected(GraphState state, Object from) {
        List<String> related = new ArrayList<>();
        for (Object each : first.expected().apply(state, from)) {
            related.add(rest == null ? each.toString() : rest.expected(state, each));
        }
        return text(from, related);
    }

    private static String text(Object key, List<String> related) {
        related.sort(null);
        return key + "=" + related;
    }

    /** Collects the steps that take a statement of their own, since there are rows that they start from. */
    void statements(GraphState state, Collection<Object> from, String prefix, Set<String> statements) {
        if (from.isEmpty()) {
            return;
        }
        String way = prefix + "." + first.name();
        if (first.many()) {
            statements.add(way);
        }
        if (rest != null) {
            Set<Object> next = new LinkedHashSet<>();
            from.forEach(key -> next.addAll(first.expected().apply(state, key)));
            rest.statements(state, next, way, statements);
        }
    }

    @Override
    public String toString() {
        return first.name() + (rest == null ? "" : "__" + rest);
    }
}
