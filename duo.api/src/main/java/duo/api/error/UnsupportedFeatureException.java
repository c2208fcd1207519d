package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot do what was asked; the message names the feature and the database.
 *
 * @since 0.1.0
 */
public class UnsupportedFeatureException extends InvalidQueryException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public UnsupportedFeatureException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public UnsupportedFeatureException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
