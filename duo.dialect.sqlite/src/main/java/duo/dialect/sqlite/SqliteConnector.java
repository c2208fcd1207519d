package duo.dialect.sqlite;

import duo.api.error.ConfigurationException;
import duo.api.spi.Connector;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Reaches files and databases in memory. The driver turns its properties into PRAGMA statements on each new connection. */
final class SqliteConnector implements Connector {
    static final SqliteConnector INSTANCE = new SqliteConnector();

    /** Enough for the statements of a large application; each takes a few kilobytes. */
    private static final int STATEMENTS = 250;

    private static final String JOURNAL_MODE = "journal_mode";
    private static final Set<String> JOURNAL_MODES =
            new TreeSet<>(Set.of("DELETE", "TRUNCATE", "PERSIST", "MEMORY", "WAL", "OFF"));

    private SqliteConnector() {}

    @Override
    public boolean fileBased() {
        return true;
    }

    /** {@inheritDoc} The driver keeps none, and compiling a statement costs more than running it. */
    @Override
    public int statementCacheSize() {
        return STATEMENTS;
    }

    /** {@inheritDoc} Without the operator REGEXP a connection of another driver is good for all the rest. */
    @Override
    public void initialise(Connection connection) throws SQLException {
        JavaFunctions.addTo(connection);
    }

    @Override
    public boolean livesInConnections(DatabaseUrl url) {
        return url.path().isEmpty() || url.path().equals(":memory:");
    }

    /** {@inheritDoc} A user and a password are of no use to SQLite and left out. */
    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        url.hostName().ifPresent(host -> refuseHost(host, url.path()));
        Map<String, String> asked = new LinkedHashMap<>(url.parameters());
        asked.putAll(properties);
        checkJournalMode(asked);

        Map<String, String> all = new LinkedHashMap<>();
        // SQLite ignores foreign keys unless it is told to check them.
        all.put("foreign_keys", "true");
        // How long to wait for another process that writes; writers of the same Database queue before they get here.
        all.put("busy_timeout", "10000");
        // Else the driver asks for the key after each insert, by a statement that stays open until the insert is
        // closed.
        // While one is open, a cancelled statement takes all those after it along.
        all.put("jdbc.get_generated_keys", "false");
        if (!livesInConnections(url)) {
            all.put(JOURNAL_MODE, "WAL");
        }
        all.putAll(asked);
        // With a write-ahead log NORMAL cannot corrupt the file and spares a wait for the disk at each commit;
        // in the other modes the default FULL is what keeps the file whole.
        if ("WAL".equals(all.get(JOURNAL_MODE))) {
            all.putIfAbsent("synchronous", "NORMAL");
        }
        return new DriverTarget(
                "org.sqlite.JDBC",
                "org.xerial:sqlite-jdbc (dev.duoorm:duo-dialect-sqlite brings it)",
                "jdbc:sqlite:" + (livesInConnections(url) ? memory() : file(url.path())),
                all);
    }

    /**
     * A database of its own that all connections with this name share. The older way, a shared cache, is no use here: it answers
     * with an error instead of waiting when two connections touch one table.
     */
    private static String memory() {
        return "file:/duo-" + UUID.randomUUID() + "?vfs=memdb";
    }

    /** The driver takes what follows a question mark for settings, so such a path has to be written as a URI. */
    private static String file(String path) {
        return path.indexOf('?') < 0
                ? path
                : "file:" + path.replace("%", "%25").replace("?", "%3F").replace("#", "%23");
    }

    private static void checkJournalMode(Map<String, String> asked) {
        String mode = asked.get(JOURNAL_MODE);
        if (mode == null) {
            return;
        }
        String known = mode.toUpperCase(Locale.ROOT);
        if (!JOURNAL_MODES.contains(known)) {
            throw new ConfigurationException("The property journal_mode of the SQLite database is '" + mode
                    + "'; it must be one of " + String.join(", ", JOURNAL_MODES));
        }
        asked.put(JOURNAL_MODE, known);
    }

    private static void refuseHost(String host, String path) {
        String file = path.isEmpty() ? host : host + "/" + path;
        throw new ConfigurationException("A SQLite URL has no host, but this one names '" + host
                + "'. Write sqlite:///" + file + " for a file in the working directory, sqlite:////" + file
                + " for one from the root");
    }
}
