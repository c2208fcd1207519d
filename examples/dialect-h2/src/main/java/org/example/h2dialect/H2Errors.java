package org.example.h2dialect;

import duo.api.spi.Failure;
import java.sql.SQLException;

/** What errors of H2 mean, by the codes of its class ErrorCode. */
final class H2Errors {
    private H2Errors() {}

    static Failure classify(SQLException error) {
        return switch (error.getErrorCode()) {
            case 23505 -> Failure.UNIQUE;
            case 23503, 23506 -> Failure.FOREIGN_KEY;
            case 23502 -> Failure.NOT_NULL;
            case 23513, 23514 -> Failure.CHECK;
            case 40001 -> Failure.DEADLOCK;
            case 90131 -> Failure.SERIALIZATION;
            case 50200 -> Failure.LOCK_TIMEOUT;
            case 57014 -> Failure.CANCELLED;
            case 42102, 42103, 42104 -> Failure.MISSING_TABLE;
            // Broken or closed connections, closed objects, a database that cannot be opened or was shut down.
            case 90067, 90121, 90098, 90007, 90020, 90013, 90146, 90031, 28000, 8000, 8001 -> Failure.CONNECTION_LOST;
            // What the standard says of other states is known to Duo.
            default -> String.valueOf(error.getSQLState()).startsWith("42") ? Failure.SYNTAX : Failure.OTHER;
        };
    }
}
