package duo.api;

/**
 * A model with a rule of its own, checked before each save, create, insert and update of the model, and not by bulk
 * statements.
 *
 * @since 0.1.0
 */
public interface Validated {

    /**
     * Checks the model.
     *
     * @throws duo.api.error.ValidationException if it breaks a rule; nothing is sent to the database then
     */
    void validate();
}
