package duo.testkit.contract;

import duo.api.Key;
import duo.api.annotation.OnDeleteRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The rows of a random graph as they should be: by model and key what each reference refers to, and the links of junctions. */
final class GraphState {
    private final List<GraphKind<?>> kinds;
    private final Map<Class<?>, Map<Object, Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Map<String, Set<List<Object>>> links = new LinkedHashMap<>();

    /** What a delete should do. */
    record Deleted(boolean isProtected, boolean isRefused, Map<Class<?>, Long> byModel, long links) {}

    private record Row(Class<?> model, Object key) {}

    GraphState(List<GraphKind<?>> kinds) {
        this.kinds = kinds;
        kinds.forEach(kind -> rows.put(kind.model(), new LinkedHashMap<>()));
    }

    GraphState copy() {
        GraphState copy = new GraphState(kinds);
        rows.forEach((model, byKey) ->
                byKey.forEach((key, references) -> copy.put(model, key, new LinkedHashMap<>(references))));
        links.forEach((name, pairs) -> copy.links.put(name, new LinkedHashSet<>(pairs)));
        return copy;
    }

    private Map<Object, Map<String, Object>> of(Class<?> model) {
        return rows.getOrDefault(model, Map.of());
    }

    void put(Class<?> model, Object key, Map<String, Object> references) {
        of(model).put(key, references);
    }

    List<Object> keys(Class<?> model) {
        return List.copyOf(of(model).keySet());
    }

    Optional<Object> any(Class<?> model, Random random) {
        List<Object> keys = keys(model);
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(random.nextInt(keys.size())));
    }

    boolean has(Class<?> model, Object key) {
        return of(model).containsKey(key);
    }

    Optional<Object> target(Class<?> model, Object key, String reference) {
        return Optional.ofNullable(of(model).getOrDefault(key, Map.of()).get(reference));
    }

    void refer(Class<?> model, Object key, String reference, Optional<Object> target) {
        Map<String, Object> references = of(model).getOrDefault(key, new LinkedHashMap<>());
        target.ifPresentOrElse(found -> references.put(reference, found), () -> references.remove(reference));
    }

    List<Object> referring(Class<?> model, String reference, Object target) {
        List<Object> keys = new ArrayList<>();
        of(model).forEach((key, references) -> {
            if (target.equals(references.get(reference))) {
                keys.add(key);
            }
        });
        return keys;
    }

    private Set<List<Object>> pairs(String junction) {
        return links.computeIfAbsent(junction, unknown -> new LinkedHashSet<>());
    }

    Set<Object> linked(GraphJunction junction, Object key) {
        Set<Object> found = new LinkedHashSet<>();
        if (junction.between() != null) {
            of(junction.between()).values().stream()
                    .filter(references -> key.equals(references.get(junction.own())))
                    .map(references -> references.getOrDefault(junction.other(), ""))
                    .forEach(found::add);
            return found;
        }
        int own = junction.turned() ? 1 : 0;
        pairs(junction.name()).stream()
                .filter(pair -> pair.get(own).equals(key))
                .map(pair -> pair.get(1 - own))
                .forEach(found::add);
        return found;
    }

    void link(GraphJunction junction, Object key, Object target) {
        if (junction.between() != null) {
            Map<String, Object> references = new LinkedHashMap<>(Map.of(junction.own(), key, junction.other(), target));
            put(junction.between(), betweenKey(junction, key, target), references);
        } else {
            pairs(junction.name()).add(junction.turned() ? List.of(target, key) : List.of(key, target));
        }
    }

    /** Takes a link away, and with a model in between what goes with its row. */
    void unlink(GraphJunction junction, Object key, Object target) {
        if (junction.between() != null) {
            delete(junction.between(), betweenKey(junction, key, target));
        } else {
            pairs(junction.name()).remove(junction.turned() ? List.of(target, key) : List.of(key, target));
        }
    }

    private Object betweenKey(GraphJunction junction, Object key, Object target) {
        return junction.turned() ? Key.of(target, key) : Key.of(key, target);
    }

    /** Deletes a row by the rules, unless something protects it or would be refused. */
    Deleted delete(Class<?> model, Object key) {
        Set<Row> doomed = new LinkedHashSet<>();
        collect(new Row(model, key), doomed);
        if (referTo(doomed, OnDeleteRule.PROTECT)) {
            return new Deleted(true, false, Map.of(), 0);
        }
        if (referTo(doomed, OnDeleteRule.RESTRICT)) {
            return new Deleted(false, true, Map.of(), 0);
        }
        Map<Class<?>, Long> counts = new LinkedHashMap<>();
        long cut = 0;
        for (Row row : doomed) {
            of(row.model()).remove(row.key());
            counts.merge(row.model(), 1L, Long::sum);
            cut += unlinkAll(row);
        }
        doomed.forEach(row -> cutReferences(row));
        return new Deleted(false, false, counts, cut);
    }

    private void collect(Row row, Set<Row> doomed) {
        if (!has(row.model(), row.key()) || !doomed.add(row)) {
            return;
        }
        referrers(row, OnDeleteRule.CASCADE).forEach(referrer -> collect(referrer, doomed));
    }

    private boolean referTo(Collection<Row> doomed, OnDeleteRule rule) {
        return doomed.stream().anyMatch(row -> !referrers(row, rule).isEmpty());
    }

    private List<Row> referrers(Row row, OnDeleteRule rule) {
        List<Row> found = new ArrayList<>();
        for (GraphKind<?> kind : kinds) {
            for (GraphReference<?> reference : kind.references()) {
                if (reference.target() == row.model() && reference.rule() == rule) {
                    referring(kind.model(), reference.name(), row.key())
                            .forEach(key -> found.add(new Row(kind.model(), key)));
                }
            }
        }
        return found;
    }

    private void cutReferences(Row row) {
        for (GraphKind<?> kind : kinds) {
            for (GraphReference<?> reference : kind.references()) {
                if (reference.target() == row.model()) {
                    referring(kind.model(), reference.name(), row.key())
                            .forEach(key -> refer(kind.model(), key, reference.name(), Optional.empty()));
                }
            }
        }
    }

    private long unlinkAll(Row row) {
        long cut = 0;
        for (GraphKind<?> kind : kinds) {
            for (GraphLinks<?, ?> way : kind.links()) {
                if (kind.model() == row.model() && way.junction().between() == null) {
                    Set<List<Object>> pairs = pairs(way.junction().name());
                    int own = way.junction().turned() ? 1 : 0;
                    long before = pairs.size();
                    pairs.removeIf(pair -> pair.get(own).equals(row.key()));
                    cut += before - pairs.size();
                }
            }
        }
        return cut;
    }

    @Override
    public String toString() {
        return rows + " " + links;
    }
}
