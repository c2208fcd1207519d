package duo.api;

import duo.api.expr.Condition;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityType;
import duo.api.relation.Relation;
import duo.api.relation.ToMany;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a model: a query for all of them, and the calls that write single ones. Immutable and thread-safe.
 *
 * <p>Writes return the model as it is stored. For a record that is a new value with generated keys, stamps and version filled
 * in; for an entity it is the same object. Each write checks Jakarta Validation constraints and {@link Validated#validate()}
 * first, those of a schema record as soon as it is applied, and sends one statement unless it says otherwise. All of them throw {@link duo.api.error.ValidationException} before
 * any SQL, {@link duo.api.error.IntegrityException} when a constraint is broken, and
 * {@link duo.api.error.DatabaseException} when the database refuses for another reason.
 *
 * <p>Within a transaction {@code create}, {@code insert}, {@code save}, {@code update(model)} and {@code createBulk} also save what relations with
 * {@link duo.api.annotation.Cascade} hold, which says how many statements that takes; all of it is written or nothing. Outside a
 * transaction, {@link duo.api.error.TransactionException} refuses what would take more than the one statement. A reference to a model
 * without a key that is not saved with it is an {@link IllegalStateException}, a new model in a collection that saves do not follow an
 * {@link IllegalArgumentException}; both before any SQL. Payloads and named columns follow no relation.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public interface Model<M> extends Query<M>, Hierarchies<M, Query<M>> {

    /**
     * The metamodel.
     *
     * @return the type
     */
    EntityType<M> type();

    /**
     * Inserts a new model; the same as {@link #insert(Object)}.
     *
     * @param model the model
     * @return the stored model
     */
    M create(M model);

    /**
     * Inserts a model made of a payload; guarded properties take their defaults.
     *
     * @param payload the payload; null components are written as NULL or take the default of the property
     * @return the stored model
     */
    M create(SchemaOf<? super M> payload);

    /**
     * Inserts a model made of a map; unknown names are dropped, guarded properties take their defaults.
     *
     * @param payload property names and values
     * @return the stored model
     * @throws IllegalArgumentException if a value does not fit its property
     */
    M create(Map<String, ? extends @Nullable Object> payload);

    /**
     * Inserts a model, also one whose key is set.
     *
     * @param model the model
     * @return the stored model
     */
    M insert(M model);

    /**
     * Inserts many models in as few statements as the database allows; all of them or none, also inside a transaction. By default
     * {@code validate()} is not called and a time stamp that is set stays as it is; defaults, generated keys, first versions
     * and time stamps that are null are filled in as for a single insert. A record that holds no collection is a value, and a row as often
     * as it is given; a reference to it leads to the first of these rows.
     *
     * @param models the models; nothing is sent for none
     * @return the stored models in the same order
     * @throws IllegalArgumentException if the same entity, or the same record with a {@code Many} or {@code One}, is given twice; the message
     *     names both positions, and nothing is sent
     */
    default List<M> createBulk(List<? extends M> models) {
        return createBulk(models, Bulk.filtered());
    }

    /**
     * Inserts many models in batches; all of them or none, also inside a transaction. Else as {@link #createBulk(List)}.
     *
     * @param models the models; nothing is sent for none
     * @param bulk hooks and batch size
     * @return the stored models in the same order
     * @throws IllegalArgumentException if the same entity, or the same record with a {@code Many} or {@code One}, is given twice; the message
     *     names both positions, and nothing is sent
     */
    List<M> createBulk(List<? extends M> models, Bulk bulk);

    /**
     * Inserts or updates. An entity that was loaded or saved before: the changed columns are updated; one whose row was deleted
     * through it: the row is inserted again. Else it is the key that decides. A generated one: null (or zero, for a primitive)
     * inserts, a set one updates. An assigned one: one statement that inserts the row or updates the row of that key; a second
     * one when the row keeps something that has to be read back, and with a version the row is compared before.
     *
     * @param model the model
     * @return the stored model
     * @throws duo.api.error.StaleEntityException if the update met no row
     */
    M save(M model);

    /**
     * Updates the row of the model's key: all columns of a record, the changed ones of an entity. Nothing is sent for an entity
     * without changes, unless it has a stamp of its last write.
     *
     * @param model the model
     * @return the stored model
     * @throws duo.api.error.StaleEntityException if there is no such row, or its version differs
     */
    M update(M model);

    /**
     * Applies a payload and updates the row.
     *
     * @param model the model
     * @param payload the payload; null components, guarded properties and keys are skipped
     * @return the stored model
     * @throws duo.api.error.StaleEntityException if there is no such row, or its version differs
     */
    M update(M model, SchemaOf<? super M> payload);

    /**
     * Applies a map and updates the row.
     *
     * @param model the model
     * @param payload property names and values; unknown names, guarded properties and keys are skipped, null is written
     * @return the stored model
     * @throws duo.api.error.StaleEntityException if there is no such row, or its version differs
     * @throws IllegalArgumentException if a value does not fit its property
     */
    M update(M model, Map<String, ? extends @Nullable Object> payload);

    /**
     * Updates only some columns of the model's row, besides stamp and version.
     *
     * @param model the model
     * @param columns the columns
     * @return the stored model
     * @throws duo.api.error.StaleEntityException if there is no such row, or its version differs
     */
    M updateColumns(M model, List<? extends ValueColumn<? super M, ?>> columns);

    /**
     * Deletes the row of the model's key and does with rows that refer to it what their
     * {@link duo.api.annotation.OnDelete} says. An entity is new afterwards, and so are those that the transaction holds for rows
     * that went with it. One statement when no rule has to be followed and nobody listens; else some for each reference and 1,000
     * keys, all of them or none, also inside a transaction. A {@link duo.api.event.DeleteListener} hears of the rows that go; what it
     * throws is thrown here.
     *
     * @param model the model
     * @return whether there was a row
     * @throws duo.api.error.StaleEntityException if the row has another version
     * @throws duo.api.error.ProtectedException if rows that refer to it, or to what goes with it, protect it
     */
    boolean delete(M model);

    /**
     * Deletes as {@link #delete(Object)} does, with the same statements, and tells how many rows of which models are gone.
     *
     * @param model the model
     * @return the numbers; none when there was no row
     * @throws duo.api.error.StaleEntityException if the row has another version
     * @throws duo.api.error.ProtectedException if rows that refer to it, or to what goes with it, protect it
     */
    DeleteResult deleteWithCounts(M model);

    /**
     * Reads the row of the model's key again.
     *
     * @param model the model
     * @return a new record, or the entity with all columns set
     * @throws duo.api.error.NotFoundException if the row is gone
     */
    M refresh(M model);

    /**
     * Reads some columns of the model's row again and keeps the others.
     *
     * @param model the model
     * @param columns the columns
     * @return a new record, or the entity
     * @throws duo.api.error.NotFoundException if the row is gone
     */
    M refreshColumns(M model, List<? extends ValueColumn<? super M, ?>> columns);

    /**
     * Loads what models at hand are related to, by one statement for each 1,000 keys and relation. What they hold already is loaded
     * again, but for references to models at hand and for relations that the program has put models of its own into.
     *
     * @param models the models; none sends nothing
     * @param relation the relation, such as {@code User_.posts} or {@code Post_.author.then(User_.profile)}
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model, or a model holds null for it
     */
    default void load(Collection<? extends M> models, Relation<? super M, ?> relation) {
        loadAll(models, relation);
    }

    private <T> void loadAll(Collection<? extends M> models, Relation<? super M, T> relation) {
        load(models, relation, UnaryOperator.identity());
    }

    /**
     * Loads some of what models at hand are related to.
     *
     * @param models the models; none sends nothing
     * @param relation the relation; over several steps it is the last one that is customised
     * @param children says what is loaded
     * @param <T> the related model
     * @throws duo.api.error.InvalidQueryException as for {@link #load(Collection, Relation)}
     */
    <T> void load(Collection<? extends M> models, Relation<? super M, T> relation, UnaryOperator<Children<T>> children);

    /**
     * What a model is linked with. Sends nothing yet.
     *
     * @param model the model
     * @param relation one of its relations to many
     * @param <T> the related model
     * @return the links, to be read and changed
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model, or leads over several steps
     */
    <T> Links<T> links(M model, ToMany<? super M, T> relation);

    /**
     * The model of a key.
     *
     * @param key the value of the key, a {@link Key}, or the first value of a key of several columns
     * @param rest the further values
     * @return the model, or empty
     * @throws IllegalArgumentException if number or types of the values do not fit the key
     */
    Optional<M> get(Object key, Object... rest);

    /**
     * The models of many keys, with one statement per 1,000 keys, none for no keys.
     *
     * @param keys values of the key, or {@link Key}s
     * @return the models that exist, by key as it was given, in the order of the keys
     */
    Map<Object, M> getAll(Collection<?> keys);

    /**
     * The only row that fulfils a condition, or a new one. When another inserts it at the same time, that row is read. One
     * statement when it exists, else an insert inside a savepoint.
     *
     * @param condition finds the row
     * @param create makes a new model
     * @return the model, and whether it was made
     * @throws duo.api.error.MultipleResultsException if there are several rows
     * @throws duo.api.error.DeadlockException in a transaction of the caller, if the database ends it in favour of another that
     *     makes the same row, which MySQL and MariaDB may do; outside one Duo sends the insert again
     */
    Created<M> getOrCreate(Condition<? super M> condition, Supplier<? extends M> create);

    /**
     * The only row that fulfils a condition, read, changed and updated in one transaction, or a new
     * one, inserted inside a savepoint. When another inserts it at the same time, that row is updated.
     *
     * @param condition finds the row
     * @param change changes the model: returns a new record, or the entity
     * @param create makes a new model
     * @return the model, and whether it was made
     * @throws duo.api.error.MultipleResultsException if there are several rows
     * @throws duo.api.error.DeadlockException in a transaction of the caller, if the database ends it in favour of another that
     *     makes the same row, which MySQL and MariaDB may do; outside one Duo sends the insert again
     */
    Created<M> updateOrCreate(Condition<? super M> condition, UnaryOperator<M> change, Supplier<? extends M> create);

    /**
     * Makes a model of a payload in memory; sends nothing.
     *
     * @param payload the payload; guarded properties take their defaults
     * @return a new model
     */
    M build(SchemaOf<? super M> payload);

    /**
     * Makes a model of a map in memory; sends nothing.
     *
     * @param payload property names and values; unknown names and guarded properties are dropped
     * @return a new model
     */
    M build(Map<String, ? extends @Nullable Object> payload);

    /**
     * Applies a payload in memory; sends nothing.
     *
     * @param model the model
     * @param payload the payload; null components, guarded properties and keys are skipped
     * @return a new record, or the entity
     */
    M apply(M model, SchemaOf<? super M> payload);

    /**
     * Applies a map in memory; sends nothing.
     *
     * @param model the model
     * @param payload property names and values; unknown names, guarded properties and keys are skipped, null is applied
     * @return a new record, or the entity
     */
    M apply(M model, Map<String, ? extends @Nullable Object> payload);

    /**
     * Copies a model into a schema record; sends nothing.
     *
     * @param model the model
     * @param schema the class of the record
     * @param <S> the record
     * @return a new record
     */
    <S extends SchemaOf<? super M>> S toSchema(M model, Class<S> schema);

    /**
     * Checks a model wholly: constraints, {@code validate()}, and that no other row has its unique values. Sends one statement
     * when nothing clashes, none when the model has no unique properties.
     *
     * @param model the model
     * @throws duo.api.error.ValidationException with all that is wrong
     */
    void fullClean(M model);
}
