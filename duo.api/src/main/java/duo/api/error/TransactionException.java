package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * A transaction was used in a way or at a time that is not possible.
 *
 * @since 0.1.0
 */
public class TransactionException extends DuoException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     */
    public TransactionException(String message) {
        super(message);
    }

    /**
     * Creates the error with a cause.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param cause the error beneath, or null
     */
    public TransactionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
