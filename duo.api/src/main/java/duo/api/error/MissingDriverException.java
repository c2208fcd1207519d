package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * A dialect or a JDBC driver is not on the class path or module path; the message names the artifact to add.
 *
 * @since 0.1.0
 */
public class MissingDriverException extends ConfigurationException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public MissingDriverException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public MissingDriverException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
