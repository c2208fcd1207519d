package duo.dialect.postgresql;

import duo.api.error.LockTimeoutException;
import duo.api.spi.AdvisoryLocks;
import duo.api.spi.LockNames;
import duo.api.spi.LockStatements;
import java.time.Duration;
import java.util.Optional;

/**
 * Advisory locks of a session. Their keys are numbers, which PostgreSQL keeps apart by database; that of a name is {@link LockNames#number}.
 *
 * <p>The limit of the wait is set for the transaction alone that the statement is, so that nothing has to be set back; the lock of a session
 * outlives it. CASE makes sure that it is set first.
 */
final class PostgresqlLocks implements AdvisoryLocks {
    static final PostgresqlLocks INSTANCE = new PostgresqlLocks();

    private static final String DONE = "0";

    private PostgresqlLocks() {}

    @Override
    public Optional<Grant> request(LockStatements statements, String name, Duration limit) {
        long key = LockNames.number(name);
        return granted(statements, key, limit) ? Optional.of(held -> released(held, key)) : Optional.empty();
    }

    private static boolean granted(LockStatements statements, long key, Duration limit) {
        if (limit.isZero()) {
            return DONE.equals(
                    statements.query("SELECT CASE WHEN pg_catalog.pg_try_advisory_lock(?) THEN 0 ELSE 1 END", key));
        }
        // Zero would be no limit.
        String millis = Math.max(1, limit.toMillis()) + "ms";
        try {
            return DONE.equals(statements.query(
                    "SELECT CASE WHEN pg_catalog.set_config('lock_timeout', ?, TRUE) IS NOT NULL"
                            + " THEN CASE WHEN pg_catalog.pg_advisory_lock(?) IS NOT NULL THEN 0 END END",
                    millis,
                    key));
        } catch (LockTimeoutException passed) {
            return false;
        }
    }

    private static boolean released(LockStatements statements, long key) {
        return DONE.equals(
                statements.query("SELECT CASE WHEN pg_catalog.pg_advisory_unlock(?) THEN 0 ELSE 1 END", key));
    }
}
