package duo.api.error;

import org.jspecify.annotations.Nullable;

/**
 * The statement ran longer than its timeout and was ended.
 *
 * @since 0.1.0
 */
public class QueryTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param sql the statement, or null when there is none
     * @param cause the error of the driver, or null
     */
    public QueryTimeoutException(String message, @Nullable String sql, @Nullable Throwable cause) {
        super(message, sql, cause);
    }
}
