package duo.async;

import duo.api.meta.EntityType;
import java.util.concurrent.CompletableFuture;

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
