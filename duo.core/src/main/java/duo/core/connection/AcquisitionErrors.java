package duo.core.connection;

import duo.api.Pool;
import duo.api.error.ConnectionLostException;
import duo.api.error.DuoException;
import duo.api.error.PoolTimeoutException;
import duo.api.error.QueryCancelledException;
import duo.api.spi.Dialect;
import duo.api.spi.DriverTarget;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Says why no connection was to be had. */
final class AcquisitionErrors {
    private final Pool settings;
    private final String user;

    /**
     * The errors of one database.
     *
     * @param settings its pool
     * @param target what the driver gets, or null if somebody else makes the connections
     */
    AcquisitionErrors(Pool settings, @Nullable DriverTarget target) {
        this.settings = settings;
        // The property of java.sql.DriverManager, which every driver takes. Servers do not always name whom they
        // refuse: MySQL leads a user that it does not know through any authentication at all.
        @Nullable String named = target == null ? null : target.properties().get("user");
        this.user = named == null ? "user" : "user ('" + named + "')";
    }

    /** Why the pool could not make its first connection. */
    DuoException ofFirst(RuntimeException failed, Optional<Dialect> dialect) {
        if (failed.getCause() instanceof DuoException known) {
            return known;
        }
        SQLException cause = failed.getCause() instanceof SQLException driver
                ? driver
                : new SQLException("The pool could not be made", "08001", failed);
        return translate(cause instanceof SQLTransientConnectionException ? new SQLException(cause) : cause, dialect);
    }

    /** What the driver says, which names the database, the certificate or the setting that is wrong. */
    private static String reason(SQLException failed) {
        Throwable first = failed;
        while (first.getCause() instanceof SQLException cause) {
            first = cause;
        }
        return "The driver says: " + first.getMessage();
    }

    DuoException translate(SQLException failed, Optional<Dialect> dialect) {
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
                        + ": check that it runs, and host, port, " + user + " and password of the URL. "
                        + reason(failed),
                null,
                failed);
    }
}
