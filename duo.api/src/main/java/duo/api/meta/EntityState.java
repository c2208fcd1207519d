package duo.api.meta;

import duo.api.Entity;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an entity knows about its row: whether there is one, which columns were loaded, and with which values. Kept inside
 * the entity; the engine reads and writes it. Not thread-safe, as the entity itself.
 *
 * @since 0.1.0
 */
public final class EntityState {
    private static volatile @Nullable Function<Entity, EntityState> access;

    private boolean isNew = true;
    private boolean isDeleted;
    private @Nullable Object @Nullable [] loaded;
    private @Nullable BitSet columns;

    /** Creates the state of a new entity. */
    public EntityState() {}

    /**
     * Hands over the access to the state inside an entity; called once, by the initialiser of {@link Entity}.
     *
     * @param accessor reads the state of an entity
     * @throws IllegalStateException if it was handed over before
     */
    public static synchronized void install(Function<Entity, EntityState> accessor) {
        if (access != null) {
            throw new IllegalStateException("The access to entity state was handed over before");
        }
        access = accessor;
    }

    /**
     * The state of an entity.
     *
     * @param entity the entity
     * @return its state
     */
    public static EntityState of(Entity entity) {
        return Objects.requireNonNull(access, "Entity is not initialised").apply(entity);
    }

    /**
     * Whether the entity has no row yet.
     *
     * @return true until it was loaded or inserted
     */
    public boolean isNew() {
        return isNew;
    }

    /**
     * Whether its row was deleted through the entity: it is new again, and keeps its key.
     *
     * @return true until it is inserted again
     */
    public boolean isDeleted() {
        return isDeleted;
    }

    /**
     * The values that the row holds as far as known.
     *
     * @return a value for each column, or null for a new entity; the array is not to be changed
     */
    public @Nullable Object @Nullable [] loadedValues() {
        return loaded;
    }

    /**
     * Whether a column is loaded.
     *
     * @param column the position of the column
     * @return true unless the entity was loaded without it
     */
    public boolean isLoaded(int column) {
        return columns == null || columns.get(column);
    }

    /**
     * Whether all columns are loaded.
     *
     * @return true unless the entity was loaded without some
     */
    public boolean isWhole() {
        return columns == null;
    }

    /**
     * Says that the entity agrees with its row.
     *
     * @param values a value for each column; kept, not copied
     * @param loadedColumns the columns that were loaded, or null for all
     */
    public void loaded(@Nullable Object[] values, @Nullable BitSet loadedColumns) {
        this.isNew = false;
        this.isDeleted = false;
        this.loaded = values;
        this.columns = loadedColumns;
    }

    /** Says that the row is gone: the entity is new again. */
    public void deleted() {
        this.isNew = true;
        this.isDeleted = true;
        this.loaded = null;
        this.columns = null;
    }

    /**
     * Remembers what the entity knows now.
     *
     * @return brings it back
     */
    public Runnable snapshot() {
        boolean wasNew = isNew;
        boolean wasDeleted = isDeleted;
        @Nullable Object @Nullable [] wasLoaded = loaded;
        @Nullable BitSet wasColumns = columns;
        return () -> {
            isNew = wasNew;
            isDeleted = wasDeleted;
            loaded = wasLoaded;
            columns = wasColumns;
        };
    }
}
