package duo.dialect.sqlite;

import duo.api.spi.Failure;
import java.sql.SQLException;

/**
 * What errors of SQLite mean. The driver gives no SQLSTATE and cuts its error code to the primary one; the extended one stands in
 * brackets at the beginning of the message.
 */
final class SqliteErrors {
    private static final int ERROR = 1;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int INTERRUPT = 9;
    private static final int IO_ERROR = 10;
    private static final int CANNOT_OPEN = 14;
    private static final int CONSTRAINT = 19;

    private SqliteErrors() {}

    static Failure classify(SQLException error) {
        String message = String.valueOf(error.getMessage());
        return switch (error.getErrorCode() & 0xff) {
            case ERROR -> error(message);
            case BUSY -> message.startsWith("[SQLITE_BUSY_SNAPSHOT]") ? Failure.SERIALIZATION : Failure.LOCK_TIMEOUT;
            case LOCKED -> Failure.LOCK_TIMEOUT;
            case INTERRUPT -> Failure.CANCELLED;
            case IO_ERROR, CANNOT_OPEN -> Failure.CONNECTION_LOST;
            case CONSTRAINT -> constraint(message);
            default -> ofDriver(message);
        };
    }

    private static Failure error(String message) {
        if (message.contains("no such table")) {
            return Failure.MISSING_TABLE;
        }
        return message.contains(RegexFunction.ERROR) || message.contains("integer overflow")
                ? Failure.OTHER
                : Failure.SYNTAX;
    }

    private static Failure constraint(String message) {
        int end = message.indexOf(']');
        return switch (end < 0 ? "" : message.substring(1, end)) {
            case "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_ROWID" ->
                Failure.UNIQUE;
            case "SQLITE_CONSTRAINT_FOREIGNKEY" -> Failure.FOREIGN_KEY;
            // ON DELETE RESTRICT is a trigger of SQLite's own.
            case "SQLITE_CONSTRAINT_TRIGGER" ->
                message.contains("FOREIGN KEY") ? Failure.FOREIGN_KEY : Failure.INTEGRITY;
            case "SQLITE_CONSTRAINT_NOTNULL" -> Failure.NOT_NULL;
            case "SQLITE_CONSTRAINT_CHECK" -> Failure.CHECK;
            default -> Failure.INTEGRITY;
        };
    }

    /** Errors that the driver raises by itself have no code. A kept statement ends with its connection. */
    private static Failure ofDriver(String message) {
        return message.contains("connection closed")
                        || message.contains("database has been closed")
                        || message.contains("statement is not executing")
                        || message.contains("stmt pointer is closed")
                ? Failure.CONNECTION_LOST
                : Failure.OTHER;
    }
}
