package duo.api.relation;

import duo.api.error.NotLoadedException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The model that refers to one by a one-to-one relation, if there is one: the inverse of a {@link Ref} that is annotated with
 * {@link duo.api.annotation.OneToOne}. It is there when it was loaded or given; touching it loads nothing.
 *
 * <p>All of them are equal, so that a record is equal to another whether or not its relations are loaded. Set by what loads it; apart
 * from that immutable, and thread-safe as far as the model is.
 *
 * @param <T> the related model
 * @since 0.1.0
 */
public final class One<T> {
    static {
        Cells.install();
    }

    private final String name;
    private volatile boolean given;
    private volatile @Nullable T model;
    private volatile boolean loaded;

    private One(String name, boolean given, @Nullable T model) {
        this.name = name;
        this.given = given;
        this.model = model;
        this.loaded = given;
    }

    /**
     * A model that is not loaded.
     *
     * @param <T> the related model
     * @return a fresh object
     */
    public static <T> One<T> unloaded() {
        return new One<>("A relation to one", false, null);
    }

    /**
     * The model of a relation that is not loaded; called by generated code.
     *
     * @param model the model that has the relation
     * @param property the property
     * @param <T> the related model
     * @return a fresh object
     */
    public static <T> One<T> unloaded(Class<?> model, String property) {
        return new One<>(model.getSimpleName() + "." + property, false, null);
    }

    /**
     * A model at hand, for instance a new one to be saved with the model that has the relation.
     *
     * @param model the model
     * @param <T> the related model
     * @return a loaded object
     */
    public static <T> One<T> of(T model) {
        return new One<>("A relation to one", true, Objects.requireNonNull(model, "model"));
    }

    /**
     * No model.
     *
     * @param <T> the related model
     * @return a loaded object
     */
    public static <T> One<T> none() {
        return new One<>("A relation to one", true, null);
    }

    /** Sets the model that was loaded, in place of the one before. */
    void load(@Nullable T found) {
        model = found;
        loaded = true;
    }

    /** Sets the model, and whether it is what the program gave. */
    void set(@Nullable T held, boolean whole) {
        load(held);
        given = whole;
    }

    /** Whether the model was given by the program rather than loaded. */
    boolean isGiven() {
        return given;
    }

    /**
     * Whether it is known what is related.
     *
     * @return true if {@link #find()} answers
     */
    public boolean isLoaded() {
        return loaded;
    }

    /**
     * The model. Sends nothing.
     *
     * @return the model, or empty when there is none
     * @throws NotLoadedException if it is not loaded
     */
    public Optional<T> find() {
        if (!loaded) {
            throw new NotLoadedException(
                    name + " is not loaded: ask for it in the query with related(..), or load it afterwards"
                            + " with db.load(..)");
        }
        return Optional.ofNullable(model);
    }

    /**
     * The model. Sends nothing.
     *
     * @return the model
     * @throws NotLoadedException if it is not loaded
     * @throws java.util.NoSuchElementException if there is none
     */
    public T get() {
        return find().orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof One<?>;
    }

    @Override
    public int hashCode() {
        return One.class.hashCode();
    }

    @Override
    public String toString() {
        return loaded ? "One[" + (model == null ? 0 : 1) + "]" : "One[not loaded]";
    }
}
