package duo.api.relation;

import duo.api.error.NotLoadedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The models that are related to one: the inverse of a {@link Ref}, or the other side of a many-to-many relation. They are there when
 * they were loaded or given; touching them loads nothing.
 *
 * <p>All of them are equal, so that a record is equal to another whether or not its relations are loaded. Set by what loads it; apart
 * from that immutable, and thread-safe as far as the models are.
 *
 * @param <T> the related model
 * @since 0.1.0
 */
public final class Many<T> implements Iterable<T> {
    static {
        Cells.install();
    }

    private final String name;
    private volatile boolean given;
    private volatile @Nullable List<T> models;

    private Many(String name, boolean given, @Nullable List<T> models) {
        this.name = name;
        this.given = given;
        this.models = models;
    }

    /**
     * Models that are not loaded.
     *
     * @param <T> the related model
     * @return a fresh object
     */
    public static <T> Many<T> unloaded() {
        return new Many<>("A relation to many", false, null);
    }

    /**
     * The models of a relation that are not loaded; called by generated code.
     *
     * @param model the model that has the relation
     * @param property the property
     * @param <T> the related model
     * @return a fresh object
     */
    public static <T> Many<T> unloaded(Class<?> model, String property) {
        return new Many<>(model.getSimpleName() + "." + property, false, null);
    }

    /**
     * Models at hand, for instance new ones to be saved with the model that has the relation.
     *
     * @param models the models; copied
     * @param <T> the related model
     * @return a loaded object
     * @throws NullPointerException if there is no collection or it holds null; where nothing is known of the related models, write
     *     {@link #unloaded()}
     */
    public static <T> Many<T> of(Collection<? extends T> models) {
        Objects.requireNonNull(
                models, "models; write Many.unloaded() where nothing is known of them, Many.of() where there are none");
        models.forEach(model -> Objects.requireNonNull(model, "a model of Many.of(..)"));
        return new Many<>("A relation to many", true, List.copyOf(models));
    }

    /**
     * Models at hand, for instance new ones to be saved with the model that has the relation.
     *
     * @param models the models
     * @param <T> the related model
     * @return a loaded object
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> Many<T> of(T... models) {
        return of(Arrays.asList(models));
    }

    /** Sets the models that were loaded, in place of those before. */
    void load(List<? extends T> loaded) {
        models = Collections.unmodifiableList(new ArrayList<>(loaded));
    }

    /** Sets the models, and whether they are what the program gave: all that there is to be. */
    void set(List<? extends T> held, boolean whole) {
        load(held);
        given = whole;
    }

    /** Forgets the models that were loaded. */
    void unload() {
        models = null;
    }

    /** Whether the models were given by the program rather than loaded. */
    boolean isGiven() {
        return given;
    }

    /**
     * Whether the models are at hand.
     *
     * @return true if {@link #list()} answers
     */
    public boolean isLoaded() {
        return models != null;
    }

    /**
     * The models. Sends nothing.
     *
     * @return an unmodifiable list, in the order in which they were loaded
     * @throws NotLoadedException if they are not loaded
     */
    public List<T> list() {
        @Nullable List<T> found = models;
        if (found == null) {
            throw new NotLoadedException(
                    name + " is not loaded: ask for it in the query with related(..), or load it afterwards"
                            + " with db.load(..)");
        }
        return found;
    }

    /**
     * The number of the models. Sends nothing.
     *
     * @return their number
     * @throws NotLoadedException if they are not loaded
     */
    public int size() {
        return list().size();
    }

    /**
     * Whether there are no models. Sends nothing.
     *
     * @return true if there are none
     * @throws NotLoadedException if they are not loaded
     */
    public boolean isEmpty() {
        return list().isEmpty();
    }

    /**
     * The models. Sends nothing.
     *
     * @return a stream that need not be closed
     * @throws NotLoadedException if they are not loaded
     */
    public Stream<T> stream() {
        return list().stream();
    }

    /**
     * The models. Sends nothing.
     *
     * @return an iterator that removes nothing
     * @throws NotLoadedException if they are not loaded
     */
    @Override
    public Iterator<T> iterator() {
        return list().iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Many<?>;
    }

    @Override
    public int hashCode() {
        return Many.class.hashCode();
    }

    @Override
    public String toString() {
        @Nullable List<T> found = models;
        return found == null ? "Many[not loaded]" : "Many[" + found.size() + "]";
    }
}
