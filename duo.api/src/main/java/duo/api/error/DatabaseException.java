package duo.api.error;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database or its driver refused a statement. The message holds the statement text but no bound value.
 *
 * @since 0.1.0
 */
public class DatabaseException extends DuoException {
    private static final long serialVersionUID = 1L;

    /** The SQLSTATE, or null. */
    private final @Nullable String sqlState;

    /** The code of the database's maker, or 0. */
    private final int vendorCode;

    /** The statement, or null. */
    private final @Nullable String sql;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param sql the statement, or null when there is none
     * @param cause the error of the driver, or null
     */
    public DatabaseException(String message, @Nullable String sql, @Nullable Throwable cause) {
        super(message, cause);
        this.sql = sql;
        if (cause instanceof SQLException driver) {
            this.sqlState = driver.getSQLState();
            this.vendorCode = driver.getErrorCode();
        } else {
            this.sqlState = null;
            this.vendorCode = 0;
        }
    }

    /**
     * The SQLSTATE of the driver.
     *
     * @return five characters, or empty when the driver gave none
     */
    public Optional<String> sqlState() {
        return Optional.ofNullable(sqlState);
    }

    /**
     * The error code of the database's maker.
     *
     * @return the code, 0 when there is none
     */
    public int vendorCode() {
        return vendorCode;
    }

    /**
     * The statement that was refused.
     *
     * @return its text with placeholders, or empty when no statement was involved
     */
    public Optional<String> sql() {
        return Optional.ofNullable(sql);
    }
}
