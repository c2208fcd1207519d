package duo.core.execution;

import duo.api.error.CheckViolationException;
import duo.api.error.ConnectionLostException;
import duo.api.error.DatabaseException;
import duo.api.error.DeadlockException;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.IntegrityException;
import duo.api.error.LockTimeoutException;
import duo.api.error.NotNullViolationException;
import duo.api.error.QueryCancelledException;
import duo.api.error.QueryTimeoutException;
import duo.api.error.SerializationFailureException;
import duo.api.error.SqlSyntaxException;
import duo.api.error.UniqueViolationException;
import duo.api.spi.Failure;
import java.sql.SQLException;
import java.util.List;

/** Turns an error of the driver into one of Duo. */
public final class Errors {
    private static final int TELLING = 24;

    private Errors() {}

    /**
     * The error of Duo for one of the driver.
     *
     * @param failure what it means
     * @param failed the error of the driver
     * @param sql the statement
     * @param subject what the statement is about
     * @param secrets values that must not be shown, in any message
     * @return the error
     */
    public static DatabaseException of(
            Failure failure, SQLException failed, String sql, String subject, List<String> secrets) {
        SQLException cause = masked(failed, secrets);
        String told =
                cause.getMessage() == null ? "" : ": " + cause.getMessage().strip();
        return switch (failure) {
            case UNIQUE ->
                new UniqueViolationException("A unique value of " + subject + " is taken already" + told, sql, cause);
            case FOREIGN_KEY ->
                new ForeignKeyViolationException(
                        "A row that " + subject + " refers to, or that refers to it, is missing or in the way" + told,
                        sql,
                        cause);
            case NOT_NULL ->
                new NotNullViolationException("A column of " + subject + " does not take NULL" + told, sql, cause);
            case CHECK -> new CheckViolationException("A check of " + subject + " failed" + told, sql, cause);
            case INTEGRITY -> new IntegrityException("A constraint of " + subject + " was broken" + told, sql, cause);
            case DEADLOCK ->
                new DeadlockException("The database ended the transaction to resolve a deadlock" + told, sql, cause);
            case SERIALIZATION ->
                new SerializationFailureException(
                        "The transaction met another one and must be tried again as a whole" + told, sql, cause);
            case LOCK_TIMEOUT -> new LockTimeoutException("A lock was not granted in time" + told, sql, cause);
            case CONNECTION_LOST ->
                new ConnectionLostException("The connection to the database broke" + told, sql, cause);
            case MISSING_TABLE -> new SqlSyntaxException(missingTable(subject) + told, sql, cause);
            case SYNTAX -> new SqlSyntaxException("The database did not understand the statement" + told, sql, cause);
            case TIMEOUT -> new QueryTimeoutException("The statement ran into its timeout" + told, sql, cause);
            case CANCELLED -> new QueryCancelledException("The statement was cancelled" + told, sql, cause);
            case OTHER -> new DatabaseException(refused(subject) + told, sql, cause);
        };
    }

    private static String refused(String subject) {
        return "The database refused "
                + (subject.equals(Command.WRITTEN_BY_USER) ? subject : "a statement on " + subject);
    }

    private static String missingTable(String subject) {
        return subject.equals(Command.WRITTEN_BY_USER)
                ? "A table or view of the statement is missing"
                : "The table of " + subject + " is missing; create it with db.createAll(" + subject + ".class)";
    }

    private static SQLException masked(SQLException failed, List<String> secrets) {
        if (secrets.stream().noneMatch(secret -> holds(failed, secret))) {
            return failed;
        }
        String message = String.valueOf(failed.getMessage());
        for (String secret : secrets) {
            message = secret.isEmpty() ? message : withoutBeginning(message.replace(secret, "***"), secret);
        }
        SQLException safe = new SQLException(message, failed.getSQLState(), failed.getErrorCode());
        safe.setStackTrace(failed.getStackTrace());
        return safe;
    }

    /** Databases cut long values off: what begins as a secret and goes on as it does is masked, too. */
    private static String withoutBeginning(String message, String secret) {
        String beginning = beginning(secret);
        StringBuilder safe = new StringBuilder(message);
        for (int at = safe.indexOf(beginning); at >= 0; at = safe.indexOf(beginning, at)) {
            int end = at + beginning.length();
            while (end < safe.length() && end - at < secret.length() && safe.charAt(end) == secret.charAt(end - at)) {
                end++;
            }
            safe.replace(at, end, "***");
        }
        return safe.toString();
    }

    /** So much of a secret as tells it from other text. */
    private static String beginning(String secret) {
        return secret.length() > TELLING ? secret.substring(0, TELLING) : secret;
    }

    private static boolean holds(Throwable failed, String secret) {
        if (secret.isEmpty()) {
            return false;
        }
        for (Throwable at = failed; at != null; at = at.getCause()) {
            String text = at.toString();
            if (text.contains(secret) || text.contains(beginning(secret))) {
                return true;
            }
            if (at instanceof SQLException chained
                    && chained.getNextException() != null
                    && holds(chained.getNextException(), secret)) {
                return true;
            }
        }
        return false;
    }
}
