package duo.core.lock;

import duo.api.spi.AdvisoryLocks;
import duo.api.spi.LockRequest;
import duo.api.spi.LockStatements;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Waits for grants longer than a database can wait at once. */
final class Grants {
    private Grants() {}

    /**
     * Asks for a lock until it is granted or the time is up.
     *
     * @param statements send one statement that may wait so long
     * @return the lock, or empty when others held it for so long
     * @throws SQLException if the driver fails
     */
    static Optional<AdvisoryLocks.Grant> waitedFor(
            AdvisoryLocks locks, LockRequest request, Function<Duration, LockStatements> statements)
            throws SQLException {
        while (true) {
            Duration remaining = request.remaining();
            boolean last = remaining.compareTo(locks.longestWait()) <= 0;
            Duration wait = last ? remaining : locks.longestWait();
            Optional<AdvisoryLocks.Grant> grant = locks.request(statements.apply(wait), request.name(), wait);
            if (last || grant.isPresent()) {
                return grant;
            }
        }
    }
}
