package duo.dialect.sqlite;

import duo.api.spi.AdvisoryLocks;
import duo.api.spi.LocalLocks;
import duo.api.spi.LockStatements;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Locks of the operating system on a file beside the database, named after it with {@code -locks} at its end, and within this process. Each
 * name locks one byte of that file, which stays empty, for a byte beyond the end can be locked. Locks of the database itself would keep others
 * from writing. The locks of a database in memory are those of this process alone.
 */
final class SqliteLocks implements AdvisoryLocks {
    static final SqliteLocks INSTANCE = new SqliteLocks();

    private static final String FILE = "SELECT file FROM pragma_database_list WHERE name = 'main'";

    /** Systems grant a process each lock that it has already, so threads wait for each other here. */
    private static final LocalLocks OF_PROCESS = new LocalLocks();

    private SqliteLocks() {}

    @Override
    public boolean belongToConnections() {
        return false;
    }

    @Override
    public Optional<Grant> request(LockStatements statements, String name, Duration limit) {
        @Nullable String file = statements.query(FILE);
        long deadline = System.nanoTime() + limit.toNanos();
        if (file == null || file.isEmpty()) {
            // In memory, and without a name that others could open.
            return inProcess(List.of(statements.owner(), name), limit);
        }
        Path database = Path.of(file);
        if (!Files.exists(database)) {
            // In memory, with a name that this process alone knows.
            return inProcess(List.of(file, name), limit);
        }
        return inFile(database, name, limit, deadline);
    }

    private static Optional<Grant> inProcess(Object key, Duration limit) {
        return OF_PROCESS.acquire(key, limit) ? Optional.of(held -> release(key)) : Optional.empty();
    }

    private static boolean release(Object key) {
        OF_PROCESS.release(key);
        return true;
    }

    private static Optional<Grant> inFile(Path database, String name, Duration limit, long deadline) {
        Path file = LockFile.beside(database);
        Object key = List.of(file, name);
        if (!OF_PROCESS.acquire(key, limit)) {
            return Optional.empty();
        }
        LockFile.@Nullable Place held = null;
        try {
            held = LockFile.lock(file, name, deadline);
        } finally {
            if (held == null) {
                OF_PROCESS.release(key);
            }
        }
        return held == null ? Optional.empty() : Optional.of(new OnFile(held, key));
    }

    private record OnFile(LockFile.Place place, Object key) implements Grant {
        @Override
        public boolean release(LockStatements statements) {
            try {
                return place.unlock();
            } finally {
                OF_PROCESS.release(key);
            }
        }
    }
}
