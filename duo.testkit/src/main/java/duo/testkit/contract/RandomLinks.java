package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Database;
import duo.api.Links;
import duo.api.relation.Ref;
import duo.api.relation.ToMany;
import duo.testkit.model.relation.Enrollment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Links rows of a random graph with others, and takes links away. */
final class RandomLinks {
    private final Database db;
    private final Random random;
    private final List<String> told;

    RandomLinks(Database db, Random random, List<String> told) {
        this.db = db;
        this.random = random;
        this.told = told;
    }

    /** Changes links by a junction. */
    <M> void link(GraphKind<M> kind, GraphState state) {
        Optional<Object> key = state.any(kind.model(), random);
        if (!kind.links().isEmpty() && key.isPresent()) {
            link(kind.links().get(random.nextInt(kind.links().size())), key.get(), state);
        }
    }

    private <M, T> void link(GraphLinks<M, T> way, Object key, GraphState state) {
        GraphJunction junction = way.junction();
        Set<Object> before = state.linked(junction, key);
        Set<Object> targets = targets(way.relation(), state);
        int how = random.nextInt(4);
        told(how, way.relation(), key, targets);
        Links<T> links = links(way.relation(), key);
        if (junction.between() == Enrollment.class) {
            links = links.with(Map.of("year", 7));
        }
        Set<Object> after = after(how, before, targets);
        assertEquals(differences(before, after), write(how, links, way.relation(), targets));
        before.stream()
                .filter(target -> !after.contains(target))
                .forEach(target -> state.unlink(junction, key, target));
        after.stream().filter(target -> !before.contains(target)).forEach(target -> state.link(junction, key, target));
    }

    /** Changes references of many rows to one, which may refer to nothing. */
    <M> void adopt(GraphKind<M> kind, List<GraphKind<?>> kinds, GraphState state) {
        Optional<Object> key = state.any(kind.model(), random);
        List<ToMany<M, ?>> inverses = new ArrayList<>();
        for (GraphStep<M, ?> step : kind.steps()) {
            if (step.relation() instanceof ToMany<M, ?> many && isOptional(many, kinds)) {
                inverses.add(many);
            }
        }
        if (!inverses.isEmpty() && key.isPresent()) {
            adopt(inverses.get(random.nextInt(inverses.size())), key.get(), state);
        }
    }

    private static boolean isOptional(ToMany<?, ?> many, List<GraphKind<?>> kinds) {
        return many.mapped().junction().isEmpty()
                && kinds.stream()
                        .filter(kind -> kind.model() == many.target())
                        .flatMap(kind -> kind.references().stream())
                        .anyMatch(reference ->
                                reference.optional() && reference.name().equals(reference(many)));
    }

    private static String reference(ToMany<?, ?> many) {
        return many.mapped().inverseOf().orElseThrow().property();
    }

    private <M, T> void adopt(ToMany<M, T> relation, Object key, GraphState state) {
        Set<Object> before = new LinkedHashSet<>(state.referring(relation.target(), reference(relation), key));
        Set<Object> targets = targets(relation, state);
        int how = random.nextInt(4);
        told(how, relation, key, targets);
        Set<Object> after = after(how, before, targets);
        assertEquals(differences(before, after), write(how, links(relation, key), relation, targets));
        before.forEach(target -> state.refer(relation.target(), target, reference(relation), Optional.empty()));
        after.forEach(target -> state.refer(relation.target(), target, reference(relation), Optional.of(key)));
    }

    private <M, T> Links<T> links(ToMany<M, T> relation, Object key) {
        return db.links(db.model(relation.model()).get(key).orElseThrow(), relation);
    }

    private Set<Object> targets(ToMany<?, ?> relation, GraphState state) {
        Set<Object> targets = new LinkedHashSet<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            state.any(relation.target(), random).ifPresent(targets::add);
        }
        return targets;
    }

    private static Set<Object> after(int how, Set<Object> before, Set<Object> targets) {
        Set<Object> after = new LinkedHashSet<>(how < 2 ? before : Set.of());
        switch (how) {
            case 0, 2 -> after.addAll(targets);
            case 1 -> after.removeAll(targets);
            default -> {}
        }
        return after;
    }

    private static long differences(Set<Object> before, Set<Object> after) {
        return before.stream().filter(key -> !after.contains(key)).count()
                + after.stream().filter(key -> !before.contains(key)).count();
    }

    private <T> int write(int how, Links<T> links, ToMany<?, T> relation, Set<Object> keys) {
        List<Object> targets = new ArrayList<>();
        keys.forEach(key -> targets.add(random.nextBoolean() ? key : Ref.<T>of(relation.target(), key)));
        return switch (how) {
            case 0 -> links.addAll(targets);
            case 1 -> links.removeAll(targets);
            case 2 -> links.set(targets);
            default -> links.clear();
        };
    }

    private void told(int how, ToMany<?, ?> relation, Object key, Set<Object> targets) {
        told.add(List.of("add", "remove", "set", "clear").get(how) + " " + relation + " " + key + " " + targets);
    }
}
