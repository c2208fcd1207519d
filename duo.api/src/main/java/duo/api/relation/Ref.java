package duo.api.relation;

import duo.api.error.NotLoadedException;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A reference to one model: its key is always known, the model itself only when it was given or loaded. A model is set by what
 * loads it, again when an entity of a transaction is read again, and by a save that makes another record of it; apart from that
 * immutable, and thread-safe as far as the model is.
 *
 * <p>A column that may be NULL is a {@code Ref<@Nullable User>}, which refers to nothing when the column is NULL, or a
 * {@code @Nullable Ref<User>}, which is null then.
 *
 * <p>Two references are equal when they point to the same class and key; without a key, when they hold the same object.
 *
 * @param <T> the model that is referenced
 * @since 0.1.0
 */
public final class Ref<T extends @Nullable Object> {
    static {
        Cells.install();
    }

    private final Class<?> type;
    private final @Nullable Object key;
    private volatile @Nullable Object target;

    private Ref(Class<?> type, @Nullable Object key, @Nullable Object target) {
        this.type = type;
        this.key = key;
        if (target != null) {
            this.target = target;
        }
    }

    /** Sets the model that was loaded, in place of one before; a model that the program gave stays. */
    void load(Object loaded) {
        if (key != null || target == null) {
            target = loaded;
        }
    }

    /** Sets the model in place of the one at hand. */
    void replace(Object stored) {
        target = stored;
    }

    /**
     * A reference to a model at hand.
     *
     * @param target the model
     * @param <T> its type
     * @return the reference; its key is that of the model, read when it is asked for
     */
    public static <T extends @Nullable Object> Ref<T> to(@NonNull T target) {
        return new Ref<>(target.getClass(), null, Objects.requireNonNull(target, "target"));
    }

    /**
     * A reference by key; the model is not loaded.
     *
     * @param type the class of the model
     * @param key the value of its key, a {@link duo.api.Key} of several; or, for a property with
     *     {@link duo.api.annotation.JoinColumn#references()}, what that refers to
     * @param <T> the model
     * @return the reference
     */
    public static <T extends @Nullable Object> Ref<T> of(Class<@NonNull T> type, Object key) {
        return new Ref<>(Objects.requireNonNull(type, "type"), Objects.requireNonNull(key, "key"), null);
    }

    /**
     * A reference to nothing, for a column that is NULL.
     *
     * @param type the class of the model
     * @param <T> the model
     * @return the reference
     */
    public static <T> Ref<@Nullable T> none(Class<T> type) {
        return new Ref<>(Objects.requireNonNull(type, "type"), null, null);
    }

    /**
     * The class of the model.
     *
     * @return the class
     */
    public Class<?> type() {
        return type;
    }

    /**
     * The value of the key.
     *
     * @return the key, or empty when the model at hand has none yet
     */
    public Optional<Object> keyIfPresent() {
        return key != null ? Optional.of(key) : keyOfTarget();
    }

    /**
     * The value of the key.
     *
     * @return the key
     * @throws IllegalStateException if the model at hand has no key yet: save it first; or if it refers to nothing
     */
    public Object key() {
        return keyIfPresent()
                .orElseThrow(() -> new IllegalStateException(
                        isPresent()
                                ? "The referenced " + type.getSimpleName()
                                        + " has no key yet; save it before what refers to it"
                                : "The reference of type " + type.getSimpleName()
                                        + " refers to nothing; ask isPresent() first"));
    }

    /**
     * The value of the key in its type, where it is one column.
     *
     * @param column the key column of the model, such as {@code User_.id}
     * @param <V> the type of the key
     * @return the key
     * @throws IllegalArgumentException if the column is not the key of the model
     * @throws IllegalStateException if the model at hand has no key yet, or if it refers to nothing
     */
    @SuppressWarnings("unchecked") // the key has the type of its column
    public <V> V key(ValueColumn<? super T, V> column) {
        if (!Metamodel.of(type).table().ids().equals(List.of(column.column()))) {
            throw new IllegalArgumentException(column + " is not the key of " + type.getSimpleName());
        }
        return (V) key();
    }

    /**
     * Whether it refers to a model, loaded or not.
     *
     * @return false for {@link #none}
     */
    public boolean isPresent() {
        return key != null || target != null;
    }

    /**
     * Whether the model is at hand, or there is none.
     *
     * @return true if {@link #get()} answers
     */
    public boolean isLoaded() {
        return target != null || key == null;
    }

    /**
     * The model. Sends nothing.
     *
     * @return the model; null for a reference to nothing, which only a {@code Ref<@Nullable Model>} can be
     * @throws NotLoadedException if only the key is known
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // it is null for a reference to nothing, whose T takes null
    public T get() {
        @Nullable Object found = target;
        if (found == null && key != null) {
            String name = type.getSimpleName();
            throw new NotLoadedException("The referenced " + name + " with key " + key
                    + " is not loaded: ask for it in the query with related(..), load it afterwards with db.load(..), or get it"
                    + " with db.model(" + name + ".class).get(ref.key())");
        }
        return (T) found;
    }

    /**
     * The model. Sends nothing.
     *
     * @return the model, or empty for a reference to nothing
     * @throws NotLoadedException if only the key is known
     */
    public Optional<@NonNull T> find() {
        return Optional.ofNullable(get());
    }

    private Optional<Object> keyOfTarget() {
        @Nullable Object found = target;
        return found == null ? Optional.empty() : keyOf(Metamodel.of(type), found);
    }

    @SuppressWarnings("unchecked")
    private static <M> Optional<Object> keyOf(EntityType<M> entityType, Object target) {
        return entityType
                .key((M) target)
                .map(found -> found.values().size() == 1 ? found.values().get(0) : found);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // without a key only the same object is the same row
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Ref<?> that) || type != that.type) {
            return false;
        }
        Optional<Object> own = keyIfPresent();
        return own.isPresent()
                ? own.equals(that.keyIfPresent())
                : that.keyIfPresent().isEmpty() && target == that.target;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "#" + keyIfPresent().map(Object::toString).orElse(isPresent() ? "?" : "none");
    }
}
