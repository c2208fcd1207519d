package duo.async;

import duo.api.meta.EntityType;

/**
 * Where models are found: an asynchronous database, transaction or session.
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
}
