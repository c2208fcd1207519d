package duo.core.query;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.api.relation.Ref;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.plan.RelationCells;
import duo.core.plan.SameRows;
import duo.core.session.Scope;
import duo.core.spec.Load;
import duo.core.spec.Loads;
import duo.core.spec.QueryOptions;
import duo.core.spec.QuerySpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Loads relations of models that are at hand, each by one statement for up to so many keys. */
public final class RelationLoader {
    private final ModelContext context;
    private final Scope scope;
    private final QueryOptions asked;

    /** The options are those of the query whose relations are loaded. */
    public RelationLoader(ModelContext context, Scope scope, QueryOptions asked) {
        this.context = context;
        this.scope = scope;
        this.asked = asked;
    }

    /** Loads what did not come with the rows of the models. */
    <M> void complete(EntityType<M> type, Collection<? extends M> models, Loads loads) {
        for (Load load : loads.all()) {
            if (models.isEmpty()) {
                return;
            }
            RelationCells<M> cells = new RelationCells<>(type, load.relation());
            if (load.isJoined()) {
                behind(cells, models, load.relation().targetType(), load);
            } else {
                load(cells, models, load.relation().targetType(), load);
            }
        }
    }

    /** Loads all by statements of their own. */
    public <M> void load(EntityType<M> type, Collection<? extends M> models, Loads loads) {
        for (Load load : loads.all()) {
            if (models.isEmpty()) {
                return;
            }
            load(
                    new RelationCells<>(type, load.relation()),
                    models,
                    load.relation().targetType(),
                    load);
        }
    }

    private <M, T> void behind(
            RelationCells<M> cells, Collection<? extends M> models, EntityType<T> target, Load load) {
        if (!load.behind().isEmpty()) {
            List<T> held = held(cells, models);
            keeping(cells, models, target, () -> complete(target, held, load.behind()));
        }
    }

    /**
     * Loads what lies behind related models. Where that leads back to a model of a transaction, its relation may then hold another
     * object for the same row, which gets what was loaded for the first.
     */
    private static <M> void keeping(
            RelationCells<M> cells, Collection<? extends M> models, EntityType<?> target, Runnable loading) {
        IdentityHashMap<M, List<?>> before = new IdentityHashMap<>();
        models.forEach(model -> before.put(model, cells.held(model)));
        loading.run();
        before.forEach((model, held) -> new SameRows().join(target, held, cells.held(model)));
    }

    @SuppressWarnings("unchecked") // a relation holds models of its target
    private <M, T> List<T> held(RelationCells<M> cells, Collection<? extends M> models) {
        Set<T> held = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> ordered = new ArrayList<>();
        for (M model : models) {
            for (T related : (List<T>) cells.held(model)) {
                if (held.add(related)) {
                    ordered.add(related);
                }
            }
        }
        return ordered;
    }

    private <M, T> void load(RelationCells<M> cells, Collection<? extends M> models, EntityType<T> target, Load load) {
        Map<Key, List<M>> byKey = new LinkedHashMap<>();
        List<M> atHand = new ArrayList<>();
        for (M model : models) {
            if (load.relation().kind() == RelationKind.TO_ONE
                    && cells.reference(model).filter(Ref::isLoaded).isPresent()) {
                atHand.add(model);
            } else {
                cells.key(model)
                        .ifPresentOrElse(
                                key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                                        .add(model),
                                () -> cells.load(model, List.of()));
            }
        }
        List<Key> keys = List.copyOf(byKey.keySet());
        QuerySpec<T> children = load.withoutWayBack().children(target);
        RelatedRows<T> rows = new RelatedRows<>(
                new ModelQuery<>(
                        context, scope, children.with(children.options().inheriting(asked))),
                load.relation());
        for (List<Key> part : KeySets.parts(keys)) {
            Map<Key, List<T>> found = rows.of(part);
            for (Key key : part) {
                List<T> related = found.getOrDefault(key, List.of());
                for (M model : byKey.getOrDefault(key, List.of())) {
                    cells.load(model, related);
                    backwards(load.relation(), target, model, related);
                }
            }
        }
        if (!atHand.isEmpty() && !load.behind().isEmpty()) {
            List<T> held = held(cells, atHand);
            keeping(cells, atHand, target, () -> load(target, held, load.behind()));
        }
    }

    /** What refers to a model by the inverse of the relation refers to the object at hand. */
    static <M, T> void backwards(MappedRelation relation, EntityType<T> target, M model, List<T> related) {
        if (relation.kind() != RelationKind.MANY_TO_MANY && relation.inverseOf().isPresent()) {
            RelationCells<T> references =
                    new RelationCells<>(target, relation.inverseOf().get());
            related.forEach(each -> references.load(each, List.of(model)));
        }
    }
}
