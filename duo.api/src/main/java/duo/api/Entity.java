package duo.api;

import duo.api.error.ConfigurationException;
import duo.api.error.NotLoadedException;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The base of stateful models: an entity knows whether it is new, which columns are loaded and which changed, so
 * {@link #save()} writes only what changed. Not thread-safe.
 *
 * <p>The methods that write need a database: override {@link #database()} in a base class of your own, or call the same
 * methods on {@code db.model(..)}. Two entities are equal when they have the same class and key; one without a key is
 * equal to itself alone and cannot be hashed.
 *
 * @since 0.1.0
 */
public abstract class Entity implements Validated {
    static {
        EntityState.install(entity -> entity.state);
    }

    private final EntityState state = new EntityState();

    /** Creates a new entity without a row; its relations to many are there, unloaded. */
    @SuppressWarnings("this-escape") // sets fields that the subclass leaves alone, and calls nothing of it
    protected Entity() {
        Metamodel.initialise(this);
    }

    /**
     * The database of the methods below.
     *
     * @return the database
     * @throws ConfigurationException unless it is overridden
     */
    protected Database database() {
        throw new ConfigurationException(getClass().getSimpleName()
                + " is not bound to a database: override `protected Database database()` in a base class of your models,"
                + " or call db.model(" + getClass().getSimpleName() + ".class) with this entity");
    }

    /** {@inheritDoc} Does nothing unless overridden. */
    @Override
    public void validate() {}

    /** Inserts a new entity, or updates the columns that changed; see {@link Model#save(Object)}. */
    public final void save() {
        model().save(this);
    }

    /** Inserts the entity; see {@link Model#insert(Object)}. */
    public final void insert() {
        model().insert(this);
    }

    /** Updates the columns that changed; see {@link Model#update(Object)}. */
    public final void update() {
        model().update(this);
    }

    /**
     * Applies a payload and saves; see {@link Model#update(Object, SchemaOf)}.
     *
     * @param payload a schema record of this model; null components are skipped
     */
    public final void update(SchemaOf<?> payload) {
        model().update(this, payloadOfThis(payload));
    }

    /**
     * Applies a payload and saves; see {@link Model#update(Object, Map)}.
     *
     * @param payload property names and values; null values are written
     */
    public final void update(Map<String, ? extends @Nullable Object> payload) {
        model().update(this, payload);
    }

    /**
     * Applies a payload in memory; sends nothing.
     *
     * @param payload a schema record of this model; null components are skipped
     */
    public final void apply(SchemaOf<?> payload) {
        model().apply(this, payloadOfThis(payload));
    }

    /**
     * Deletes the row as {@link Model#delete(Object)} does; the entity is new afterwards.
     *
     * @return whether there was a row
     * @throws duo.api.error.StaleEntityException if the row has another version
     * @throws duo.api.error.ProtectedException if rows that refer to it, or to what goes with it, protect it
     */
    public final boolean delete() {
        return model().delete(this);
    }

    /** Reads all columns again, with one statement; changes in memory are lost. */
    public final void refresh() {
        model().refresh(this);
    }

    /**
     * Copies the entity into a schema record; sends nothing.
     *
     * @param schema the class of the record
     * @param <S> the record
     * @return the record
     */
    public final <S extends SchemaOf<?>> S toSchema(Class<S> schema) {
        return Metamodel.schema(schema).of(type(), this);
    }

    /**
     * The values of the columns by property name; sends nothing.
     *
     * @return a new map in the order of the model, a value may be null
     */
    public final Map<String, @Nullable Object> toMap() {
        return type().toMap(this);
    }

    /**
     * Whether a column is loaded: all are, unless {@code only(..)}, {@code defer(..)} or raw SQL left some out.
     *
     * @param column a column of this model
     * @return true unless the entity was loaded without it
     */
    public final boolean isLoaded(ValueColumn<?, ?> column) {
        return state.isLoaded(type().table().indexOf(column.column()));
    }

    /**
     * The value of a column; the property itself cannot tell whether it is loaded.
     *
     * @param column a column of this model
     * @param <V> the type of the value
     * @return the value; the key for a reference
     * @throws duo.api.error.NotLoadedException if the column is not loaded, and was not set since
     */
    @SuppressWarnings("unchecked") // the column has the type
    public final <V> @Nullable V get(ValueColumn<?, V> column) {
        int index = type().table().indexOf(column.column());
        @Nullable Object value = type().get(this, index);
        @Nullable Object @Nullable [] loaded = state.loadedValues();
        if (!state.isLoaded(index) && loaded != null && Objects.deepEquals(loaded[index], value)) {
            throw new NotLoadedException(column + " is not loaded; load it with refresh(), or name it in the query");
        }
        return (V) value;
    }

    /**
     * Whether the entity has no row yet.
     *
     * @return true until it was loaded or inserted
     */
    public final boolean isNew() {
        return state.isNew();
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // two models are never the same row, whatever they inherit
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (other == null || getClass() != other.getClass()) {
            return false;
        }
        Optional<Key> key = type().key(this);
        return key.isPresent() && key.equals(type().key((Entity) other));
    }

    @Override
    public final int hashCode() {
        return type().key(this)
                .orElseThrow(() -> new IllegalStateException(
                        "An entity of type " + getClass().getSimpleName()
                                + " without a key cannot be hashed: its hash would change when it is saved"))
                .hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "#"
                + type().key(this).map(Key::toString).orElse("new");
    }

    @SuppressWarnings("unchecked")
    private SchemaOf<Entity> payloadOfThis(SchemaOf<?> payload) {
        Class<?> model = Metamodel.schema(payload.getClass()).model();
        if (!model.isInstance(this)) {
            throw new IllegalArgumentException(payload.getClass().getSimpleName() + " carries values of "
                    + model.getSimpleName() + ", not of " + getClass().getSimpleName());
        }
        return (SchemaOf<Entity>) payload;
    }

    private Model<Entity> model() {
        return database().model(type());
    }

    @SuppressWarnings("unchecked")
    private EntityType<Entity> type() {
        return (EntityType<Entity>) Metamodel.of(getClass());
    }
}
