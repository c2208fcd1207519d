package duo.dialect.mysql;

import duo.api.Isolation;
import java.util.Optional;

/**
 * Transactions of MariaDB. From version 11.6.2 on, a transaction at REPEATABLE READ fails where it locks or writes a row that others have changed
 * since it began (error 1020, <a href="https://mariadb.com/kb/en/innodb-system-variables/#innodb_snapshot_isolation">innodb_snapshot_isolation</a>).
 */
final class MariadbTransactions extends MysqlTransactions {
    private final boolean keepsToSnapshots;

    /**
     * Creates the control.
     *
     * @param keepsToSnapshots whether the usual transaction fails where others have changed what it writes
     */
    MariadbTransactions(boolean keepsToSnapshots) {
        this.keepsToSnapshots = keepsToSnapshots;
    }

    @Override
    public Optional<Isolation> isolationOfCalls() {
        return keepsToSnapshots ? Optional.of(Isolation.READ_COMMITTED) : Optional.empty();
    }
}
