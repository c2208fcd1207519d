package duo.dialect.mssql;

import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** What errors of SQL Server mean, by their number. */
final class MssqlErrors {
    private MssqlErrors() {}

    static Failure classify(SQLException error) {
        return switch (error.getErrorCode()) {
            case 2601, 2627 -> Failure.UNIQUE;
            case 515 -> Failure.NOT_NULL;
            case 547 -> foreignKeyOrCheck(error);
            case 1205 -> Failure.DEADLOCK;
            // A row that a snapshot has seen was changed.
            case 3960, 3961 -> Failure.SERIALIZATION;
            case 1222 -> Failure.LOCK_TIMEOUT;
            // Asked for; to be dropped.
            case 208, 3701 -> Failure.MISSING_TABLE;
            // Syntax, unclosed quote, keyword in a wrong place, column, ambiguous column, function, procedure, bound
            // name.
            case 102, 105, 156, 170, 174, 195, 201, 207, 209, 319, 2812, 4104, 4121 -> Failure.SYNTAX;
            // Session killed; Azure: moved, busy, not available, out of resources.
            case 596, 10928, 10929, 40197, 40501, 40613, 49918 -> Failure.CONNECTION_LOST;
            default -> byState(error);
        };
    }

    /** One number for both; which it was stands before the name of the constraint, in English only. */
    private static Failure foreignKeyOrCheck(SQLException error) {
        String message = String.valueOf(error.getMessage());
        int name = message.indexOf('"');
        String kind = name < 0 ? message : message.substring(0, name);
        if (kind.contains("FOREIGN KEY") || kind.contains("REFERENCE")) {
            return Failure.FOREIGN_KEY;
        }
        return kind.contains("CHECK") ? Failure.CHECK : Failure.INTEGRITY;
    }

    private static Failure byState(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        if (error instanceof SQLTimeoutException || state.equals("HYT00")) {
            return Failure.TIMEOUT;
        }
        if (state.equals("HY008")) {
            return Failure.CANCELLED;
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" -> Failure.CONNECTION_LOST;
            case "23" -> Failure.INTEGRITY;
            default -> Failure.OTHER;
        };
    }
}
