package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * A query or a bulk statement that Duo refuses before any SQL is sent.
 *
 * @since 0.1.0
 */
public class InvalidQueryException extends DuoException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public InvalidQueryException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public InvalidQueryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
