package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * A relation or column was touched that has not been loaded; Duo never loads it behind your back.
 *
 * @since 0.1.0
 */
public class NotLoadedException extends DuoException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public NotLoadedException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public NotLoadedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
