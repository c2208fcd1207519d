package duo.api;

/**
 * A model that was found or made.
 *
 * @param model the model
 * @param created whether it was made just now
 * @param <M> the model
 * @since 0.1.0
 */
public record Created<M>(M model, boolean created) {}
