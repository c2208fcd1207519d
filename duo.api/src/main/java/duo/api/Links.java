package duo.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What one model is linked with by a relation to many: {@code db.links(post, Post_.tags).add(tag)}. Of a many-to-many relation it
 * writes the rows of the table in between, from either side; of the inverse of a reference it writes that reference of the related
 * rows, which are not deleted. Immutable; as thread-safe as where it comes from. Asking for it sends nothing.
 *
 * <p>Related rows are given as models, as references, or by their keys: a value of the key, or a {@link Key} of several. Each call sends
 * the number of statements that it names for up to 1,000 rows, and as many again for each further 1,000 or where a statement takes
 * no more parameters; all of them take effect or none.
 *
 * <p>A collection that the model has loaded is changed as its rows are, without a statement, and back again when the transaction is
 * rolled back. Where a model that belongs there is not at hand, since it was given by its key, the collection counts as not loaded
 * afterwards. One that the program has filled itself is left alone, as are the models that are given.
 *
 * @param <T> the related model
 * @since 0.1.0
 */
public interface Links<T> {

    /**
     * The same links, where new rows of the model in between hold more values.
     *
     * @param through the model in between
     * @param values sets its columns to values, as in {@code row -> row.set(Membership_.role, "chair")}
     * @param <X> the model in between
     * @return new links
     * @throws duo.api.error.InvalidQueryException if the relation does not go through that model, or an expression is set
     */
    <X> Links<T> with(Class<X> through, UnaryOperator<Update<X>> values);

    /**
     * The same links, where new rows of the model in between hold more values.
     *
     * @param values values by the names of its properties
     * @return new links
     * @throws duo.api.error.InvalidQueryException if the relation goes through no model, or the model has no such property
     */
    Links<T> with(Map<String, ? extends @Nullable Object> values);

    /**
     * Inserts a new related model that is linked: the inverse of a reference by one statement, for which the model is made to refer to
     * the one of these links; many-to-many by two, one for the model and one for the link. What relations with
     * {@link duo.api.annotation.Cascade} hold is saved with the new model, as {@link Model#create(Object)} does within a transaction, and takes
     * the same statements. Where that makes several statements, they take effect wholly or not at all: in a transaction of their own, or a
     * savepoint of the one that is open.
     *
     * @param related the new model; an entity is linked itself, a record becomes the stored one
     * @return the stored model
     * @throws IllegalArgumentException if the model of these links has no key yet; nothing is sent then
     */
    T create(T related);

    /**
     * Inserts a new related model made of a payload; see {@link #create(Object)}.
     *
     * @param payload the payload, as for {@link Model#create(SchemaOf)}; it need not hold the reference
     * @return the stored model
     * @throws IllegalArgumentException if the model of these links has no key yet; nothing is sent then
     */
    T create(SchemaOf<? super T> payload);

    /**
     * Inserts a new related model made of a map; see {@link #create(Object)}.
     *
     * @param payload property names and values, as for {@link Model#create(Map)}; the reference need not be among them
     * @return the stored model
     * @throws IllegalArgumentException if a value does not fit its property, or the model of these links has no key yet; nothing is sent
     *     then
     */
    T create(Map<String, ? extends @Nullable Object> payload);

    /**
     * Links; see {@link #addAll(Collection)}.
     *
     * @param targets models, references or keys
     * @return how many links were missing
     */
    default int add(Object... targets) {
        return addAll(Arrays.asList(targets));
    }

    /**
     * Links with what is not linked yet, by two statements: one for what is there, one that inserts the rest, which is left out where
     * nothing is missing. Links that others make at the same time do no harm where the database can skip rows whose key is taken and the
     * key or a unique index of the table is that of the link, and the table has no other unique values.
     *
     * @param targets models, references or keys; none sends nothing, the same one again does nothing
     * @return how many links were missing
     * @throws IllegalArgumentException if a model has no key yet, or something is neither a model nor a key; nothing is sent then
     * @throws duo.api.error.ForeignKeyViolationException if a key belongs to no row
     * @throws duo.api.error.NotFoundException if a key belongs to no row whose reference was to be set
     */
    int addAll(Collection<?> targets);

    /**
     * Takes links away; see {@link #removeAll(Collection)}.
     *
     * @param targets models, references or keys
     * @return how many links there were
     */
    default int remove(Object... targets) {
        return removeAll(Arrays.asList(targets));
    }

    /**
     * Takes links away by one statement. The related rows stay. Rows of a model in between are deleted as its queries delete them, and a
     * {@link duo.api.event.DeleteListener} hears of them.
     *
     * @param targets models, references or keys; none sends nothing, what is not linked does nothing
     * @return how many links there were
     * @throws IllegalArgumentException if a model has no key yet, or something is neither a model nor a key; nothing is sent then
     * @throws duo.api.error.InvalidQueryException if it is a reference that is taken away and that cannot be NULL
     */
    int removeAll(Collection<?> targets);

    /**
     * Makes the links those that are given by at most three statements: one for what is there, one that deletes what is too much, and one
     * that inserts what is missing. Links that are there already are not touched.
     *
     * @param targets models, references or keys
     * @return how many links were taken away and added
     * @throws IllegalArgumentException if a model has no key yet, or something is neither a model nor a key; nothing is sent then
     * @throws duo.api.error.InvalidQueryException if it is a reference that is taken away and that cannot be NULL
     */
    int set(Collection<?> targets);

    /**
     * Takes all links away by one statement.
     *
     * @return how many there were
     * @throws IllegalArgumentException if the model has no key yet
     * @throws duo.api.error.InvalidQueryException if it is a reference that is taken away and that cannot be NULL
     */
    int clear();

    /**
     * The related rows, to be filtered, ordered, counted and so on.
     *
     * @return a query that sends nothing yet
     * @throws IllegalArgumentException if the model has no key yet
     */
    Query<T> query();

    /**
     * Reads the related rows by one statement, whether or not the model has them loaded.
     *
     * @return the models
     * @throws IllegalArgumentException if the model has no key yet
     */
    default List<T> all() {
        return query().all();
    }
}
