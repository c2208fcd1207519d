package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of all errors of Duo; unchecked.
 *
 * @since 0.1.0
 */
public class DuoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public DuoException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public DuoException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
