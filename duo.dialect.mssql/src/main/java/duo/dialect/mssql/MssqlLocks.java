package duo.dialect.mssql;

import duo.api.error.DatabaseException;
import duo.api.spi.AdvisoryLocks;
import duo.api.spi.LockNames;
import duo.api.spi.LockStatements;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Application locks of a session, which SQL Server keeps apart by database and compares byte by byte; that of a name is its
 * {@link LockNames#text}. What the procedures return is told by "sp_getapplock (Transact-SQL)" and "sp_releaseapplock (Transact-SQL)" in the
 * reference of Microsoft: 0 and 1 for a lock that was granted, -1 when the time was up, less for errors.
 */
final class MssqlLocks implements AdvisoryLocks {
    static final MssqlLocks INSTANCE = new MssqlLocks();

    private static final int NAME_LENGTH = 255;
    private static final int TIMED_OUT = -1;

    /** Counts of rows would come before the answer; the setting ends with the batch. */
    private static final String BEGIN = "DECLARE @status INT; SET NOCOUNT ON; EXEC @status = ";

    private MssqlLocks() {}

    @Override
    public Optional<Grant> request(LockStatements statements, String name, Duration limit) {
        String resource = LockNames.text(name, NAME_LENGTH);
        int status = status(statements.query(
                BEGIN + "sp_getapplock @Resource = ?, @LockMode = 'Exclusive', @LockOwner = 'Session',"
                        + " @LockTimeout = ?; SELECT @status",
                resource,
                (int) limit.toMillis()));
        if (status < TIMED_OUT) {
            throw new DatabaseException(
                    "sp_getapplock returned " + status + " for the lock '" + name + "'", null, null);
        }
        return status == TIMED_OUT ? Optional.empty() : Optional.of(held -> released(held, resource));
    }

    private static boolean released(LockStatements statements, String resource) {
        return status(statements.query(
                        BEGIN + "sp_releaseapplock @Resource = ?, @LockOwner = 'Session'; SELECT @status", resource))
                == 0;
    }

    private static int status(@Nullable String answer) {
        return answer == null ? Integer.MIN_VALUE : Integer.parseInt(answer);
    }
}
