package duo.dialect.mysql;

import duo.api.error.DatabaseException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.AdvisoryLocks;
import duo.api.spi.LockNames;
import duo.api.spi.LockStatements;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Locks of GET_LOCK. Their names are those of the whole server, of 64 characters and without regard to case, so they are digests:
 * {@code SHA2(CONCAT(DATABASE(), ' ', SHA2('name', 256)), 256)}.
 *
 * <p>Each node of a cluster has locks of its own, so the statement that asks for one looks first whether there are other nodes that take
 * writes: at the global variables, which every user may read, and at the time of the lock, because a proxy may choose the node.
 */
final class MysqlLocks implements AdvisoryLocks {
    static final MysqlLocks OF_MYSQL = unlessShared("performance_schema.global_variables");
    static final MysqlLocks OF_MARIADB = unlessShared("information_schema.GLOBAL_VARIABLES");

    /**
     * TiDB has locks of the whole cluster, and waits for them from a second to an hour (<a
     * href="https://docs.pingcap.com/tidb/stable/locking-functions">locking functions</a>).
     */
    static final MysqlLocks OF_TIDB =
            new MysqlLocks("SELECT GET_LOCK(" + MysqlLocks.NAME + ", ?)", Duration.ofHours(1));

    private static final String NAME = "SHA2(CONCAT(COALESCE(DATABASE(), ''), ' ', ?), 256)";
    private static final String DONE = "1";
    private static final String BUSY = "0";

    private final String request;
    private final Duration longestWait;

    private MysqlLocks(String request, Duration longestWait) {
        this.request = request;
        this.longestWait = longestWait;
    }

    private static MysqlLocks unlessShared(String variables) {
        // Percona XtraDB Cluster has no global wsrep_on; MariaDB leaves a provider alone that is switched off by it.
        String galera = variable(variables, "wsrep_provider", "NOT IN ('', 'none')") + " AND NOT "
                + variable(variables, "wsrep_on", "= 'OFF'");
        String group = variable(variables, "group_replication_group_name", "<> ''") + " AND "
                + variable(variables, "group_replication_single_primary_mode", "= 'OFF'");
        String request = "SELECT CASE WHEN " + galera + " THEN 'Galera' WHEN " + group
                + " THEN 'Group Replication' ELSE GET_LOCK(" + NAME + ", ?) END";
        return new MysqlLocks(request, LockNames.MAX_LIMIT);
    }

    private static String variable(String variables, String name, String test) {
        return "EXISTS (SELECT 1 FROM " + variables + " WHERE VARIABLE_NAME = '" + name + "' AND VARIABLE_VALUE " + test
                + ")";
    }

    @Override
    public Duration longestWait() {
        return longestWait;
    }

    @Override
    public Optional<Grant> request(LockStatements statements, String name, Duration limit) {
        String digits = LockNames.digits(name);
        // Whole seconds; less than none would be no limit on MySQL.
        long seconds = limit.plusSeconds(1).minusNanos(1).toSeconds();
        @Nullable String answer = statements.query(request, digits, seconds);
        if (answer == null) {
            throw new DatabaseException(
                    "GET_LOCK failed for the lock '" + name + "'; the server tells no reason", null, null);
        }
        return switch (answer) {
            case DONE -> Optional.of(held -> released(held, digits));
            case BUSY -> Optional.empty();
            default ->
                throw new UnsupportedFeatureException("mysql has no locks by name in a cluster of " + answer
                        + " whose nodes all take writes: each would grant the lock '" + name
                        + "' by itself. Change a row that all know in a transaction instead; of those that do so at"
                        + " once, the commit of one succeeds");
        };
    }

    private static boolean released(LockStatements statements, String digits) {
        return DONE.equals(statements.query("SELECT RELEASE_LOCK(" + NAME + ")", digits));
    }
}
