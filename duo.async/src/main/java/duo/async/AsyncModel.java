package duo.async;

import duo.api.Bulk;
import duo.api.Children;
import duo.api.CommonTable;
import duo.api.Created;
import duo.api.DeleteResult;
import duo.api.Hierarchies;
import duo.api.Model;
import duo.api.Recursion;
import duo.api.SchemaOf;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.api.error.StaleEntityException;
import duo.api.expr.Condition;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityType;
import duo.api.relation.Relation;
import duo.api.relation.ToMany;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a model: a query for all of them, and the calls that write single ones. Immutable and thread-safe.
 *
 * <p>Writes give the model as it is stored: a record as a new value with generated keys, stamps and version filled in, an
 * entity as the same object, which nobody else may use until the future is complete. Each checks {@code validate()} and Jakarta
 * Validation constraints first and sends one statement unless it says otherwise. The futures fail with
 * {@link duo.api.error.ValidationException} before any SQL, else with {@link duo.api.error.DatabaseException}. Within a transaction
 * they also save what relations with {@link duo.api.annotation.Cascade} hold, as {@link duo.api.Model} tells.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public final class AsyncModel<M> extends AsyncQuery<M> implements Hierarchies<M, AsyncQuery<M>> {
    private final Model<M> model;

    AsyncModel(Model<M> model, Dispatcher dispatcher) {
        super(model, dispatcher);
        this.model = model;
    }

    /** {@return the metamodel} */
    public EntityType<M> type() {
        return model.type();
    }

    @Override
    public AsyncQuery<M> descendants(Relation<M, M> relation, Object row) {
        return with(model.descendants(relation, row));
    }

    @Override
    public AsyncQuery<M> ancestors(Relation<M, M> relation, Object row) {
        return with(model.ancestors(relation, row));
    }

    @Override
    public CommonTable<M> subtree(String name, Relation<M, M> relation, Object row, Recursion recursion) {
        return model.subtree(name, relation, row, recursion);
    }

    @Override
    public CommonTable<M> lineage(String name, Relation<M, M> relation, Object row, Recursion recursion) {
        return model.lineage(name, relation, row, recursion);
    }

    /**
     * Inserts a new model; the same as {@link #insert(Object)}.
     *
     * @param model the model
     * @return the stored model
     */
    public CompletableFuture<M> create(M model) {
        return dispatcher().call(() -> this.model.create(model));
    }

    /**
     * Inserts a model made of a payload; guarded properties take their defaults.
     *
     * @param payload the payload; null components are written as NULL or take the default of the property
     * @return the stored model
     */
    public CompletableFuture<M> create(SchemaOf<? super M> payload) {
        return dispatcher().call(() -> model.create(payload));
    }

    /**
     * Inserts a model made of a map; unknown names are dropped, guarded properties take their defaults.
     *
     * @param payload property names and values
     * @return the stored model; fails with {@link IllegalArgumentException} if a value does not fit its property
     */
    public CompletableFuture<M> create(Map<String, ? extends @Nullable Object> payload) {
        return dispatcher().call(() -> model.create(payload));
    }

    /**
     * Inserts a model, also one whose key is set.
     *
     * @param model the model
     * @return the stored model
     */
    public CompletableFuture<M> insert(M model) {
        return dispatcher().call(() -> this.model.insert(model));
    }

    /**
     * Inserts many models in as few statements as the database allows, in one transaction, without hooks.
     *
     * @param models the models; nothing is sent for none
     * @return the stored models in the same order; fails with {@link IllegalArgumentException} if the same entity, or the same record with a
     *     {@code Many} or {@code One}, is given twice
     */
    public CompletableFuture<List<M>> createBulk(List<? extends M> models) {
        return dispatcher().call(() -> model.createBulk(models));
    }

    /**
     * Inserts many models in one transaction.
     *
     * @param models the models; nothing is sent for none
     * @param bulk hooks and batch size
     * @return the stored models in the same order; fails with {@link IllegalArgumentException} if the same entity, or the same record with a
     *     {@code Many} or {@code One}, is given twice
     */
    public CompletableFuture<List<M>> createBulk(List<? extends M> models, Bulk bulk) {
        return dispatcher().call(() -> model.createBulk(models, bulk));
    }

    /**
     * Inserts or updates, an entity by its state, a record by its generated key; with an assigned key in one statement.
     *
     * @param model the model
     * @return the stored model; fails with {@link StaleEntityException} if the update met no row
     */
    public CompletableFuture<M> save(M model) {
        return dispatcher().call(() -> this.model.save(model));
    }

    /**
     * Updates the row of the model's key: all columns of a record, the changed ones of an entity, none if nothing changed.
     *
     * @param model the model
     * @return the stored model; fails with {@link StaleEntityException} if there is no such row, or its version differs
     */
    public CompletableFuture<M> update(M model) {
        return dispatcher().call(() -> this.model.update(model));
    }

    /**
     * Applies a payload and updates the row.
     *
     * @param model the model
     * @param payload the payload; null components, guarded properties and keys are skipped
     * @return the stored model; fails with {@link StaleEntityException} if there is no such row, or its version differs
     */
    public CompletableFuture<M> update(M model, SchemaOf<? super M> payload) {
        return dispatcher().call(() -> this.model.update(model, payload));
    }

    /**
     * Applies a map and updates the row.
     *
     * @param model the model
     * @param payload property names and values; unknown names, guarded properties and keys are skipped, null is written
     * @return the stored model; fails with {@link StaleEntityException} if there is no such row, or its version differs
     */
    public CompletableFuture<M> update(M model, Map<String, ? extends @Nullable Object> payload) {
        return dispatcher().call(() -> this.model.update(model, payload));
    }

    /**
     * Updates only some columns of the model's row, besides stamp and version.
     *
     * @param model the model
     * @param columns the columns
     * @return the stored model; fails with {@link StaleEntityException} if there is no such row, or its version differs
     */
    public CompletableFuture<M> updateColumns(M model, List<? extends ValueColumn<? super M, ?>> columns) {
        return dispatcher().call(() -> this.model.updateColumns(model, columns));
    }

    /**
     * Deletes the row of the model's key and does with rows that refer to it what their
     * {@link duo.api.annotation.OnDelete} says. An entity is new afterwards, and so are those that the transaction holds for rows
     * that went with it. One statement when no rule has to be followed and nobody listens; else some for each reference and 1,000 keys,
     * all of them or none, also inside a transaction. A {@link duo.api.event.DeleteListener} hears of the rows that go, on the
     * thread of the call; with what it throws the future fails.
     *
     * @param model the model
     * @return whether there was a row; fails with {@link StaleEntityException} if the row has another version, and with
     *     {@link duo.api.error.ProtectedException} if rows that refer to it, or to what goes with it, protect it
     */
    public CompletableFuture<Boolean> delete(M model) {
        return dispatcher().call(() -> this.model.delete(model));
    }

    /**
     * Deletes as {@link #delete(Object)} does, with the same statements, and tells how many rows of which models are gone.
     *
     * @param model the model
     * @return the numbers; none when there was no row; fails as {@link #delete(Object)}
     */
    public CompletableFuture<DeleteResult> deleteWithCounts(M model) {
        return dispatcher().call(() -> this.model.deleteWithCounts(model));
    }

    /**
     * Reads the row of the model's key again.
     *
     * @param model the model
     * @return a new record, or the entity with all columns set; fails with {@link NotFoundException} if the row is gone
     */
    public CompletableFuture<M> refresh(M model) {
        return dispatcher().call(() -> this.model.refresh(model));
    }

    /**
     * Reads some columns of the model's row again and keeps the others.
     *
     * @param model the model
     * @param columns the columns
     * @return a new record, or the entity; fails with {@link NotFoundException} if the row is gone
     */
    public CompletableFuture<M> refreshColumns(M model, List<? extends ValueColumn<? super M, ?>> columns) {
        return dispatcher().call(() -> this.model.refreshColumns(model, columns));
    }

    /**
     * Loads what models at hand are related to, by one statement for each 1,000 keys and relation.
     *
     * @param models the models; none sends nothing
     * @param relation the relation, such as {@code User_.posts} or {@code Post_.author.then(User_.profile)}
     * @return completes when they are loaded; fails as {@link Model#load(Collection, Relation)} does
     */
    public CompletableFuture<@Nullable Void> load(Collection<? extends M> models, Relation<? super M, ?> relation) {
        return dispatcher().run(() -> this.model.load(models, relation));
    }

    /**
     * Loads some of what models at hand are related to.
     *
     * @param models the models; none sends nothing
     * @param relation the relation; over several steps it is the last one that is customised
     * @param children says what is loaded
     * @param <T> the related model
     * @return completes when they are loaded; fails as the method of the blocking view does
     */
    public <T> CompletableFuture<@Nullable Void> load(
            Collection<? extends M> models, Relation<? super M, T> relation, UnaryOperator<Children<T>> children) {
        return dispatcher().run(() -> this.model.load(models, relation, children));
    }

    /**
     * What a model is linked with. Sends nothing yet.
     *
     * @param model the model
     * @param relation one of its relations to many
     * @param <T> the related model
     * @return the links, to be read and changed
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model, or leads over several steps
     */
    public <T> AsyncLinks<T> links(M model, ToMany<? super M, T> relation) {
        return new AsyncLinks<>(this.model.links(model, relation), dispatcher());
    }

    /**
     * The model of a key.
     *
     * @param key the value of the key, a {@link duo.api.Key}, or the first value of a key of several columns
     * @param rest the further values
     * @return the model, or empty; fails with {@link IllegalArgumentException} if the values do not fit the key
     */
    public CompletableFuture<Optional<M>> get(Object key, Object... rest) {
        return dispatcher().call(() -> model.get(key, rest));
    }

    /**
     * The models of many keys, with one statement per 1,000 keys, none for no keys.
     *
     * @param keys values of the key, or {@link duo.api.Key}s
     * @return the models that exist, by key as it was given, in the order of the keys
     */
    public CompletableFuture<Map<Object, M>> getAll(Collection<?> keys) {
        return dispatcher().call(() -> model.getAll(keys));
    }

    /**
     * The only row that fulfils a condition, or a new one; when another inserts it at the same time, that row.
     *
     * @param condition finds the row
     * @param create makes a new model; called on a thread of the executor
     * @return the model, and whether it was made; fails with {@link MultipleResultsException} if there are several rows
     */
    public CompletableFuture<Created<M>> getOrCreate(Condition<? super M> condition, Supplier<? extends M> create) {
        return dispatcher().call(() -> model.getOrCreate(condition, create));
    }

    /**
     * The only row that fulfils a condition, changed and updated, or a new one; both in one transaction.
     *
     * @param condition finds the row
     * @param change changes the model: returns a new record, or the entity; called on a thread of the executor
     * @param create makes a new model; called on a thread of the executor
     * @return the model, and whether it was made; fails with {@link MultipleResultsException} if there are several rows
     */
    public CompletableFuture<Created<M>> updateOrCreate(
            Condition<? super M> condition, UnaryOperator<M> change, Supplier<? extends M> create) {
        return dispatcher().call(() -> model.updateOrCreate(condition, change, create));
    }

    /**
     * Makes a model of a payload in memory; sends nothing.
     *
     * @param payload the payload; guarded properties take their defaults
     * @return a new model
     */
    public M build(SchemaOf<? super M> payload) {
        return model.build(payload);
    }

    /**
     * Makes a model of a map in memory; sends nothing.
     *
     * @param payload property names and values; unknown names and guarded properties are dropped
     * @return a new model
     */
    public M build(Map<String, ? extends @Nullable Object> payload) {
        return model.build(payload);
    }

    /**
     * Applies a payload in memory; sends nothing.
     *
     * @param model the model
     * @param payload the payload; null components, guarded properties and keys are skipped
     * @return a new record, or the entity
     */
    public M apply(M model, SchemaOf<? super M> payload) {
        return this.model.apply(model, payload);
    }

    /**
     * Applies a map in memory; sends nothing.
     *
     * @param model the model
     * @param payload property names and values; unknown names, guarded properties and keys are skipped, null is applied
     * @return a new record, or the entity
     */
    public M apply(M model, Map<String, ? extends @Nullable Object> payload) {
        return this.model.apply(model, payload);
    }

    /**
     * Copies a model into a schema record; sends nothing.
     *
     * @param model the model
     * @param schema the class of the record
     * @param <S> the record
     * @return a new record
     */
    public <S extends SchemaOf<? super M>> S toSchema(M model, Class<S> schema) {
        return this.model.toSchema(model, schema);
    }

    /**
     * Checks a model wholly: constraints, {@code validate()}, and by one statement that no other row has its unique values.
     *
     * @param model the model
     * @return completes if all is well; fails with {@link duo.api.error.ValidationException} with all that is wrong
     */
    public CompletableFuture<@Nullable Void> fullClean(M model) {
        return dispatcher().run(() -> this.model.fullClean(model));
    }
}
