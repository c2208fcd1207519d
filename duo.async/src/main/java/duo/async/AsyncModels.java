package duo.async;

import duo.api.Children;
import duo.api.meta.EntityType;
import duo.api.relation.Relation;
import duo.api.relation.ToMany;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where models are found and SQL is run: an asynchronous database, transaction or session.
 *
 * @since 0.1.0
 */
public sealed interface AsyncModels permits AsyncDatabase, AsyncTransaction, AsyncSession {

    /**
     * The rows of a model.
     *
     * @param type the record or entity class
     * @param <M> the model
     * @return the model; cheap to ask for again
     * @throws duo.api.error.ConfigurationException if the class has no metamodel
     */
    <M> AsyncModel<M> model(Class<M> type);

    /**
     * The rows of a model, by its metamodel: {@code async.model(User_.TYPE)}.
     *
     * @param type the metamodel
     * @param <M> the model
     * @return the model; cheap to ask for again
     */
    <M> AsyncModel<M> model(EntityType<M> type);

    /**
     * Loads what models at hand are related to; see {@link AsyncModel#load(Collection, Relation)}.
     *
     * @param models the models; none sends nothing
     * @param relation the relation, such as {@code User_.posts} or {@code Post_.author.then(User_.profile)}
     * @param <M> the model
     * @return completes when they are loaded; fails as {@link duo.api.Models#load(Collection, Relation)} does
     */
    default <M> CompletableFuture<@Nullable Void> load(Collection<? extends M> models, Relation<M, ?> relation) {
        return model(relation.model()).load(models, relation);
    }

    /**
     * Loads some of what models at hand are related to; see {@link AsyncModel#load(Collection, Relation, UnaryOperator)}.
     *
     * @param models the models; none sends nothing
     * @param relation the relation; over several steps it is the last one that is customised
     * @param children says what is loaded
     * @param <M> the model
     * @param <T> the related model
     * @return completes when they are loaded; fails as the method of the blocking view does
     */
    default <M, T> CompletableFuture<@Nullable Void> load(
            Collection<? extends M> models, Relation<M, T> relation, UnaryOperator<Children<T>> children) {
        return model(relation.model()).load(models, relation, children);
    }

    /**
     * What a model is linked with: {@code async.links(post, Post_.tags).add(tag)}. Sends nothing yet.
     *
     * @param model the model
     * @param relation one of its relations to many
     * @param <M> the model
     * @param <T> the related model
     * @return the links, to be read and changed
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model, or leads over several steps
     */
    default <M, T> AsyncLinks<T> links(M model, ToMany<M, T> relation) {
        return model(relation.model()).links(model, relation);
    }

    /**
     * A statement in the words of the database; nothing is sent yet.
     *
     * @param text one statement; a semicolon at its end is left out
     * @return the statement, to be given its values and sent
     * @throws duo.api.error.InvalidQueryException if the text is empty
     */
    AsyncSqlStatement sql(String text);

    /**
     * Runs several statements without parameters, one after another and in one transaction.
     *
     * @param text the statements; none sends nothing
     * @return as {@link duo.api.Models#script}
     */
    CompletableFuture<Integer> script(String text);
}
