package duo.dialect.mysql;

import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** What errors of MySQL and MariaDB mean: by their number, which tells more than SQLSTATE here. */
final class MysqlErrors {
    private MysqlErrors() {}

    static Failure classify(SQLException error) {
        return switch (error.getErrorCode()) {
            case 1022, 1062, 1586 -> Failure.UNIQUE;
            case 1216, 1217, 1451, 1452 -> Failure.FOREIGN_KEY;
            // NULL given; no value given and no default.
            case 1048, 1364 -> Failure.NOT_NULL;
            // MySQL; MariaDB.
            case 3819, 4025 -> Failure.CHECK;
            case 1213 -> Failure.DEADLOCK;
            // MariaDB with snapshot isolation.
            case 1020 -> Failure.SERIALIZATION;
            // Waited for too long; NOWAIT on MySQL.
            case 1205, 3572 -> Failure.LOCK_TIMEOUT;
            case 1051, 1146 -> Failure.MISSING_TABLE;
            // MySQL; MariaDB.
            case 1969, 3024 -> Failure.TIMEOUT;
            case 1317 -> Failure.CANCELLED;
            // Too many connections, shut down, aborted, killed, gone away, lost, idle for too long.
            case 1040, 1053, 1152, 1927, 2006, 2013, 4031 -> Failure.CONNECTION_LOST;
            // No privilege; no such database; the object exists already.
            case 1044, 1045, 1049, 1050, 1061, 1142, 1143, 1227, 1370 -> Failure.OTHER;
            default -> byState(error);
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
            case "42" -> Failure.SYNTAX;
            default ->
                // Connector/J gives its own error for this neither number nor state.
                String.valueOf(error.getMessage()).contains("cancelled due to client request")
                        ? Failure.CANCELLED
                        : Failure.OTHER;
        };
    }
}
