package duo.dialect.oracle;

import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** What errors of Oracle Database mean, by the number behind ORA. */
final class OracleErrors {
    private OracleErrors() {}

    static Failure classify(SQLException error) {
        int number = error.getErrorCode();
        return switch (number) {
            case 1 -> Failure.UNIQUE;
            case 2291, 2292 -> Failure.FOREIGN_KEY;
            // Inserted; updated.
            case 1400, 1407 -> Failure.NOT_NULL;
            case 2290 -> Failure.CHECK;
            // Of rows; of definitions.
            case 60, 4020 -> Failure.DEADLOCK;
            case 8177 -> Failure.SERIALIZATION;
            // NOWAIT; WAIT n.
            case 54, 30006 -> Failure.LOCK_TIMEOUT;
            // Waited for too long: for a row over a database link; for a definition.
            case 2049, 4021 -> Failure.LOCK_TIMEOUT;
            case 942 -> Failure.MISSING_TABLE;
            // The driver has one class for it, that of timeouts, whoever cancelled.
            case 1013 -> Failure.CANCELLED;
            // The name is taken.
            case 955 -> Failure.OTHER;
            // Sessions used up, killed or not logged on; starting, shutting down or not there.
            case 18, 20, 28, 1012, 1033, 1034, 1089, 1092 -> Failure.CONNECTION_LOST;
            // The line to the server broke.
            case 3113, 3114, 3135, 12152, 12170, 12547, 12570, 12571 -> Failure.CONNECTION_LOST;
            // The listener does not know the service, has no room, or is not there.
            case 12505, 12514, 12516, 12519, 12520, 12528, 12537, 12541, 12545 -> Failure.CONNECTION_LOST;
            // Found by the driver: broken, closed, no more data.
            case 17002, 17008, 17410, 17800 -> Failure.CONNECTION_LOST;
            default -> number >= 900 && number < 1000 ? Failure.SYNTAX : byState(error);
        };
    }

    private static Failure byState(SQLException error) {
        if (error instanceof SQLTimeoutException) {
            return Failure.TIMEOUT;
        }
        String state = String.valueOf(error.getSQLState());
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> Failure.CONNECTION_LOST;
            case "23" -> Failure.INTEGRITY;
            default -> Failure.OTHER;
        };
    }
}
