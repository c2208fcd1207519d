package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Database;
import duo.api.LoadStrategy;
import duo.api.Model;
import duo.api.Query;
import duo.api.relation.Relation;
import duo.api.relation.ToMany;
import duo.api.relation.ToOne;
import duo.testkit.RecordedStatements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a random graph in random shapes and compares it with what it should be. */
final class RandomReads {
    private final Database db;
    private final RecordedStatements sql;
    private final Random random;
    private final RandomGraph graph;
    private final Map<Class<?>, GraphKind<?>> byModel = new LinkedHashMap<>();

    RandomReads(Database db, RecordedStatements sql, RandomGraph graph, Random random) {
        this.db = db;
        this.sql = sql;
        this.random = random;
        this.graph = graph;
        graph.kinds().forEach(kind -> byModel.put(kind.model(), kind));
    }

    /** Reads the rows of some model in some way. */
    void read(GraphState state) {
        List<GraphKind<?>> kinds = List.copyOf(byModel.values());
        GraphKind<?> kind = kinds.get(random.nextInt(kinds.size()));
        switch (random.nextInt(5)) {
            case 0 -> load(kind, state);
            case 1 -> ask(kind, state);
            case 2 -> choose(kind, state);
            default -> relate(kind, state);
        }
    }

    /** Reads the rows of every model. */
    void readAll(GraphState state) {
        byModel.values().forEach(kind -> relate(kind, state));
    }

    /** Up to three ways in one query, each collection by one statement. */
    private <M> void relate(GraphKind<M> kind, GraphState state) {
        List<GraphPath<M, ?>> paths = paths(kind);
        Query<M> query = db.model(kind.model());
        for (GraphPath<M, ?> path : paths) {
            query = query.related(path.relation());
        }
        graph.tell("read " + kind + " " + paths);
        Set<String> statements = new HashSet<>();
        paths.forEach(path -> path.statements(state, state.keys(kind.model()), "", statements));
        sql.clear();
        List<M> found = query.all();
        sql.assertCount(1 + statements.size());
        compare(kind, paths, found, state);
    }

    /** Ways that are loaded for models at hand. */
    private <M> void load(GraphKind<M> kind, GraphState state) {
        List<GraphPath<M, ?>> paths = paths(kind);
        Model<M> model = db.model(kind.model());
        List<M> found = model.all();
        graph.tell("load " + kind + " " + paths);
        for (GraphPath<M, ?> path : paths) {
            model.load(found, path.relation());
            compare(kind, List.of(path), found, state);
        }
    }

    private <M> List<GraphPath<M, ?>> paths(GraphKind<M> kind) {
        List<GraphPath<M, ?>> paths = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0 && !kind.steps().isEmpty(); i--) {
            paths.add(GraphPath.random(byModel, kind, 4, random));
        }
        return paths;
    }

    /** One relation the other way: a collection by a join, one row by a statement. */
    private <M> void choose(GraphKind<M> kind, GraphState state) {
        GraphPath<M, ?> path = GraphPath.random(byModel, kind, 1, random);
        graph.tell("read the other way " + kind + " " + path);
        Query<M> query = using(db.model(kind.model()), path.relation());
        sql.clear();
        List<M> found = query.all();
        assertEquals(
                path.first().many() ? 1 : Math.min(2, sql.texts().size()),
                sql.texts().size());
        compare(kind, List.of(path), found, state);
    }

    private static <M, T> Query<M> using(Query<M> query, Relation<M, T> relation) {
        LoadStrategy strategy = relation instanceof ToMany<M, T> ? LoadStrategy.JOIN : LoadStrategy.SELECT;
        return query.related(relation, children -> children.using(strategy));
    }

    /** Conditions over one relation. */
    private <M> void ask(GraphKind<M> kind, GraphState state) {
        GraphStep<M, ?> step = kind.steps().get(random.nextInt(kind.steps().size()));
        graph.tell("ask " + kind + " " + step.name());
        Query<M> query = db.model(kind.model());
        sql.clear();
        if (step.relation() instanceof ToMany<M, ?> many) {
            long least = random.nextInt(3);
            expect(kind, state, query.where(many.count().ge(least)), key -> related(step, state, key) >= least);
            expect(kind, state, query.where(many.none()), key -> related(step, state, key) == 0);
            sql.assertCount(2);
        } else if (step.relation() instanceof ToOne<M, ?> one) {
            expect(kind, state, query.where(one.isNull()), key -> related(step, state, key) == 0);
            sql.assertCount(1);
        }
    }

    private static int related(GraphStep<?, ?> step, GraphState state, Object key) {
        return step.expected().apply(state, key).size();
    }

    private static <M> void expect(GraphKind<M> kind, GraphState state, Query<M> query, Predicate<Object> predicate) {
        assertEquals(
                sorted(state.keys(kind.model()).stream().filter(predicate).toList()),
                sorted(query.all().stream()
                        .map(model -> GraphKind.key(kind.model(), model))
                        .toList()));
    }

    private static List<String> sorted(List<?> keys) {
        return keys.stream().map(Object::toString).sorted().toList();
    }

    private static <M> void compare(GraphKind<M> kind, List<GraphPath<M, ?>> paths, List<M> found, GraphState state) {
        List<Object> keys = state.keys(kind.model());
        assertEquals(
                sorted(keys),
                sorted(found.stream()
                        .map(model -> GraphKind.key(kind.model(), model))
                        .toList()));
        for (GraphPath<M, ?> path : paths) {
            assertEquals(
                    keys.stream().map(key -> path.expected(state, key)).sorted().toList(),
                    found.stream().map(path::found).sorted().toList(),
                    () -> kind + ": " + path);
        }
    }
}
