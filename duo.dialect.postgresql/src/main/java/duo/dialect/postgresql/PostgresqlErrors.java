package duo.dialect.postgresql;

import duo.api.spi.Failure;
import java.sql.SQLException;

/** What errors of PostgreSQL mean, by their SQLSTATE. */
final class PostgresqlErrors {
    private PostgresqlErrors() {}

    static Failure classify(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        return switch (state) {
            case "23505" -> Failure.UNIQUE;
            case "23503", "23001" -> Failure.FOREIGN_KEY;
            case "23502" -> Failure.NOT_NULL;
            case "23514" -> Failure.CHECK;
            case "40P01" -> Failure.DEADLOCK;
            case "40001" -> Failure.SERIALIZATION;
            case "55P03" -> Failure.LOCK_TIMEOUT;
            case "42P01" -> Failure.MISSING_TABLE;
            case "57014" -> cancelled(error);
            // Shut down by an administrator, crashed, starting up, idle for too long in a transaction, no slot left.
            case "57P01", "57P02", "57P03", "57P05", "25P03", "53300" -> Failure.CONNECTION_LOST;
            // No privilege; the object exists already.
            case "42501", "42P07", "42710", "42P06", "42P04", "42701" -> Failure.OTHER;
            default -> byClass(state);
        };
    }

    private static Failure byClass(String state) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> Failure.CONNECTION_LOST;
            case "23" -> Failure.INTEGRITY;
            case "42", "3F" -> Failure.SYNTAX;
            default -> Failure.OTHER;
        };
    }

    /** One code for both: the server's timeout tells itself by its message, a timeout of the driver cancels like a user. */
    private static Failure cancelled(SQLException error) {
        return String.valueOf(error.getMessage()).contains("statement timeout") ? Failure.TIMEOUT : Failure.CANCELLED;
    }
}
