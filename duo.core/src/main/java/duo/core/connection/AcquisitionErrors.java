package duo.core.connection;

import duo.api.Pool;
import duo.api.error.ConnectionLostException;
import duo.api.error.DuoException;
import duo.api.error.PoolTimeoutException;
import duo.api.error.QueryCancelledException;
import duo.api.spi.Dialect;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Says why no connection was to be had. */
final class AcquisitionErrors {
    private AcquisitionErrors() {}

    /** Why the pool could not make its first connection. */
    static DuoException ofFirst(RuntimeException failed, Pool settings, Optional<Dialect> dialect) {
        if (failed.getCause() instanceof DuoException known) {
            return known;
        }
        SQLException cause = failed.getCause() instanceof SQLException driver
                ? driver
                : new SQLException("The pool could not be made", "08001", failed);
        return translate(
                cause instanceof SQLTransientConnectionException ? new SQLException(cause) : cause, settings, dialect);
    }

    /** What the driver says, which names the database, the certificate or the setting that is wrong. */
    private static String reason(SQLException failed) {
        Throwable first = failed;
        while (first.getCause() instanceof SQLException cause) {
            first = cause;
        }
        return "The driver says: " + first.getMessage();
    }

    static DuoException translate(SQLException failed, Pool settings, Optional<Dialect> dialect) {
        if (failed.getCause() instanceof DuoException known) {
            return known;
        }
        if (failed.getCause() instanceof InterruptedException) {
            return new QueryCancelledException("The call was cancelled while it waited for a connection", null, failed);
        }
        boolean timedOut = failed instanceof SQLTransientConnectionException;
        if (timedOut && failed.getCause() == null && failed.getNextException() == null) {
            return new PoolTimeoutException(
                    "No connection became free within "
                            + TimeUnit.MILLISECONDS.convert(settings.connectionTimeout())
                            + " ms; all " + settings.maximum()
                            + " are in use: close what holds them, or give the pool a greater maximum",
                    null,
                    failed);
        }
        return new ConnectionLostException(
                "No connection to the database"
                        + dialect.map(d -> " (" + d.name() + ")").orElse("")
                        + ": check that it runs, and host, port, user and password of the URL. " + reason(failed),
                null,
                failed);
    }
}
