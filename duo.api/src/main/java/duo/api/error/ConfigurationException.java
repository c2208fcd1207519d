package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * A database, model or module is set up wrongly: an unusable URL, a missing metamodel, a mapping that the database cannot hold.
 *
 * @since 0.1.0
 */
public class ConfigurationException extends DuoException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public ConfigurationException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
