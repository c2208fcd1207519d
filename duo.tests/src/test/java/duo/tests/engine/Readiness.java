package duo.tests.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Waits, within a limit, until a server answers a query; being able to connect is the only proof that it is ready. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Readiness() {}

    /** Waits for a server that was just started, and gives up at once when its process ends. */
    static String await(EngineFamily family, DuoUrl url, ServerProcess process) throws ServerUnavailableException {
        try {
            return await(family, url, LIMIT, process);
        } catch (ServerUnavailableException failure) {
            throw new ServerUnavailableException(failure.getMessage() + process.quoteLog(), failure);
        }
    }

    /**
     * Waits for a server.
     *
     * @param process its process, null when it is not ours
     * @return its product and version
     */
    static String await(EngineFamily family, DuoUrl url, Duration limit, @Nullable ServerProcess process)
            throws ServerUnavailableException {
        long start = System.nanoTime();
        while (true) {
            try {
                return checked(family, url, version(family, url));
            } catch (SQLException notYet) {
                if (process != null && !process.isAlive()) {
                    throw new ServerUnavailableException("The " + family.id() + " server ended while starting", notYet);
                }
                if (System.nanoTime() - start > limit.toNanos()) {
                    throw new ServerUnavailableException(
                            url + " did not answer within " + limit.toSeconds() + " seconds: " + notYet.getMessage(),
                            notYet);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static String checked(EngineFamily family, DuoUrl url, String version) throws ServerUnavailableException {
        if (!family.reportsVersion(version)) {
            throw new ServerUnavailableException(url + " is no " + family.id() + " server, it says: " + version);
        }
        return switch (family) {
            case POSTGRESQL -> version.replaceAll("^(\\S+ \\S+).*", "$1");
            case MSSQL -> version.lines().findFirst().orElse("").replaceAll(" \\(.*", "");
            case ORACLE -> version;
            default -> family.id() + " " + version;
        };
    }

    private static String version(EngineFamily family, DuoUrl url) throws SQLException {
        try (Connection connection = PlainJdbc.connect(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(family.versionQuery())) {
            row.next();
            return row.getString(1);
        }
    }
}
