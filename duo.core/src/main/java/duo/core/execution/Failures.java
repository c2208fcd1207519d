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

    /**
     * What an error of a commit means. A commit waits for no locks: a cluster that finds there that another node was first, such as Galera, has
     * no other number for it than that of a deadlock.
     */
    static Failure ofCommit(Dialect dialect, SQLException error) {
        Failure failure = of(dialect, error);
        return failure == Failure.DEADLOCK && "40001".equals(error.getSQLState()) ? Failure.SERIALIZATION : failure;
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
