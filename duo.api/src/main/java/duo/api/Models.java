package duo.api;

import duo.api.meta.EntityType;

/**
 * Where models are found: a database, a transaction or a session.
 *
 * @since 0.1.0
 */
public interface Models {

    /**
     * The rows of a model.
     *
     * @param type the record or entity class
     * @param <M> the model
     * @return the model; cheap to ask for again
     * @throws duo.api.error.ConfigurationException if the class has no metamodel
     */
    <M> Model<M> model(Class<M> type);

    /**
     * The rows of a model, by its metamodel: {@code db.model(User_.TYPE)}.
     *
     * @param type the metamodel
     * @param <M> the model
     * @return the model; cheap to ask for again
     */
    <M> Model<M> model(EntityType<M> type);
}
