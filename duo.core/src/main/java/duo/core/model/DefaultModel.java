package duo.core.model;

import duo.api.Bulk;
import duo.api.Children;
import duo.api.CommonTable;
import duo.api.Created;
import duo.api.DeleteResult;
import duo.api.Key;
import duo.api.Links;
import duo.api.Model;
import duo.api.Query;
import duo.api.Recursion;
import duo.api.SchemaOf;
import duo.api.expr.Condition;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.relation.Relation;
import duo.api.relation.ToMany;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.query.DefaultChildren;
import duo.core.query.ModelQuery;
import duo.core.query.RelationLoader;
import duo.core.save.Saves;
import duo.core.save.UnsavedReferences;
import duo.core.session.Scope;
import duo.core.spec.Loads;
import duo.core.spec.QueryOptions;
import duo.core.spec.QuerySpec;
import duo.core.write.ModelWrites;
import duo.core.write.Payloads;
import duo.core.write.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of a model in one scope. */
final class DefaultModel<M> extends ModelQuery<M> implements Model<M> {
    /**
     * Creates the model.
     *
     * @param context what the models of the database share
     * @param scope where its calls run
     * @param type the metamodel
     */
    DefaultModel(ModelContext context, Scope scope, EntityType<M> type) {
        super(context, scope, QuerySpec.of(type));
    }

    @Override
    public EntityType<M> type() {
        return spec.type();
    }

    private ModelWrites<M> writes() {
        return new ModelWrites<>(context, scope, type());
    }

    private Saves<M> saves() {
        return new Saves<>(context, scope, type());
    }

    private Payloads<M> payloads() {
        return new Payloads<>(type(), context);
    }

    @Override
    public M create(M model) {
        return saves().save(model, Write.INSERT);
    }

    @Override
    public M create(SchemaOf<? super M> payload) {
        return saves().save(payloads().build(payload), Write.INSERT);
    }

    @Override
    public M create(Map<String, ? extends @Nullable Object> payload) {
        return saves().save(payloads().build(payload), Write.INSERT);
    }

    @Override
    public M insert(M model) {
        return saves().save(model, Write.INSERT);
    }

    @Override
    public List<M> createBulk(List<? extends M> models, Bulk bulk) {
        if (models.isEmpty()) {
            return List.of();
        }
        return saves().insertAll(models, bulk);
    }

    @Override
    public M save(M model) {
        return saves().save(model, null);
    }

    @Override
    public M update(M model) {
        return saves().save(model, Write.UPDATE);
    }

    @Override
    public M update(M model, SchemaOf<? super M> payload) {
        return applied(model, payloads().changes(payload));
    }

    @Override
    public M update(M model, Map<String, ? extends @Nullable Object> payload) {
        return applied(model, payloads().changesOf(payload));
    }

    /** Writes what the payload names and nothing else, so that a record does not undo what others changed meanwhile. */
    private M applied(M model, Map<MappedColumn, @Nullable Object> changes) {
        M changed = payloads().applyColumns(model, changes);
        return updated(changed, type().isEntity() ? writes().changed(changed) : List.copyOf(changes.keySet()));
    }

    @Override
    public M updateColumns(M model, List<? extends ValueColumn<? super M, ?>> columns) {
        return updated(model, mapped(columns));
    }

    private M updated(M model, List<MappedColumn> columns) {
        UnsavedReferences.refuse(type(), model, columns);
        return writes().update(model, columns);
    }

    @Override
    public boolean delete(M model) {
        return deleteWithCounts(model).of(type().type()) > 0;
    }

    @Override
    public DeleteResult deleteWithCounts(M model) {
        return writes().delete(model);
    }

    @Override
    public M refresh(M model) {
        return writes().refresh(model);
    }

    @Override
    public M refreshColumns(M model, List<? extends ValueColumn<? super M, ?>> columns) {
        return writes().refresh(model, mapped(columns));
    }

    @Override
    public <T> void load(
            Collection<? extends M> models, Relation<? super M, T> relation, UnaryOperator<Children<T>> children) {
        Loads loads = Loads.NONE.with(type(), relation.steps(), DefaultChildren.load(relation, children, this));
        if (!models.isEmpty()) {
            scope.<@Nullable Void>together(within -> {
                new RelationLoader(context, within, QueryOptions.DEFAULT).load(type(), models, loads);
                return null;
            });
        }
    }

    @Override
    public <T> Links<T> links(M model, ToMany<? super M, T> relation) {
        return DefaultLinks.of(context, scope, type(), model, relation);
    }

    private List<MappedColumn> mapped(List<? extends ValueColumn<? super M, ?>> columns) {
        List<MappedColumn> mapped = new ArrayList<>();
        for (ValueColumn<? super M, ?> column : columns) {
            type().table().indexOf(column.column());
            mapped.add(column.column());
        }
        return mapped;
    }

    @Override
    public Query<M> descendants(Relation<M, M> relation, Object row) {
        return new Hierarchy<>(this, relation, row).descendants();
    }

    @Override
    public Query<M> ancestors(Relation<M, M> relation, Object row) {
        return new Hierarchy<>(this, relation, row).ancestors();
    }

    @Override
    public CommonTable<M> subtree(String name, Relation<M, M> relation, Object row, Recursion recursion) {
        return new Hierarchy<>(this, relation, row).subtree(name, recursion);
    }

    @Override
    public CommonTable<M> lineage(String name, Relation<M, M> relation, Object row, Recursion recursion) {
        return new Hierarchy<>(this, relation, row).lineage(name, recursion);
    }

    @Override
    public Optional<M> get(Object key, Object... rest) {
        Key wanted = key(key, rest);
        Optional<M> known = scope.identities().flatMap(entities -> Optional.ofNullable(entities.find(type(), wanted)));
        return known.isPresent()
                ? known
                : fetch(spec.where(List.of(
                                        KeySets.oneOf(type(), List.of(wanted)).node()))
                                .withOrder(List.of()))
                        .stream()
                        .findFirst();
    }

    private Key key(Object first, Object... rest) {
        return new GivenKeys(context, type(), type().table().ids()).of(first, rest);
    }

    @Override
    public Map<Object, M> getAll(Collection<?> keys) {
        Map<Object, Key> wanted = new LinkedHashMap<>();
        keys.forEach(given -> wanted.put(given, key(given)));
        List<Key> distinct = wanted.values().stream().distinct().toList();
        Map<Key, M> found = new HashMap<>();
        for (List<Key> chunk : KeySets.parts(distinct)) {
            whereAll(List.of(KeySets.oneOf(type(), chunk)))
                    .orderBy()
                    .all()
                    .forEach(model -> found.put(type().key(model).orElseThrow(), model));
        }
        Map<Object, M> byGiven = new LinkedHashMap<>();
        wanted.forEach((given, key) -> {
            @Nullable M model = found.get(key);
            if (model != null) {
                byGiven.put(given, model);
            }
        });
        return byGiven;
    }

    @Override
    public Created<M> getOrCreate(Condition<? super M> condition, Supplier<? extends M> create) {
        return findOrCreate(condition, create).get();
    }

    @Override
    public Created<M> updateOrCreate(
            Condition<? super M> condition, UnaryOperator<M> change, Supplier<? extends M> create) {
        return findOrCreate(condition, create).update(change);
    }

    private FindOrCreate<M> findOrCreate(Condition<? super M> condition, Supplier<? extends M> create) {
        return new FindOrCreate<>(scope, within -> new DefaultModel<>(context, within, type()), condition, create);
    }

    @Override
    public M build(SchemaOf<? super M> payload) {
        return payloads().build(payload);
    }

    @Override
    public M build(Map<String, ? extends @Nullable Object> payload) {
        return payloads().build(payload);
    }

    @Override
    public M apply(M model, SchemaOf<? super M> payload) {
        return payloads().applyColumns(model, payloads().changes(payload));
    }

    @Override
    public M apply(M model, Map<String, ? extends @Nullable Object> payload) {
        return payloads().applyColumns(model, payloads().changesOf(payload));
    }

    @Override
    public <S extends SchemaOf<? super M>> S toSchema(M model, Class<S> schema) {
        return Payloads.schemaOf(type(), schema).of(type(), model);
    }

    @Override
    public void fullClean(M model) {
        context.validation().check(model);
        new Uniqueness<>(this).check(model);
    }
}
