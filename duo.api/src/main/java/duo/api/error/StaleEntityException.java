package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * An update or delete met no row: it was changed or deleted by somebody else since it was read.
 *
 * @since 0.1.0
 */
public class StaleEntityException extends DuoException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public StaleEntityException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public StaleEntityException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
