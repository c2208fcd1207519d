package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Database;
import duo.api.DeleteResult;
import duo.api.Model;
import duo.api.Query;
import duo.api.error.IntegrityException;
import duo.api.error.ProtectedException;
import duo.api.relation.Ref;
import duo.api.relation.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** A graph of rows that is changed at random, in the database and in memory alike. */
final class RandomGraph {
    private final Database db;
    private final Random random;
    private final List<GraphKind<?>> kinds = GraphModels.all();
    private final RandomLinks links;
    private final List<String> told = new ArrayList<>();
    private GraphState state = new GraphState(kinds);
    private boolean inTransaction;
    private int number;

    RandomGraph(Database db, Random random) {
        this.db = db;
        this.random = random;
        this.links = new RandomLinks(db, random, told);
    }

    GraphState state() {
        return state;
    }

    List<GraphKind<?>> kinds() {
        return kinds;
    }

    void tell(String what) {
        told.add(what);
    }

    /** What was done last. */
    String last() {
        return String.join("\n", told.subList(Math.max(0, told.size() - 20), told.size()));
    }

    /** Adds a row of each model. */
    void grow() {
        kinds.forEach(this::insert);
    }

    /** Changes the graph several times in one transaction, with something else behind each change, and rolls it back now and then. */
    void transact(Runnable behind) {
        GraphState before = state.copy();
        boolean back = random.nextBoolean();
        told.add(back ? "begin, to be rolled back" : "begin");
        inTransaction = true;
        db.inTransaction(tx -> {
            for (int i = 0; i < 4; i++) {
                change();
                behind.run();
            }
            if (back) {
                tx.setRollbackOnly();
            }
        });
        inTransaction = false;
        told.add("end");
        if (back) {
            state = before;
        }
    }

    /** Does one thing to the graph. */
    void change() {
        GraphKind<?> kind = kinds.get(random.nextInt(kinds.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> insert(kind);
            case 3, 4 -> refer(kind);
            case 5, 6 -> links.link(kind, state);
            case 7 -> links.adopt(kind, kinds, state);
            default -> state.any(kind.model(), random).ifPresent(key -> delete(kind, key));
        }
    }

    private <M> void insert(GraphKind<M> kind) {
        Map<String, Object> targets = new LinkedHashMap<>();
        for (GraphReference<M> reference : kind.references()) {
            Optional<Object> target = target(kind, reference);
            if (target.isEmpty() && !reference.optional()) {
                return;
            }
            target.ifPresent(key -> targets.put(reference.name(), key));
        }
        M made = kind.make(new GraphKind.Given(++number, targets));
        Optional<Object> given = GraphKind.keyIfPresent(kind.model(), made);
        if (given.isPresent() && state.has(kind.model(), given.get())) {
            return;
        }
        Object key = GraphKind.key(kind.model(), db.model(kind.model()).insert(made));
        told.add("insert " + kind + " " + key + " " + targets);
        state.put(kind.model(), key, targets);
    }

    private <M> Optional<Object> target(GraphKind<M> kind, GraphReference<M> reference) {
        if (reference.optional() && random.nextInt(3) == 0) {
            return Optional.empty();
        }
        return state.any(reference.target(), random)
                .filter(key -> !reference.isUnique()
                        || state.referring(kind.model(), reference.name(), key).isEmpty());
    }

    private <M> void refer(GraphKind<M> kind) {
        List<GraphReference<M>> changeable = kind.references().stream()
                .filter(reference -> reference.changed() != null)
                .toList();
        Optional<Object> row = state.any(kind.model(), random);
        if (changeable.isEmpty() || row.isEmpty()) {
            return;
        }
        GraphReference<M> reference = changeable.get(random.nextInt(changeable.size()));
        Optional<Object> target = target(kind, reference);
        if (target.isEmpty() && !reference.optional()) {
            return;
        }
        Object key = row.get();
        boolean bulk = random.nextBoolean();
        told.add("refer " + kind + " " + key + " " + reference.name() + " " + target + (bulk ? " in bulk" : ""));
        if (bulk) {
            assertEquals(1, update(kind, key, reference.relation(), target));
        } else {
            BiFunction<M, Optional<Object>, M> changed = Objects.requireNonNull(reference.changed());
            Model<M> model = db.model(kind.model());
            model.save(changed.apply(model.get(key).orElseThrow(), target));
        }
        state.refer(kind.model(), key, reference.name(), target);
    }

    private <M, T> long update(GraphKind<M> kind, Object key, ToOne<M, T> relation, Optional<Object> target) {
        return byKey(kind, key)
                .updateBulk(row -> row.set(
                        relation,
                        target.map(found -> Ref.<T>of(relation.target(), found)).orElse(null)));
    }

    /** The row of a key of one column. */
    private <M> Query<M> byKey(GraphKind<M> kind, Object key) {
        Model<M> model = db.model(kind.model());
        return model.filter(model.type().table().ids().get(0).property(), key);
    }

    private <M> void delete(GraphKind<M> kind, Object key) {
        GraphState after = state.copy();
        GraphState.Deleted expected = after.delete(kind.model(), key);
        boolean single = db.model(kind.model()).type().table().ids().size() == 1;
        boolean bulk = single && random.nextBoolean();
        if (expected.isRefused() && inTransaction) {
            return;
        }
        told.add("delete " + kind + " " + key + " " + expected);
        if (expected.isProtected()) {
            assertThrows(ProtectedException.class, () -> deleted(kind, key, bulk));
        } else if (expected.isRefused()) {
            assertThrows(IntegrityException.class, () -> deleted(kind, key, bulk));
        } else {
            DeleteResult gone = deleted(kind, key, bulk);
            state = after;
            assertEquals(expected.byModel(), gone.byModel());
            assertEquals(expected.links(), gone.links());
        }
    }

    private <M> DeleteResult deleted(GraphKind<M> kind, Object key, boolean bulk) {
        Model<M> model = db.model(kind.model());
        return bulk
                ? byKey(kind, key).deleteBulkWithCounts()
                : model.deleteWithCounts(model.get(key).orElseThrow());
    }
}
