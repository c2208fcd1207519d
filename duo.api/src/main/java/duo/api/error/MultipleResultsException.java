package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * Exactly one row was asked for and there are several.
 *
 * @since 0.1.0
 */
public class MultipleResultsException extends DuoException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public MultipleResultsException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public MultipleResultsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
