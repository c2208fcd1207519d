package duo.api;

/**
 * A record that carries part of a model: a payload that creates or updates it, or a projection that selects only its
 * columns. Annotate it with {@link duo.api.annotation.Schema}; the processor compares its components with the model.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public interface SchemaOf<M> {}
