package duo.async;

import duo.api.Links;
import duo.api.SchemaOf;
import duo.api.Update;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one model is linked with by a relation to many; see {@link Links}, whose calls send the same statements and fail with the same
 * errors. Immutable. Nobody else may use the model until a future is complete.
 *
 * @param <T> the related model
 * @since 0.1.0
 */
public final class AsyncLinks<T> {
    private final Links<T> links;
    private final Dispatcher dispatcher;

    AsyncLinks(Links<T> links, Dispatcher dispatcher) {
        this.links = links;
        this.dispatcher = dispatcher;
    }

    /**
     * The same links, where new rows of the model in between hold more values.
     *
     * @param through the model in between
     * @param values sets its columns to values
     * @param <X> the model in between
     * @return new links
     * @throws duo.api.error.InvalidQueryException if the relation does not go through that model, or an expression is set
     */
    public <X> AsyncLinks<T> with(Class<X> through, UnaryOperator<Update<X>> values) {
        return new AsyncLinks<>(links.with(through, values), dispatcher);
    }

    /**
     * The same links, where new rows of the model in between hold more values.
     *
     * @param values values by the names of its properties
     * @return new links
     * @throws duo.api.error.InvalidQueryException if the relation goes through no model, or the model has no such property
     */
    public AsyncLinks<T> with(Map<String, ? extends @Nullable Object> values) {
        return new AsyncLinks<>(links.with(values), dispatcher);
    }

    /**
     * Inserts a new related model that is linked, by one statement for the inverse of a reference, by two for many-to-many.
     *
     * @param related the new model
     * @return the stored model; fails as {@link Links#create(Object)} does
     */
    public CompletableFuture<T> create(T related) {
        return dispatcher.call(() -> links.create(related));
    }

    /**
     * Inserts a new related model made of a payload.
     *
     * @param payload the payload
     * @return the stored model; fails as {@link Links#create(SchemaOf)} does
     */
    public CompletableFuture<T> create(SchemaOf<? super T> payload) {
        return dispatcher.call(() -> links.create(payload));
    }

    /**
     * Inserts a new related model made of a map.
     *
     * @param payload property names and values
     * @return the stored model; fails as {@link Links#create(Map)} does
     */
    public CompletableFuture<T> create(Map<String, ? extends @Nullable Object> payload) {
        return dispatcher.call(() -> links.create(payload));
    }

    /**
     * Links with what is not linked yet.
     *
     * @param targets models, references or keys
     * @return how many links were missing
     */
    public CompletableFuture<Integer> add(Object... targets) {
        return dispatcher.call(() -> links.add(targets));
    }

    /**
     * Links with what is not linked yet by two statements.
     *
     * @param targets models, references or keys; none sends nothing
     * @return how many links were missing; fails as {@link Links#addAll} does
     */
    public CompletableFuture<Integer> addAll(Collection<?> targets) {
        return dispatcher.call(() -> links.addAll(targets));
    }

    /**
     * Takes links away.
     *
     * @param targets models, references or keys
     * @return how many links there were
     */
    public CompletableFuture<Integer> remove(Object... targets) {
        return dispatcher.call(() -> links.remove(targets));
    }

    /**
     * Takes links away by one statement.
     *
     * @param targets models, references or keys; none sends nothing
     * @return how many links there were; fails as {@link Links#removeAll} does
     */
    public CompletableFuture<Integer> removeAll(Collection<?> targets) {
        return dispatcher.call(() -> links.removeAll(targets));
    }

    /**
     * Makes the links those that are given by at most three statements.
     *
     * @param targets models, references or keys
     * @return how many links were taken away and added; fails as {@link Links#set} does
     */
    public CompletableFuture<Integer> set(Collection<?> targets) {
        return dispatcher.call(() -> links.set(targets));
    }

    /**
     * Takes all links away by one statement.
     *
     * @return how many there were; fails as {@link Links#clear} does
     */
    public CompletableFuture<Integer> clear() {
        return dispatcher.call(links::clear);
    }

    /**
     * The related rows, to be filtered, ordered, counted and so on.
     *
     * @return a query that sends nothing yet
     * @throws IllegalArgumentException if the model has no key yet
     */
    public AsyncQuery<T> query() {
        return new AsyncQuery<>(links.query(), dispatcher);
    }

    /**
     * Reads the related rows by one statement.
     *
     * @return the models; fails as {@link Links#all} does
     */
    public CompletableFuture<List<T>> all() {
        return dispatcher.call(links::all);
    }
}
