package duo.core.execution;

import duo.api.spi.Dialect;
import duo.api.spi.Failure;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;

/**
 * What errors of drivers mean: what the dialect says and, where it knows nothing of an error, what the standard says of its SQLSTATE, or JDBC of its
 * class; pools, proxies and servers that speak the language of another have errors of their own.
 */
final class Failures {
    private Failures() {}

    static Failure of(Dialect dialect, SQLException error) {
        Failure known = dialect.classify(error);
        return known == Failure.OTHER ? standard(error) : known;
    }

    private static Failure standard(SQLException error) {
        String state = String.valueOf(error.getSQLState());
        if (state.startsWith("08") || isOfConnections(error)) {
            return Failure.CONNECTION_LOST;
        }
        if (state.equals("40001") || error instanceof SQLTransactionRollbackException) {
            return Failure.SERIALIZATION;
        }
        if (state.startsWith("23") || state.equals("40002")) {
            return Failure.INTEGRITY;
        }
        return error instanceof SQLTimeoutException ? Failure.TIMEOUT : Failure.OTHER;
    }

    private static boolean isOfConnections(SQLException error) {
        return error instanceof SQLNonTransientConnectionException
                || error instanceof SQLTransientConnectionException
                || error instanceof SQLRecoverableException;
    }
}
