package duo.dialect.oracle;

import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.spi.AdvisoryLocks;
import duo.api.spi.LockNames;
import duo.api.spi.LockStatements;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Locks of the package DBMS_LOCK, all in one name space of the database; that of a name is its {@link LockNames#text}. What its functions
 * return is told by the chapter "DBMS_LOCK" of the "PL/SQL Packages and Types Reference": 0 for success, 1 when the time was up, 4 for a lock
 * that is not held. ALLOCATE_UNIQUE commits, which does no harm on a connection of its own.
 */
final class OracleLocks implements AdvisoryLocks {
    static final OracleLocks INSTANCE = new OracleLocks();

    private static final int NAME_LENGTH = 128;
    private static final int TIMED_OUT = 1;

    /** One less than MAXWAIT, which is no limit. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(32_766);

    private static final int NOT_COMPILED = 6550;

    private static final String REQUEST = "DECLARE handle VARCHAR2(128); status INTEGER; BEGIN"
            + " DBMS_LOCK.ALLOCATE_UNIQUE(?, handle);"
            + " status := DBMS_LOCK.REQUEST(handle, DBMS_LOCK.X_MODE, ?, FALSE);"
            + " ? := TO_CHAR(status); ? := handle; END;";

    private static final String RELEASE =
            "DECLARE status INTEGER; BEGIN status := DBMS_LOCK.RELEASE(?); ? := TO_CHAR(status); END;";

    private OracleLocks() {}

    @Override
    public Duration longestWait() {
        return LONGEST_WAIT;
    }

    @Override
    public Optional<Grant> request(LockStatements statements, String name, Duration limit) {
        long seconds = limit.plusSeconds(1).minusNanos(1).toSeconds();
        List<@Nullable String> answer = asked(statements, lockName(name), (int) seconds);
        int status = status(answer.get(0));
        @Nullable String handle = answer.get(1);
        if (status > TIMED_OUT || handle == null) {
            throw new DatabaseException(
                    "DBMS_LOCK.REQUEST returned " + status + " for the lock '" + name + "'", null, null);
        }
        return status == TIMED_OUT ? Optional.empty() : Optional.of(held -> released(held, handle));
    }

    private static List<@Nullable String> asked(LockStatements statements, String name, int seconds) {
        try {
            return statements.call(REQUEST, 2, name, seconds);
        } catch (DatabaseException failed) {
            if (failed.getCause() instanceof SQLException told
                    && told.getErrorCode() == NOT_COMPILED
                    && String.valueOf(told.getMessage()).contains("DBMS_LOCK")) {
                throw new ConfigurationException(
                        "The user of the database may not take locks; an administrator allows it with GRANT EXECUTE ON"
                                + " SYS.DBMS_LOCK TO the user",
                        failed);
            }
            throw failed;
        }
    }

    /** Names that begin with ORA$ are those of Oracle. */
    private static String lockName(String name) {
        String text = LockNames.text(name, NAME_LENGTH);
        return text.startsWith("ORA$") ? LockNames.text(name, 0) : text;
    }

    private static boolean released(LockStatements statements, String handle) {
        return status(statements.call(RELEASE, 1, handle).get(0)) == 0;
    }

    private static int status(@Nullable String answer) {
        return answer == null ? Integer.MAX_VALUE : Integer.parseInt(answer);
    }
}
