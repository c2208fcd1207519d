package duo.api.relation;

import duo.api.error.NotLoadedException;
import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A reference to one model: its key is always known, the model itself only when it was given or loaded. Immutable and
 * thread-safe as far as the model is.
 *
 * <p>Two references are equal when they point to the same class and key; without a key, when they hold the same object.
 *
 * @param <T> the model that is referenced
 * @since 0.1.0
 */
public final class Ref<T extends @Nullable Object> {
    private final Class<?> type;
    private final @Nullable Object key;
    private final @Nullable Object target;

    private Ref(Class<?> type, @Nullable Object key, @Nullable Object target) {
        this.type = type;
        this.key = key;
        this.target = target;
    }

    /**
     * A reference to a model at hand.
     *
     * @param target the model
     * @param <T> its type
     * @return the reference; its key is that of the model, read when it is asked for
     */
    public static <T> Ref<T> to(T target) {
        return new Ref<>(target.getClass(), null, Objects.requireNonNull(target, "target"));
    }

    /**
     * A reference by key; the model is not loaded.
     *
     * @param type the class of the model
     * @param key the value of its key
     * @param <T> the model
     * @return the reference
     */
    public static <T> Ref<T> of(Class<T> type, Object key) {
        return new Ref<>(Objects.requireNonNull(type, "type"), Objects.requireNonNull(key, "key"), null);
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
     * @throws IllegalStateException if the model at hand has no key yet: save it first
     */
    public Object key() {
        return keyIfPresent()
                .orElseThrow(() -> new IllegalStateException("The referenced " + type.getSimpleName()
                        + " has no key yet; save it before what refers to it"));
    }

    /**
     * Whether the model is at hand.
     *
     * @return true if {@link #get()} answers
     */
    public boolean isLoaded() {
        return target != null;
    }

    /**
     * The model.
     *
     * @return the model
     * @throws NotLoadedException if only the key is known
     */
    @SuppressWarnings("unchecked")
    public T get() {
        if (target == null) {
            throw new NotLoadedException("The referenced " + type.getSimpleName() + " with key " + key
                    + " is not loaded; get it by its key with db.model(" + type.getSimpleName()
                    + ".class).get(ref.key())");
        }
        return (T) target;
    }

    private Optional<Object> keyOfTarget() {
        return target == null ? Optional.empty() : keyOf(Metamodel.of(type), target);
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
        return type.getSimpleName() + "#" + keyIfPresent().map(Object::toString).orElse("?");
    }
}
