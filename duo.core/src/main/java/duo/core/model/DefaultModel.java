package duo.core.model;

import duo.api.Bulk;
import duo.api.Created;
import duo.api.Key;
import duo.api.Model;
import duo.api.SchemaOf;
import duo.api.expr.Condition;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.core.codec.Conversions;
import duo.core.session.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The rows of a model in one scope. */
public final class DefaultModel<M> extends ModelQuery<M> implements Model<M> {
    private static final int KEYS_PER_STATEMENT = 1_000;

    /**
     * Creates the model.
     *
     * @param context what the models of the database share
     * @param scope where its calls run
     * @param type the metamodel
     */
    public DefaultModel(ModelContext context, Scope scope, EntityType<M> type) {
        super(context, scope, QuerySpec.of(type));
    }

    @Override
    public EntityType<M> type() {
        return spec.type();
    }

    private ModelWrites<M> writes() {
        return new ModelWrites<>(context, scope, type());
    }

    private Payloads<M> payloads() {
        return new Payloads<>(type(), context);
    }

    @Override
    public M create(M model) {
        return writes().insert(model);
    }

    @Override
    public M create(SchemaOf<? super M> payload) {
        return writes().insert(payloads().build(payload));
    }

    @Override
    public M create(Map<String, ? extends @Nullable Object> payload) {
        return writes().insert(payloads().build(payload));
    }

    @Override
    public M insert(M model) {
        return writes().insert(model);
    }

    @Override
    public List<M> createBulk(List<? extends M> models, Bulk bulk) {
        if (models.isEmpty()) {
            return List.of();
        }
        if (bulk.hooks()) {
            models.forEach(model -> context.validation().check(model));
        }
        return new Inserts<>(context, scope, type()).insertAll(models, bulk.batchSize(), bulk.hooks());
    }

    @Override
    public M save(M model) {
        return writes().save(model);
    }

    @Override
    public M update(M model) {
        return writes().update(model);
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
        return type().isEntity() ? writes().update(changed) : writes().update(changed, List.copyOf(changes.keySet()));
    }

    @Override
    public M updateColumns(M model, List<? extends ValueColumn<? super M, ?>> columns) {
        return writes().update(model, mapped(columns));
    }

    @Override
    public boolean delete(M model) {
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

    private List<MappedColumn> mapped(List<? extends ValueColumn<? super M, ?>> columns) {
        List<MappedColumn> mapped = new ArrayList<>();
        for (ValueColumn<? super M, ?> column : columns) {
            type().table().indexOf(column.column());
            mapped.add(column.column());
        }
        return mapped;
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
        List<Object> given = new ArrayList<>();
        if (first instanceof Key key && rest.length == 0) {
            given.addAll(key.values());
        } else {
            given.add(first);
            given.addAll(List.of(rest));
        }
        List<MappedColumn> ids = type().table().ids();
        if (given.size() != ids.size()) {
            throw new IllegalArgumentException("The key of " + type().name() + " has " + ids.size() + " values ("
                    + ids.stream().map(MappedColumn::property).toList() + "), but " + given.size() + " were given");
        }
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Object part = Objects.requireNonNull(Conversions.to(ids.get(i), given.get(i), context.json()), "key");
            parts.add(plan().keyPart(ids.get(i), part));
        }
        return new Key(parts);
    }

    @Override
    public Map<Object, M> getAll(Collection<?> keys) {
        Map<Object, Key> wanted = new LinkedHashMap<>();
        keys.forEach(given -> wanted.put(given, key(given)));
        List<Key> distinct = wanted.values().stream().distinct().toList();
        Map<Key, M> found = new HashMap<>();
        for (int from = 0; from < distinct.size(); from += KEYS_PER_STATEMENT) {
            List<Key> chunk = distinct.subList(from, Math.min(from + KEYS_PER_STATEMENT, distinct.size()));
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
